import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Figure } from '../../../articles/markdown/figures/figures.ts';
import type { Hole, HoleKind } from '../../../articles/markdown/fragment/fragment.ts';
import { escapeHtml } from '../../../base/text/escape.ts';
import { captionHtml, describedFigure } from '../../order/checks/described-figure.ts';
import { belowTop } from '../../settings/below-top.ts';
import { fileFacts } from './file-facts-text.ts';
import { formOf } from './picture-form.ts';
import { publishedFile } from './published-file.ts';
import { filmSize, screenOf } from './screen.ts';
import { shapeOf } from './thumbnail.ts';
import { toneOf } from './tone.ts';
import type { ViewContext } from './view-context.ts';

/** A body as far as its holes need it. */
interface Holed {
  readonly holes: readonly Hole[];
  /** Of `Body.figures`. */
  readonly figures: readonly Figure[];
}

interface Printing {
  /** How addresses are written: `href` on pages, `absolute` in feeds (R2.4). */
  readonly print: (path: string) => string;
  /** Offer pictures in other sizes and formats. Programs that read feeds want one. */
  readonly sources: boolean;
}

/**
 * A value for each hole, in their order. One that asks for something the site does not have gets an empty one: `checkReferences` has
 * made that an error, so nothing is published, but the pages are made all the same to find what else is wrong with them.
 */
export function holeValues(body: Holed, context: ViewContext, printing: Printing): string[] {
  return body.holes.map((hole) => {
    const colon = hole.indexOf(':');
    const kind = hole.slice(0, colon) as HoleKind;
    return holeValue(kind, hole.slice(colon + 1), body, context, printing);
  });
}

function holeValue(
  kind: HoleKind,
  target: string,
  { figures }: Holed,
  context: ViewContext,
  { print, sources }: Printing,
): string {
  const { config, locale, files, pictures } = context;
  switch (kind) {
    case 'slot':
      return '';
    case 'page':
      return print(belowTop(target, config));
    case 'article': {
      const url = context.links.get(target);
      return url === undefined ? '' : print(url);
    }
    case 'figcaption': {
      const figure = figures[Number(target)];
      if (figure === undefined) return '';
      return captionHtml(figure, pictures.get(files.get(figure.src)?.file ?? ''), locale);
    }
  }
  const facts = files.get(target);
  if (facts === undefined) return '';
  const picture = pictures.get(facts.file);
  switch (kind) {
    case 'facts':
      return fileFacts(facts, context);
    case 'file':
      return print(publishedFile(facts, 'full', context).url);
    case 'picture':
      return print(publishedFile(facts, 'whole', context).url);
    case 'width':
    case 'height':
      return String((facts.recording ? filmSize(facts.recording) : sizeOf(facts, context))?.[kind] ?? '');
    case 'tone':
      return facts.recording === undefined ? toneOf(picture) + formOf(facts) : screenOf(facts.recording);
    case 'alt': {
      const caption = figures.find(({ src }) => src === target)?.caption ?? null;
      const { alt } = describedFigure({ caption, alt: null, credit: null }, picture, locale);
      return alt ?? '';
    }
    case 'sources':
      return sources && picture !== undefined ? sourcesHtml(picture, print, config.pictures.sizes) : '';
  }
}

function sizeOf(facts: FileFacts, context: ViewContext): FileFacts['size'] {
  const picture = context.pictures.get(facts.file);
  const shape = picture === undefined ? null : shapeOf(picture, 'whole', String);
  return shape ?? publishedFile(facts, 'whole', context).size;
}

function sourcesHtml(
  picture: Parameters<typeof shapeOf>[0],
  print: (path: string) => string,
  sizes: string,
): string {
  const { sources = [] } = shapeOf(picture, 'whole', print) ?? {};
  return sources
    .map(
      ({ type, srcset }) =>
        `<source type="${type}" srcset="${escapeHtml(srcset)}" sizes="${escapeHtml(sizes)}">`,
    )
    .join('');
}
