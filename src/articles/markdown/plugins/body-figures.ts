import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { pictureAlone, pictureBlocks } from '../pictures/picture-lines.ts';
import { placeBodyFigure } from '../pictures/placed-figure.ts';
import { plainText } from '../tree/plain-text.ts';
import {
  eachElement,
  flowElements,
  isBlank,
  isElement,
  isGallery,
  type Parent,
  replaceInFlow,
} from '../tree/walk.ts';

/**
 * Makes a figure of every image that is a paragraph by itself, of every image that opens a paragraph which goes on with
 * a typed caption, of every image of a gallery, and of every typed `<figure>` of one image (R4.1). Other images stay in their text.
 */
export const bodyFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  placeIn(tree, context, false);
};

function placeIn(parent: Parent, context: TransformContext, inGallery: boolean): void {
  replaceInFlow(parent, (element) => {
    if (element.tagName === 'figure') fromTypedFigure(element, context);
    if (element.tagName === 'p') return fromParagraph(element, context, inGallery);
    if (!isGallery(element)) return null;
    listToParagraphs(element, context);
    placeIn(element, context, true);
    return [element];
  });
}

/** Puts paragraphs in the place of each list of a gallery of which every item holds a picture. */
function listToParagraphs(gallery: Element, context: TransformContext): void {
  gallery.children = gallery.children.flatMap((list): ElementContent[] => {
    if (!isElement(list, 'ul', 'ol')) return [list];
    const items = list.children.filter((item) => !isBlank(item));
    return items.every((item) => holdsPicture(item, context)) ? items.flatMap(paragraphsOf) : [list];
  });
}

function holdsPicture(item: ElementContent, context: TransformContext): boolean {
  if (!isElement(item)) return false;
  return context.pictures.has(item) || item.children.some((child) => holdsPicture(child, context));
}

/** The paragraphs of an item, and one of the words and pictures that stand in none. */
function paragraphsOf(item: ElementContent): ElementContent[] {
  if (!isElement(item)) return [];
  const loose = item.children.filter((child): boolean => !isElement(child, 'p', 'ul', 'ol', ...flowElements));
  const others = item.children.filter((child) => !loose.includes(child));
  const { position } = item;
  return loose.every(isBlank) ? others : [{ ...h('p', {}, loose), ...(position && { position }) }, ...others];
}

function fromParagraph(paragraph: Element, context: TransformContext, inGallery: boolean): ElementContent[] {
  const isPicture = (node: ElementContent) => imageOf(node, context) !== null;
  const found = pictureBlocks(paragraph, isPicture, context, inGallery);
  if (found === null) tellAlone(paragraph, isPicture, context);
  const blocks = found ?? [{ words: paragraph }];
  return blocks.map((block) => {
    const shown = 'words' in block ? block.words : block.shown;
    const image = 'words' in block ? null : imageOf(block.shown, context);
    return image === null ? shown : placeBodyFigure(h('figure'), image, shown, null, context);
  });
}

/** Warns of a picture on a line of its own that is no figure, because words stand directly above or below it. */
function tellAlone(
  paragraph: Element,
  isPicture: (node: ElementContent) => boolean,
  context: TransformContext,
): void {
  const alone = pictureAlone(paragraph, isPicture);
  const image = alone === null ? null : imageOf(alone.shown, context);
  const picture = image === null ? undefined : context.pictures.get(image);
  if (alone === null || picture === undefined) return;
  const { written, at } = picture;
  context.problems.push(
    warning(
      'inline-figure',
      at,
      alone.isBelow
        ? `The picture "${written}" stands directly below words, so it is printed within their paragraph.`
        : `The picture "${written}" stands directly above words, so it is printed within their paragraph, and they are no caption.`,
      alone.isBelow
        ? 'Put an empty line before it.'
        : 'Put an empty line behind it. If the words are its caption, write them in italics: *…*.',
    ),
  );
}

/** The image that an element is, or that is all there is in a link. */
function imageOf(node: ElementContent, context: TransformContext): Element | null {
  if (!isElement(node)) return null;
  if (context.pictures.has(node)) return node;
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  const linked = node.tagName === 'a' && others.length === 0 && isElement(only) && context.pictures.has(only);
  return linked ? only : null;
}

/** What a typed figure may hold to be understood; any other stays as it is. */
const simple = new Set(['a', 'figcaption', 'p', 'div', 'span', 'br']);

function fromTypedFigure(figure: Element, context: TransformContext): void {
  const images: { image: Element; shown: Element }[] = [];
  let understood = true;
  const captions: string[] = [];
  eachElement(figure, (element, _, parent) => {
    if (context.pictures.has(element)) {
      images.push({
        image: element,
        shown: isElement(parent as Element, 'a') ? (parent as Element) : element,
      });
    } else if (element.tagName === 'figcaption') {
      captions.push(plainText(element));
    } else if (!simple.has(element.tagName)) {
      understood = false;
    }
    return element.tagName !== 'figcaption';
  });
  const [only] = images;
  if (!understood || only === undefined || images.length + captions.length > 2) return;
  if (images.length > 1 || hasOtherWords(figure)) return;
  figure.children = [];
  placeBodyFigure(figure, only.image, only.shown, captions[0] ?? null, context);
}

/** Whether a typed figure holds words that are no caption, as one that is never closed does: they would be lost. */
function hasOtherWords(figure: Element): boolean {
  return figure.children.some((child) =>
    isElement(child) ? child.tagName !== 'figcaption' && hasOtherWords(child) : !isBlank(child),
  );
}
