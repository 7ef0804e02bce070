import path from 'node:path';
import { crc32 } from 'node:zlib';
import { isLink, readIfExists } from '../base/files/files.ts';
import { writeWhole } from '../base/files/write-files.ts';

/** What the store's files hold as far as it is committed, by the names of tables and heaps. */
export type StoreIndex = Readonly<Record<string, HeapState | PackState>>;

/** A file of the store: what lies behind `length` was never named and counts as nothing. */
export interface HeapState {
  /** Name of the file, below the store's folder. */
  readonly file: string;
  readonly length: number;
  /** Bytes that nobody needs any more. */
  readonly dead: number;
}

export interface PackState extends HeapState {
  /** In the order in which they were written; a later one wins. */
  readonly indexes: readonly Extent[];
}

/** A stretch of a pack with its checksum. */
export interface Extent {
  readonly at: number;
  readonly size: number;
  readonly sum: number;
}

/** Of another version, torn, or missing: null. A state that names no file of the store, or a link, is left out. */
export function readStoreIndex(file: string, version: string): StoreIndex | null {
  let text: string;
  try {
    text = new TextDecoder().decode(readIfExists(file) ?? new Uint8Array());
  } catch {
    return null;
  }
  const newline = text.indexOf('\n');
  const body = text.slice(newline + 1);
  if (text.slice(0, newline) !== heading(version, body)) return null;
  const states: StoreIndex = JSON.parse(body);
  const isOurs = ([name, state]: readonly [string, HeapState]) =>
    fileName.test(state.file) &&
    state.file.startsWith(`${name}-`) &&
    !isLink(path.join(path.dirname(file), state.file));
  return Object.fromEntries(Object.entries(states).filter(isOurs));
}

/** What the files of heaps and packs are called: nothing else is read, and above all written. */
const fileName = /^[a-z-]+-[0-9a-f]{12}\.pack$/;

/** From here on the pieces that the manifest names are the store; a reader sees all of them or those before. */
export function writeStoreIndex(file: string, version: string, manifest: StoreIndex): void {
  const body = JSON.stringify(manifest);
  writeWhole(file, `${heading(version, body)}\n${body}`);
}

function heading(version: string, body: string): string {
  return `bantin store ${JSON.stringify(version)} ${crc32(body)}`;
}
