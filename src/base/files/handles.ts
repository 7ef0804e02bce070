/** Pieces of files that stay open. */

import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { naming } from './naming.ts';

/** What is open for writing, for messages. */
const names = new Map<number, string>();

/**
 * The handle of a file to read pieces of or, with `write`, to write pieces to; it and its folder are made when missing.
 * Throws where a link stands: what is written would be somewhere else.
 */
export function openFile(file: string, mode: 'read' | 'write'): number {
  const { O_RDONLY, O_RDWR, O_CREAT, O_NOFOLLOW = 0 } = fs.constants;
  if (mode === 'write') makeFolder(path.dirname(file));
  const handle = fs.openSync(file, O_NOFOLLOW | (mode === 'read' ? O_RDONLY : O_RDWR | O_CREAT));
  if (mode === 'write') names.set(handle, file);
  return handle;
}

/** Up to `length` bytes from `position`, fewer where the file ends. */
export function readAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = fs.readSync(handle, bytes, filled, length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

export function writeAt(handle: number, position: number, bytes: Uint8Array): void {
  naming(names.get(handle) ?? '', () => {
    let written = 0;
    while (written < bytes.length) {
      written += fs.writeSync(handle, bytes, written, bytes.length - written, position + written);
    }
  });
}

/** The last byte of a file of so many. */
export function lastByte(file: string, size: number): number | undefined {
  const handle = fs.openSync(file, 'r');
  try {
    return readAt(handle, size - 1, 1)[0];
  } finally {
    fs.closeSync(handle);
  }
}

export function closeFile(handle: number): void {
  names.delete(handle);
  fs.closeSync(handle);
}
