import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { placeBodyFigure } from '../placed-figure.ts';
import { plainText } from '../plain-text.ts';
import { type TransformContext, transformContextOf } from '../transform-context.ts';
import { readTypedLabel } from '../typed-label.ts';
import { eachElement, isBlank, isElement, replaceInFlow } from '../walk.ts';

/**
 * Makes a figure of every image that is a paragraph by itself, of every image that opens a paragraph which goes on with
 * a typed caption, and of every typed `<figure>` of one image (R4.1). Other images stay in their text.
 */
export const bodyFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  replaceInFlow(tree, (element) => {
    if (element.tagName === 'figure') fromTypedFigure(element, context);
    return element.tagName === 'p' ? fromParagraph(element, context) : null;
  });
};

function fromParagraph(paragraph: Element, context: TransformContext): ElementContent[] {
  const shown: Element[] = [];
  let end = 0;
  for (const child of paragraph.children) {
    if (imageOf(child, context) !== null) shown.push(child as Element);
    else if (!isBlank(child) && !isElement(child, 'br')) break;
    end += 1;
  }
  const rest: Element = { ...paragraph, children: paragraph.children.slice(end) };
  const alone = rest.children.length === 0;
  if (shown.length === 0 || !(alone || isCaption(rest, context))) return [paragraph];
  const figures = shown.flatMap((element): ElementContent[] => {
    const image = imageOf(element, context);
    return image === null ? [] : [placeBodyFigure(h('figure'), image, element, null, context)];
  });
  return alone ? figures : [...figures, rest];
}

/** The image that an element is, or that is all there is in a link. */
function imageOf(node: ElementContent, context: TransformContext): Element | null {
  if (!isElement(node)) return null;
  if (context.pictures.has(node)) return node;
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  const linked = node.tagName === 'a' && others.length === 0 && isElement(only) && context.pictures.has(only);
  return linked ? only : null;
}

function isCaption(paragraph: Element, context: TransformContext): boolean {
  return readTypedLabel(plainText(paragraph), context.settings.locale.figure.names) !== null;
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
