import { cleanSvg } from './clean-svg.ts';
import { loadSharp } from './develop-picture.ts';
import { decoding } from './scale-picture.ts';
import type { PictureSettings } from './settings.ts';
import { svgSize } from './svg-size.ts';

/** Whether a build can make something of a picture: its pixels are read to their end, and made into nothing. */
export async function canBeDrawn(
  bytes: Uint8Array,
  { maxPixels }: Pick<PictureSettings, 'maxPixels'>,
): Promise<boolean> {
  if (svgSize(bytes) !== null) return cleanSvg(bytes)?.endless === false;
  const sharp = await loadSharp();
  try {
    await sharp(bytes, decoding(maxPixels)).resize({ width: 16 }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
