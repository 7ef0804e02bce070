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
