import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Shape } from '../../../pictures/plan-renditions.ts';
import { renditionUrl } from '../../addresses/media.ts';
import type { SitePicture } from '../../order/pictures/picture.ts';
import type { PictureShape, PictureSource } from '../../order/pictures/picture-shape.ts';
import type { Thumbnail } from '../view-parts.ts';
import { publishedFile } from './published-file.ts';
import { toneOf } from './tone.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The picture at a path as in `Site.files`; null when there is no such file or it has no pixels. `alt` null asks for
 * what the file itself says.
 */
export function toThumbnail(src: string, alt: string | null, context: ViewContext): Thumbnail | null {
  const { files, addresses, pictures } = context;
  const facts = files.get(src);
  if (facts === undefined || facts.size === null) return null;
  const picture = pictures.get(facts.file);
  const { url, size } = publishedFile(facts, 'whole', context);
  const whole = picture === undefined ? null : shapeOf(picture, 'whole', addresses.href);
  const { width, height } = whole ?? size ?? facts.size;
  const fit = fitOf(facts, picture);
  return {
    href: addresses.href(url),
    width,
    height,
    sources: whole?.sources ?? [],
    alt: alt ?? picture?.look.texts.alt ?? '',
    tone: toneOf(picture),
    fit,
    crops: picture === undefined || fit === 'contain' ? null : cropsOf(picture, addresses.href),
  };
}

/** A crop would leave out more than it keeps. */
const longest = 3;

function fitOf({ mediaType, size }: FileFacts, picture: SitePicture | undefined): Thumbnail['fit'] {
  const ratio = size === null ? 1 : size.width / size.height;
  if (mediaType !== 'image/svg+xml' && picture?.uses.focus !== undefined) return 'cover';
  const isDrawn = mediaType === 'image/svg+xml' || picture?.look.alpha === true;
  return isDrawn || ratio > longest || ratio < 1 / longest ? 'contain' : 'cover';
}

/** A shape of a picture, as large as it is published; null when it is not made. `print` writes addresses. */
export function shapeOf(
  picture: SitePicture,
  shape: Shape,
  print: (path: string) => string,
): PictureShape | null {
  const made = picture.renditions.filter((rendition) => rendition.shape === shape);
  const fallback = made.at(-1);
  if (fallback === undefined) return null;
  const sources = new Map<string, string[]>();
  for (const { type, width, suffix } of made) {
    if (type === fallback.type) continue;
    const candidates = sources.get(type) ?? [];
    candidates.push(`${print(renditionUrl(picture, suffix))} ${width}w`);
    sources.set(type, candidates);
  }
  const { width, height } = made.reduce((a, b) => (b.width > a.width ? b : a));
  return {
    href: print(renditionUrl(picture, fallback.suffix)),
    width,
    height,
    sources: Array.from(sources, ([type, list]): PictureSource => ({ type, srcset: list.join(', ') })),
  };
}

function cropsOf(picture: SitePicture, print: (path: string) => string): Thumbnail['crops'] {
  const [wide, standard, square] = (['wide', 'standard', 'square'] as const).map((crop) =>
    shapeOf(picture, crop, print),
  );
  return wide && standard && square ? { wide, standard, square } : null;
}
