import { writtenArticle } from '../../../articles/source/written-article.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import type { Place, Problem } from '../../../base/problem.ts';
import { groupKey } from '../../keys/group-key.ts';
import { flatKey } from '../../keys/section-key.ts';
import type { HomeBlockSetting, HomeSetting } from '../../settings/home-setting.ts';
import { languageFolders } from '../../settings/language-folders.ts';
import { hiddenInList } from '../checks/check-hidden.ts';
import type { Group, HomeBlock, Site, SiteArticle } from '../site.ts';
import { chosenTwice, leadsNowhere, leftOut, withoutPictures } from './home-problems.ts';
import { pageKey, pageName } from './page-key.ts';

/** What blocks of the front page may name. */
interface HomeGoals
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

const usual = {
  stories: 0,
  newest: 8,
  section: 4,
  series: 4,
  tag: 4,
  mostRead: 5,
  page: 0,
  gallery: 4,
  notice: 0,
} as const;

/** What a block shows before it is known what stands elsewhere: all that it may show, in order. */
interface Found {
  readonly title: string | null;
  readonly url: string | null;
  readonly items: readonly SiteArticle[];
}

/**
 * The blocks of a front page that an editor arranged. Nothing stands on it twice unless a block says so: what is chosen
 * by hand goes before what comes by itself, else what stands higher. What leads nowhere is an error.
 */
export function homeOf(
  { blocks, placeOf }: HomeSetting,
  goals: HomeGoals,
): { readonly blocks: readonly HomeBlock[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const shown = new Set<SiteArticle>();
  const byHand = blocks.map((block, index) => {
    if (block.kind !== 'stories') return null;
    return block.stories.flatMap((written, at) => {
      const place = storyPlace(block, index, at, placeOf);
      const { article, problem } = articleOf(written, goals, place);
      if (problem !== null) problems.push(problem);
      if (article === null) return [];
      if (shown.has(article) && !block.repeat) {
        problems.push(chosenTwice(written, place));
        return [];
      }
      shown.add(article);
      return [article];
    });
  });
  const twice = galleriesAgain(blocks, shown, goals, placeOf);
  problems.push(...twice.values());
  const single = new Set<string>();
  let newest = true;
  const made = blocks.map((block, index): HomeBlock | null => {
    const { kind, title, notice, repeat } = block;
    if (twice.has(index)) return null;
    const stands = { title, url: null, items: [], pictures: [], notice: null };
    if (notice !== null) {
      if (notice.until !== null && notice.until.epoch <= goals.now) return null;
      return { kind, ...stands, notice: { ...notice, at: placeOf([index, 'notice']) } };
    }
    const found =
      kind === 'stories'
        ? { title: null, url: null, items: byHand[index] ?? [] }
        : foundBy(block, goals, newest, placeOf([index, kind]), problems);
    if (kind === 'newest') newest = false;
    const [only] = found?.items ?? [];
    if (kind === 'page' && only !== undefined && !repeat) {
      if (single.has(only.summary.key)) {
        problems.push(chosenTwice(block.name, placeOf([index, kind])));
        return null;
      }
      single.add(only.summary.key);
    }
    if (found === null) return null;
    const most = block.count ?? usual[kind];
    const items =
      kind === 'stories' || kind === 'page' || kind === 'gallery'
        ? found.items
        : firstOf(found.items, most, (article) => repeat || !shown.has(article));
    if (items.length === 0) return null;
    const pictures = kind === 'gallery' ? items.flatMap(picturesOf).slice(0, most) : [];
    for (const article of items) shown.add(article);
    return { kind, title: title ?? found.title, url: found.url, items, pictures, notice: null };
  });
  return { blocks: made.filter((block) => block !== null), problems };
}

/** The galleries, by their number, of articles that stand in `shown` already, each with its problem; all others are put there. */
function galleriesAgain(
  blocks: HomeSetting['blocks'],
  shown: Set<SiteArticle>,
  goals: HomeGoals,
  placeOf: HomeSetting['placeOf'],
): ReadonlyMap<number, Problem> {
  const again = new Map<number, Problem>();
  for (const [index, { kind, name, repeat }] of blocks.entries()) {
    const at = placeOf([index, kind]);
    const article = kind === 'gallery' ? articleOf(name, goals, at).article : null;
    if (article === null || picturesOf(article).length === 0) continue;
    if (shown.has(article) && !repeat) again.set(index, chosenTwice(name, at));
    else shown.add(article);
  }
  return again;
}

/** Where a chosen story is written: the first may be the value of `lead`, the others stand in a list. */
function storyPlace(
  { hasLead }: HomeBlockSetting,
  index: number,
  at: number,
  placeOf: HomeSetting['placeOf'],
): Place {
  if (hasLead && at === 0) return placeOf([index, 'lead']);
  return placeOf([index, 'stories', hasLead ? at - 1 : at]);
}

function foundBy(
  { kind, name }: HomeBlockSetting,
  goals: HomeGoals,
  isFirst: boolean,
  at: Place,
  problems: Problem[],
): Found | null {
  const newestFirst = ({ articles }: Pick<Group, 'articles'>) => articles.toReversed();
  switch (kind) {
    case 'newest': {
      // What is pinned leads the newest, as on a front page that nobody arranged.
      const pinned = isFirst ? goals.pinned.toReversed() : [];
      const others = newestFirst(goals).filter((article) => !pinned.includes(article));
      return { title: null, url: null, items: [...pinned, ...others] };
    }
    case 'mostRead':
      return { title: null, url: null, items: mostReadOf(goals.articles) };
    case 'page': {
      const key = pageKey(name, goals.config);
      const page = goals.plainPages.find(({ summary }) => summary.key === key) ?? null;
      if (page !== null) return { title: page.summary.title, url: page.url, items: [page] };
      problems.push(
        isHeld(key, goals)
          ? leftOut(name, at)
          : leadsNowhere(
              name,
              goals.plainPages.map((page) => pageName(page.summary, goals.config)),
              at,
            ),
      );
      return null;
    }
    case 'gallery': {
      const { article, problem } = articleOf(name, goals, at);
      if (problem !== null) problems.push(problem);
      if (article === null) return null;
      if (picturesOf(article).length === 0) problems.push(withoutPictures(name, at));
      else return { title: article.summary.title, url: article.url, items: [article] };
      return null;
    }
    default: {
      const groups = kind === 'section' ? goals.sections : kind === 'series' ? goals.series : goals.tags;
      const wanted = groupKey(name);
      const group = groups.find(({ key, title }) => flatKey(key) === wanted || title === name);
      if (group !== undefined) {
        const parts = 'parts' in group ? (group.parts as readonly SiteArticle[]) : null;
        return { title: group.title, url: group.url, items: parts?.toReversed() ?? newestFirst(group) };
      }
      const named = goals.summaries.flatMap(({ section, series, tags }) =>
        kind === 'section' ? (section ?? []) : kind === 'series' ? (series ?? []) : tags,
      );
      const keyOf = kind === 'section' ? groupKey : goals.keys[kind === 'series' ? 'series' : 'tag'];
      const isKnown = named.some((written) => written === name || keyOf(written) === wanted);
      const names = groups.flatMap(({ key, title }) => [key, title]);
      problems.push(isKnown ? leftOut(name, at) : leadsNowhere(name, names, at));
      return null;
    }
  }
}

function articleOf(
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

function isHeld(key: string, { summaries, unusable }: HomeGoals): boolean {
  return unusable.includes(key) || summaries.some((summary) => summary.key === key);
}

/** The pictures that stand in its text. */
function picturesOf({ summary }: SiteArticle): string[] {
  return summary.pictures.filter(({ uses }) => uses.includes('shown')).map(({ src }) => src);
}

/** Those that were read at all, the most read first; of those read as often the newer. */
function mostReadOf(articles: readonly SiteArticle[]): readonly SiteArticle[] {
  const counted = articles.filter(({ summary }) => (summary.views ?? 0) > 0).reverse();
  return counted.sort((a, b) => (b.summary.views ?? 0) - (a.summary.views ?? 0));
}

function firstOf<T>(items: readonly T[], most: number, isWanted: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (isWanted(item)) found.push(item);
  }
  return found;
}
