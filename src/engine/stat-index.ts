/**
 * Which files must be read to know their bytes.
 *
 * A file whose size, times and number on the disk are the recorded ones has the recorded bytes. That holds only for a
 * file that was last touched well before it was recorded: within the grain of its clock (two seconds on some disks) it
 * could be written again without a trace, so such a file is read until it has settled.
 */

import { type Digest, digestBytes } from '../base/digest.ts';
import { type FileEntry, type FileStat, fileStat, readIfExists } from '../base/files.ts';
import { folderOf, nameOf } from '../base/paths.ts';
import type { Table } from './store.ts';

/** Name, size, mtime, ctime and inode of a settled file, and the digest of its bytes. */
export type Seen = readonly [
  name: string,
  size: number,
  mtime: number,
  ctime: number,
  inode: number,
  digest: Digest,
];

/** By folder, since many small values take longer to read than a few of middling size. */
export type StatTable = Table<readonly Seen[]>;

/** A file with the digest of its bytes. `bytes` is null when nobody had to read them. */
export interface KnownFile {
  readonly file: FileEntry;
  readonly digest: Digest;
  readonly bytes: Uint8Array | null;
}

const grain = 2_000;
/** What one call reads into memory. */
const mostBytes = 2_000_000_000;

/** The recorded digest when the record vouches for the file as it stands, else null: read it. */
export function vouched(stat: FileStat, seen: Seen | null): Digest | null {
  if (seen === null) return null;
  const [, size, mtime, ctime, inode, digest] = seen;
  const same = stat.size === size && stat.mtime === mtime && stat.ctime === ctime && stat.inode === inode;
  return same ? digest : null;
}

/**
 * What to record of a file whose `stat` was taken, and whose bytes were read after it, not before the moment
 * `scanned` (real time in milliseconds since 1970); null when it was touched too lately, or in the future.
 */
export function settled(name: string, stat: FileStat, digest: Digest, scanned: number): Seen | null {
  if (Math.max(stat.mtime, stat.ctime) > scanned - grain) return null;
  return [name, stat.size, stat.mtime, stat.ctime, stat.inode, digest];
}

/**
 * Every file with its digest, in the given order, reading only those that nothing vouches for, and each only when it is
 * asked for. Files that vanished meanwhile, or are too large to be read in one piece, are left out. When the last one was given, `table` holds these files and no
 * others; it is touched only where something changed.
 */
export function* knowFiles(
  files: readonly FileEntry[],
  table: StatTable,
  scanned: number,
): Generator<KnownFile> {
  const before = new Map(
    Array.from(table.entries(), ([folder, rows]) => [folder, new Map(rows.map((row) => [row[0], row]))]),
  );
  const after = new Map<string, Seen[]>([...before.keys()].map((folder) => [folder, []]));
  for (const file of files) {
    const [folder, name] = [folderOf(file.path), nameOf(file.path)];
    const stat = fileStat(file.disk);
    if (stat === null || stat.size > mostBytes) continue;
    const recorded = before.get(folder)?.get(name) ?? null;
    const known = vouched(stat, recorded);
    const bytes = known === null ? readIfExists(file.disk) : null;
    const digest = known ?? (bytes && digestBytes(bytes));
    if (digest === null) continue;
    const seen = known === null ? settled(name, stat, digest, scanned) : recorded;
    if (seen !== null) rowsOf(after, folder).push(seen);
    yield { file, digest, bytes };
  }
  for (const [folder, rows] of after) {
    const old = before.get(folder);
    if (rows.length === 0) table.remove(folder);
    else if (rows.length !== old?.size || rows.some((row) => old.get(row[0]) !== row))
      table.put(folder, rows);
  }
}

function rowsOf(folders: Map<string, Seen[]>, folder: string): Seen[] {
  const rows = folders.get(folder) ?? [];
  folders.set(folder, rows);
  return rows;
}
