/**
 * Text to bytes and back, for the many texts of a build. Node goes from UTF-16 to UTF-8 and back three times as fast by
 * `transcode`, which takes only what is well formed, as by the methods of Buffer, which take everything.
 */

import { isAscii, isUtf8, transcode } from 'node:buffer';

let room = Buffer.allocUnsafeSlow(1 << 17);

/** The text, and what ends it, in UTF-8; lone surrogates become U+FFFD. */
export function toUtf8(text: string, end = ''): Uint8Array {
  const size = (text.length + end.length) * 2;
  if (room.length < size) room = Buffer.allocUnsafeSlow(2 * size);
  room.write(text, 'utf16le');
  if (end !== '') room.write(end, text.length * 2, 'utf16le');
  try {
    return transcode(room.subarray(0, size), 'utf16le', 'utf8');
  } catch {
    return Buffer.from(text + end);
  }
}

/** The text of bytes in UTF-8, whatever it begins with; U+FFFD for what is no UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? viewOf(bytes).toString();
}

/** The same; null when the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (isAscii(bytes)) return viewOf(bytes).toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
