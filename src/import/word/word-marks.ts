/** By what the author of a document of Word said that it is not to be published, outside of its text. */

import { markInName } from '../../articles/front-matter/held/held-names.ts';
import { isMark, markIn } from '../../articles/front-matter/marks/publication-marks.ts';
import { readStatus } from '../../articles/front-matter/marks/publication-words.ts';
import { oneLine } from '../../base/text/text.ts';
import { left, type Note } from '../brought/brought.ts';

/**
 * A note for each: a line at the head or the foot of all pages, or written across them; its state and what else its properties say; the name
 * of the file. Where there is one it must be a draft.
 */
export function wordMarks(
  lines: readonly string[],
  properties: ReadonlyMap<string, string>,
  from: string,
): Note[] {
  const say = (why: string) => left(from, 'text that the old site held back', why);
  const notes: Note[] = [];
  for (const line of new Set(lines.map(oneLine))) {
    const mark = markOf(line);
    if (mark !== null) notes.push(say(`It is a draft, because "${mark}" stands on its pages.`));
  }
  for (const name of ['contentStatus', 'category', 'subject', 'description']) {
    const value = oneLine(properties.get(name) ?? '');
    const meaning = name === 'contentStatus' ? readStatus(value) : null;
    if ((meaning !== null && meaning !== 'out') || markOf(value) !== null)
      notes.push(say(`It is a draft, because its property "${name}" is "${value.slice(0, 100)}".`));
  }
  const mark = markInName(from.replace(/\.\w+$/, '').normalize('NFC'), null);
  if (mark !== null) notes.push(say(`It is a draft, because its file has "${mark}" in its name.`));
  return notes;
}

function markOf(line: string): string | null {
  if (line === '') return null;
  return isMark(line, 'apart') ? line : markIn(line);
}
