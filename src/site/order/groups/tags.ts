import { placeOfTag } from '../../../articles/front-matter/schema/field-places.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import type { Group, SiteArticle } from '../site.ts';
import { membersOf } from './members.ts';
import { profilesByKey } from './profiles-by-key.ts';
import { spellingsOf } from './spellings.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * The tags as the language sorts them, each titled with its commonest spelling; each other one is a warning, and one
 * without any mark of a tag that has some.
 */
export function tagsOf(
  articles: readonly SiteArticle[],
  profiles: readonly Profile[],
  keyOf: (written: string) => string,
  { language, paths }: Locale,
  read: ReadMeta,
): { tags: Group[]; problems: Problem[] } {
  const { byKey } = profilesByKey(profiles);
  const members = membersOf(articles, (article) => article.tags);
  const tags: Group[] = [];
  const problems: Problem[] = [];
  const spellings = spellingsOf(articles, (summary) => summary.tags, keyOf, asWord);
  const titles = new Map([...spellings].map(([key, [commonest]]) => [key, commonest?.text ?? key]));
  const unmarked = withoutMarks(titles);
  for (const [key, ofKey] of spellings) {
    const title = titles.get(key) ?? key;
    const profile = byKey.get(key) ?? null;
    tags.push({
      key,
      title: profile?.name ?? title,
      url: `/${paths.tags}/${key}/`,
      articles: members.get(key) ?? [],
      profile,
    });
    const meant = unmarked.get(key);
    for (const { text, articles: writing } of ofKey) {
      if (text === title && meant === undefined) continue;
      for (const article of writing) {
        const at = placeOfTag(read(article), text);
        problems.push(
          meant === undefined ? spellingProblem(text, title, at) : unmarkedProblem(text, meant, at),
        );
      }
    }
  }
  const collator = new Intl.Collator(language);
  tags.sort((a, b) => collator.compare(a.title, b.title) || compareCodeUnits(a.key, b.key));
  return { tags, problems };
}

/** Which of two forms is worse: the one with more capitals. */
function asWord(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function spellingProblem(text: string, title: string, at: Place | null): Problem {
  return warning(
    'tag-spellings',
    at,
    `The tag "${text}" is also written "${title}"; both are shown as one tag.`,
    `Write "${title}" here.`,
  );
}

function unmarkedProblem(text: string, title: string, at: Place | null): Problem {
  return warning(
    'tag-spellings',
    at,
    `The tag "${text}" is written without marks, and there is a tag "${title}"; they are shown as two.`,
    `Write "${title}" here if that is what is meant.`,
  );
}
