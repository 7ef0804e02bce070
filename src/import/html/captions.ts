import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { readTypedLabel } from '../../articles/markdown/figures/typed-label.ts';
import { figureLabels } from '../text/figure-labels.ts';
import { classesOf, elementsOf, isEmptyNode, wordsOf } from './words-of.ts';

/**
 * Makes figures of pictures that stand alone with a line above or below that is their caption: by its class, by a label such as
 * "Hình 1:", or, below, since it is short and centred or in italics. `tell` hears of those that are only likely.
 */
export function joinCaptions(tree: Root | Element, tell: (caption: string) => void): void {
  unfoldTables(tree);
  for (const child of tree.children)
    if (child.type === 'element' && child.tagName !== 'figure') joinCaptions(child, tell);
  const children = (tree.children as RootContent[]).flatMap((child) => split(child));
  const found = children.filter((child) => !isEmptyNode(child));
  const result: RootContent[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [one, next, before] = [found[at], found[at + 1], result.at(-1)];
    if (one === undefined) continue;
    if (!isPicture(one)) {
      result.push(one);
    } else if (isCaption(before) && before !== undefined && isAbove(found, at)) {
      result.splice(-1, 1, figure(one, before));
    } else if (isCaption(next) && next !== undefined) {
      result.push(figure(one, next));
      at += 1;
    } else if (isLikely(next)) {
      tell(wordsOf(next));
      result.push(figure(one, next));
      at += 1;
    } else result.push(one);
  }
  const isChanged = result.length !== found.length || children.length !== tree.children.length;
  if (isChanged) tree.children = result as ElementContent[];
}

/** Whether captions stand above their pictures where the picture `at` is: the row of pictures and captions begins with one. */
function isAbove(found: readonly RootContent[], at: number): boolean {
  let first = at;
  while (first > 0 && (isPicture(found[first - 1]) || isCaption(found[first - 1]))) first -= 1;
  let last = at;
  while (last + 1 < found.length && (isPicture(found[last + 1]) || isCaption(found[last + 1]))) last += 1;
  return isCaption(found[first]) && isPicture(found[last]);
}

function figure(picture: RootContent, caption: RootContent): Element {
  const words = wordsOf(caption);
  const text = readTypedLabel(words, figureLabels)?.rest || words;
  return h('figure', [...picturesIn(picture), h('figcaption', text)]);
}

function picturesIn(node: RootContent): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'img' ? [node] : elementsOf(node, 'img');
}

const holders = /^(?:p|div|span|a|center|picture|img|strong|em|b|i)$/;

function isPicture(node: RootContent | undefined): node is Element {
  if (node?.type !== 'element' || !holders.test(node.tagName) || wordsOf(node) !== '') return false;
  return (
    picturesIn(node).length > 0 &&
    elementsOf(node).every(({ tagName }) => /^(?:br|source)$/.test(tagName) || holders.test(tagName))
  );
}

function isText(node: RootContent | undefined): node is Element {
  if (node?.type !== 'element' || !/^(?:p|div|h[4-6]|center|em|i|span)$/.test(node.tagName)) return false;
  const words = wordsOf(node);
  const isFlat = elementsOf(node, 'img', 'table', 'ul', 'ol', 'p', 'figure').length === 0;
  return words !== '' && words.length <= longest && isFlat;
}

function isCaption(node: RootContent | undefined): boolean {
  if (!isText(node)) return false;
  return /caption|chu-?thich/i.test(classesOf(node)) || readTypedLabel(wordsOf(node), figureLabels) !== null;
}

/** Short, and in the middle of its line or all in italics. */
function isLikely(node: RootContent | undefined): node is Element {
  if (!isText(node) || wordsOf(node).length > 300) return false;
  const { align, style } = node.properties;
  if (/\bcenter\b/.test(`${classesOf(node)} ${align ?? ''} ${style ?? ''}`)) return true;
  if (/^(?:em|i)$/.test(node.tagName)) return true;
  const said = node.children.filter((child) => !isEmptyNode(child) && wordsOf(child) !== '');
  return said.length > 0 && said.every((child) => child.type === 'element' && isItalic(child));
}

function isItalic(node: Element): boolean {
  if (/^(?:em|i)$/.test(node.tagName)) return true;
  const said = node.children.filter((child) => !isEmptyNode(child));
  return said.length === 1 && said[0]?.type === 'element' && isItalic(said[0]);
}

const longest = 1000;

/** A paragraph of a picture, a line break and its caption, as two. */
function split(node: RootContent): RootContent[] {
  if (node.type !== 'element' || node.tagName !== 'p' || wordsOf(node) === '') return [node];
  const at = node.children.findIndex((child) => child.type === 'element' && child.tagName === 'br');
  if (at < 0) return [node];
  const [before, after] = [node.children.slice(0, at), node.children.slice(at + 1)].map((part) =>
    h('p', node.properties, part),
  );
  if (before === undefined || after === undefined) return [node];
  return (isPicture(before) && (isCaption(after) || isLikely(after))) ||
    (isPicture(after) && isCaption(before))
    ? [before, after]
    : [node];
}

/** Tables of one column are frames: what is in them stands by itself, a line below a picture as its caption. */
function unfoldTables(tree: Root | Element): void {
  tree.children = (tree.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element' || child.tagName !== 'table') return [child];
    const rows = elementsOf(child, 'tr').map((row) => elementsOf(row, 'td', 'th'));
    const isFrame = rows.length > 0 && rows.every((cells) => cells.length === 1);
    if (!isFrame) return [child];
    const hasPicture = picturesIn(child).length > 0;
    if (!hasPicture && rows.length > 1) return [child];
    return rows.flat().flatMap((cell) => {
      const isFlow = cell.children.some(
        (one) => one.type === 'element' && /^(?:p|div|ul|ol|table|h\d)$/.test(one.tagName),
      );
      const parts = isFlow ? cell.children : [h('p', cell.children)];
      if (!hasPicture) return [h('blockquote', parts)];
      return parts.map((part): ElementContent => {
        if (
          part.type === 'element' &&
          wordsOf(part) !== '' &&
          wordsOf(part).length < 500 &&
          picturesIn(part).length === 0
        )
          part.properties = { ...part.properties, className: ['caption'] };
        return part;
      });
    });
  }) as ElementContent[];
}
