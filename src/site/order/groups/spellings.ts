import { compareCodeUnits } from '../../../base/order.ts';
import type { SiteArticle } from '../site.ts';

/** One way in which a name is written, and the articles that write it so. */
interface Spelling {
  readonly text: string;
  readonly articles: readonly SiteArticle[];
}

/**
 * The spellings of each key, the commonest first, of the names that `namesOf` finds in articles. Of those that are as
 * common the one of which `worse` says less comes first, then by code units.
 */
export function spellingsOf(
  articles: readonly SiteArticle[],
  namesOf: (summary: SiteArticle['summary']) => readonly string[],
  keyOf: (text: string) => string,
  worse: (text: string) => number,
): Map<string, Spelling[]> {
  const counted = new Map<string, { text: string; articles: SiteArticle[] }>();
  for (const article of articles) {
    for (const text of namesOf(article.summary)) {
      const known = counted.get(text);
      if (known === undefined) counted.set(text, { text, articles: [article] });
      else known.articles.push(article);
    }
  }
  const spellings = new Map<string, Spelling[]>();
  for (const spelling of counted.values()) {
    const key = keyOf(spelling.text);
    const ofKey = spellings.get(key);
    if (ofKey === undefined) spellings.set(key, [spelling]);
    else ofKey.push(spelling);
  }
  for (const ofKey of spellings.values()) {
    ofKey.sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        worse(a.text) - worse(b.text) ||
        compareCodeUnits(a.text, b.text),
    );
  }
  return spellings;
}

/** Whether all of it is in capitals, and more than initials. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}
