import type { Card } from '../articles/card.ts';
import type { Digest } from '../base/digest.ts';
import type { Piece } from '../engine/manifest.ts';
import type { Seen } from '../engine/stat-index.ts';

/** What is at hand of a document; the rest lies in heaps. */
export interface DocumentRow {
  /** Of its bytes, and of all else that the result depends on. */
  readonly digest: Digest;
  readonly making: Digest;
  /** What vouches for the file as it stands; null while nothing does. */
  readonly seen: Seen | null;
  /** Of an article that can be used. */
  readonly card: Card | null;
  /** Where its `DocumentRecord` lies, as `writeRecord` wrote it. */
  readonly record: Piece;
  /** `shownDigest` of an article. */
  readonly shown: Digest;
  /** Where the body of an article lies, and its digest. */
  readonly body: Piece | null;
  readonly bodyDigest: Digest;
  readonly troubled: boolean;
}
