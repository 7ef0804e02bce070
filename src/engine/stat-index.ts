/**
 * Which files must be read to know their bytes.
 *
 * A file whose size, times and number on the disk are the recorded ones has the recorded bytes. That holds only for a
 * file that was last touched well before it was recorded: within the grain of its clock (two seconds on some disks) it
 * could be written again without a trace, so such a file is read until it has settled.
 */

import { type Digest, digestBytes } from '../base/digest.ts';
import { type FileStat, readIfExists } from '../base/files/files.ts';
import type { FileEntry } from '../base/files/walk.ts';
import type { Rows } from './rows.ts';

/** Size, mtime, ctime and inode of a settled file, and the digest of its bytes. */
export type Seen = readonly [size: number, mtime: number, ctime: number, inode: number, digest: Digest];

/** A file with the digest of its bytes. */
interface KnownFile {
  readonly file: FileEntry;
  readonly digest: Digest;
}

const grain = 2_000;
/** What one call reads into memory. */
const mostBytes = 2_000_000_000;

/** The recorded digest when the record vouches for the file as it stands, else null: read it. */
export function vouched(stat: FileStat, seen: Seen | null): Digest | null {
  if (seen === null) return null;
  const [size, mtime, ctime, inode, digest] = seen;
  const same = stat.size === size && stat.mtime === mtime && stat.ctime === ctime && stat.inode === inode;
  return same ? digest : null;
}

/**
 * What to record of a file whose `stat` was taken, and whose bytes were read after it, not before the moment
 * `scanned` (real time in milliseconds since 1970); null when it was touched too lately, or in the future.
 */
export function settled(stat: FileStat, digest: Digest, scanned: number): Seen | null {
  if (!isSettled(stat, scanned)) return null;
  return [stat.size, stat.mtime, stat.ctime, stat.inode, digest];
}

/** Whether a file had been left alone for long enough when it was looked at, as in `settled`. */
export function isSettled(stat: FileStat, scanned: number): boolean {
  return Math.max(stat.mtime, stat.ctime) <= scanned - grain;
}

/** The bytes of a file; null when it vanished since it was found, or is too large to be read in one piece. */
export function bytesOf({ disk, stat }: FileEntry): Uint8Array | null {
  return stat.size > mostBytes ? null : readIfExists(disk);
}

/**
 * Every file with its digest, in the given order, reading only those that nothing vouches for. Files without bytes to
 * read are left out. `rows` then hold what vouches for these files and no others.
 */
export function knowFiles(files: readonly FileEntry[], rows: Rows<Seen>, scanned: number): KnownFile[] {
  const known: KnownFile[] = [];
  const vouching = new Set<string>();
  for (const file of files) {
    const trusted = vouched(file.stat, rows.get(file.path));
    const bytes = trusted === null ? bytesOf(file) : null;
    const digest = trusted ?? (bytes && digestBytes(bytes));
    if (digest === null) continue;
    known.push({ file, digest });
    const seen = trusted === null ? settled(file.stat, digest, scanned) : rows.get(file.path);
    if (seen === null) continue;
    rows.set(file.path, seen);
    vouching.add(file.path);
  }
  rows.keepOnly(vouching);
  return known;
}
