/**
 * What stands in one output folder because we wrote it: for every file the digest of its bytes and what the disk said
 * of it then. Only files that stand here are ever removed, and only while their bytes are still the recorded ones.
 */

import path from 'node:path';
import { type Digest, digestBytes } from '../base/digest.ts';
import { type FileStat, fileStat, readIfExists, writeWhole } from '../base/files.ts';
import type { OutputState } from '../engine/staleness.ts';

export interface LedgerEntry extends FileStat {
  readonly digest: Digest;
}

export type Ledger = ReadonlyMap<string, LedgerEntry>;

const version = 2;

/** Null when nothing usable is recorded. */
export function readLedger(file: string): Ledger | null {
  const bytes = readIfExists(file);
  if (bytes === null) return null;
  try {
    const saved = JSON.parse(new TextDecoder().decode(bytes));
    if (saved.version !== version) return null;
    return new Map(
      saved.outputs.map(([name, digest, size, mtime, ctime, inode]: Row) => [
        name,
        { digest, size, mtime, ctime, inode },
      ]),
    );
  } catch {
    return null;
  }
}

type Row = [name: string, digest: Digest, size: number, mtime: number, ctime: number, inode: number];

export function writeLedger(file: string, ledger: Ledger): void {
  const outputs = Array.from(
    ledger,
    ([name, { digest, size, mtime, ctime, inode }]): Row => [name, digest, size, mtime, ctime, inode],
  );
  writeWhole(file, JSON.stringify({ version, outputs }));
}

export interface Standing {
  readonly state: OutputState;
  /** Whether the disk says of it what the ledger says. */
  readonly asRecorded: boolean;
}

/** What stands in `file` where `entry` was written; it is read only when the disk speaks against the entry. */
export function outputState(entry: LedgerEntry, file: string): Standing {
  const stat = fileStat(file);
  if (stat === null) return { state: 'missing', asRecorded: false };
  if (isSame(stat, entry)) return { state: 'intact', asRecorded: true };
  const bytes = stat.size === entry.size ? readIfExists(file) : null;
  const intact = bytes !== null && digestBytes(bytes) === entry.digest;
  return { state: intact ? 'intact' : 'changed', asRecorded: false };
}

/** Whether every output stands as it was written, by what the disk says alone. */
export function allIntact(out: string, ledger: Ledger): boolean {
  for (const [name, entry] of ledger) {
    const stat = fileStat(path.join(out, name));
    if (stat === null || !isSame(stat, entry)) return false;
  }
  return true;
}

function isSame(a: FileStat, b: FileStat): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.inode === b.inode;
}
