import { unusablePicture } from '../../articles/files/file-facts.ts';
import { outputPath } from '../../base/addresses/paths.ts';
import { Failure } from '../../base/problem.ts';
import { iconSizes } from '../../site/addresses/icons.ts';
import type { IconView } from '../../site/pages/file-views.ts';
import type { Output } from '../output.ts';
import { toIco } from './ico.ts';

type NamedIcon = IconView & { readonly picture: NonNullable<IconView['picture']> };

const icoSizes = [16, 32, 48];

/** An icon made of a picture, whole and in the middle of a square. Rejects with a Failure when the bytes are no picture. */
export async function drawIcon(
  { url, form, picture: { file, type, across: drawn } }: NamedIcon,
  bytes: Uint8Array,
): Promise<Output> {
  const path = outputPath(url);
  if (form === 'svg') return { path, bytes, mediaType: type };
  const { default: sharp } = await import('sharp');
  // Threads are ours to count.
  sharp.concurrency(1);
  const isDrawing = type === 'image/svg+xml';
  const square = async (across: number, ground: string) => {
    const options = isDrawing ? { density: Math.max(1, Math.min(2400, (72 * across) / drawn)) } : {};
    return sharp(bytes, options)
      .autoOrient()
      .resize({ width: across, height: across, fit: 'contain', background: ground })
      .png({ compressionLevel: 9 })
      .toBuffer();
  };
  try {
    if (form === 'ico') {
      const pictures = await Promise.all(
        icoSizes.map(async (across) => ({ across, bytes: await square(across, clear) })),
      );
      return { path, bytes: toIco(pictures), mediaType: 'image/x-icon' };
    }
    const plain = await square(iconSizes[form], form === 'touch' ? white : clear);
    // Phones put black behind what is clear.
    const opaque =
      form === 'touch' ? await sharp(plain).flatten({ background: white }).png().toBuffer() : plain;
    return { path, bytes: opaque, mediaType: 'image/png' };
  } catch {
    // Whatever the library says of bytes that it cannot read, they are no picture.
    throw new Failure([unusablePicture(file, 'is damaged, cut short, or no picture at all')]);
  }
}

const clear = '#00000000';
const white = '#ffffff';
