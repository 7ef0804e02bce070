import type { Node, Parent } from 'unist';
import { error, type Place, type Problem } from '../base/problem.ts';

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const marker = />|[-*+]|\d{1,9}[.)]/g;
const openers = /\[|<[?!]|[*_~]+|`+/g;

/** For each level of depth that is allowed, how many brackets, emphasis marks and the like one line may open. */
const openersPerLevel = 20;

/**
 * The first line of a Markdown text that could make parsing it take seconds: one that begins with more nested quotes
 * and lists than `depth`, or opens thousands of links, emphases or code spans (safety R4, P16, P17, P20); else null.
 */
export function findExcess(markdown: string, depth: number): number | null {
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.length <= depth) continue;
    if (count(containers.exec(line)?.[0] ?? '', marker) > depth) return index + 1;
    const most = depth * openersPerLevel;
    if (line.length > most && count(line, openers) > most) return index + 1;
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
    'Quotes, lists, elements or marks are nested deeper here than any article needs.',
    'Take out levels. Often an element or a run of marks was never closed.',
  );
}

export function htmlTooLarge(at: Place, limit: number): Problem {
  return error(
    'html-too-large',
    at,
    `This would make more than ${limit} bytes of HTML.`,
    'Split the article or its tables, or raise the limit in bantin.yaml.',
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
