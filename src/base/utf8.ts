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

/** The text of bytes that are UTF-8, whatever it begins with; what is not well formed becomes U+FFFD. */
export function fromUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  try {
    return transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return buffer.toString();
  }
}

/** The same of any bytes; null when they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? fromUtf8(bytes) : null;
}
