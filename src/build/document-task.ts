/** Runs in worker threads: one Markdown document to what is kept of it. */

import { type Meta, toArticle } from '../articles/article.ts';
import { type AuthorProfile, readAuthorProfile } from '../articles/author-profile.ts';
import { loadMarkdown } from '../articles/markdown.ts';
import type { ArticleSettings } from '../articles/settings.ts';
import { type Digest, digestBytes } from '../base/digest.ts';
import { Failure, type Problem } from '../base/problem.ts';
import type { Start, Task } from '../engine/task.ts';

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
  module: new URL('../../lib/build/document-task.js', import.meta.url).href,
};

export const start: Start<ArticleSettings, DocumentInput, DocumentOutput> = (settings) => {
  const loading = loadMarkdown(settings);
  loading.catch(() => {});
  return async (input) => {
    try {
      return toDocument(input, settings, await loading);
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      return keep({ key: '', meta: null, profile: null, body: null, problems: cause.problems }, null);
    }
  };
};

function toDocument(
  { kind, path, bytes, digest, key }: DocumentInput,
  settings: ArticleSettings,
  render: Awaited<ReturnType<typeof loadMarkdown>>,
): DocumentOutput {
  const source = { path, bytes, digest };
  if (kind === 'author') {
    const { profile, problems } = readAuthorProfile(source, settings, render);
    return keep({ key, meta: null, profile, body: null, problems }, null);
  }
  const { article, problems } = toArticle(source, settings, render);
  const body = article === null ? null : encode(article.body.html);
  const record = {
    key,
    meta: article?.meta ?? null,
    profile: null,
    body: body && digestBytes(body),
    problems,
  };
  return keep(record, body);
}

function keep(record: DocumentRecord, body: Uint8Array | null): DocumentOutput {
  return { record: encode(record), body };
}

function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
