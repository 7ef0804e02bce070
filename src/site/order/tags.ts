import { placeOfField } from '../../articles/front-matter/field-places.ts';
import type { ReadMeta } from '../../articles/summary/card.ts';
import type { Locale } from '../../base/locale.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { type Place, type Problem, warning } from '../../base/problem.ts';
import { membersOf } from './members.ts';
import type { Group, SiteArticle } from './site.ts';
import { spellingsOf } from './spellings.ts';

/**
 * The tags as the language sorts them. Spellings with one key are one tag, titled with the commonest; each other
 * spelling is a warning.
 */
export function tagsOf(
  articles: readonly SiteArticle[],
  keyOf: (written: string) => string,
  { language, paths }: Locale,
  read: ReadMeta,
): { tags: Group[]; problems: Problem[] } {
  const members = membersOf(articles, (article) => article.tags);
  const tags: Group[] = [];
  const problems: Problem[] = [];
  for (const [key, [commonest, ...others]] of spellingsOf(articles, (card) => card.tags, keyOf)) {
    const title = commonest?.text ?? key;
    tags.push({ key, title, url: `/${paths.tags}/${key}/`, articles: members.get(key) ?? [] });
    for (const { text, first } of others) {
      problems.push(spellingProblem(text, title, placeOfField(read(first), 'tags')));
    }
  }
  const collator = new Intl.Collator(language);
  tags.sort((a, b) => collator.compare(a.title, b.title) || compareCodeUnits(a.key, b.key));
  return { tags, problems };
}

function spellingProblem(text: string, title: string, at: Place | null): Problem {
  return warning(
    'tag-spellings',
    at,
    `The tag "${text}" is also written "${title}"; both are shown as one tag, because they have one address.`,
    `Write "${title}" here, or choose a tag that differs in more than marks, letter case and punctuation.`,
  );
}
