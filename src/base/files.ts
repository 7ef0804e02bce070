/** The only place that touches the disk. Paths below a folder are written with `/` and in NFC. */

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareCodeUnits } from './order.ts';

/** A regular file below a walked folder. `path` is NFC with `/`; `disk` is the absolute path as the disk spells it. */
export interface FileEntry {
  readonly path: string;
  readonly disk: string;
  /** What the disk said of it when it was found. */
  readonly stat: FileStat;
}

/** What a walk through a folder found. */
export interface Walk {
  readonly files: readonly FileEntry[];
  readonly skipped: readonly Skipped[];
}

/** What a walk meets and will not follow: safety R8. */
export interface Skipped {
  readonly path: string;
  readonly why: 'symlink' | 'special';
}

/** What the system said when it refused to read or write, as a full disk makes it: a plain value. */
export interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly syscall: string;
}

/** Null for an error that did not come from the system. */
export function refusalOf(cause: unknown): Refusal | null {
  if (!(cause instanceof Error)) return null;
  const { message, code, syscall }: NodeJS.ErrnoException = cause;
  return code === undefined || syscall === undefined ? null : { message, code, syscall };
}

/** What the system told another thread, as if it had told this one. */
export function systemError({ message, ...refusal }: Refusal): Error {
  return Object.assign(new Error(message), refusal);
}

/**
 * Every regular file below `folder` and what was passed over, both sorted by path; all empty when the folder does not
 * exist. Names that begin with a dot are never listed. Symbolic links,
 * pipes and devices are never opened. `ignore` answers true for paths (folders and files) to leave out.
 */
export function walk(folder: string, ignore: (path: string) => boolean = () => false): Walk {
  const files: FileEntry[] = [];
  const skipped: Skipped[] = [];
  const visit = (disk: string, prefix: string) => {
    for (const entry of fs.readdirSync(disk, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const found = prefix + entry.name.normalize('NFC');
      if (ignore(found)) continue;
      const place = disk + path.sep + entry.name;
      if (entry.isDirectory()) visit(place, `${found}/`);
      else if (entry.isFile()) {
        const stat = fileStat(place);
        if (stat !== null) files.push({ path: found, disk: place, stat });
      } else skipped.push({ path: found, why: entry.isSymbolicLink() ? 'symlink' : 'special' });
    }
  };
  if (isFolder(folder)) visit(path.resolve(folder), '');
  files.sort((a, b) => compareCodeUnits(a.path, b.path));
  skipped.sort((a, b) => compareCodeUnits(a.path, b.path));
  return { files, skipped };
}

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

/** Everything below a folder that holds nothing itself, names that begin with a dot included; paths with `/`. */
export function listLeaves(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = entry.isDirectory() ? listLeaves(path.join(folder, entry.name)) : [];
    return inner.length === 0 ? [entry.name] : inner.map((leaf) => `${entry.name}/${leaf}`);
  });
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

/** The file's bytes, or null when there is no such file: nothing, a folder, or a file where its folder should be. */
export function readIfExists(file: string): Uint8Array | null {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String((cause as NodeJS.ErrnoException).code))) return null;
    throw cause;
  }
}

/** Bytes, a text, or the parts of one that is too long to be held at once. */
type Content = Uint8Array | string | Iterable<string>;

/** Writes the file whole or not at all: under a temporary name beside it, then renamed into place (safety R12). */
export function writeWhole(file: string, content: Content): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) fs.writeFileSync(temporary, content);
    else writeParts(temporary, content);
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
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** The folder that was made last, which need not be made again for the next file. */
let latestFolder = '';

/** Writes a file that nobody reads yet, making its folder: first, since the system takes long to say that it is missing. */
export function writeNew(file: string, bytes: Uint8Array | string): void {
  const folder = path.dirname(file);
  if (folder !== latestFolder) fs.mkdirSync(folder, { recursive: true });
  latestFolder = folder;
  try {
    fs.writeFileSync(file, bytes);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}

/** Moves a file, or a folder on one disk, making the folder above its new place. A file appears there whole or not at all. */
export function move(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  try {
    fs.renameSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    writeWhole(to, fs.readFileSync(from));
    fs.rmSync(from);
  }
}

/** Removes a folder with all that is in it; for folders that only this tool writes to. */
export function removeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Removes an empty folder; false when files, a link or another disk stand there, which stay. */
export function removeEmptyFolder(folder: string): boolean {
  try {
    fs.rmdirSync(folder);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Removes a file and then the folders above it that became empty, up to and not including `top`. */
export function removeFile(file: string, top: string): void {
  fs.rmSync(file, { force: true });
  let folder = path.dirname(file);
  while (folder.startsWith(top + path.sep) && isFolder(folder) && fs.readdirSync(folder).length === 0) {
    fs.rmdirSync(folder);
    folder = path.dirname(folder);
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

/** The handle of a file to read pieces of or, with `write`, to write pieces to; it and its folder are made when missing. */
export function openFile(file: string, mode: 'read' | 'write'): number {
  const { O_RDONLY, O_RDWR, O_CREAT } = fs.constants;
  if (mode === 'write') fs.mkdirSync(path.dirname(file), { recursive: true });
  return fs.openSync(file, mode === 'read' ? O_RDONLY : O_RDWR | O_CREAT);
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
  let written = 0;
  while (written < bytes.length) {
    written += fs.writeSync(handle, bytes, written, bytes.length - written, position + written);
  }
}

/** Adds to the end of a file. A process that is killed meanwhile may leave a part of it there. */
export function append(file: string, text: string): void {
  fs.appendFileSync(file, text);
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
  fs.closeSync(handle);
}
