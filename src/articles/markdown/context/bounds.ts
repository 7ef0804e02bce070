import type { Node, Parent } from 'unist';
import { error, type Place, type Problem } from '../../../base/problem.ts';

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const block = /^[ \t>]*(:{3,})(?:([^\s:])|[ \t]*$)/;
/** Blocks stand inside one another no deeper: each is read anew for each that is around it. */
const mostBlocks = 8;
const marker = />|[-*+]|\d{1,9}[.)]/g;
const openers = /\[|<[?!]|[*_~]+|`+/g;
/** Behind marks that may end an emphasis: for each that ends none, a parser looks through all of the paragraph. */
const closers = /(?<=\S[*_~])(?![\p{L}\p{N}*_~])/gu;
/** What ends a paragraph besides an empty line, each item of a list, and what each cell of a table is apart in. */
const apart = /^[ \t>]*(?:[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t])|\|)/;

/** What stands before the first mark of an item. */
const indent = /^[ \t>]*(?=(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** For each level of depth that is allowed, how many brackets, emphasis marks and the like one line may open. */
const openersPerLevel = 20;

/**
 * The first line of a Markdown text that could make parsing it take seconds: one that begins with more nested quotes
 * and lists than `depth`, opens thousands of links, emphases or code spans, or is in a block with thousands of `]` that
 * close nothing, for each of which a parser looks through all of the block, or with comments that are not closed or marks of
 * emphasis by the thousand, or begins too many blocks within others, or an item that is indented deeper than `depth` others around
 * it (safety R4, P16, P17, P20); else null.
 */
export function findExcess(markdown: string, depth: number): number | null {
  const most = depth * openersPerLevel;
  /** One run of marks that begins more emphases within others than that: two marks begin one. */
  const longRun = new RegExp(
    `(?<!\\*)\\*{${depth * 2 + 1},}(?![\\s*]|$)|(?<![\\p{L}\\p{N}_])_{${depth * 2 + 1},}(?![\\s_]|$)`,
    'u',
  );
  let number = 0;
  /** Brackets of the block so far that are open, and those that closed nothing. */
  let brackets = { open: 0, stray: 0 };
  /** Marks of emphasis in the paragraph so far, and comments and their like that do not end in their line. */
  let [emphases, comments] = [0, 0];
  let blocks: readonly number[] = [];
  /** How far the items are indented in which the line may lie. */
  const items: number[] = [];
  for (const line of markdown.split('\n')) {
    number += 1;
    if (line.includes(']') || line.includes('[')) brackets = closed(line, brackets);
    else if (isBlank(line)) brackets = { open: 0, stray: 0 };
    if (brackets.stray > most) return number;
    const blank = isBlank(line);
    if (blank || apart.test(line)) emphases = 0;
    if (blank) comments = 0;
    if (/[*_~]/.test(line)) emphases += count(line, closers);
    if (isUnended(line)) comments += 1;
    if (emphases > most * 2 || comments > depth) return number;
    if (line.includes(':::')) blocks = openBlocks(line, blocks);
    if (blocks.length > mostBlocks) return number;
    const before = indent.exec(line)?.[0].length;
    while (before !== undefined && (items.at(-1) ?? -1) >= before) items.pop();
    if (before !== undefined && items.push(before) > depth) return number;
    if (line.length <= depth) continue;
    if (line.length > depth * 2 && longRun.test(line)) return number;
    if (count(containers.exec(line)?.[0] ?? '', marker) > depth) return number;
    if (line.length > most && count(line, openers) > most) return number;
  }
  return null;
}

/** The first node that lies deeper below `node` than `limit`, or null. Goes no deeper itself. */
export function findTooDeep(node: Node, limit: number): Node | null {
  if (limit < 0) return node;
  for (const child of (node as Partial<Parent>).children ?? []) {
    const deep = findTooDeep(child, limit - 1);
    if (deep !== null) return deep;
  }
  return null;
}

export function tooDeep(at: Place): Problem {
  return error(
    'too-deep',
    at,
    'Quotes, lists, HTML elements or marks such as ** stand inside one another here more often than any article needs.',
    'Take out most of the signs with which the line begins, or close the elements and marks that were opened before it.',
  );
}

export function htmlTooLarge(at: Place, limit: number): Problem {
  return error(
    'html-too-large',
    at,
    `The text of the page would have more than ${limit} bytes as HTML.`,
    'Split the article or its tables. "limits: { htmlBytes: … }" in bantin.yaml raises the limit.',
  );
}

/** How many colons began each block that is open behind a line: the outermost that as many close ends, with all in it. */
function openBlocks(line: string, open: readonly number[]): readonly number[] {
  const [, { length } = '', name] = block.exec(line) ?? [];
  if (length === 0) return open;
  if (name !== undefined) return [...open, length];
  const closed = open.findIndex((colons) => colons <= length);
  return closed < 0 ? open : open.slice(0, closed);
}

function closed(line: string, { open, stray }: { open: number; stray: number }) {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 0x5b) open += 1;
    else if (code === 0x5d && open > 0) open -= 1;
    else if (code === 0x5d) stray += 1;
  }
  return { open, stray };
}

/** Whether a comment, or what is like one to a parser, begins in the line and does not end there. */
function isUnended(line: string): boolean {
  const begin = Math.max(line.lastIndexOf('<!'), line.lastIndexOf('<?'));
  return begin >= 0 && !line.includes('>', begin);
}

function isBlank(line: string): boolean {
  return line.length === 0 || line.trim() === '';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
