import type { Digest } from '../../base/digest.ts';

/** A Markdown file as it was read: the bytes that are rendered are the bytes that were hashed. */
export interface Source {
  /** Below the content folder, with `/`, in NFC: `kinh-te/hoi-nghi/index.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Digest;
}
