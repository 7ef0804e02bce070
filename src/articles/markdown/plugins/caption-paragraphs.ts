import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { same } from '../figures.ts';
import { placeFrontFigure, unplacedFigures } from '../placed-figure.ts';
import { leadingText, plainText } from '../plain-text.ts';
import {
  type PlacedFigure,
  placeOf,
  type TransformContext,
  transformContextOf,
} from '../transform-context.ts';
import { readTypedLabel, type TypedLabel } from '../typed-label.ts';
import { flowElements, isBlank, isElement, type Parent } from '../walk.ts';

/**
 * Understands paragraphs that begin with a figure's typed label, as text pasted from Word or from a page has them.
 * After a figure without caption it is the caption. Otherwise, where the front matter has a figure of that number that
 * the body does not name, it is the place of that figure, and its caption unless it has one. Else it stays, with a warning.
 */
export const captionParagraphs: Plugin<[], Root> = () => (tree, file) => {
  adoptIn(tree, transformContextOf(file));
};

function adoptIn(parent: Parent, context: TransformContext): void {
  let before: Element | undefined;
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child === undefined || isBlank(child)) continue;
    if (isElement(child, 'p')) {
      const label = labelOf(child, context);
      if (label !== null) {
        const made = adopt(child, label, before, context);
        parent.children.splice(index, 1, ...made);
        index += made.length - 1;
        before = made.at(-1) ?? before;
        continue;
      }
    } else if (isElement(child, ...flowElements)) {
      adoptIn(child, context);
    }
    before = isElement(child) ? child : undefined;
  }
}

/** The typed label of a paragraph; most have none, which their first words show. */
function labelOf(paragraph: Element, context: TransformContext): TypedLabel | null {
  const { names } = context.settings.locale.figure;
  return readTypedLabel(leadingText(paragraph), names) && readTypedLabel(plainText(paragraph), names);
}

/** What stands in the place of a paragraph that is typed as a caption. */
function adopt(
  paragraph: Element,
  label: TypedLabel,
  before: Element | undefined,
  context: TransformContext,
): Element[] {
  const previous = before === undefined ? undefined : context.placedFigures.get(before);
  if (previous !== undefined && takesCaption(previous, label, paragraph, context)) return [];
  const front = unplacedFigures(context).find((figure) => figure.number === label.number);
  if (front !== undefined) {
    const element = placeFrontFigure(front, context);
    const figure = context.placedFigures.get(element);
    if (figure !== undefined && takesCaption(figure, label, paragraph, context)) return [element];
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
  label: TypedLabel,
  paragraph: Element,
  context: TransformContext,
): boolean {
  if (figure.caption === null) {
    figure.caption = plainText(paragraph);
    figure.at = placeOf(paragraph, context);
    return true;
  }
  const own = readTypedLabel(figure.caption, context.settings.locale.figure.names)?.rest ?? figure.caption;
  return same(own, label.rest);
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
