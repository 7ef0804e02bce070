import sharp from 'sharp';
import { toXml } from 'xast-util-to-xml';
import { outputPath } from '../../base/addresses/paths.ts';
import { readBytes } from '../../base/files/files.ts';
import type { CardView } from '../../site/pages/file-views.ts';
import type { Output } from '../output.ts';
import { cardSvg } from './card-svg.ts';
import { type Typesetter, typesetter } from './typesetter.ts';

/** The last font, since all cards of a site have the same; by its bytes, since it may change while a site is written. */
let last: { readonly font: Uint8Array; readonly type: Typesetter } | null = null;

/** A card as PNG (R3.4), drawn with the font that lies at `disk`. Rejects with a Failure when that is none. */
export async function drawCard(view: CardView, disk: string): Promise<Output> {
  const font = readBytes(disk);
  if (last === null || Buffer.compare(last.font, font) !== 0)
    last = { font, type: typesetter(font, view.font) };
  const { type } = last;
  // Threads are ours to count.
  sharp.concurrency(1);
  const svg = Buffer.from(toXml(cardSvg(view, type)));
  const bytes = await sharp(svg).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
  return { path: outputPath(view.url), bytes, mediaType: 'image/png' };
}
