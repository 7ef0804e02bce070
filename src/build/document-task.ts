/** One Markdown document to what is kept of it. Nothing that the work needs is loaded here. */

import type { Meta } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import type { ArticleSettings } from '../articles/settings.ts';
import type { Digest } from '../base/digest.ts';
import type { Problem } from '../base/problem.ts';
import type { Task } from '../engine/task.ts';

export interface DocumentInput {
  readonly kind: 'article' | 'author';
  /** As in `Source`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  /** Names everything that the result depends on. */
  readonly key: Digest;
}

/** The meta of an article or the profile of an author; neither when errors make the document unusable. */
export interface DocumentRecord {
  readonly key: Digest;
  readonly meta: Meta | null;
  readonly profile: AuthorProfile | null;
  /** Of the body's fragment as JSON. */
  readonly body: Digest | null;
  readonly problems: readonly Problem[];
}

/** Both as JSON bytes: the main thread keeps them without looking at the second. */
export interface DocumentOutput {
  readonly record: Uint8Array;
  readonly body: Uint8Array | null;
}

export const documentTask: Task<ArticleSettings, DocumentInput, DocumentOutput> = {
  name: 'document',
  module: new URL('../../lib/build/document-worker.js', import.meta.url).href,
};
