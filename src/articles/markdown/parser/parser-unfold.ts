import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { firstSign, sparedBefore } from './parser-fold.ts';
import type { Part } from './parser-parts.ts';

/** The tree of a text that was read in parts: as if it had been parsed as it is. */
export function unfoldTree(parts: readonly Part[], whole: string): Root {
  const children = parts.flatMap((part) => part.nodes.map((node) => unfold(node, part)));
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(whole) },
  };
}

/** Where a text ends; a byte order mark at its beginning does not count. */
function endOf(whole: string): Required<Point> {
  const text = whole.replace(/^\ufeff/, '');
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
}

/** A copy of the node with its words, and placed where it stands in the text. */
function unfold<Node extends Nodes>(node: Node, part: Part): Node {
  const copy: Nodes = { ...node };
  if ('value' in copy) copy.value = unfoldText(copy.value, part);
  if ('alt' in copy) copy.alt &&= unfoldText(copy.alt, part);
  if ('url' in copy) copy.url = unfoldText(copy.url, part);
  if ('title' in copy) copy.title &&= unfoldText(copy.title, part);
  if (copy.position) {
    const { start, end } = copy.position;
    copy.position = { start: unfoldPoint(start, part), end: unfoldPoint(end, part) };
  }
  if ('children' in copy) copy.children = copy.children.map((child) => unfold(child, part)) as RootContent[];
  return copy as Node;
}

/** A text of the part with its words. */
function unfoldText(text: string, { words }: Part): string {
  let whole = '';
  let rest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index) - firstSign;
    if (sign < 0 || sign >= words.length) continue;
    whole += text.slice(rest, index) + words[sign];
    rest = index + 1;
  }
  return rest === 0 ? text : whole + text.slice(rest);
}

/** Where a point of the part stands in the whole text. */
function unfoldPoint({ line, column, offset = 0 }: Point, part: Part): Required<Point> {
  const at = part.offset + offset;
  const shift = sparedBefore(at, part.folded);
  return {
    line: part.line + line,
    column: column + shift - sparedBefore(at - column + 1, part.folded),
    offset: at + shift,
  };
}
