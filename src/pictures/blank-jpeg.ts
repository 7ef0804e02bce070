const [exif, xmp, mpf] = ['Exif\0\0', 'http://ns.adobe.com/', 'MPF\0'];
const comment = 0xfe;

/**
 * A JPEG of the same points and the same length without what it tells of people and places: EXIF but for how the camera was
 * held, XMP, IPTC, comments, other pictures within it and whatever stands behind its end. Null when it is no JPEG that can
 * be followed to its end.
 */
export function blankJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  let at = 2;
  while (at + 4 <= copy.length) {
    if (copy[at] !== 0xff) return null;
    const marker = copy[at + 1] ?? 0;
    if (marker === 0xd9) return copy.fill(0, at + 2);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > copy.length || end < at + 4) return null;
    const content = copy.subarray(at + 4, end);
    const orientation = marker === 0xe1 && begins(content, exif) ? orientationOf(content.subarray(6)) : 1;
    if (tells(marker, content)) {
      content.fill(0);
      if (orientation > 1 && content.length >= 32) writeOrientation(content, orientation);
      else copy[at + 1] = comment;
    }
    at = marker === 0xda ? endOfScan(copy, end) : end;
  }
  return copy[at] === 0xff && copy[at + 1] === 0xd9 ? copy : null;
}

function tells(marker: number, content: Uint8Array): boolean {
  if (marker === 0xe1) return begins(content, exif) || begins(content, xmp);
  return marker === 0xed || marker === comment || (marker === 0xe2 && begins(content, mpf));
}

function begins(bytes: Uint8Array, text: string): boolean {
  return (
    bytes.length >= text.length &&
    Array.from(text).every((sign, index) => bytes[index] === sign.charCodeAt(0))
  );
}

/** The points of a scan end at a marker that is none of those that may stand among them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** How the camera was held, from 1 to 8, of the first directory of a TIFF; 1 when it does not say. */
function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const little = tiff[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (
    let entry = directory + 2;
    entry + 12 <= Math.min(tiff.length, directory + 2 + 12 * count);
    entry += 12
  ) {
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  }
  return 1;
}

function writeOrientation(content: Uint8Array, orientation: number): void {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  content.set([...Array.from(exif, (sign) => sign.charCodeAt(0)), ...tiff]);
}
