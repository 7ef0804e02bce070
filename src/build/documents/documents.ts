import type { Profile } from '../../articles/profile.ts';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import type { Heap } from '../../engine/heap.ts';
import type { Seen } from '../../engine/stat-index.ts';
import type { Extent } from '../../engine/store-index.ts';
import type { Lost } from '../cache/lost-value.ts';
import type { Records } from '../cache/records.ts';
import { readRecord } from './document-record.ts';
import type { DocumentRow } from './document-row.ts';
import type { DocumentOutput, DocumentRecord } from './document-task.ts';

/** Puts the texts of a document into the heaps. */
export function recordDocument(
  { digest, summary, record, shown, body, bodyDigest, troubled }: NonNullable<DocumentOutput>,
  making: Digest,
  seen: Seen | null,
  records: Records,
): DocumentRow {
  return {
    digest,
    making,
    seen,
    summary,
    record: records.metas.put(record),
    shown,
    body: body && records.bodies.put(body),
    bodyDigest,
    troubled,
  };
}

/** The heaps need not keep the texts of the document any longer. */
export function forgetDocument({ record, body }: DocumentRow, { metas, bodies }: Records): void {
  metas.remove(record);
  if (body !== null) bodies.remove(body);
}

export function profileOf(row: DocumentRow, { metas }: Records): Profile | null {
  return recordOf(row, metas)?.profile ?? null;
}

/** What is known of an article that errors make unusable: what it names, and what makes it a draft. */
export function unusableOf(
  row: DocumentRow,
  { metas }: Records,
): Pick<DocumentRecord, 'references' | 'draft'> | null {
  return row.summary === null && row.troubled ? recordOf(row, metas) : null;
}

export function problemsOf(row: DocumentRow, { metas }: Records): readonly Problem[] {
  return row.troubled ? (recordOf(row, metas)?.problems ?? []) : [];
}

interface MetaReader {
  /** Metadata as it is kept: for messages, few of which are written. */
  readonly read: ReadMeta;
  /** What could not be read so far, so that messages may be missing. */
  readonly lost: () => readonly Lost[];
}

export function metaReaderOf(
  texts: ReadonlyMap<string, { readonly record: Extent }>,
  { metas }: Records,
): MetaReader {
  const lost: Lost[] = [];
  const read: ReadMeta = ({ summary: { key } }) => {
    const text = texts.get(key);
    if (text === undefined) return null;
    const record = recordOf(text, metas);
    if (record === null) lost.push({ text: key });
    return record?.meta ?? null;
  };
  return { read, lost: () => lost };
}

function recordOf({ record }: Pick<DocumentRow, 'record'>, metas: Heap): DocumentRecord | null {
  const bytes = metas.get(record);
  return bytes === null ? null : readRecord(bytes);
}
