/**
 * What stands in one output folder because we wrote it: for every file the digest of its bytes and what the disk said
 * of it then. Only files that stand here are ever removed, and only while their bytes are still the recorded ones.
 *
 * The file lies beside the output folder and not in the cache: what was written is known as long as it stands. Others may
 * have changed it, so what names no place below the output folder counts as nothing. What the disk said is for speed
 * alone; on another machine it says something else, and the files are read.
 */

import path from 'node:path';
import { isInnerPath } from '../../base/addresses/paths.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import { type FileStat, fileStat, isLink, readIfExists } from '../../base/files/files.ts';
import { lastByte } from '../../base/files/handles.ts';
import { append, writeWhole } from '../../base/files/write-files.ts';
import { fromUtf8 } from '../../base/text/utf8.ts';
import type { OutputState } from '../../engine/staleness.ts';
import { strayFiles } from './stray-files.ts';

export interface ManifestEntry extends FileStat {
  /** Of what we wrote; empty when nobody knows. */
  readonly digest: Digest;
  /** It is no output any more, and stays because its bytes are not the ones that we wrote. */
  readonly kept: boolean;
}

export type Manifest = ReadonlyMap<string, ManifestEntry>;

const heading = 'bantin manifest 1\n';

/** A line of the file: an output, or the name alone of one that is gone. A later line counts more than an earlier one. */
type Row =
  | [name: string, digest: Digest, size: number, mtime: number, ctime: number, inode: number, kept?: 1]
  | [name: string];

/** Null when nothing usable is recorded. What follows the last line break was torn off when it was written. */
export function readManifest(file: string): Manifest | null {
  const text = fromUtf8((isLink(file) ? null : readIfExists(file)) ?? new Uint8Array());
  if (!text.startsWith(heading)) return null;
  try {
    const lines = text.slice(heading.length, text.lastIndexOf('\n')).replaceAll('\n', ',');
    const rows: Row[] = JSON.parse(`[${lines}]`);
    const manifest = new Map<string, ManifestEntry>();
    for (const [name, digest, size = 0, mtime = 0, ctime = 0, inode = 0, kept] of rows) {
      if (typeof digest !== 'string') manifest.delete(name);
      else if (isInnerPath(name)) manifest.set(name, { digest, size, mtime, ctime, inode, kept: kept === 1 });
    }
    return manifest;
  } catch {
    return null;
  }
}

/**
 * The manifest with all outputs besides that a receipt is for and that stand in `out` with its bytes: lines may have been
 * lost, and what we wrote must not count as somebody else's.
 */
export function withReceipts(
  manifest: Manifest | null,
  receipts: Iterable<readonly [path: string, receipt: { readonly digest: Digest }]>,
  out: string,
): Manifest | null {
  let found: Map<string, ManifestEntry> | null = null;
  for (const [name, { digest }] of receipts) {
    if (manifest?.has(name) || !isInnerPath(name)) continue;
    const file = path.join(out, name);
    const stat = fileStat(file);
    const bytes = stat && readIfExists(file);
    if (stat === null || bytes === null || digestBytes(bytes) !== digest) continue;
    found ??= new Map(manifest);
    found.set(name, { ...stat, digest, kept: false });
  }
  return found ?? manifest;
}

/** A file of more bytes for each output has grown by many builds, and is written anew. */
const mostBytes = 500;

/**
 * Records what stands in the output folder now. `before` is what the file records, as far as the caller knows: the
 * differences are added to it, since most builds change few of many outputs.
 */
export function writeManifest(file: string, manifest: Manifest, before: Manifest | null): void {
  if (before === null || !takesMore(file, manifest.size * mostBytes)) {
    writeWhole(file, wholeText(manifest));
    return;
  }
  let lines = '';
  for (const [name, entry] of manifest) if (before.get(name) !== entry) lines += lineOf([name, entry]);
  for (const name of before.keys()) if (!manifest.has(name)) lines += `${JSON.stringify([name])}\n`;
  append(file, lines);
}

function* wholeText(manifest: Manifest): Generator<string> {
  yield heading;
  for (const entry of manifest) yield lineOf(entry);
}

function lineOf([name, entry]: readonly [string, ManifestEntry]): string {
  const { digest, size, mtime, ctime, inode, kept } = entry;
  return `${JSON.stringify([name, digest, size, mtime, ctime, inode, ...(kept ? [1] : [])])}\n`;
}

/** Whether the file is whole, and small enough to grow. */
function takesMore(file: string, most: number): boolean {
  return isWhole(file) && (fileStat(file)?.size ?? 0) < most;
}

/** Whether the last line of the file was not torn off. */
export function isWhole(file: string): boolean {
  const size = isLink(file) ? 0 : (fileStat(file)?.size ?? 0);
  return size > 0 && lastByte(file, size) === 10;
}

/**
 * The manifest, of which lines were lost, with all else that stands in `out`: what is kept there because somebody changed it is in no
 * receipt, and must be told in every build until somebody decides. What has a receipt and is not what that says is left out: it
 * stands where an output belongs, and nobody knows that we wrote it.
 */
export function withStrays(manifest: Manifest, out: string, hasReceipt: (name: string) => boolean): Manifest {
  const found = new Map(manifest);
  for (const name of strayFiles(out, manifest)) {
    const stat = hasReceipt(name) ? null : fileStat(path.join(out, name));
    if (stat !== null) found.set(name, { ...stat, digest: '', kept: true });
  }
  return found;
}

export interface OutputStatus {
  readonly state: OutputState;
  /** Whether the disk says of it what the manifest says. */
  readonly asRecorded: boolean;
}

/** What stands in `file` where `entry` was written; it is read only when the disk speaks against the entry. */
export function outputState(entry: ManifestEntry, file: string): OutputStatus {
  const stat = fileStat(file);
  if (stat === null) return { state: 'missing', asRecorded: false };
  if (isSame(stat, entry)) return { state: 'intact', asRecorded: true };
  const bytes = stat.size === entry.size ? readIfExists(file) : null;
  const intact = bytes !== null && digestBytes(bytes) === entry.digest;
  return { state: intact ? 'intact' : 'changed', asRecorded: false };
}

/** Whether every output stands as it was written, by what the disk says alone. */
export function allIntact(out: string, manifest: Manifest): boolean {
  for (const [name, entry] of manifest) {
    const stat = fileStat(path.join(out, name));
    if (stat === null || !isSame(stat, entry)) return false;
  }
  return true;
}

function isSame(a: FileStat, b: FileStat): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.inode === b.inode;
}
