import type { FileEntry } from '../../base/files/walk.ts';
import { startProgress } from '../progress.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings/load-settings.ts';
import type { DocumentRow } from './document-row.ts';
import type { ArticleText } from './load-articles.ts';
import { documentCacheKey, isFresh, readDocuments } from './read-documents.ts';

/** What is known now of the articles whose texts have changed, by key; null when more than a text has changed. */
export async function readBodyEdits(
  files: readonly FileEntry[],
  settings: Settings,
  articles: number,
  session: Session,
): Promise<ReadonlyMap<string, ArticleText> | null> {
  const { documents } = session.records;
  const making = documentCacheKey(settings);
  const stale = files.filter((file) => !isFresh(file, making, session));
  const old = new Map(stale.map(({ path }) => [path, documents.get(path)]));
  if (![...old.values()].every((row) => row !== null && isPlain(row) && row.making === making)) return null;
  const progress = startProgress('read', articles, session.onEvent, session.stop);
  progress.tick(articles - stale.length);
  const reading = {
    using: settings.articles,
    making,
    profiles: new Set<FileEntry>(),
    progress,
  };
  const { lost, passing } = await readDocuments(stale, reading, session);
  if (lost.size > 0 || passing.size > 0) return null;
  const texts = new Map<string, ArticleText>();
  for (const [path, before] of old) {
    const row = documents.get(path);
    const text = row && textOf(path, row);
    if (row === null || text === null || !isPlain(row) || !isSameBut(row, before)) return null;
    if (row.summary !== null && row.bodyDigest !== before?.bodyDigest) texts.set(row.summary.key, text);
  }
  return texts;
}

/** An article of which there is nothing to say. */
function isPlain({ summary, body, troubled }: DocumentRow): boolean {
  return summary !== null && body !== null && !troubled;
}

/** Whether nothing but the text can differ. */
function isSameBut(now: DocumentRow, before: DocumentRow | null | undefined): boolean {
  return now.shown === before?.shown && JSON.stringify(now.summary) === JSON.stringify(before.summary);
}

/** Null for what is no article. */
export function textOf(path: string, { shown, bodyDigest, body, record }: DocumentRow): ArticleText | null {
  return body && { path, shown, body: bodyDigest, piece: body, record };
}
