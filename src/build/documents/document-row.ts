import { articleKey } from '../../articles/source/key.ts';
import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import type { Digest } from '../../base/digest.ts';
import type { Packing } from '../../engine/rows.ts';
import type { Seen } from '../../engine/stat-index.ts';
import type { Extent } from '../../engine/store-index.ts';

/** What is at hand of a document; the rest lies in heaps. */
export interface DocumentRow {
  /** Of its bytes, and of all else that the result depends on. */
  readonly digest: Digest;
  readonly making: Digest;
  /** What vouches for the file as it stands; null while nothing does. */
  readonly seen: Seen | null;
  /** Of an article that can be used. */
  readonly summary: ArticleSummary | null;
  /** Where its `DocumentRecord` lies, as `writeRecord` wrote it. */
  readonly record: Extent;
  /** `shownDigest` of an article. */
  readonly shown: Digest;
  /** Where the body of an article lies, and its digest. */
  readonly body: Extent | null;
  readonly bodyDigest: Digest;
  readonly troubled: boolean;
}

export type PackedRow = readonly [
  digest: Digest,
  making: Digest,
  /** Without the digest. */
  seen: readonly [size: number, mtime: number, ctime: number, inode: number] | null,
  summary: PackedSummary | null,
  record: Extent,
  shown: Digest,
  body: Extent | null,
  bodyDigest: Digest,
  troubled: boolean,
];

/** The fields of a summary in the order of `toSummary`, without the key, which the path says. */
const fields = [
  ...(['id', 'file', 'title', 'purpose', 'type', 'kicker', 'date', 'notBefore', 'expires'] as const),
  ...(['draft', 'hidden', 'noindex', 'pinned', 'slug', 'formerSlugs', 'aliases'] as const),
  ...(['authors', 'section', 'tags', 'ids', 'series', 'related', 'views', 'language'] as const),
  ...(['frames', 'recordings', 'referenceTargets', 'anchors', 'changed', 'pictures', 'reprinted'] as const),
  'translations',
] as const satisfies readonly Field[];

type Field = Exclude<keyof ArticleSummary, 'key'>;

type Forgotten = Exclude<Field, (typeof fields)[number]>;

/** The values of all `fields`; types do not hold while one is forgotten among these. */
type PackedSummary = [Forgotten] extends [never] ? readonly ArticleSummary[Field][] : Forgotten;

/** Without the names of fields and what is there already: ten thousand rows are read in half the time. */
export const packedRow: Packing<DocumentRow, PackedRow> = {
  pack: ({ digest, making, seen, summary, record, shown, body, bodyDigest, troubled }) => {
    const [size, mtime, ctime, inode, of] = seen ?? [];
    const known = of === digest ? ([size, mtime, ctime, inode] as PackedRow[2]) : null;
    return [
      ...([digest, making, known, summary && packSummary(summary)] as const),
      ...([record, shown, body, bodyDigest, troubled] as const),
    ];
  },
  unpack: ([digest, making, known, summary, record, shown, body, bodyDigest, troubled], path) => {
    const seen = known && ([known[0], known[1], known[2], known[3], digest] as const);
    return {
      digest,
      making,
      seen,
      summary: summary && unpackSummary(summary, path),
      record,
      shown,
      body,
      bodyDigest,
      troubled,
    };
  },
};

function packSummary(summary: ArticleSummary): PackedSummary {
  return fields.map((field) => summary[field]);
}

/** With its fields in the order of `toSummary`: summaries are compared as they are written. */
function unpackSummary(packed: PackedSummary, path: string): ArticleSummary {
  const summary: Record<string, unknown> = { key: articleKey(path) };
  for (const [index, field] of fields.entries()) summary[field] = packed[index];
  return summary as unknown as ArticleSummary;
}
