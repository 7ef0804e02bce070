/** Writing and moving. */

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { naming } from './naming.ts';

/** Bytes, a text, or the parts of one that is too long to be held at once. */
type Content = Uint8Array | string | Iterable<string>;

/** Writes the file whole or not at all: under a temporary name beside it, then renamed into place (safety R12). */
export function writeWhole(file: string, content: Content): void {
  makeFolder(path.dirname(file));
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    naming(file, () => {
      if (typeof content === 'string' || content instanceof Uint8Array) fs.writeFileSync(temporary, content);
      else writeParts(temporary, content);
    });
    fs.renameSync(temporary, file);
  } catch (cause) {
    fs.rmSync(temporary, { force: true });
    throw cause;
  }
}

const writeTogether = 1 << 16;

function writeParts(file: string, parts: Iterable<string>): void {
  const handle = fs.openSync(file, 'w');
  let waiting = '';
  try {
    for (const part of parts) {
      waiting += part;
      if (waiting.length < writeTogether) continue;
      fs.writeFileSync(handle, waiting);
      waiting = '';
    }
    fs.writeFileSync(handle, waiting);
  } finally {
    fs.closeSync(handle);
  }
}

/** Makes a file with this text; false when there is one of that name already. */
export function claimFile(file: string, text: string): boolean {
  makeFolder(path.dirname(file));
  try {
    naming(file, () => fs.writeFileSync(file, text, { flag: 'wx' }));
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/**
 * Gives a file a second name at one stroke; false when there is something of that name already. A disk that knows no
 * second names gets a copy.
 */
export function linkNew(file: string, name: string): boolean {
  try {
    fs.linkSync(file, name);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(String(code))) {
      return claimFile(name, fs.readFileSync(file, 'utf8'));
    }
    throw cause;
  }
}

/** The folder that was made last, which need not be made again for the next file. */
let latestFolder = '';

/** Writes a file that nobody reads yet, making its folder: first, since the system takes long to say that it is missing. */
export function writeNew(file: string, bytes: Uint8Array | string): void {
  const folder = path.dirname(file);
  if (folder !== latestFolder) makeFolder(folder);
  latestFolder = folder;
  try {
    naming(file, () => fs.writeFileSync(file, bytes));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    makeFolder(folder);
    naming(file, () => fs.writeFileSync(file, bytes));
  }
}

/** Moves a file, or a folder on one disk, making the folder above its new place. A file appears there whole or not at all. */
export function move(from: string, to: string): void {
  makeFolder(path.dirname(to));
  try {
    fs.renameSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    writeWhole(to, fs.readFileSync(from));
    fs.rmSync(from);
  }
}

/** Adds to the end of a file. A process that is killed meanwhile may leave a part of it there. */
export function append(file: string, text: string): void {
  naming(file, () => fs.appendFileSync(file, text));
}
