/** A selection as it goes to a thread, and as it is kept: a head as JSON, and behind it the entries, each of which is read when it is new. */

import type { Digest } from '../../base/digest.ts';
import { fromUtf8, toUtf8 } from '../../base/utf8.ts';
import type { Entry, Selection } from './selection.ts';

/** What a page is, and what only pages of its kind ask. */
interface Head {
  /** Of the page's target. */
  readonly kind: string;
  readonly url: string;
  readonly own: unknown;
  readonly bodies: readonly string[];
  /** The compressed output for whose sake the page is made; null when that is the page itself. */
  readonly as: { readonly url: string; readonly coding: 'br' | 'gz' } | null;
}

export interface WrittenSelection extends Head {
  readonly entries: readonly WrittenEntry[];
}

export interface WrittenEntry {
  readonly name: string;
  /** Equal for equal values with equal needs. */
  readonly digest: Digest;
  /** The value as JSON. */
  readonly bytes: Uint8Array;
}

const lengthBytes = 4;

/** The selection of the page of a kind at an address, as bytes. */
export function writeSelection(head: Omit<Head, 'own' | 'bodies'>, selection: Selection): Uint8Array {
  const { own, bodies } = selection;
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => {
    if (entries.has(entry.name)) return;
    entries.set(entry.name, entry);
    entry.needs.forEach(add);
  };
  selection.entries.forEach(add);
  const rows = Array.from(entries.values(), ({ name, digest, bytes }) => [name, digest, bytes.length]);
  const text = toUtf8(JSON.stringify({ ...head, own, bodies, entries: rows }));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, ...Array.from(entries.values(), ({ bytes }) => bytes)]);
}

/** What `writeSelection` wrote. */
export function readSelection(bytes: Uint8Array): WrittenSelection {
  const from = lengthBytes + Buffer.from(bytes.buffer, bytes.byteOffset, lengthBytes).readUInt32LE();
  const { entries, ...head }: Head & { readonly entries: readonly [string, Digest, number][] } = JSON.parse(
    fromUtf8(bytes.subarray(lengthBytes, from)),
  );
  let at = from;
  const read = entries.map(([name, digest, size]) => {
    const entry = { name, digest, bytes: bytes.subarray(at, at + size) };
    at += size;
    return entry;
  });
  return { ...head, entries: read };
}
