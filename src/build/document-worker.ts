/** Runs in worker threads: the work of `documentTask`. */

import { toArticle } from '../articles/article.ts';
import { readAuthorProfile } from '../articles/author-profile.ts';
import { loadMarkdown } from '../articles/markdown.ts';
import type { ArticleSettings } from '../articles/settings.ts';
import { digestBytes } from '../base/digest.ts';
import { Failure } from '../base/problem.ts';
import type { Start } from '../engine/task.ts';
import type { DocumentInput, DocumentOutput, DocumentRecord } from './document-task.ts';

export const start: Start<ArticleSettings, DocumentInput, DocumentOutput> = (settings) => {
  // The same thread renders next, when the site is in order: that takes as long as loading what it renders with.
  void import('./render-worker.ts');
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
