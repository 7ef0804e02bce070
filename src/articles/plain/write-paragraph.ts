import type { Paragraph, PhrasingContent } from 'mdast';
import { readTypedLabel } from '../typed-label.ts';
import type { Sheet } from './sheet.ts';
import { leadingText, writeInline } from './write-inline.ts';

/** Writes a paragraph; one that begins with an indent or the label of a figure is left to the chain. */
export function writeParagraph({ children }: Paragraph, sheet: Sheet, name = 'p', end = ''): void {
  const [first] = children;
  const opening = leadingText(first, sheet);
  const { names } = sheet.draft.settings.locale.figure;
  if (!isMark(first) && !/^\S/.test(opening)) sheet.odd = true;
  if (readTypedLabel(opening, names) !== null) sheet.odd = true;
  sheet.html += `<${name}>`;
  writeInline(children, sheet);
  sheet.html += `${end}</${name}>`;
}

function isMark(node: PhrasingContent | undefined): boolean {
  return node?.type === 'footnoteReference';
}
