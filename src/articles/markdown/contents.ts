import type { Heading } from './context/body.ts';

/** A heading of a table of contents, with those one level below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** The headings of a text of the first two levels, in their order; none when there is only one, which needs no table. */
export function contentsOf(headings: readonly Heading[]): ContentsEntry[] {
  const entries: { id: string; text: string; items: { id: string; text: string }[] }[] = [];
  for (const { depth, id, text } of headings) {
    if (depth === 2) entries.push({ id, text, items: [] });
    else if (depth === 3) entries.at(-1)?.items.push({ id, text });
  }
  const count = entries.reduce((sum, { items }) => sum + 1 + items.length, 0);
  return count > 1 ? entries : [];
}
