import type { ArticleSettings } from '../../articles/settings.ts';
import { belowLanguage } from '../../articles/source/language-folder.ts';
import { profileKindOf } from '../../articles/source/profile-folder.ts';
import { siteFile } from '../../articles/source/site-file.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { error, type Problem } from '../../base/problem.ts';
import { bytesOf, settled, vouched } from '../../engine/stat-index.ts';
import type { Progress } from '../progress.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings/load-settings.ts';
import type { DocumentRow } from './document-row.ts';
import { documentTask } from './document-task.ts';
import { forgetDocument, recordDocument } from './documents.ts';

/** How documents are read. */
interface Reading {
  readonly using: ArticleSettings;
  /** As `documentCacheKey` gives it. */
  readonly making: Digest;
  /** Those of the files that are profiles. */
  readonly profiles: ReadonlySet<FileEntry>;
  readonly progress: Progress;
}

interface ReadDocuments {
  /** Those of which nothing could be kept, with the reason; null for one that has vanished. */
  readonly lost: ReadonlyMap<FileEntry, Problem | null>;
  /** What is known of files that another reading might find otherwise, by path. All else is in the records. */
  readonly passing: ReadonlyMap<string, DocumentRow>;
}

/** Names all that a document's result depends on besides its bytes: shortly, since every row bears it. */
export function documentCacheKey({ documentKey }: Settings): Digest {
  return documentKey.slice(0, 16);
}

/** Reads documents in the threads, and records what became of them. */
export async function readDocuments(
  files: readonly FileEntry[],
  { using, making, profiles, progress }: Reading,
  { records, pool, scanned }: Session,
): Promise<ReadDocuments> {
  const lost = new Map<FileEntry, Problem | null>();
  const passing = new Map<string, DocumentRow>();
  const inputs = files.map((file) => {
    const kind =
      (profiles.has(file) ? profileKindOf(belowLanguage(file.path, using.languages)) : null) ?? 'article';
    return { kind, path: file.path, disk: file.disk } as const;
  });
  const work = pool.each(documentTask, using, inputs, (index, outcome) => {
    const file = files[index];
    progress.tick(1);
    if (file === undefined) return;
    if (!outcome.ok) lost.set(file, failed(siteFile(file.path, using), outcome.why, outcome.message));
    else if (outcome.value === null) lost.set(file, null);
    else {
      const { digest, lasting } = outcome.value;
      const row = recordDocument(outcome.value, making, settled(file.stat, digest, scanned), records);
      const before = records.documents.get(file.path);
      if (before !== null) forgetDocument(before, records);
      if (lasting) records.documents.set(file.path, row);
      else passing.set(file.path, row);
    }
  });
  await progress.through(work);
  return { lost, passing };
}

/** Whether what is kept of a file was made in this way of the bytes that it has now. */
export function isFresh(file: FileEntry, making: Digest, { records, scanned }: Session): boolean {
  const row = records.documents.get(file.path);
  if (row === null || row.making !== making) return false;
  if (vouched(file.stat, row.seen) === row.digest) return true;
  const bytes = bytesOf(file);
  if (bytes === null || digestBytes(bytes) !== row.digest) return false;
  const seen = settled(file.stat, row.digest, scanned);
  if (seen !== null) records.documents.set(file.path, { ...row, seen });
  return true;
}

const why = {
  'time-limit':
    'takes too long to read, as lists, tables or notes with thousands of lines do, and nested brackets and quotes',
  memory: 'needs too much memory to read, as a table with thousands of columns does',
  crash: 'cannot be read',
} as const;

function failed(file: string, breakdown: keyof typeof why, message: string): Problem {
  const told = breakdown === 'memory' ? '' : `: ${message.replace(/^It /, 'it ').replace(/\.$/, '')}`;
  return error(
    'article-failed',
    { file, line: 1, column: 1 },
    `The article ${why[breakdown]}${told}.`,
    'Look for text that was pasted wrongly, and cut the article down until it builds; the other articles are fine.',
  );
}
