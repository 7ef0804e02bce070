import type { RootContent, Text } from 'mdast';
import { joinTexts } from './written-text.ts';

/** The nodes with the stars of products, `5*3*2`, and of words, `dài*rộng*cao`, `Leser*innen und Bürger*innen`, as they were written, and null where there are none. */
export function mendProducts(children: readonly RootContent[], markdown: string): RootContent[] | null {
  const isOne = (node: RootContent) => isProduct(node, markdown);
  if (!children.some(isOne)) return null;
  return joinTexts(children.flatMap((child) => (isOne(child) ? asWritten(child, markdown) : [child])));
}

/**
 * Whether it is an emphasis with a digit on both sides of one of its marks, where nobody emphasises anything; or one of a star, within
 * words at both ends, `đ*t và ch*t`, around a number that goes on, `*100*5#`, or in brackets of its own, `(*)`.
 */
function isProduct(node: RootContent, markdown: string): boolean {
  if (node.type !== 'emphasis' && node.type !== 'strong') return false;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || markdown.charAt(start) !== '*') return false;
  const width = node.type === 'strong' ? 2 : 1;
  const isDigit = (at: number) => /\d/.test(markdown.charAt(at));
  if ((isDigit(start - 1) && isDigit(start + width)) || (isDigit(end - width - 1) && isDigit(end)))
    return true;
  const isLetter = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(markdown.charAt(at));
  const isBracketed = (at: number) => markdown.charAt(at - 1) === '(' && markdown.charAt(at + width) === ')';
  if (isBracketed(start) || isBracketed(end - width)) return true;
  if (width > 1) return false;
  const inside = markdown.slice(start + 1, Math.min(end - 1, start + longest));
  const isWithin = isLetter(start - 1) && isLetter(start + 1) && isLetter(end - 2) && isLetter(end);
  if (isLetter(end) && /^\d+$/.test(inside)) return true;
  // Between the syllables of Vietnamese stand spaces, and between letters alone nothing else.
  return isWithin && (/\s|[^\0-~]|^[a-z]$/i.test(inside) || /[^\0-~]/.test(around(markdown, start, end)));
}

/** The letters directly before and behind it. */
function around(markdown: string, start: number, end: number): string {
  const before = /[\p{L}\p{M}]+$/u.exec(markdown.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const behind = /^[\p{L}\p{M}]+/u.exec(markdown.slice(end, end + 20))?.[0] ?? '';
  return before + behind;
}

/** So much of an emphasis is looked at. */
const longest = 1000;

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
