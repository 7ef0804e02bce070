export interface ExifContent {
  readonly orientation: number;
  readonly serial: string;
  readonly owner: string;
  readonly artist: string;
  /** Name of the map datum: text that stands beside the coordinates. */
  readonly gps: string;
  readonly thumbnail: Uint8Array;
}

/** One entry of a directory: its tag, its type, and the bytes of its value. */
type Entry = readonly [tag: number, type: 2 | 3 | 4 | 5, value: Uint8Array];

const sizes = { 2: 1, 3: 2, 4: 4, 5: 8 } as const;

/** The content of an EXIF segment as cameras write it: a TIFF with directories for the picture, camera, place, thumbnail. */
export function exif({ orientation, serial, owner, artist, gps, thumbnail }: ExifContent): Buffer {
  const camera: Entry[] = [
    [0xa430, 2, text(owner)],
    [0xa431, 2, text(serial)],
  ];
  const place: Entry[] = [
    [1, 2, text('N')],
    [2, 5, degrees(15, 3, 30)],
    [3, 2, text('E')],
    [4, 5, degrees(108, 52, 12)],
    [18, 2, text(gps)],
  ];
  const main = (cameraAt: number, placeAt: number): Entry[] => [
    [0x0112, 3, short(orientation)],
    [0x013b, 2, text(artist)],
    [0x8769, 4, long(cameraAt)],
    [0x8825, 4, long(placeAt)],
  ];
  const small = (at: number): Entry[] => [
    [0x0103, 3, short(6)],
    [0x0201, 4, long(at)],
    [0x0202, 4, long(thumbnail.length)],
  ];
  const cameraAt = 8 + sizeOf(main(0, 0));
  const placeAt = cameraAt + sizeOf(camera);
  const smallAt = placeAt + sizeOf(place);
  const thumbnailAt = smallAt + sizeOf(small(0));
  return Buffer.concat([
    Buffer.from('Exif\0\0MM\0*'),
    long(8),
    directory(main(cameraAt, placeAt), 8, smallAt),
    directory(camera, cameraAt, 0),
    directory(place, placeAt, 0),
    directory(small(thumbnailAt), smallAt, 0),
    thumbnail,
  ]);
}

/** A directory at that place of the TIFF, with the place of the next one. */
function directory(entries: readonly Entry[], at: number, next: number): Buffer {
  const rows: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  let free = at + 2 + entries.length * 12 + 4;
  for (const [tag, type, value] of entries) {
    const inline = value.length <= 4;
    rows.push(
      short(tag),
      short(type),
      long(value.length / sizes[type]),
      inline ? padded(value, 4) : long(free),
    );
    if (inline) continue;
    values.push(padded(value, even(value.length)));
    free += even(value.length);
  }
  return Buffer.concat([short(entries.length), ...rows, long(next), ...values]);
}

function sizeOf(entries: readonly Entry[]): number {
  return directory(entries, 0, 0).length;
}

const even = (length: number) => length + (length % 2);
const text = (value: string) => Buffer.from(`${value}\0`);
const short = (value: number) => Buffer.from([value >> 8, value & 255]);
const long = (value: number) =>
  Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const degrees = (...parts: number[]) => Buffer.concat(parts.flatMap((part) => [long(part), long(1)]));
const padded = (value: Uint8Array, length: number) =>
  Buffer.concat([value, Buffer.alloc(length - value.length)]);
