import { type Digest, digestValue } from '../../base/digest.ts';
import type { Heap } from '../../engine/heap.ts';
import type { Parts, Receipt } from '../../engine/receipt.ts';
import type { Packing, Rows } from '../../engine/rows.ts';
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

/** What is recorded of an output. */
export interface RecordedOutput {
  /** Of its bytes. */
  readonly digest: Digest;
  /** The name of the parts that it shares with thousands of others, which stand elsewhere once. */
  readonly shared: string;
  readonly view: Digest;
  /** Of the bodies that it prints; null when it prints none. */
  readonly body: Digest | null;
  /** Of what the view is made from. */
  readonly selection: Digest;
  /** As in `Route`. */
  readonly origin: string;
  /** Why it was made when it was made last. */
  readonly because: readonly Reason[];
  /** Where the selection lies, of an output that prints bodies. */
  readonly selectionPlace: Extent | null;
}

export type PackedOutput = readonly [
  digest: Digest,
  shared: string,
  view: Digest,
  body: Digest | null,
  selection: Digest,
  origin: string,
  because: readonly Reason[],
  selectionPlace: Extent | null,
];

/** How they lie in the records: without their names. */
export const packing: Packing<RecordedOutput, PackedOutput> = {
  pack: ({ digest, shared, view, body, selection, origin, because, selectionPlace }) => [
    digest,
    shared,
    view,
    body,
    selection,
    origin,
    because,
    selectionPlace,
  ],
  unpack: ([digest, shared, view, body, selection, origin, because, selectionPlace]) => {
    return { digest, shared, view, body, selection, origin, because, selectionPlace };
  },
};

/** What the records hold of one output folder. */
interface Kept {
  readonly receipts: Rows<RecordedOutput>;
  /** Parts that the receipts share, by name. */
  readonly shared: Table<Parts>;
  /** Selections of outputs that print bodies, where receipts say. */
  readonly selections: Heap;
}

/** The receipts of one output folder. */
export interface Receipts {
  readonly get: (path: string) => RecordedOutput | null;
  readonly partsOf: (recorded: RecordedOutput) => Parts;
  /** The name of parts that many outputs share. */
  readonly share: (parts: Parts) => string;
  /** The receipt belongs to what is built now. */
  readonly keep: (path: string, recorded: RecordedOutput) => void;
  /** Everything has been kept that belongs: what was removed is forgotten, and all else if these are the receipts of a whole build. */
  readonly end: (removed: readonly string[]) => void;
}

export function openReceipts(
  { receipts: rows, shared, selections }: Kept,
  { whole }: { readonly whole: boolean },
): Receipts {
  const kept = new Map<string, RecordedOutput>();
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
        if (kept.has(path)) used.add(row.shared);
        else drop(row, null);
      }
      rows.keepOnly(kept);
      for (const name of shared.keys()) if (!used.has(name)) shared.remove(name);
    },
  };

  function drop(before: RecordedOutput | null, now: RecordedOutput | null): void {
    const place = before?.selectionPlace ?? null;
    if (place !== null && place !== now?.selectionPlace) selections.remove(place);
  }
}

export function toReceipt(recorded: RecordedOutput, shared: Table<Parts>): OutputReceipt {
  const { digest, origin, because } = recorded;
  return { digest, parts: partsOf(recorded, shared), origin, because };
}

/** The same, of a view that turned out to be equal though it is made of something else. */
export function withSelection(
  recorded: RecordedOutput,
  selection: Digest,
  selectionPlace: Extent | null,
): RecordedOutput {
  return selection === recorded.selection && selectionPlace === recorded.selectionPlace
    ? recorded
    : { ...recorded, selection, selectionPlace };
}

function partsOf({ shared: name, view, body }: RecordedOutput, shared: Table<Parts>): Parts {
  return { ...shared.get(name), view, ...(body === null ? {} : { body }) };
}
