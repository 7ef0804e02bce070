import { compareCodeUnits } from '../../base/order.ts';
import type { SiteArticle } from './site.ts';

/** One way in which a name is written: how often, and by which article first. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly first: SiteArticle;
}

/** The spellings of each key, the commonest first, then by code units, of the names that `namesOf` finds in articles. */
export function spellingsOf(
  articles: readonly SiteArticle[],
  namesOf: (card: SiteArticle['card']) => readonly string[],
  keyOf: (text: string) => string,
): Map<string, Spelling[]> {
  const counted = new Map<string, { text: string; count: number; first: SiteArticle }>();
  for (const first of articles) {
    for (const text of namesOf(first.card)) {
      const known = counted.get(text);
      if (known === undefined) counted.set(text, { text, count: 1, first });
      else known.count += 1;
    }
  }
  const spellings = new Map<string, Spelling[]>();
  for (const spelling of counted.values()) {
    const key = keyOf(spelling.text);
    const ofKey = spellings.get(key);
    if (ofKey === undefined) spellings.set(key, [spelling]);
    else ofKey.push(spelling);
  }
  for (const ofKey of spellings.values()) ofKey.sort(commonestFirst);
  return spellings;
}

function commonestFirst(a: Spelling, b: Spelling): number {
  return b.count - a.count || compareCodeUnits(a.text, b.text);
}
