import { compareCodeUnits } from '../base/order.ts';

/** One way in which a name is written: how often, and in which file first. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly file: string;
}

/** The spellings of each key, the commonest first, then by code units; `names` as they stand in the articles. */
export function spellingsOf(
  names: Iterable<{ readonly text: string; readonly file: string }>,
  keyOf: (text: string) => string,
): Map<string, Spelling[]> {
  const counted = new Map<string, { text: string; count: number; file: string }>();
  for (const { text, file } of names) {
    const known = counted.get(text);
    if (known === undefined) counted.set(text, { text, count: 1, file });
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
