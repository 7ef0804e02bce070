import type { Element, Nodes } from 'hast';

/** Elements that stand in a line of words and part none. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The words under a node on one line: those of neighbouring blocks stay apart. */
export function plainText(node: Nodes): string {
  const line: Line = { parts: [], spaced: true };
  gather(node, line);
  return line.parts.join('').trimEnd();
}

/**
 * The words under a node, each block on a line of its own but the cells of a row on one. Without captions, which belong to
 * the figures.
 */
export function plainLines(node: Nodes): string {
  const parts: string[] = [];
  gatherLines(node, parts);
  const lines = parts.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function gatherLines(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(oneLine(node.value));
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && (node.tagName === 'figcaption' || isFootnoteMark(node))) return;
  const around =
    node.type === 'root'
      ? '\n'
      : cells.has(node.tagName)
        ? ' '
        : inlineElements.has(node.tagName)
          ? ''
          : '\n';
  parts.push(around);
  for (const child of node.children) gatherLines(child, parts);
  parts.push(around);
}

const cells = new Set(['td', 'th']);

function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The text that a node begins with, up to its first change of element. */
export function leadingText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const first = 'children' in node ? node.children[0] : undefined;
  return first === undefined ? '' : leadingText(first);
}

/** Whether the element is the number of a footnote or the arrow back from it: no words of the text. */
function isFootnoteMark(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    (element.properties.dataFootnoteRef !== undefined || element.properties.dataFootnoteBackref !== undefined)
  );
}

/** Pieces that have no space at their beginning, and never two together. */
interface Line {
  readonly parts: string[];
  /** Whether another space would be one too many. */
  spaced: boolean;
}

function gather(node: Nodes, line: Line): void {
  if (node.type === 'text') add(node.value, line);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && isFootnoteMark(node)) return;
  const isBlock = node.type === 'root' || !inlineElements.has(node.tagName);
  if (isBlock) add(' ', line);
  for (const child of node.children) gather(child, line);
  if (isBlock) add(' ', line);
}

function add(written: string, line: Line): void {
  const spaces = /[^\S ]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written;
  const text = line.spaced && spaces.startsWith(' ') ? spaces.slice(1) : spaces;
  if (text === '') return;
  line.parts.push(text);
  line.spaced = text.endsWith(' ');
}
