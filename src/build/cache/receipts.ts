import { type Digest, digestValue } from '../../base/digest.ts';
import type { Heap } from '../../engine/heap.ts';
import type { Parts, Receipt } from '../../engine/receipt.ts';
import type { Rows } from '../../engine/rows.ts';
import type { Reason } from '../../engine/staleness.ts';
import type { Table } from '../../engine/store.ts';
import type { Extent } from '../../engine/store-index.ts';

/** A receipt with what `explain` tells besides. */
export interface OutputReceipt extends Receipt {
  /** As in `Route`. */
  readonly origin: string;
  /** Why it was made when it was made last. */
  readonly because: readonly Reason[];
}

/** A receipt as it is kept. The parts that thousands of outputs share stand elsewhere, once, under a short name. */
export type ReceiptRow = readonly [
  digest: Digest,
  shared: string,
  view: Digest,
  body: Digest | null,
  /** Of what the view is made from. */
  selection: Digest,
  origin: string,
  because: readonly Reason[],
  /** Where the selection lies, of an output that prints bodies. */
  json: Extent | null,
];

/** What the records hold of one output folder. */
interface Kept {
  readonly receipts: Rows<ReceiptRow>;
  /** Parts that the receipts share, by name. */
  readonly shared: Table<Parts>;
  /** Selections of outputs that print bodies, where receipts say. */
  readonly selections: Heap;
}

/** The receipts of one output folder. */
export interface Receipts {
  readonly get: (path: string) => ReceiptRow | null;
  readonly partsOf: (row: ReceiptRow) => Parts;
  /** The name of parts that many outputs share. */
  readonly share: (parts: Parts) => string;
  /** The receipt belongs to what is built now. */
  readonly keep: (path: string, row: ReceiptRow) => void;
  /** Everything has been kept that belongs: what was removed is forgotten, and all else if these are the receipts of a whole build. */
  readonly end: (removed: readonly string[]) => void;
}

export function openReceipts(
  { receipts: rows, shared, selections }: Kept,
  { whole }: { readonly whole: boolean },
): Receipts {
  const kept = new Map<string, ReceiptRow>();
  const names = new Map<Parts, string>();
  return {
    get: (path) => rows.get(path),
    partsOf: (row) => partsOf(row, shared),
    share: (parts) => {
      const known = names.get(parts);
      if (known !== undefined) return known;
      const name = digestValue(parts).slice(0, 16);
      names.set(parts, name);
      return name;
    },
    keep: (path, row) => void kept.set(path, row),
    end: (removed) => {
      for (const [path, row] of kept) {
        drop(rows.get(path), row);
        rows.set(path, row);
      }
      for (const [parts, name] of names) if (shared.get(name) === null) shared.put(name, parts);
      if (!whole) {
        for (const path of removed) {
          drop(rows.get(path), null);
          rows.remove(path);
        }
        return;
      }
      const used = new Set<string>();
      for (const [path, row] of rows.entries()) {
        if (kept.has(path)) used.add(row[1]);
        else drop(row, null);
      }
      rows.keepOnly(kept);
      for (const name of shared.keys()) if (!used.has(name)) shared.remove(name);
    },
  };

  function drop(before: ReceiptRow | null, now: ReceiptRow | null): void {
    const json = before?.[7] ?? null;
    if (json !== null && json !== now?.[7]) selections.remove(json);
  }
}

export function toReceipt(row: ReceiptRow, shared: Table<Parts>): OutputReceipt {
  const [digest, , , , , origin, because] = row;
  return { digest, parts: partsOf(row, shared), origin, because };
}

/** The same receipt, of a view that turned out to be equal though it is made of something else. */
export function withSelection(row: ReceiptRow, selection: Digest, json: Extent | null): ReceiptRow {
  const [digest, shared, view, body, before, origin, because, piece] = row;
  if (selection === before && json === piece) return row;
  return [digest, shared, view, body, selection, origin, because, json];
}

function partsOf([, name, view, body]: ReceiptRow, shared: Table<Parts>): Parts {
  return { ...shared.get(name), view, ...(body === null ? {} : { body }) };
}
