/**
 * Text to bytes and back, for the many texts of a build: quicker than TextEncoder, which does not know how long one gets,
 * and than TextDecoder and `Buffer.toString`, which look at one letter after the other.
 */

import { isAscii, isUtf8, transcode } from 'node:buffer';

let room = Buffer.allocUnsafeSlow(1 << 16);

/** The text in UTF-8; lone surrogates become U+FFFD. */
export function toUtf8(text: string): Uint8Array {
  const most = text.length * 3;
  if (room.length < most) room = Buffer.allocUnsafeSlow(2 * most);
  return Uint8Array.prototype.slice.call(room, 0, room.write(text));
}

/** The text of bytes that are UTF-8, whatever it begins with. */
export function fromUtf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** The same of any bytes; null when they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? fromUtf8(bytes) : null;
}
