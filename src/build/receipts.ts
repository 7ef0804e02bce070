import { folderOf } from '../base/paths.ts';
import type { Receipt } from '../engine/receipt.ts';
import type { Reason } from '../engine/staleness.ts';
import type { Table } from '../engine/store.ts';

/** A receipt with what `explain` tells besides. */
export interface OutputReceipt extends Receipt {
  /** As in `Route`. */
  readonly origin: string;
  /** Why it was made when it was made last. */
  readonly because: readonly Reason[];
}

export interface Receipts {
  readonly get: (path: string) => OutputReceipt | null;
  /** The receipt belongs to what is built now. */
  readonly keep: (path: string, receipt: OutputReceipt) => void;
  /** Everything has been kept that belongs: the rest is forgotten. */
  readonly end: () => void;
}

type Row = readonly [path: string, receipt: OutputReceipt];

/** The receipts of one output folder, which lie in groups of one year, month or section. */
export function openReceipts(table: Table<readonly Row[]>): Receipts {
  const before = new Map<string, OutputReceipt>();
  for (const [, rows] of table.entries()) for (const [path, receipt] of rows) before.set(path, receipt);
  const after = new Map<string, Row[]>();
  const changed = new Set<string>();
  const counts = new Map<string, number>();
  for (const path of before.keys()) counts.set(groupOf(path), (counts.get(groupOf(path)) ?? 0) + 1);
  return {
    get: (path) => before.get(path) ?? null,
    keep: (path, receipt) => {
      const group = groupOf(path);
      const rows = after.get(group) ?? [];
      rows.push([path, receipt]);
      after.set(group, rows);
      if (before.get(path) !== receipt) changed.add(group);
    },
    end: () => {
      for (const [group, rows] of after) {
        if (changed.has(group) || rows.length !== counts.get(group)) table.put(group, rows);
      }
      for (const group of counts.keys()) if (!after.has(group)) table.remove(group);
    },
  };
}

/** The first two folders of a path: about as many outputs as a month has. */
function groupOf(path: string): string {
  return folderOf(path).split('/').slice(0, 2).join('/') || '/';
}
