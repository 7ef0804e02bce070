import type { FileFacts } from '../../articles/files/file-facts.ts';
import type { Digest } from '../../base/digest.ts';
import { dropLink } from '../../base/files/remove-files.ts';
import type { Problem } from '../../base/problem.ts';
import { Heap } from '../../engine/heap.ts';
import type { Parts } from '../../engine/receipt.ts';
import { findRow, openPackedRows, openRows, type Rows, replaceRows } from '../../engine/rows.ts';
import type { Seen } from '../../engine/stat-index.ts';
import { openStore, type Table } from '../../engine/store.ts';
import type { Extent } from '../../engine/store-index.ts';
import type { SegmentContents } from '../../search/index/segment-contents.ts';
import type { TemplateFacts } from '../../templates/template-facts.ts';
import { type DocumentRow, type PackedRow, packedRow } from '../documents/document-row.ts';
import type { PictureRecord } from '../pictures/picture-record.ts';
import type { Places } from '../places.ts';
import { type PackedOutput, packing, type RecordedOutput } from './receipts.ts';

/** Raised whenever a value that is kept changes its shape. */
const version = 'bantin 11';

/** What builds of a site remember of each other. Anything may be missing, which costs time and nothing else. */
export interface Records {
  readonly files: Rows<Seen>;
  /** By path below the content folder. */
  readonly documents: Rows<DocumentRow>;
  /** `DocumentRecord`s, where rows of documents say. */
  readonly metas: Heap;
  /** Encoded fragments, where rows of documents say. */
  readonly bodies: Heap;
  readonly facts: Table<FactsRecord>;
  /** By `FileFacts.file`. */
  readonly pictures: Table<PictureRecord>;
  readonly themes: Table<ThemeRecord>;
  readonly addresses: Table<AddressesRecord>;
  /** Of one output folder, by path. */
  readonly receipts: Rows<RecordedOutput>;
  /** Parts that the receipts share, by name. */
  readonly shared: Table<Parts>;
  /** Selections of outputs that print bodies, where receipts say, and of parts of the search index, where `searchSelections` does. */
  readonly selections: Heap;
  /** What prints the body of an article, by `Card.key`. */
  readonly prints: {
    readonly get: (key: string) => PrintsRow | null;
    readonly replace: (rows: ReadonlyMap<string, PrintsRow>) => void;
  };
  /** Of one output folder, by the name of the part. */
  readonly search: Table<SearchRecord>;
  /** What each part was last made of, by its name. */
  readonly searchSelections: Table<SearchSelection>;
  /** All parts from the oldest to the root, under the name `all`. */
  readonly searchRows: Table<readonly SearchRow[]>;
  readonly commit: () => string | null;
  /** As `Store.identity`. */
  readonly identity: () => Digest;
  readonly close: () => void;
}

/** Path of the article below the content folder, then those of the outputs that print its body. */
export type PrintsRow = readonly [source: string, ...outputs: string[]];

export interface FactsRecord {
  /** Names everything that the facts depend on. */
  readonly key: Digest;
  readonly facts: FileFacts | null;
  readonly problems: readonly Problem[];
}

export interface ThemeRecord {
  /** Names all files of the theme, and what checks them. */
  readonly key: Digest;
  /** By name of the template. */
  readonly facts: Readonly<Record<string, TemplateFacts>>;
  readonly problems: readonly Problem[];
}

/** What is kept of a register that asked for nothing: the same addresses need not be held against it again. */
export interface AddressesRecord {
  /** Of the register and the addresses of the site. */
  readonly key: Digest;
  readonly ids: readonly (readonly [key: string, id: string])[];
  readonly from: number;
  readonly until: number;
}

export interface SearchRecord {
  /** Names everything that the part of the search index is made from. */
  readonly key: Digest;
  readonly files: readonly (readonly [path: string, digest: Digest])[];
  /** What the root says of a segment. */
  readonly contents: SegmentContents | null;
}

/** What is recorded of a part to find it again. */
export interface SearchRow {
  /** Stays the same as long as the part ends with the same article. */
  readonly name: string;
  /** 0 of the root, which holds the articles of the tail. */
  readonly level: number;
  /** Of its articles and their bodies. */
  readonly digest: Digest;
  readonly count: number;
  /** The newest of its articles. Null of the root: what is newer than all segments stands there. */
  readonly last: { readonly date: number; readonly key: string } | null;
}

/** What a part of the search index was last made of: its key then, and where its selection lies in `selections`. */
export interface SearchSelection {
  readonly key: Digest;
  readonly place: Extent;
}

/** Forgets every document of which a text cannot be read, for good, so that the next build makes it again. */
export function forgetLostTexts({ documents, metas, bodies, commit }: Records): void {
  const whole = new Set<string>();
  for (const [path, { record, body }] of documents.entries()) {
    if (metas.get(record) !== null && (body === null || bodies.get(body) !== null)) whole.add(path);
  }
  documents.keepOnly(whole);
  commit();
}

/** `cache` false begins with nothing and keeps nothing. */
export function openRecords(places: Places, cache: boolean): Records {
  for (const folder of [places.store, places.pictures]) dropLink(folder);
  const store = openStore(places.store, version);
  const open = <V>(name: string): Table<V> => (cache ? store.table<V>(name) : forgetful<V>());
  const openHeap = (name: string) => (cache ? store.heap(name) : new Heap(null, name, null));
  const files = openRows<Seen>(open('files'));
  const documents = openPackedRows<DocumentRow, PackedRow>(open('documents'), packedRow);
  const receipts = openPackedRows<RecordedOutput, PackedOutput>(open(`receipts-${places.name}`), packing);
  const metas = openHeap('metas');
  const bodies = openHeap('bodies');
  const selections = openHeap(`selections-${places.name}`);
  const searchSelections = open<SearchSelection>(`search-selections-${places.name}`);
  const printsTable = open<[string, PrintsRow][]>(`prints-${places.name}`);
  const printsDigests = open<Digest[]>(`prints-digests-${places.name}`);
  return {
    files,
    documents,
    metas,
    bodies,
    selections,
    prints: {
      get: (key) => findRow(printsTable, key),
      replace: (rows) => replaceRows(printsTable, printsDigests, rows),
    },
    facts: open('facts'),
    pictures: open('pictures'),
    themes: open('themes'),
    addresses: open(`addresses-${places.name}`),
    receipts,
    search: open(`search-${places.name}`),
    searchSelections,
    searchRows: open(`search-rows-${places.name}`),
    shared: open(`shared-${places.name}`),
    commit: () => {
      if (!cache) return null;
      leaveDeadBehind(documents, metas, bodies);
      renewSelections({ receipts, selections, searchSelections });
      for (const rows of [files, documents, receipts]) rows.end();
      return store.commit();
    },
    identity: () => store.identity(),
    close: () => store.close(),
  };
}

/** Moves the texts of documents to new files when half of what is there belongs to none any more. */
function leaveDeadBehind(documents: Rows<DocumentRow>, metas: Heap, bodies: Heap): void {
  const whole: [string, DocumentRow][] = [];
  if (metas.isWasteful()) {
    const rows = [...documents.entries()];
    for (const [index, record] of metas.renew(rows.map(([, row]) => row.record)).entries()) {
      const [path, row] = rows[index] ?? [];
      if (path !== undefined && row !== undefined && record !== null) whole.push([path, { ...row, record }]);
    }
    documents.keepOnly(new Map(whole));
    for (const [path, row] of whole) documents.set(path, row);
  }
  if (bodies.isWasteful()) {
    const rows = Array.from(documents.entries()).flatMap(([path, row]) =>
      row.body === null ? [] : [{ path, row, body: row.body }],
    );
    const moved = bodies.renew(rows.map(({ body }) => body));
    for (const [index, { path, row }] of rows.entries())
      documents.set(path, { ...row, body: moved[index] ?? row.body });
  }
}

function renewSelections({
  receipts,
  selections,
  searchSelections,
}: Pick<Records, 'receipts' | 'selections' | 'searchSelections'>): void {
  if (!selections.isWasteful()) return;
  const outputs = Array.from(receipts.entries()).flatMap(([path, row]) =>
    row.selectionPlace === null ? [] : [{ path, row, place: row.selectionPlace }],
  );
  const parts = Array.from(searchSelections.entries(), ([name, row]) => ({ name, row, place: row.place }));
  const moved = selections.renew([...outputs, ...parts].map(({ place }) => place));
  for (const [index, { path, row, place }] of outputs.entries())
    receipts.set(path, { ...row, selectionPlace: moved[index] ?? place });
  for (const [index, { name, row, place }] of parts.entries())
    searchSelections.put(name, { ...row, place: moved[outputs.length + index] ?? place });
}

/** A table that lasts as long as the process. */
function forgetful<V>(): Table<V> {
  const values = new Map<string, V>();
  return {
    get: (key) => values.get(key) ?? null,
    put: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
    entries: () => values.entries(),
  };
}
