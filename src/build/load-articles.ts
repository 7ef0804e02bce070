import type { Meta } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Discovery } from '../articles/discover.ts';
import { chooseParser } from '../articles/parser.ts';
import type { ArticleSettings } from '../articles/settings.ts';
import { siteFile } from '../articles/site-file.ts';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { type FileEntry, readIfExists } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
import { knowFiles } from '../engine/stat-index.ts';
import {
  type DocumentInput,
  type DocumentOutput,
  type DocumentRecord,
  documentTask,
} from './document-task.ts';
import type { Settings } from './load-settings.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';

export interface LoadedArticles {
  readonly metas: readonly Meta[];
  readonly profiles: readonly AuthorProfile[];
  /** By `Meta.key`: where the body is kept, and its digest. */
  readonly bodies: ReadonlyMap<string, BodyAt>;
  /** Sources that an error made unusable, below the content folder: links to them are not broken, they wait. */
  readonly unusable: readonly string[];
  readonly problems: readonly Problem[];
}

export interface BodyAt {
  readonly path: string;
  readonly digest: Digest;
}

/** Every article and author file as a value, from the records where these are of the same bytes, settings and code. */
export async function loadArticles(
  found: Discovery,
  settings: Settings,
  session: Session,
): Promise<LoadedArticles> {
  const { records, pool, onEvent } = session;
  const using = withParser(settings, found);
  pool.warm(documentTask, using);
  const authors = new Set(found.authors);
  const entries = [...found.articles, ...found.authors];
  const kept = new Map(records.documents.entries());
  const keptBodies = new Set(records.bodies.keys());
  const results = new Map<string, DocumentRecord>();
  const progress = startProgress('read', entries.length, onEvent, session.stop);

  const keyOf = ({ path }: FileEntry, digest: Digest) =>
    digestValue([settings.documentKey, using.parser, path, digest]);
  const inputs: DocumentInput[] = [];
  function* stale(): Generator<DocumentInput> {
    for (const { file, digest, bytes } of knowFiles(entries, records.sources, session.scanned)) {
      const record = usable(kept.get(file.path), keyOf(file, digest), keptBodies.has(file.path));
      if (record !== null) {
        results.set(file.path, record);
        progress.tick();
        continue;
      }
      const kind = authors.has(file) ? 'author' : 'article';
      const source = bytes === null ? readNow(file) : { bytes, digest };
      if (source === null) continue;
      const input = { kind, path: file.path, ...source, key: keyOf(file, source.digest) } as const;
      inputs.push({ ...input, bytes: new Uint8Array() });
      yield input;
    }
  }
  const problems: Problem[] = [];
  const work = pool.each(documentTask, using, stale(), (index, outcome) => {
    const path = inputs[index]?.path ?? '';
    if (outcome.ok) results.set(path, keepDocument(path, outcome.value, session));
    else problems.push(failed(siteFile(path, using), outcome.why, outcome.message));
    progress.tick();
  });
  await progress.through(work);
  forget(entries, session);
  return {
    ...arrange(entries, results),
    problems: [...problems, ...[...results.values()].flatMap((r) => r.problems)],
  };
}

function withParser({ config, articles }: Settings, found: Discovery): ArticleSettings {
  const { parser } = config.markdown;
  return { ...articles, parser: chooseParser(parser, found.articles.length, articles.plugins.remark) };
}

/** Anew, since a file may have changed after its digest was taken; null when it vanished. */
function readNow({ disk }: FileEntry): Pick<DocumentInput, 'bytes' | 'digest'> | null {
  const bytes = readIfExists(disk);
  return bytes && { bytes, digest: digestBytes(bytes) };
}

/** The record when it is of this key and complete. */
function usable(json: Uint8Array | undefined, key: Digest, hasBody: boolean): DocumentRecord | null {
  if (json === undefined) return null;
  const record: DocumentRecord = JSON.parse(Buffer.from(json).toString());
  return record.key === key && (record.body === null || hasBody) ? record : null;
}

function keepDocument(path: string, { record, body }: DocumentOutput, { records }: Session): DocumentRecord {
  const parsed: DocumentRecord = JSON.parse(Buffer.from(record).toString());
  if (parsed.key !== '') records.documents.put(path, record);
  if (body !== null) records.bodies.put(path, body);
  return parsed;
}

/** Drops what is kept of documents that are gone. */
function forget(entries: readonly FileEntry[], { records }: Session): void {
  const there = new Set(entries.map((entry) => entry.path));
  for (const table of [records.documents, records.bodies]) {
    for (const path of table.keys()) if (!there.has(path)) table.remove(path);
  }
}

/** In the order of the files, whatever order the threads ended in. */
function arrange(
  entries: readonly FileEntry[],
  results: ReadonlyMap<string, DocumentRecord>,
): Omit<LoadedArticles, 'problems'> {
  const metas: Meta[] = [];
  const profiles: AuthorProfile[] = [];
  const bodies = new Map<string, BodyAt>();
  const unusable: string[] = [];
  for (const { path } of entries) {
    const record = results.get(path);
    if (record?.profile) profiles.push(record.profile);
    else if (record?.meta) {
      metas.push(record.meta);
      bodies.set(record.meta.key, { path, digest: record.body ?? '' });
    } else unusable.push(path);
  }
  return { metas, profiles, bodies, unusable };
}

const why = {
  'time-limit': 'takes too long to read, as nested brackets, quotes or lists without end do',
  memory: 'needs too much memory to read, as a table with thousands of columns does',
  crash: 'cannot be read',
} as const;

function failed(file: string, breakdown: keyof typeof why, message: string): Problem {
  const told = breakdown === 'crash' ? `: ${message.replace(/\.$/, '')}` : '';
  return error(
    'article-failed',
    { file, line: 1, column: 1 },
    `The article ${why[breakdown]}${told}.`,
    'Look for text that was pasted wrongly, and cut the article down until it builds; the other articles are fine.',
  );
}
