import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { type Place, warning } from '../../../base/problem.ts';
import { markupOf, plainWords } from '../../../base/text/plain-words.ts';
import type { FrontFigure, TransformContext } from '../context/transform-context.ts';
import { isElement } from '../tree/walk.ts';
import { notePicture, showPicture } from './picture.ts';

/** Makes `element` the figure of an image of the body: what the image does not say itself, the front matter says. */
export function placeBodyFigure(
  element: Element,
  image: Element,
  shown: Element,
  caption: string | null,
  context: TransformContext,
): Element {
  const picture = context.pictures.get(image);
  if (picture === undefined) return element;
  const field = context.frontFigures.find((front) => front.picture.src === picture.src)?.field;
  const { title, alt, ...properties } = image.properties;
  image.properties = { ...properties, alt: '' };
  context.placedFigures.set(element, {
    picture,
    image,
    shown,
    caption: caption || wordsOfTitle(title, picture.at, context) || (field?.caption ?? null),
    at: picture.at,
    alt: String(alt ?? '') || (field?.alt ?? null),
    credit: field?.credit ?? null,
    focus: field?.focus ?? null,
  });
  return element;
}

/** The words of a title of an image, which are shown as they are. */
export function wordsOfTitle(title: unknown, at: Place, context: TransformContext): string {
  const { words, marks } = plainWords(typeof title === 'string' ? title : '');
  if (marks.length > 0) {
    const { message, hint } = markupOf(marks);
    context.problems.push(warning('markup-in-field', at, message, hint));
  }
  return words;
}

/** A new `figure` element for a figure of the front matter. */
export function placeFrontFigure({ field, picture }: FrontFigure, context: TransformContext): Element {
  const image = h('img');
  showPicture(image, picture, '');
  const element = h('figure');
  notePicture(picture, context);
  context.pictures.set(image, picture);
  const { caption, alt, credit, focus, at } = field;
  context.placedFigures.set(element, { picture, image, shown: image, caption, at, alt, credit, focus });
  return element;
}

/**
 * Where figures of the front matter stand in a body: one `top`, after the lead (which is the first paragraph where the front matter
 * has none), the others at its `end`, before the footnotes.
 */
export function figurePlaces(
  { children }: Root,
  { input }: TransformContext,
): { readonly top: number; readonly end: number } {
  const opening = children.findIndex((child) => isElement(child, 'p'));
  const notes = children.findIndex(
    (child) => isElement(child) && child.properties.dataFootnotes !== undefined,
  );
  return { top: input.lead === null ? opening + 1 : 0, end: notes < 0 ? children.length : notes };
}

/** The figures of the front matter whose pictures stand nowhere in the body yet. */
export function unplacedFigures(context: TransformContext): FrontFigure[] {
  const named = new Set([...context.pictures.values()].map((picture) => picture.src));
  return context.frontFigures.filter((front) => !named.has(front.picture.src));
}
