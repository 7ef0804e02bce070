import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Listed } from '../articles/card.ts';
import type { Discovery } from '../articles/discover.ts';
import { chooseParser, type Parser } from '../articles/parser.ts';
import type { ArticleSettings } from '../articles/settings.ts';
import { siteFile } from '../articles/site-file.ts';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import type { FileEntry } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
import type { Piece } from '../engine/manifest.ts';
import { bytesOf, settled, vouched } from '../engine/stat-index.ts';
import type { DocumentRow } from './document-row.ts';
import { documentTask } from './document-task.ts';
import { articlesFrom, dropDocument, keepDocument, problemsOf, profileOf } from './documents.ts';
import type { Settings } from './load-settings.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';

export interface LoadedArticles {
  readonly articles: readonly Listed[];
  readonly profiles: readonly AuthorProfile[];
  /** By `Card.key`. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  /** Sources that an error made unusable, below the content folder: links to them are not broken, they wait. */
  readonly unusable: readonly string[];
  /** Whether every file that was found could still be read. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** What names an article's text. */
export interface ArticleText {
  /** Below the content folder. */
  readonly path: string;
  /** Of all but the body. */
  readonly meta: Digest;
  readonly body: Digest;
  readonly piece: Piece;
}

/** Every article and author file as a value, from the records where these are of the same bytes, settings and code. */
export async function loadArticles(
  found: Discovery,
  settings: Settings,
  session: Session,
  reader: Parser | null,
): Promise<LoadedArticles> {
  const { records, pool, onEvent } = session;
  const using = withParser(settings, found, reader);
  const making = digestValue([settings.documentKey, using.parser]);
  const authors = new Set(found.authors);
  const entries = [...found.articles, ...found.authors];
  const stale = entries.filter((file) => !isFresh(file, making, session));
  const progress = startProgress('read', entries.length, onEvent, session.stop);
  progress.tick(entries.length - stale.length);

  const lost = new Map<FileEntry, Problem | null>();
  const passing = new Map<string, DocumentRow>();
  const inputs = stale.map((file) => {
    const kind = authors.has(file) ? 'author' : 'article';
    return { kind, path: file.path, disk: file.disk } as const;
  });
  const work = pool.each(documentTask, using, inputs, (index, outcome) => {
    const file = stale[index];
    progress.tick(1);
    if (file === undefined) return;
    if (!outcome.ok) lost.set(file, failed(siteFile(file.path, using), outcome.why, outcome.message));
    else if (outcome.value === null) lost.set(file, null);
    else {
      const { digest, lasting } = outcome.value;
      const seen = settled(file.stat, digest, session.scanned);
      const row = keepDocument(outcome.value, making, seen, records);
      const before = records.documents.get(file.path);
      if (before !== null) dropDocument(before, records);
      if (lasting) records.documents.set(file.path, row);
      else passing.set(file.path, row);
    }
  });
  await progress.through(work);
  const there = new Set(
    entries.flatMap((file) => (lost.has(file) || passing.has(file.path) ? [] : [file.path])),
  );
  for (const [path, row] of records.documents.entries()) if (!there.has(path)) dropDocument(row, records);
  records.documents.keepOnly(there);
  const rowOf = (path: string) => passing.get(path) ?? records.documents.get(path);
  return arrange(entries, authors, rowOf, [...lost.values()], session);
}

/** All as it is kept, whether it is of the present bytes or not; null when of some file nothing is. */
export function keptArticles(found: Discovery, session: Session): LoadedArticles | null {
  const { documents } = session.records;
  const entries = [...found.articles, ...found.authors];
  if (entries.some(({ path }) => documents.get(path) === null)) return null;
  return arrange(entries, new Set(found.authors), documents.get, [], session);
}

function withParser(
  { config, articles }: Settings,
  found: Discovery,
  reader: Parser | null,
): ArticleSettings {
  const choice = reader ?? config.markdown.parser;
  return { ...articles, parser: chooseParser(choice, found.articles.length, articles.plugins.remark) };
}

/** Whether what is kept of a file was made in this way of the bytes that it has now. */
function isFresh(file: FileEntry, making: Digest, { records, scanned }: Session): boolean {
  const row = records.documents.get(file.path);
  if (row === null || row.making !== making) return false;
  if (vouched(file.stat, row.seen) === row.digest) return true;
  const bytes = bytesOf(file);
  if (bytes === null || digestBytes(bytes) !== row.digest) return false;
  const seen = settled(file.stat, row.digest, scanned);
  if (seen !== null) records.documents.set(file.path, { ...row, seen });
  return true;
}

/** In the order of the files, whatever order the threads ended in. */
function arrange(
  entries: readonly FileEntry[],
  authors: ReadonlySet<FileEntry>,
  rowOf: (path: string) => DocumentRow | null,
  found: readonly (Problem | null)[],
  { records }: Session,
): LoadedArticles {
  const toListed = articlesFrom(records);
  const articles: Listed[] = [];
  const profiles: AuthorProfile[] = [];
  const texts = new Map<string, ArticleText>();
  const unusable: string[] = [];
  const problems = found.filter((problem) => problem !== null);
  for (const file of entries) {
    const { path } = file;
    const row = rowOf(path);
    if (row !== null) problems.push(...problemsOf(path, row, records));
    const profile = row !== null && authors.has(file) ? profileOf(path, row, records) : null;
    if (profile !== null) profiles.push(profile);
    else if (row !== null && row.card !== null && row.body !== null) {
      articles.push(toListed(path, row.card));
      const { recordDigest: meta, bodyDigest: body, body: piece } = row;
      texts.set(row.card.key, { path, meta, body, piece });
    } else unusable.push(path);
  }
  return { articles, profiles, texts, unusable, complete: !found.includes(null), problems };
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
