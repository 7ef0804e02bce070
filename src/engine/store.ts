/**
 * What earlier builds found out, kept below the site between runs.
 *
 * Laws:
 * - Nothing here is needed. Any value may be missing at any time, and a store that is foreign, torn, damaged, older or
 *   newer is an empty one: it costs time and nothing else.
 * - What is there is what was put: every value and index carries a checksum and is checked when it is read.
 * - Values are plain JSON and never change; a key under which different values could stand holds too little.
 * - A commit is one rename. A reader sees all of it or nothing, a killed writer leaves the last one.
 * - One process should write at a time. Two cannot harm the output: what one overwrote of the other's is missing.
 * - Nothing is read before it is asked for, and never more of a table than was asked for.
 */

import path from 'node:path';
import { type Digest, digestValue } from '../base/digest.ts';
import { dropLink, removeFile } from '../base/files/remove-files.ts';
import { walk } from '../base/files/walk.ts';
import { fromUtf8, toUtf8 } from '../base/text/utf8.ts';
import { Heap } from './heap.ts';
import { Pack } from './pack.ts';
import { type PackState, readStoreIndex, type StoreIndex, writeStoreIndex } from './store-index.ts';

export interface Store {
  /** The table of that name, made when missing. Lower-case letters and hyphens. */
  table<V>(name: string): Table<V>;
  /** Bytes without keys: whoever puts them keeps, in a table, where they lie. */
  heap(name: string): Heap;
  /** Keeps all that was put and removed since the last commit. Null, or why nothing could be kept. */
  commit(): string | null;
  /** Names all that is kept: as it was found, or as this store committed it. */
  identity(): Digest;
  close(): void;
}

export interface Table<V> {
  get(key: string): V | null;
  put(key: string, value: V): void;
  remove(key: string): void;
  keys(): readonly string[];
  /** All values in the order in which they were written, which differs from build to build: sort before use. */
  entries(): Iterable<readonly [string, V]>;
}

/** The store in `folder`, which holds nothing else. `version` is compared whole: another one is another store. */
export function openStore(folder: string, version: string): Store {
  const indexFile = path.join(folder, 'manifest');
  dropLinks(folder);
  let index: StoreIndex = readStoreIndex(indexFile, version) ?? {};
  const packs = new Map<string, Pack>();
  const heaps = new Map<string, Heap>();
  const once = <T>(opened: Map<string, T>, name: string, open: () => T): T => {
    const found = opened.get(name) ?? open();
    opened.set(name, found);
    return found;
  };
  return {
    table: <V>(name: string) =>
      jsonTable<V>(
        once(packs, name, () => new Pack(folder, name, (index[name] as PackState | undefined) ?? null)),
      ),
    heap: (name) => once(heaps, name, () => new Heap(folder, name, index[name] ?? null)),
    commit: () => {
      try {
        const states = [...heaps, ...packs].map(([name, opened]) => [name, opened.commit()] as const);
        const changed = states.filter(([name, state]) => state !== null && state !== index[name]);
        if (changed.length === 0) return null;
        const next = { ...index, ...Object.fromEntries(changed) } as StoreIndex;
        writeStoreIndex(indexFile, version, next);
        index = next;
        removeUnnamed(folder, index);
        return null;
      } catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
      }
    },
    identity: () => digestValue(index),
    close: () => {
      for (const opened of [...heaps.values(), ...packs.values()]) opened.close();
    },
  };
}

function jsonTable<V>(pack: Pack): Table<V> {
  return {
    get: (key) => {
      const bytes = pack.get(key);
      return bytes === null ? null : JSON.parse(fromUtf8(bytes));
    },
    put: (key, value) => pack.put(key, toUtf8(JSON.stringify(value))),
    remove: (key) => pack.remove(key),
    keys: () => pack.keys(),
    entries: function* () {
      for (const [key, bytes] of pack.entries()) yield [key, JSON.parse(fromUtf8(bytes))];
    },
  };
}

/** A file of ours that is a link counts as missing: what is added to it would be written wherever it leads. */
function dropLinks(folder: string): void {
  for (const { path: name, why } of walk(folder).skipped) {
    if (why === 'symlink') dropLink(path.join(folder, name));
  }
}

/** Packs that were replaced or never committed, and what a killed writer left. */
function removeUnnamed(folder: string, index: StoreIndex): void {
  const named = new Set(Object.values(index).map((state) => state.file));
  for (const { path: name, disk } of walk(folder).files) {
    const ours = /^([a-z-]+-[0-9a-f]{12}\.pack|manifest\.[0-9a-f]{12}\.tmp)$/.test(name);
    if (ours && !named.has(name)) removeFile(disk, folder);
  }
}
