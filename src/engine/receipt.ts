import type { Digest } from '../base/digest.ts';

/** The named digests of all that one output or result was made from. Equal parts make equal bytes. */
export type Parts = Readonly<Record<string, Digest>>;

/** Kept after an output was written: what it was made from and what came out. */
export interface Receipt {
  readonly parts: Parts;
  /** Of the bytes of the output. */
  readonly digest: Digest;
}
