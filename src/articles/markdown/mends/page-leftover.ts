import type { List, Paragraph } from 'mdast';
import { paragraphLines, paragraphOf } from './paragraph-lines.ts';

const leftover =
  /^(?:[-–] ?\d{1,4} ?[-–]|(?:trang|page) \d{1,4}(?: ?\/ ?\d{1,4}| of \d{1,4}| trên \d{1,4})?|\(?(?:tiếp(?: theo)?|xem tiếp|continued)(?: từ| ở| theo| on| from)? (?:trang|page) [\dIVX]{1,4}\)?)\.?$/iu;

/** Whether a line is the number of a page, or says on which a printed text goes on. */
export function isPageLeftover(words: string): boolean {
  return words.length <= longest && leftover.test(words.trim());
}

const longest = 60;

/** The number of a page, `- 3 -`, as the words that it is, and what stands below it as a paragraph; null for a list. */
export function mendPageNumber({ children, position }: List, markdown: string): Paragraph[] | null {
  const [paragraph, ...others] = children[0]?.children ?? [];
  if (children.length !== 1 || paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const [first, ...below] = paragraphLines(paragraph, markdown);
  const [start, end] = [position?.start, first?.end];
  const value = start && end ? markdown.slice(start.offset, end.offset) : '';
  if (!start || !end || !value.endsWith('-') || !isPageLeftover(value)) return null;
  const place = { start, end };
  const number: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value, position: place }],
    position: place,
  };
  return below.length > 0 ? [number, paragraphOf(below)] : [number];
}
