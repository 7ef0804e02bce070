/** Runs in worker threads: the work of `documentTask`. */

import { toArticle } from '../../articles/article.ts';
import { encodeBody } from '../../articles/markdown/kept-body.ts';
import { loadMarkdown } from '../../articles/markdown/markdown.ts';
import { readProfile } from '../../articles/profile.ts';
import { type ArticleSettings, settingsFor } from '../../articles/settings.ts';
import { languageFolder } from '../../articles/source/language-folder.ts';
import type { Source } from '../../articles/source/source.ts';
import { toSummary } from '../../articles/summary/article-summary.ts';
import { visibleMetaDigest } from '../../articles/summary/visible-meta-digest.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { Failure } from '../../base/problem.ts';
import { remember } from '../../base/remember.ts';
import type { Start } from '../../engine/task.ts';
import { writeRecord } from './document-record.ts';
import type { DocumentInput, DocumentOutput, DocumentRecord } from './document-task.ts';

export const start: Start<ArticleSettings, DocumentInput, DocumentOutput> = (settings) => {
  const loadedFor = remember((language: string) => {
    const own = settingsFor(language, settings);
    const loading = loadMarkdown(own);
    loading.catch(() => {});
    return { own, loading };
  });
  loadedFor('');
  return async ({ kind, path, disk }) => {
    const bytes = readIfExists(disk);
    if (bytes === null) return null;
    const digest = digestBytes(bytes);
    try {
      const { own, loading } = loadedFor(languageFolder(path, settings.languages));
      return await toDocument(kind, { path, bytes, digest }, own, await loading);
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      const record = { meta: null, profile: null, references: [], draft: null, problems: cause.problems };
      return { ...keep(digest, record, null), lasting: false };
    }
  };
};

async function toDocument(
  kind: DocumentInput['kind'],
  source: Source,
  settings: ArticleSettings,
  render: Awaited<ReturnType<typeof loadMarkdown>>,
): Promise<NonNullable<DocumentOutput>> {
  if (kind !== 'article') {
    const record = await readProfile(source, kind, settings, render);
    return keep(source.digest, { meta: null, references: [], ...record }, null);
  }
  const { article, references, draft, problems } = await toArticle(source, settings, render);
  const record = {
    meta: article?.meta ?? null,
    profile: null,
    references: article === null ? references : [],
    draft: article === null ? draft : null,
    problems,
  };
  return keep(source.digest, record, article && encodeBody(article.body));
}

function keep(digest: Digest, record: DocumentRecord, body: Uint8Array | null): NonNullable<DocumentOutput> {
  return {
    digest,
    lasting: true,
    summary: record.meta && toSummary(record.meta),
    troubled: record.problems.length > 0,
    record: writeRecord(record),
    shown: record.meta === null ? '' : visibleMetaDigest(record.meta),
    body,
    bodyDigest: body === null ? '' : digestBytes(body),
  };
}
