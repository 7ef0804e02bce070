/** Photographs as cameras and agencies make them: with all that should not, and what should, be published. */

import sharp from 'sharp';
import { exif } from './exif.ts';

export interface PhotoWords {
  readonly caption?: string;
  readonly byline?: string;
  readonly credit?: string;
  readonly copyright?: string;
}

/** What of it must be in no file of a site. */
export const secrets = { serial: 'SN-4711-0815', owner: 'Chu may anh', gps: 'WGS-84', artist: 'Nguon Tin' };

export interface Photo {
  readonly bytes: Uint8Array;
  /** The small picture that lies inside it. */
  readonly thumbnail: Buffer;
}

/**
 * A JPEG that is `width` by `height` as it is seen, its left half blue and its right half red. The camera was held
 * upright: its points lie on their side (orientation 6). EXIF tells where it was taken, with which camera of whom, and
 * holds a thumbnail; IPTC has the words.
 */
export async function photo(width: number, height: number, words: PhotoWords = {}): Promise<Photo> {
  const half = { width: height, height: Math.ceil(width / 2), channels: 3 } as const;
  const lying = sharp({ create: { width: height, height: width, channels: 3, background: '#d02020' } })
    .composite([{ input: { create: { ...half, background: '#2020d0' } }, gravity: 'south' }])
    .jpeg({ quality: 90 });
  const plain = await lying.toBuffer();
  const thumbnail = await sharp(plain).resize(16).jpeg().toBuffer();
  const segments = [
    segment(0xe1, exif({ orientation: 6, ...secrets, thumbnail })),
    segment(0xed, iptc(words)),
  ];
  return { bytes: Buffer.concat([plain.subarray(0, 2), ...segments, plain.subarray(2)]), thumbnail };
}

/** The JPEG with words in it, before all that it says itself. */
export function withWords(bytes: Uint8Array, words: PhotoWords): Uint8Array {
  return Buffer.concat([bytes.subarray(0, 2), segment(0xed, iptc(words)), bytes.subarray(2)]);
}

function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The words as IPTC-IIM in UTF-8, inside the resource of Photoshop in which JPEG files have them. */
function iptc({ caption, byline, credit, copyright }: PhotoWords): Buffer {
  const dataset = (record: number, number: number, value: Uint8Array) => {
    const head = Buffer.from([0x1c, record, number, 0, 0]);
    head.writeUInt16BE(value.length, 3);
    return Buffer.concat([head, value]);
  };
  const texts: readonly (readonly [number, string | undefined])[] = [
    [120, caption],
    [80, byline],
    [110, credit],
    [116, copyright],
  ];
  const said = texts.flatMap(([number, text]) =>
    text === undefined ? [] : [dataset(2, number, Buffer.from(text))],
  );
  const data = Buffer.concat([dataset(1, 90, Buffer.from('\x1b%G')), ...said]);
  const head = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM'),
    Buffer.from([0x04, 0x04, 0, 0, 0, 0, 0, 0]),
  ]);
  head.writeUInt32BE(data.length, head.length - 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
