import { creditXmp } from './credit-xmp.ts';
import { encodeRendition, matterOf } from './encode-rendition.ts';
import type { PictureKind, PictureLook } from './look.ts';
import { movesAsItIs, type PictureUses, planRenditions, type Rendition } from './plan-renditions.ts';
import { type PictureMetadata, readMetadata } from './read-metadata.ts';
import { decoding, type Pixels, scalePicture } from './scale-picture.ts';
import type { PictureSettings } from './settings.ts';

type MakeSharp = typeof import('sharp').default;

/** A picture that was looked at, with the bytes of those of its renditions that were asked for. */
interface Developed {
  readonly look: PictureLook;
  readonly personal: PictureMetadata['personal'];
  readonly made: ReadonlyMap<string, Uint8Array>;
}

/**
 * Looks at a picture that has pixels and makes those of its renditions of which `have` does not hold the suffix. The
 * same bytes, uses and settings give the same, whatever machine and number of threads. Rejects when the bytes cannot
 * be decoded, with what sharp says.
 */
export async function developPicture(
  bytes: Uint8Array,
  kind: Exclude<PictureKind, 'svg'>,
  uses: PictureUses,
  settings: PictureSettings,
  have: ReadonlySet<string>,
): Promise<Developed> {
  const sharp = await loadSharp();
  const options = decoding(settings.maxPixels);
  const { autoOrient: size, pages: frames = 1, hasAlpha, xmp } = await sharp(bytes, options).metadata();
  const { texts, rights, artist, personal } = readMetadata(bytes, xmp ?? null);
  const seen = { kind, ...size, alpha: hasAlpha, frames, colour: null, texts, artist };
  const scaled = (renditions: readonly Rendition[]) =>
    scalePicture(sharp(bytes, options).autoOrient(), size, renditions);
  // Whatever it is used for: a copy of the picture with another use has files of the same names, which must have the same bytes.
  const pixels = await scaled(planRenditions(seen, { shown: true, teaser: true, full: false }, settings));
  const look = { ...seen, ...(await paint(pixels, sharp)) };
  const matter = await matterOf(pixels, kind, sharp);
  const packet = creditXmp(rights);
  const made = new Map<string, Uint8Array>();
  for (const rendition of planRenditions(look, uses, settings)) {
    if (have.has(rendition.suffix)) continue;
    const moves = frames > 1 && (rendition.shape === 'whole' || rendition.shape === 'full');
    if (moves && movesAsItIs(look, settings)) {
      made.set(rendition.suffix, bytes);
      continue;
    }
    const encoded = moves
      ? await encodeFrames(bytes, rendition, packet, settings, sharp)
      : await encodeRendition(
          rendition.shape === 'full' ? await scaled([rendition]) : pixels,
          rendition,
          matter,
          packet,
          sharp,
        );
    made.set(rendition.suffix, encoded);
  }
  return { look, personal, made };
}

/** One thread of ours does one thing at a time, and keeps nothing: other numbers of threads must not change a byte. */
export async function loadSharp(): Promise<MakeSharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** Whether the page shows through, and if not, which colour is the commonest. */
async function paint(
  { data, ...raw }: Pixels,
  sharp: MakeSharp,
): Promise<Pick<PictureLook, 'alpha' | 'colour'>> {
  const hasAlpha = raw.channels === 2 || raw.channels === 4;
  const alpha = hasAlpha && !(await sharp(data, { raw }).stats()).isOpaque;
  if (alpha) return { alpha, colour: null };
  const { data: small, info } = await sharp(data, { raw })
    .removeAlpha()
    .resize({ width: 48, height: 48, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { dominant } = await sharp(small, { raw: { width, height, channels } }).stats();
  return { alpha, colour: [dominant.r, dominant.g, dominant.b] };
}

/** All frames with their times, which come back as they went in. */
async function encodeFrames(
  bytes: Uint8Array,
  { width, type }: Rendition,
  packet: string | null,
  { maxPixels }: PictureSettings,
  sharp: MakeSharp,
): Promise<Uint8Array> {
  const moving = sharp(bytes, { ...decoding(maxPixels), animated: true }).resize({
    width,
    withoutEnlargement: true,
  });
  if (type === 'image/gif') return moving.gif({ effort: 4 }).toBuffer();
  return (packet === null ? moving : moving.withXmp(packet)).webp({ quality: 78, effort: 2 }).toBuffer();
}
