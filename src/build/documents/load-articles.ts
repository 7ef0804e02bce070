import type { Profile } from '../../articles/profile.ts';
import type { Discovery } from '../../articles/source/discover.ts';
import type { Listed } from '../../articles/summary/article-summary.ts';
import type { Digest } from '../../base/digest.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import type { Problem } from '../../base/problem.ts';
import type { Loose } from '../../site/order/checks/known-targets.ts';
import type { Records } from '../cache/records.ts';
import { startProgress } from '../progress.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings/load-settings.ts';
import type { BodySource } from './body-sources.ts';
import type { DocumentRow } from './document-row.ts';
import { forgetDocument, problemsOf, profileOf, unusableOf } from './documents.ts';
import { documentCacheKey, isFresh, readDocuments } from './read-documents.ts';

export interface LoadedArticles {
  readonly articles: readonly Listed[];
  readonly profiles: readonly Profile[];
  /** By `ArticleSummary.key`. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  /** Sources that an error made unusable, below the content folder: links to them are not broken, they wait. */
  readonly unusable: readonly string[];
  /** Those of them that are drafts, so that no error keeps them: links to them are broken. */
  readonly unfinished: readonly string[];
  /** What those name that are unusable. */
  readonly loose: readonly Loose[];
  /** Whether every file that was found could still be read. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** What names an article's text, and where all of it lies. */
export interface ArticleText extends BodySource {
  /** `shownDigest`: of all that a page may show but the body. */
  readonly shown: Digest;
}

/** Every article and author file as a value, from the records where these are of the same bytes, settings and code. */
export async function loadArticles(
  found: Discovery,
  settings: Settings,
  session: Session,
): Promise<LoadedArticles> {
  const { records, onEvent } = session;
  const making = documentCacheKey(settings);
  const profiles = new Set(found.profiles);
  const entries = [...found.articles, ...found.profiles];
  const stale = entries.filter((file) => !isFresh(file, making, session) || !isReadable(file, records));
  const progress = startProgress('read', entries.length, onEvent, session.stop);
  progress.tick(entries.length - stale.length);

  const { lost, passing } = await readDocuments(
    stale,
    { using: settings.articles, making, profiles, progress },
    session,
  );
  const there = new Set<string>();
  for (const file of entries) if (!lost.has(file) && !passing.has(file.path)) there.add(file.path);
  records.documents.keepOnly(there, (row) => forgetDocument(row, records));
  const rowOf = (path: string) => passing.get(path) ?? records.documents.get(path);
  return arrange(entries, profiles, rowOf, [...lost.values()], session);
}

/** Of most articles nothing is read here but what stands in their row. */
function isReadable({ path }: FileEntry, { documents, metas }: Records): boolean {
  const row = documents.get(path);
  if (row === null) return false;
  return (row.summary !== null && !row.troubled) || metas.get(row.record) !== null;
}

/** In the order of the files, whatever order the threads ended in. */
function arrange(
  entries: readonly FileEntry[],
  found: ReadonlySet<FileEntry>,
  rowOf: (path: string) => DocumentRow | null,
  lost: readonly (Problem | null)[],
  { records }: Session,
): LoadedArticles {
  const articles: Listed[] = [];
  const profiles: Profile[] = [];
  const texts = new Map<string, ArticleText>();
  const unusable: string[] = [];
  const unfinished: string[] = [];
  const loose: Loose[] = [];
  const problems = lost.filter((problem) => problem !== null);
  for (const file of entries) {
    const { path } = file;
    const row = rowOf(path);
    if (row !== null) problems.push(...problemsOf(row, records));
    const profile = row !== null && found.has(file) ? profileOf(row, records) : null;
    if (profile !== null) profiles.push(profile);
    else if (row !== null && row.summary !== null && row.body !== null) {
      articles.push({ summary: row.summary });
      const { shown, bodyDigest: body, body: piece, record } = row;
      texts.set(row.summary.key, { path, shown, body, piece, record });
    } else {
      const known = row === null ? null : unusableOf(row, records);
      const isDraft = known !== null && known.draft !== null;
      if (isDraft && found.has(file)) continue;
      unusable.push(path);
      if (known !== null && !found.has(file)) loose.push({ references: known.references, isDraft });
      if (isDraft) unfinished.push(path);
    }
  }
  const complete = !lost.includes(null);
  return { articles, profiles, texts, unusable, unfinished, loose, complete, problems };
}
