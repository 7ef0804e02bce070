import type { Element, Root, RootContent } from 'hast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import {
  type PlacedFigure,
  placeOf,
  type TransformContext,
  transformContextOf,
} from '../context/transform-context.ts';
import { same } from '../figures/figures.ts';
import { readTypedLabel, type TypedLabel } from '../figures/typed-label.ts';
import { placeFrontFigure, unplacedFigures } from '../pictures/placed-figure.ts';
import {
  isCreditLine,
  isInItalics,
  ownerIn,
  readTypedCaption,
  type TypedCaption,
} from '../pictures/typed-caption.ts';
import { flowElements, isBlank, isElement, isGallery, type Parent } from '../tree/walk.ts';

/**
 * Understands paragraphs that begin with a figure's typed label, as text pasted from Word or from a page has them.
 * After a figure without caption it is the caption. Otherwise, where the front matter has a figure of that number that
 * the body does not name, it is the place of that figure, and its caption unless it has one. Else it stays, with a warning.
 */
export const captionParagraphs: Plugin<[], Root> = () => (tree, file) => {
  adoptIn(tree, transformContextOf(file), false);
};

function adoptIn(parent: Parent, context: TransformContext, inGallery: boolean): void {
  let before: Element | undefined;
  // Of pictures that stand together, nobody knows which one the words below them are of.
  let isOfSeveral = false;
  let hasCaption = false;
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child === undefined || isBlank(child)) continue;
    const caption = isElement(child, 'p') ? readTypedCaption(child, context, inGallery) : null;
    if (isElement(child, 'p') && caption !== null && !(caption.by === 'italics' && goesOn(parent, index))) {
      const isOfAll =
        isOfSeveral &&
        caption.label === null &&
        !isOfLast(child, parent, index, inGallery ? { hasCaption } : null, context);
      const made = adopt(child, caption, isOfAll ? undefined : before, context);
      parent.children.splice(index, 1, ...made);
      index += made.length - 1;
      hasCaption ||= (figureOf(before, context)?.caption ?? null) !== null;
      before = made.at(-1) ?? before;
      isOfSeveral = false;
      continue;
    }
    if (isElement(child, ...flowElements)) adoptIn(child, context, inGallery || isGallery(child));
    hasCaption ||= (figureOf(child, context)?.caption ?? null) !== null;
    isOfSeveral = isUncaptioned(before, context) && isUncaptioned(child, context);
    before = isElement(child) ? child : undefined;
  }
}

/**
 * Whether a caption below pictures that stand together is of the last one: it stands directly below that one and not below the others,
 * or in a gallery of which other pictures have captions of their own, or more pictures follow.
 */
function isOfLast(
  paragraph: Element,
  { children }: Parent,
  index: number,
  inGallery: { readonly hasCaption: boolean } | null,
  context: TransformContext,
): boolean {
  const last = nextFrom(children, index, -1);
  const lines = [last, nextFrom(children, last, -1)].map((at) => figureOf(children[at], context)?.at.line);
  const [below = 0, above = 0] = lines;
  if (placeOf(paragraph, context).line - below <= 1 && below - above > 1) return true;
  if (inGallery === null) return false;
  const next = nextFrom(children, index, 1);
  return inGallery.hasCaption || figureOf(children[next], context) !== undefined;
}

/** The index of the next child before or behind one that is not blank. */
function nextFrom(children: readonly RootContent[], from: number, step: 1 | -1): number {
  let index = from + step;
  for (let child = children[index]; child !== undefined && isBlank(child); child = children[index])
    index += step;
  return index;
}

function figureOf(node: RootContent | undefined, context: TransformContext): PlacedFigure | undefined {
  return isElement(node) ? context.placedFigures.get(node) : undefined;
}

function isUncaptioned(node: RootContent | undefined, context: TransformContext): boolean {
  return figureOf(node, context)?.caption === null;
}

/** Whether the next paragraph is in italics too, as in a letter or a poem: neither is a caption. */
function goesOn({ children }: Parent, index: number): boolean {
  const next = children.slice(index + 1, index + 3).find((child) => !isBlank(child));
  return isElement(next, 'p') && isInItalics(next) && !isCreditLine(next);
}

/** What stands in the place of a paragraph that is typed as a caption. */
function adopt(
  paragraph: Element,
  caption: TypedCaption,
  before: Element | undefined,
  context: TransformContext,
): Element[] {
  const { label } = caption;
  const previous = before === undefined ? undefined : context.placedFigures.get(before);
  if (previous !== undefined && takesCaption(previous, caption, paragraph, context)) return [];
  if (label === null) return [paragraph];
  const front = unplacedFigures(context).find((figure) => figure.number === label.number);
  if (front !== undefined) {
    const element = placeFrontFigure(front, context);
    const figure = context.placedFigures.get(element);
    if (figure !== undefined && takesCaption(figure, caption, paragraph, context)) return [element];
    reportSecondCaption(paragraph, label, context);
    return [element, paragraph];
  }
  if (previous === undefined) reportMissingPicture(paragraph, label, context);
  else reportSecondCaption(paragraph, label, context);
  return [paragraph];
}

/** Whether the figure has, now or already, the caption that the paragraph holds. */
function takesCaption(
  figure: PlacedFigure,
  { text, label }: TypedCaption,
  paragraph: Element,
  context: TransformContext,
): boolean {
  const owner = label === null ? ownerIn(text) : null;
  if (owner !== null) {
    figure.credit ??= owner;
    return same(figure.credit, owner);
  }
  if (figure.caption === null) {
    figure.caption = text;
    figure.at = placeOf(paragraph, context);
    return true;
  }
  const own = readTypedLabel(figure.caption, context.settings.locale.figure.names)?.rest ?? figure.caption;
  return same(own, label?.rest ?? text);
}

function reportMissingPicture(paragraph: Element, label: TypedLabel, context: TransformContext): void {
  context.problems.push(
    warning(
      'caption-without-picture',
      placeOf(paragraph, context),
      `This paragraph is typed as the caption of figure ${label.number}, but there is no such picture before it or in the front matter.`,
      'Put the picture before it, ![](name.jpg), or list it under "figures" in the front matter.',
    ),
  );
}

function reportSecondCaption(paragraph: Element, label: TypedLabel, context: TransformContext): void {
  context.problems.push(
    warning(
      'two-captions',
      placeOf(paragraph, context),
      `This paragraph is typed as the caption of figure ${label.number}, but the picture has another caption already; both are printed.`,
      'Keep one of the two captions.',
    ),
  );
}
