import type { Element, Nodes } from 'hast';
import { wordSet } from '../../../base/text/word-set.ts';

/** Elements that stand in a line of words and part none. */
export const inlineElements = wordSet(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr',
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
  const lines: Lines = { whole: '', line: '' };
  gatherLines(node, lines);
  endLine(lines);
  return lines.whole;
}

/** What is gathered: lines that have ended, and the one that has not. */
interface Lines {
  whole: string;
  line: string;
}

function gatherLines(node: Nodes, lines: Lines): void {
  if (node.type === 'text') lines.line += singleSpaced(node.value);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && (node.tagName === 'figcaption' || isNoWord(node))) return;
  const isInline = node.type === 'element' && inlineElements.has(node.tagName);
  const isCell = node.type === 'element' && cells.has(node.tagName);
  const part = () => {
    if (isCell) lines.line += ' ';
    else if (!isInline) endLine(lines);
  };
  part();
  for (const child of node.children) gatherLines(child, lines);
  part();
}

function endLine(lines: Lines): void {
  const line = lines.line.trim();
  lines.line = '';
  if (line !== '') lines.whole += lines.whole === '' ? line : `\n${line}`;
}

const cells = new Set(['td', 'th']);

function singleSpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The text that a node begins with, up to its first change of element. */
export function leadingText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const first = 'children' in node ? node.children[0] : undefined;
  return first === undefined ? '' : leadingText(first);
}

/** Whether what stands in the element are no words of the text. */
function isNoWord(element: Element): boolean {
  return element.data?.pageOnly === true || element.data?.noWords === true || isFootnoteMark(element);
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
  if (node.type === 'element' && isNoWord(node)) return;
  const isBlock = node.type === 'root' || !inlineElements.has(node.tagName);
  if (isBlock) add(' ', line);
  for (const child of node.children) gather(child, line);
  if (isBlock) add(' ', line);
}

function add(written: string, line: Line): void {
  const spaces = singleSpaced(written);
  const text = line.spaced && spaces.startsWith(' ') ? spaces.slice(1) : spaces;
  if (text === '') return;
  line.parts.push(text);
  line.spaced = text.endsWith(' ');
}
