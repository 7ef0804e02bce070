/** One Markdown document to what is kept of it. Nothing that the work needs is loaded here. */

import type { Meta } from '../../articles/article.ts';
import type { Reference } from '../../articles/markdown/context/body.ts';
import type { Profile } from '../../articles/profile.ts';
import type { ArticleSettings } from '../../articles/settings.ts';
import type { ProfileKind } from '../../articles/source/profile-folder.ts';
import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import type { Task } from '../../engine/task.ts';
import { workerModule } from '../worker-module.ts';

export interface DocumentInput {
  readonly kind: 'article' | ProfileKind;
  /** As in `Source`. */
  readonly path: string;
  /** Where it lies on the disk: the thread reads it, so that it makes what it says of the bytes that it digests. */
  readonly disk: string;
}

/** The meta of an article or the profile of an author or a group; neither when errors make the document unusable. */
export interface DocumentRecord {
  readonly meta: Meta | null;
  readonly profile: Profile | null;
  /** Of an unusable article. */
  readonly references: readonly Reference[];
  /** What makes an unusable article a draft; null when nothing does. */
  readonly draft: string | null;
  readonly problems: readonly Problem[];
}

/** What became of a document; null when it has vanished. */
export type DocumentOutput = {
  /** Of its bytes. */
  readonly digest: Digest;
  /** Whether the same bytes give the same again: not so when a plugin could not be loaded. */
  readonly lasting: boolean;
  readonly summary: ArticleSummary | null;
  readonly troubled: boolean;
  /** A `DocumentRecord` as `writeRecord` writes it. */
  readonly record: Uint8Array;
  /** `shownDigest` of an article. */
  readonly shown: Digest;
  /** The encoded fragment of an article, and its digest. */
  readonly body: Uint8Array | null;
  readonly bodyDigest: Digest;
} | null;

export const documentTask: Task<ArticleSettings, DocumentInput, DocumentOutput> = {
  name: 'document',
  module: workerModule('documents/document-worker'),
};
