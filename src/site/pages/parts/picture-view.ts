import type { Figure } from '../../../articles/markdown/figures/figures.ts';
import { renditionUrl } from '../../addresses/media.ts';
import { describedFigure } from '../../order/checks/described-figure.ts';
import type { SitePicture } from '../../order/pictures/picture.ts';
import type { PictureCrop } from '../../order/pictures/picture-shape.ts';
import type { PictureView } from '../view-parts.ts';
import { publishedFile } from './published-file.ts';
import type { ViewContext } from './view-context.ts';

/** Google takes no smaller ones (R1.2). */
const leastPixels = 50_000;

/** Null when there is no such picture, and for drawings, which no card shows (R3.5). */
export function toPictureView(figure: Figure, context: ViewContext): PictureView | null {
  const { locale, files, addresses, pictures } = context;
  const facts = files.get(figure.src);
  if (facts === undefined || facts.size === null || facts.mediaType === 'image/svg+xml') return null;
  const picture = pictures.get(facts.file);
  const { url, type, size } = publishedFile(facts, 'whole', context);
  const { caption, alt, credit } = describedFigure(figure, picture, locale);
  return {
    href: addresses.href(url),
    canonical: addresses.absolute(url),
    type,
    ...(size ?? facts.size),
    alt: alt ?? '',
    caption,
    credit,
    crops: picture === undefined ? [] : cropsOf(picture, addresses.absolute),
  };
}

function cropsOf(picture: SitePicture, absolute: (path: string) => string): PictureCrop[] {
  return picture.renditions
    .filter(({ shape, type }) => shape !== 'whole' && shape !== 'full' && type === 'image/jpeg')
    .filter(({ width, height }) => width * height >= leastPixels)
    .map(({ suffix, type, width, height }) => {
      return { canonical: absolute(renditionUrl(picture, suffix)), type, width, height };
    });
}
