import { compareCodeUnits } from '../base/order.ts';
import type { Place } from '../base/problem.ts';

/** One way in which a name is written: how often, and where first. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly at: () => Place;
}

/** The spellings of each key, the commonest first, then by code units; `names` as they stand in the articles. */
export function spellingsOf(
  names: Iterable<{ readonly text: string; readonly at: () => Place }>,
  keyOf: (text: string) => string,
): Map<string, Spelling[]> {
  const counted = new Map<string, { text: string; count: number; at: () => Place }>();
  for (const { text, at } of names) {
    const known = counted.get(text);
    if (known === undefined) counted.set(text, { text, count: 1, at });
    else known.count += 1;
  }
  const spellings = new Map<string, Spelling[]>();
  for (const spelling of counted.values()) {
    const key = keyOf(spelling.text);
    spellings.set(key, [...(spellings.get(key) ?? []), spelling]);
  }
  for (const ofKey of spellings.values()) ofKey.sort(commonestFirst);
  return spellings;
}

function commonestFirst(a: Spelling, b: Spelling): number {
  return b.count - a.count || compareCodeUnits(a.text, b.text);
}
