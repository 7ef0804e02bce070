import type { Table } from './store.ts';

/** Many small values by path. */
export interface Rows<V> {
  get(path: string): V | null;
  set(path: string, row: V): void;
  entries(): Iterable<readonly [string, V]>;
  /** Forgets the rows of all other paths. */
  keepOnly(paths: { has(path: string): boolean }): void;
  /** Puts into the table what was set since the last time. */
  end(): void;
}

/** As `Rows` lie in a table. */
export type RowTable<V> = Table<readonly (readonly [path: string, row: V])[]>;

const buckets = 256;

/**
 * The rows of a table, which lie in a fixed number of buckets: many small values take longer to read than a few of
 * middling size, and when one changes only its bucket is written.
 */
export function openRows<V>(table: RowTable<V>): Rows<V> {
  let loaded: Map<string, V> | null = null;
  const changed = new Set<number>();
  const rows = () => {
    if (loaded === null) {
      loaded = new Map();
      for (const [, bucket] of table.entries()) for (const [path, row] of bucket) loaded.set(path, row);
    }
    return loaded;
  };
  return {
    get: (path) => rows().get(path) ?? null,
    set: (path, row) => {
      if (rows().get(path) === row) return;
      rows().set(path, row);
      changed.add(bucketOf(path));
    },
    entries: () => rows(),
    keepOnly: (paths) => {
      for (const path of rows().keys()) {
        if (paths.has(path)) continue;
        rows().delete(path);
        changed.add(bucketOf(path));
      }
    },
    end: () => {
      if (changed.size === 0) return;
      const filled = new Map([...changed].map((bucket) => [bucket, [] as [string, V][]]));
      for (const row of rows()) filled.get(bucketOf(row[0]))?.push(row);
      for (const [bucket, all] of filled) {
        if (all.length === 0) table.remove(String(bucket));
        else table.put(String(bucket), all);
      }
      changed.clear();
    },
  };
}

/** By FNV-1a. */
function bucketOf(path: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    sum = Math.imul(sum ^ path.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0) % buckets;
}
