import type { RootContent, Text } from 'mdast';
import { joinTexts } from './written-text.ts';

/** The nodes with the stars of products, `5*3*2`, as they were written, and null where there are none. */
export function mendProducts(children: readonly RootContent[], markdown: string): RootContent[] | null {
  const isOne = (node: RootContent) => isProduct(node, markdown);
  if (!children.some(isOne)) return null;
  return joinTexts(children.flatMap((child) => (isOne(child) ? asWritten(child, markdown) : [child])));
}

/** Whether it is an emphasis with a digit on both sides of one of its marks, where nobody emphasises anything. */
function isProduct(node: RootContent, markdown: string): boolean {
  if (node.type !== 'emphasis' && node.type !== 'strong') return false;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || markdown.charAt(start) !== '*') return false;
  const width = node.type === 'strong' ? 2 : 1;
  const isDigit = (at: number) => /\d/.test(markdown.charAt(at));
  return (isDigit(start - 1) && isDigit(start + width)) || (isDigit(end - width - 1) && isDigit(end));
}

function asWritten(node: RootContent, markdown: string): RootContent[] {
  if (!('children' in node) || node.position === undefined) return [node];
  const { start, end } = node.position;
  const width = node.type === 'strong' ? 2 : 1;
  const stars = (from: typeof start, shift: number): Text => {
    const at = (by: number) => ({ ...from, column: from.column + by, offset: (from.offset ?? 0) + by });
    return { type: 'text', value: '*'.repeat(width), position: { start: at(shift), end: at(shift + width) } };
  };
  const inside = (node.children as RootContent[]).flatMap((child) =>
    isProduct(child, markdown) ? asWritten(child, markdown) : [child],
  );
  return [stars(start, 0), ...inside, stars(end, -width)];
}
