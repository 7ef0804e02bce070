import type { Sharp } from 'sharp';
import { crops, largestCrop, type Rendition } from './plan-renditions.ts';

/** Points of a picture, upright, in sRGB and without metadata. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

/**
 * Decodes with these: what is damaged is refused, what is merely untidy is not. Points are limited and time is not: how long
 * a picture takes depends on the machine (safety R10).
 */
export function decoding(maxPixels: number) {
  return { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true } as const;
}

/** The picture as large as the largest of the renditions needs it, and never larger than it is. */
export async function scalePicture(
  picture: Sharp,
  size: { readonly width: number; readonly height: number },
  renditions: readonly Rendition[],
): Promise<Pixels> {
  const share = Math.min(1, Math.max(0, ...renditions.map((rendition) => shareOf(rendition, size))));
  const width = Math.max(1, Math.ceil(size.width * share));
  const height = Math.max(1, Math.ceil(size.height * share));
  const { data, info } = await picture
    .resize({ width, height, fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

function shareOf(rendition: Rendition, size: { readonly width: number; readonly height: number }): number {
  const { shape, width } = rendition;
  if (shape === 'whole' || shape === 'full') return width / size.width;
  return width / largestCrop(size, crops[shape].ratio);
}
