import type { Element } from 'hast';
import type { Draft, FrontFigure } from './draft.ts';
import { notePicture, showPicture } from './picture.ts';

/** Makes `element` the figure of an image of the body: what the image does not say itself, the front matter says. */
export function placeBodyFigure(
  element: Element,
  image: Element,
  shown: Element,
  caption: string | null,
  draft: Draft,
): Element {
  const picture = draft.pictures.get(image);
  if (picture === undefined) return element;
  const field = draft.frontFigures.find((front) => front.picture.src === picture.src)?.field;
  const { title, alt, ...properties } = image.properties;
  image.properties = { ...properties, alt: '' };
  draft.placedFigures.set(element, {
    picture,
    image,
    shown,
    caption: caption || (typeof title === 'string' && title) || (field?.caption ?? null),
    at: picture.at,
    alt: String(alt ?? '') || (field?.alt ?? null),
    credit: field?.credit ?? null,
    focus: field?.focus ?? null,
  });
  return element;
}

/** A new `figure` element for a figure of the front matter. */
export function placeFrontFigure({ field, picture }: FrontFigure, draft: Draft): Element {
  const image: Element = { type: 'element', tagName: 'img', properties: {}, children: [] };
  showPicture(image, picture, '');
  const element = newFigure();
  notePicture(picture, draft);
  draft.pictures.set(image, picture);
  const { caption, alt, credit, focus, at } = field;
  draft.placedFigures.set(element, { picture, image, shown: image, caption, at, alt, credit, focus });
  return element;
}

export function newFigure(): Element {
  return { type: 'element', tagName: 'figure', properties: {}, children: [] };
}

/** The figures of the front matter whose pictures stand nowhere in the body yet. */
export function unplacedFigures(draft: Draft): FrontFigure[] {
  const named = new Set([...draft.pictures.values()].map((picture) => picture.src));
  return draft.frontFigures.filter((front) => !named.has(front.picture.src));
}
