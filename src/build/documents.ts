import type { Meta } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Card, Listed } from '../articles/card.ts';
import type { Digest } from '../base/digest.ts';
import type { Problem } from '../base/problem.ts';
import type { Heap } from '../engine/heap.ts';
import type { Seen } from '../engine/stat-index.ts';
import { readRecord } from './document-record.ts';
import type { DocumentRow } from './document-row.ts';
import type { DocumentOutput, DocumentRecord } from './document-task.ts';
import { LostText } from './lost-text.ts';
import type { Records } from './records.ts';

/** Puts the texts of a document into the heaps. */
export function keepDocument(
  { digest, card, record, shown, body, bodyDigest, troubled }: NonNullable<DocumentOutput>,
  making: Digest,
  seen: Seen | null,
  records: Records,
): DocumentRow {
  return {
    ...{ digest, making, seen, card },
    record: records.metas.put(record),
    shown,
    body: body && records.bodies.put(body),
    ...{ bodyDigest, troubled },
  };
}

/** The heaps need not keep the texts of the document any longer. */
export function dropDocument({ record, body }: DocumentRow, { metas, bodies }: Records): void {
  metas.remove(record);
  if (body !== null) bodies.remove(body);
}

export function profileOf(path: string, row: DocumentRow, { metas }: Records): AuthorProfile | null {
  return recordOf(path, row, metas).profile;
}

/** What makes an article a draft that errors make unusable. */
export function draftOf(path: string, row: DocumentRow, { metas }: Records): string | null {
  return row.card === null && row.troubled ? recordOf(path, row, metas).draft : null;
}

export function problemsOf(path: string, row: DocumentRow, { metas }: Records): readonly Problem[] {
  return row.troubled ? recordOf(path, row, metas).problems : [];
}

/** How many of the metas that were asked for stay in memory. */
const mostMetas = 3_000;

/** What makes an article of a card, whose `meta` is read when it is asked for, as it is kept then. */
export function articlesFrom({ documents, metas }: Records): (path: string, card: Card) => Listed {
  const recent = new Map<DocumentRow, Meta>();
  const metaOf = (path: string): Meta => {
    const row = documents.get(path);
    if (row === null) throw new LostText(path);
    const known = recent.get(row);
    if (known !== undefined) return known;
    const { meta } = recordOf(path, row, metas);
    if (meta === null) throw new LostText(path);
    recent.set(row, meta);
    const [oldest] = recent.size > mostMetas ? recent.keys() : [];
    if (oldest !== undefined) recent.delete(oldest);
    return meta;
  };
  return (path, card) => new KeptArticle(card, () => metaOf(path));
}

class KeptArticle implements Listed {
  readonly card: Card;
  readonly #meta: () => Meta;

  constructor(card: Card, meta: () => Meta) {
    this.card = card;
    this.#meta = meta;
  }

  get meta(): Meta {
    return this.#meta();
  }
}

function recordOf(path: string, { record }: DocumentRow, metas: Heap): DocumentRecord {
  const bytes = metas.get(record);
  if (bytes === null) throw new LostText(path);
  return readRecord(bytes);
}
