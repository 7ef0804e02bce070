import type { Sharp } from 'sharp';
import type { PictureKind } from './look.ts';
import type { Focus, Rendition } from './plan-renditions.ts';
import type { Pixels } from './scale-picture.ts';

type MakeSharp = typeof import('sharp').default;

const photo = { quality: 78, effort: 2 };
const photoAvif = { quality: 55, effort: 2 };
/** Of drawings that have few colours, and of those that are rather photographs. */
const flat = { nearLossless: true, quality: 60, effort: 2 };
const rich = { quality: 90, effort: 2 };
const jpeg = { quality: 80, progressive: true };
/** What is downloaded may be printed, or worked on. */
const fine = { quality: 92, progressive: true, chromaSubsampling: '4:4:4' };

/** How a picture is best compressed. */
type Matter = 'photo' | 'flat' | 'rich';

/** Tries both ways of compressing a drawing with a small copy, and takes the one that makes less of it. */
export async function matterOf(
  { data, ...raw }: Pixels,
  kind: PictureKind,
  sharp: MakeSharp,
): Promise<Matter> {
  if (kind !== 'png' && kind !== 'gif') return 'photo';
  const small = sharp(data, { raw }).resize({
    width: 320,
    height: 320,
    fit: 'inside',
    withoutEnlargement: true,
  });
  const [lossless, lossy] = await Promise.all([
    small.clone().webp(flat).toBuffer(),
    small.clone().webp(rich).toBuffer(),
  ]);
  return lossless.length <= lossy.length ? 'flat' : 'rich';
}

/** The bytes of a rendition: a function of the points, of `xmp` and of the version of sharp alone. */
export async function encodeRendition(
  pixels: Pixels,
  rendition: Rendition,
  matter: Matter,
  xmp: string | null,
  sharp: MakeSharp,
): Promise<Uint8Array> {
  const scaled = shape(upperPart(pixels, rendition, sharp), rendition, sharp);
  const named = xmp === null ? scaled : scaled.withXmp(xmp);
  switch (rendition.type) {
    case 'image/avif':
      return named.avif(photoAvif).toBuffer();
    case 'image/webp':
      return named.webp({ photo, flat, rich }[matter]).toBuffer();
    case 'image/png':
      return named.png({ compressionLevel: 9 }).toBuffer();
    default:
      return named.jpeg(rendition.shape === 'full' ? fine : jpeg).toBuffer();
  }
}

/** Heads are in the upper part of pictures that were taken upright: half of what a crop has to leave out goes below it. */
function upperPart(pixels: Pixels, rendition: Rendition, sharp: MakeSharp): Sharp {
  const { data, ...raw } = pixels;
  const { shape, width, height, focus } = rendition;
  const picture = sharp(data, { raw });
  if (focus !== undefined) return picture.extract(partAround(focus, raw, width / height));
  const needed = Math.ceil((raw.width * height) / width);
  if (shape === 'whole' || shape === 'full' || raw.height <= raw.width || needed >= raw.height)
    return picture;
  return picture.extract({
    left: 0,
    top: 0,
    width: raw.width,
    height: needed + Math.ceil((raw.height - needed) / 2),
  });
}

/** The largest part of a picture in a form, as near to the point as its edges allow. */
function partAround([x, y]: Focus, { width, height }: Pick<Pixels, 'width' | 'height'>, ratio: number) {
  const part = {
    width: Math.max(1, Math.min(width, Math.round(height * ratio))),
    height: Math.max(1, Math.min(height, Math.round(width / ratio))),
  };
  const start = (share: number, whole: number, length: number) =>
    Math.max(0, Math.min(whole - length, Math.round((whole * share) / 100 - length / 2)));
  return { left: start(x, width, part.width), top: start(y, height, part.height), ...part };
}

/** Crops keep what draws the eye, and are opaque: cards are shown on any ground. */
function shape(picture: Sharp, { shape, width, height, type }: Rendition, { strategy }: MakeSharp): Sharp {
  const isCrop = shape !== 'whole' && shape !== 'full';
  const cut = isCrop
    ? picture.resize({ width, height, fit: 'cover', position: strategy.attention })
    : picture.resize({ width, height, fit: 'fill' });
  return isCrop || type === 'image/jpeg' ? cut.flatten({ background: '#ffffff' }) : cut;
}
