/** Front matter as nearly all of it is written, cut off at once. Any other is for `fences.ts` and gray-matter. */

import type { Problem } from '../base/problem.ts';

/** A document cut in two. */
export interface CutFront {
  /** What stands between the fences, with the line break before it; `''` when there is nothing. */
  readonly block: string;
  /** Line of the file on which `block` begins, from 1. */
  readonly firstLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** A name of Latin letters and a colon, with which the first line begins. */
const field = /^[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9][A-Za-z\u00c0-\u024f\u1ea0-\u1ef9\d _-]{0,40}:/;

/** A line of dashes of any kind, which may be meant as a fence. */
const dashes = /^[^\S\n]*[-–—]+[^\S\n]*$/m;

/** The text behind a first line `---` and a field, cut at the next line `---`; null when a fence is not exactly so. */
export function cutPlainFront(text: string): CutFront | null {
  const end = text.indexOf('\n---', 3);
  if (!text.startsWith('---\n') || end < 0 || text.charAt(end + 4) !== '\n') return null;
  const block = text.slice(3, end);
  if (!field.test(block.slice(1, 80)) || dashes.test(block)) return null;
  let bodyLine = 3;
  for (let line = block.indexOf('\n'); line >= 0; line = block.indexOf('\n', line + 1)) bodyLine += 1;
  return { block, firstLine: 1, body: text.slice(end + 5), bodyLine, problems: [] };
}
