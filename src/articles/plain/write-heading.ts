import type { Heading } from 'mdast';
import { same } from '../figures.ts';
import { freeId } from '../heading-ids.ts';
import { contentIdPrefix } from '../sanitize-schema.ts';
import type { Sheet } from './sheet.ts';
import { writeInline } from './write-inline.ts';

/** Writes a heading one level below the one that it stands under, but a first one that repeats the title not at all. */
export function writeHeading({ depth: written, children }: Heading, sheet: Sheet, isTop: boolean): void {
  const { above, headings, draft, parts } = sheet;
  const isFirst = !sheet.headed;
  sheet.headed = true;

  // Its id, which stands before its words, is made of them.
  const before = sheet.html;
  const holes = parts.length;
  sheet.html = '';
  writeInline(children, sheet);
  const text = sheet.line.trimEnd();
  if (text === '' || parts.length > holes) {
    sheet.odd = true;
    return;
  }
  if (isFirst && isTop && same(text, draft.input.title)) {
    if (children.some((child) => child.type !== 'text')) sheet.odd = true;
    sheet.html = before;
    sheet.line = '';
    sheet.spaced = true;
    return;
  }

  while ((above.at(-1) ?? 0) >= written) above.pop();
  above.push(written);
  const depth = Math.min(above.length + 1, 6);
  const id = freeId(text, sheet.ids);
  if (id.startsWith(contentIdPrefix)) sheet.odd = true;
  headings.push({ depth, id, text });
  sheet.html = `${before}<h${depth} id="${id}">${sheet.html}</h${depth}>`;
}
