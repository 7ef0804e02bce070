/** Views of outputs that no reader sees as such. */

import type { HostFile } from './host.ts';

/** A file that tells a host how to serve the site. */
export interface HostFileView {
  readonly kind: 'host-file';
  readonly url: string;
  readonly file: HostFile;
  /** Path of the site's top, not percent-encoded: `/repo/`. */
  readonly top: string;
  /** Old path, not percent-encoded, and new one, percent-encoded; both with the top. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Paths of what is gone for good, not percent-encoded. */
  readonly gone: readonly string[];
  readonly goneTitle: string;
  readonly goneText: string;
  readonly language: string;
  /** Content security policy. */
  readonly policy: string;
  readonly precompressed: boolean;
}

/** An output as readers get it who take it compressed. */
export interface CompressedView<View> {
  readonly kind: 'compressed';
  readonly url: string;
  readonly coding: 'br' | 'gz';
  readonly of: View;
}
