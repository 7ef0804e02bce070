/**
 * What stands on the disk. This file and those beside it that write, walk and remove are the only ones that touch it. Paths
 * below a folder are written with `/` and in NFC.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Undefined when there is nothing, also because a file stands where a folder of the path should be. */
function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw cause;
  }
}

export function isFolder(file: string): boolean {
  return statOf(file)?.isDirectory() ?? false;
}

/** Whether there is no such folder, or nothing at all in it. */
export function isEmptyFolder(folder: string): boolean {
  return !isFolder(folder) || fs.readdirSync(folder).length === 0;
}

export function isFile(file: string): boolean {
  return statOf(file)?.isFile() ?? false;
}

export function readBytes(file: string): Uint8Array {
  return fs.readFileSync(file);
}

export function readText(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

/** Whether a link stands there, wherever it leads. */
export function isLink(file: string): boolean {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw cause;
  }
}

/**
 * Says of paths below `top` whether a link stands on the way there: what is written or removed behind it would be
 * somewhere else. `top` may be a link itself. A folder is looked at once.
 */
export function linksBelow(top: string): (path: string) => boolean {
  const known = new Map([['.', false]]);
  const isBehind = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const now = isBehind(path.posix.dirname(folder)) || isLink(path.join(top, folder));
    known.set(folder, now);
    return now;
  };
  return (name) => isBehind(path.posix.dirname(name));
}

/** The file's bytes, or null when there is no such file: nothing, a folder, or a file where its folder should be. */
export function readIfExists(file: string): Uint8Array | null {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String((cause as NodeJS.ErrnoException).code))) return null;
    throw cause;
  }
}

/** A new empty folder among the machine's temporary ones. */
export function makeTemporaryFolder(name: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
}

/** The absolute path without symbolic links, of a file or folder that exists. */
export function realPath(file: string): string {
  return fs.realpathSync.native(file);
}

/** What the disk knows of a file without reading it: bytes, times in milliseconds since 1970, number on its disk. */
export interface FileStat {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

/** Null when there is no such file. */
export function fileStat(file: string): FileStat | null {
  const stat = statOf(file);
  return stat === undefined
    ? null
    : { size: stat.size, mtime: stat.mtimeMs, ctime: stat.ctimeMs, inode: stat.ino };
}

/** Whether this process may make files in a folder. */
export function mayWrite(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
