import type { Root } from 'hast';
import { defaultTreeAdapter, parseFragment, parse as parseWhole } from 'parse5';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/**
 * Part of a page as a tree. One that is nested too deep is read without what only encloses; `TooDeep` is thrown where that is
 * not enough, before anything recurses.
 */
export function parseHtml(html: string): Root {
  if (isTooDeep(html, parseFragment)) {
    const flat = html.replace(inlineBoxes, '').replace(boxes, '\n<p>');
    if (isTooDeep(flat, parseFragment)) throw new TooDeep();
    return parser.parse(flat) as Root;
  }
  return parser.parse(html) as Root;
}

/** A page as a tree. Throws `TooDeep`. */
export function parsePage(html: string): Root {
  if (isTooDeep(html, parseWhole)) throw new TooDeep();
  return pageParser.parse(html) as Root;
}

/** What `make` makes of a text; null where its elements are nested too deep for it. */
export function unlessTooDeep<T>(make: () => T): T | null {
  try {
    return make();
  } catch (cause) {
    // So engines say that the stack is full.
    if (cause instanceof TooDeep || cause instanceof RangeError) return null;
    throw cause;
  }
}

export const tooDeepWords = 'its elements are nested too deep';

class TooDeep extends Error {}

/** More than any page has, and less than makes what reads trees slow, or fills a stack. */
const deepest = 200;

const pageParser = unified().use(rehypeParse).freeze();
const parser = unified().use(rehypeParse, { fragment: true }).freeze();

function isTooDeep(html: string, parse: typeof parseFragment | typeof parseWhole): boolean {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) <= deepest) return false;
  let depth = 0;
  const onItemPush = () => {
    depth += 1;
    if (depth > deepest) throw new TooDeep();
  };
  const onItemPop = () => {
    depth -= 1;
  };
  try {
    parse(html, { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } });
    return false;
  } catch (cause) {
    if (cause instanceof TooDeep) return true;
    throw cause;
  }
}

const inlineBoxes = /<\/?(?:span|font|big)\b[^<>]*>/gi;
const boxes = /<\/?(?:div|section|article|main|header|footer|aside|nav|center|form|fieldset)\b[^<>]*>/gi;
