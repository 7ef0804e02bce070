import { writtenArticle } from '../../../articles/source/written-article.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import type { Place, Problem } from '../../../base/problem.ts';
import { languageFolders } from '../../settings/language-folders.ts';
import { hiddenInList } from '../checks/check-hidden.ts';
import type { Site, SiteArticle } from '../site.ts';
import { leadsNowhere, leftOut } from './home-problems.ts';

/** What blocks of the front page may name. */
export interface HomeGoals
  extends Pick<
    Site,
    'config' | 'articles' | 'pinned' | 'byKey' | 'sections' | 'series' | 'tags' | 'plainPages'
  > {
  /** Of everything, shown or not: what is held back is left out, and no error. */
  readonly summaries: readonly ArticleSummary[];
  /** Path of what says so below the content folder, from which it names articles. */
  readonly from: string;
  /** Keys of what an error keeps out. */
  readonly unusable: readonly string[];
  readonly keys: { readonly series: (written: string) => string; readonly tag: (written: string) => string };
  readonly now: number;
}

/** The article that is named at a place, or why there is none to show. */
export function articleOf(
  written: string,
  goals: HomeGoals,
  at: Place,
): { readonly article: SiteArticle | null; readonly problem: Problem | null } {
  const key =
    writtenArticle(written, goals.from, goals.config.content, languageFolders(goals.config)) ?? written;
  const article = goals.byKey.get(key) ?? null;
  if (article?.summary.hidden) return { article: null, problem: hiddenInList(written, at) };
  if (article !== null) return { article, problem: null };
  if (isHeld(key, goals)) return { article, problem: leftOut(written, at) };
  return { article, problem: leadsNowhere(written, [...goals.byKey.keys()], at) };
}

/** Whether the article or page of this key is there, and readers do not see it now. */
export function isHeld(key: string, { summaries, unusable }: HomeGoals): boolean {
  return unusable.includes(key) || summaries.some((summary) => summary.key === key);
}

/** The pictures that stand in its text. */
export function picturesInText({ summary }: SiteArticle): string[] {
  return summary.pictures.filter(({ uses }) => uses.includes('shown')).map(({ src }) => src);
}
