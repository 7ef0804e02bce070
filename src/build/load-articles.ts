import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Listed } from '../articles/card.ts';
import type { Discovery } from '../articles/discover.ts';
import { siteFile } from '../articles/site-file.ts';
import type { Digest } from '../base/digest.ts';
import type { Problem } from '../base/problem.ts';
import type { FileEntry } from '../base/walk.ts';
import type { Piece } from '../engine/manifest.ts';
import type { DocumentRow } from './document-row.ts';
import { articlesFrom, draftOf, dropDocument, problemsOf, profileOf } from './documents.ts';
import type { Settings } from './load-settings.ts';
import { startProgress } from './progress.ts';
import { isFresh, makingOf, readDocuments } from './read-documents.ts';
import type { Session } from './session.ts';

export interface LoadedArticles {
  readonly articles: readonly Listed[];
  readonly profiles: readonly AuthorProfile[];
  /** By `Card.key`. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  /** Sources that an error made unusable, below the content folder: links to them are not broken, they wait. */
  readonly unusable: readonly string[];
  /** Those of them that are drafts, so that no error keeps them: links to them are broken. */
  readonly unfinished: readonly string[];
  /** Paths from the site's root of the files that were read anew: what was said of places in them holds no longer. */
  readonly readAnew: ReadonlySet<string>;
  /** Whether every file that was found could still be read. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Articles without word of how they came to be known. */
export type KeptArticles = Omit<LoadedArticles, 'readAnew'>;

/** What names an article's text. */
export interface ArticleText {
  /** Below the content folder. */
  readonly path: string;
  /** `shownDigest`: of all that a page may show but the body. */
  readonly shown: Digest;
  readonly body: Digest;
  readonly piece: Piece;
}

/** Every article and author file as a value, from the records where these are of the same bytes, settings and code. */
export async function loadArticles(
  found: Discovery,
  settings: Settings,
  session: Session,
): Promise<LoadedArticles> {
  const { records, onEvent } = session;
  const using = settings.articles;
  const making = makingOf(settings);
  const authors = new Set(found.authors);
  const entries = [...found.articles, ...found.authors];
  const stale = entries.filter((file) => !isFresh(file, making, session));
  const progress = startProgress('read', entries.length, onEvent, session.stop);
  progress.tick(entries.length - stale.length);

  const { lost, passing } = await readDocuments(stale, { using, making, authors, progress }, session);
  const there = new Set<string>();
  for (const file of entries) if (!lost.has(file) && !passing.has(file.path)) there.add(file.path);
  records.documents.keepOnly(there, (row) => dropDocument(row, records));
  const rowOf = (path: string) => passing.get(path) ?? records.documents.get(path);
  const readAnew = new Set(stale.map(({ path }) => siteFile(path, using)));
  return { ...arrange(entries, authors, rowOf, [...lost.values()], session), readAnew };
}

/** All as it is kept, whether it is of the present bytes or not; null when of some file nothing is. */
export function keptArticles(found: Discovery, session: Session): KeptArticles | null {
  const { documents } = session.records;
  const entries = [...found.articles, ...found.authors];
  if (entries.some(({ path }) => documents.get(path) === null)) return null;
  return arrange(entries, new Set(found.authors), documents.get, [], session);
}

/** In the order of the files, whatever order the threads ended in. */
function arrange(
  entries: readonly FileEntry[],
  authors: ReadonlySet<FileEntry>,
  rowOf: (path: string) => DocumentRow | null,
  found: readonly (Problem | null)[],
  { records }: Session,
): KeptArticles {
  const toListed = articlesFrom(records);
  const articles: Listed[] = [];
  const profiles: AuthorProfile[] = [];
  const texts = new Map<string, ArticleText>();
  const unusable: string[] = [];
  const unfinished: string[] = [];
  const problems = found.filter((problem) => problem !== null);
  for (const file of entries) {
    const { path } = file;
    const row = rowOf(path);
    if (row !== null) problems.push(...problemsOf(path, row, records));
    const profile = row !== null && authors.has(file) ? profileOf(path, row, records) : null;
    if (profile !== null) profiles.push(profile);
    else if (row !== null && row.card !== null && row.body !== null) {
      articles.push(toListed(path, row.card));
      const { shown, bodyDigest: body, body: piece } = row;
      texts.set(row.card.key, { path, shown, body, piece });
    } else {
      unusable.push(path);
      if (row !== null && draftOf(path, row, records) !== null) unfinished.push(path);
    }
  }
  return { articles, profiles, texts, unusable, unfinished, complete: !found.includes(null), problems };
}
