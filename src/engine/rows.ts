import { type Digest, digestBytes } from '../base/digest.ts';
import type { Table } from './store.ts';

/** Many small values by path. */
export interface Rows<V> {
  get(path: string): V | null;
  set(path: string, row: V): void;
  remove(path: string): void;
  entries(): readonly (readonly [string, V])[];
  /** Forgets the rows of all other paths, each of which `onDrop` is told. */
  keepOnly(paths: { has(path: string): boolean }, onDrop?: (row: V) => void): void;
  /** Puts into the table what was set since the last time. */
  end(): void;
}

/** How rows are written: what comes back of a row that was packed is equal to it. */
export interface Packing<V, P> {
  readonly pack: (row: V, path: string) => P;
  readonly unpack: (packed: P, path: string) => V;
}

/** As `Rows` lie in a table. */
type RowTable<V> = Table<readonly (readonly [path: string, row: V])[]>;

const bucketCount = 256;

/**
 * The rows of a table, which lie in a fixed number of buckets: many small values take longer to read than a few of
 * middling size, and when one changes only its bucket is written. A bucket is read when one of its rows is asked for.
 */
export function openRows<V>(table: RowTable<V>): Rows<V> {
  return openPackedRows(table, { pack: (row) => row, unpack: (row) => row });
}

/** The same for rows that are written otherwise than they are used. */
export function openPackedRows<V, P>(table: RowTable<P>, { pack, unpack }: Packing<V, P>): Rows<V> {
  const buckets: (Map<string, V> | undefined)[] = new Array(bucketCount);
  const changed = new Set<number>();
  const bucketAt = (index: number): Map<string, V> => {
    const known = buckets[index];
    if (known !== undefined) return known;
    const bucket = new Map<string, V>();
    for (const [path, row] of table.get(String(index)) ?? []) bucket.set(path, unpack(row, path));
    buckets[index] = bucket;
    return bucket;
  };
  const all = () => {
    const rows: [string, V][] = [];
    for (let index = 0; index < bucketCount; index += 1) {
      for (const row of bucketAt(index)) rows.push(row);
    }
    return rows;
  };
  return {
    get: (path) => bucketAt(bucketOf(path)).get(path) ?? null,
    set: (path, row) => {
      const index = bucketOf(path);
      const bucket = bucketAt(index);
      if (bucket.get(path) === row) return;
      bucket.set(path, row);
      changed.add(index);
    },
    remove: (path) => {
      const index = bucketOf(path);
      if (bucketAt(index).delete(path)) changed.add(index);
    },
    entries: all,
    keepOnly: (paths, onDrop) => {
      for (let index = 0; index < bucketCount; index += 1) {
        const bucket = bucketAt(index);
        for (const [path, row] of bucket) {
          if (paths.has(path)) continue;
          onDrop?.(row);
          bucket.delete(path);
          changed.add(index);
        }
      }
    },
    end: () => {
      for (const index of changed) {
        const bucket = bucketAt(index);
        if (bucket.size === 0) table.remove(String(index));
        else
          table.put(
            String(index),
            Array.from(bucket, ([path, row]) => [path, pack(row, path)]),
          );
      }
      changed.clear();
    },
  };
}

/** Digests of all buckets, by which is told which of them are other than before. */
type RowDigests = Table<readonly Digest[]>;

/** Puts all rows into the table in place of what was there, of which nothing is read. */
export function replaceRows<V>(table: RowTable<V>, known: RowDigests, rows: ReadonlyMap<string, V>): void {
  const buckets = Array.from({ length: bucketCount }, (): [string, V][] => []);
  for (const row of rows) buckets[bucketOf(row[0])]?.push(row);
  const before = known.get('all') ?? [];
  const there = new Set(table.keys());
  const digests = buckets.map((bucket) => digestBytes(JSON.stringify(bucket)));
  for (const [index, digest] of digests.entries()) {
    const stands = digest === before[index] && there.has(String(index));
    if (!stands) table.put(String(index), buckets[index] ?? []);
  }
  if (String(digests) !== String(before)) known.put('all', digests);
}

/** One of the rows that were put by `replaceRows`, as the table has it now. */
export function findRow<V>(table: RowTable<V>, path: string): V | null {
  const bucket = table.get(String(bucketOf(path))) ?? [];
  return bucket.find(([name]) => name === path)?.[1] ?? null;
}

/** By FNV-1a. */
function bucketOf(path: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    sum = Math.imul(sum ^ path.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0) % bucketCount;
}
