import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import type { Locale } from '../../../base/locale/locale.ts';
import { warning } from '../../../base/problem.ts';
import { slugify } from '../../../base/text/text.ts';
import {
  type PlacedFigure,
  type TransformContext,
  transformContextOf,
} from '../context/transform-context.ts';
import { captionElements } from '../figures/caption.ts';
import {
  checkAlt,
  cleanCredit,
  describeFigures,
  type Figure,
  figureCaption,
  figureLabel,
  type Unsaid,
} from '../figures/figures.ts';
import { putHole } from '../fragment/hole-node.ts';
import { findPicture } from '../pictures/picture.ts';
import { eachElement } from '../tree/walk.ts';

/** Numbers the figures in the order in which they stand now, and prints image, label, caption and credit in each. */
export const numberFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const { locale } = context.settings;
  const placed: [Element, PlacedFigure][] = [];
  // What stands among the figures of the page: pictures, of which this numbers and describes each, and posters of films.
  const order: ('picture' | Figure)[] = [];
  if (context.placedFigures.size + context.fileFigures.size > 0) {
    eachElement(tree, (element) => {
      const figure = context.placedFigures.get(element);
      if (figure !== undefined) placed.push([element, figure]);
      if (figure !== undefined) order.push('picture');
      const poster = posterOf(element, context);
      if (poster !== null) order.push(poster);
    });
  }
  const { figures, problems } = describeFigures(
    placed.map(([, { picture, caption, alt, credit, focus, at }]) => ({
      ...picture,
      caption,
      alt,
      credit,
      at,
      ...(focus && { focus }),
    })),
    context.settings,
  );
  let next = 0;
  const places: number[] = [];
  for (const [index, one] of order.entries()) {
    const figure = one === 'picture' ? figures[next++] : one;
    if (one === 'picture') places.push(index);
    if (figure !== undefined) context.figures.push(figure);
  }
  context.problems.push(...problems);
  for (const [index, [element, { picture, image, shown }]] of placed.entries()) {
    const figure = figures[index];
    if (figure === undefined) continue;
    element.properties.id ??= figureId(index + 1, locale);
    describe(image, figure);
    if (index === 0) loadFirst(image);
    const lacks = figure.remote ? [] : unsaidOf(figure);
    const captioned = figure.caption !== null;
    if (lacks.length > 0) {
      const { written, at } = picture;
      context.unsaid.push({ src: figure.src, written, at, lacks, captioned });
    }
    const fileMayKnow = lacks.some((lack) => lack !== 'alt');
    const caption = fileMayKnow
      ? [captionHole(places[index] ?? index)]
      : captionElements(figureCaption(figure, locale));
    element.children = [shown, ...caption];
  }
  describeOtherPictures(context, new Set(placed.map(([, { image }]) => image)));
};

/** The picture of a film, which stands for it in lists. */
function posterOf(element: Element, context: TransformContext): Figure | null {
  const written = context.fileFigures.get(element);
  if (written === undefined || written.poster === null) return null;
  const picture = findPicture(written.poster, written.places.poster, context);
  if (picture === null) return null;
  context.posters.set(element, picture);
  const { caption, alt, credit, focus } = written;
  const { src, remote } = picture;
  return {
    src,
    remote,
    number: null,
    label: '',
    caption,
    alt: alt ?? '',
    credit: cleanCredit(credit, context.settings.locale),
    ...(focus && { focus }),
  };
}

function unsaidOf(figure: Figure): Unsaid['lacks'] {
  return (['caption', 'alt', 'credit'] as const).filter((name) => figure[name] === null);
}

function describe(image: Element, { src, alt }: Pick<Figure, 'src' | 'alt'>): void {
  if (alt === null) putHole(image, 'alt', `alt:${src}`);
  else image.properties.alt = alt;
}

function captionHole(index: number): ElementContent {
  return { type: 'hole', hole: `figcaption:${index}` };
}

/** The first picture is the largest thing that a reader waits for (R4.4). */
function loadFirst(image: Element): void {
  const { loading, decoding, ...others } = image.properties;
  image.properties = { ...others, fetchPriority: 'high' };
}

function figureId(number: number, locale: Locale): string {
  const slug = slugify(figureLabel(number, locale));
  return /^[a-z]/.test(slug) ? slug : `figure-${number}`;
}

/** Images in running text are no figures: they get the alternative text of the front matter, and have no caption. */
function describeOtherPictures(context: TransformContext, figures: ReadonlySet<Element>): void {
  for (const [image, picture] of context.pictures) {
    if (figures.has(image)) continue;
    const field = context.frontFigures.find((front) => front.picture.src === picture.src)?.field;
    const alt = String(image.properties.alt ?? '') || (field?.alt ?? null);
    const { src, remote, written, at } = picture;
    describe(image, { src, alt: remote ? (alt ?? '') : alt });
    if (alt === null && !remote) context.unsaid.push({ src, written, at, lacks: ['alt'], captioned: false });
    context.problems.push(...checkAlt({ written, remote, alt, caption: null, at }));
    if (field?.caption === undefined || field.caption === null) continue;
    const message = `The picture "${picture.written}" stands inside other text, where its caption cannot be printed.`;
    context.problems.push(
      warning('inline-figure', picture.at, message, 'Put the picture in a paragraph of its own.'),
    );
  }
}
