/**
 * What a build does when nothing has changed since the last whole one but texts of articles: it renders the outputs that
 * print them, with the views that these had. It decides nothing by itself: whatever else it meets, the whole story is told.
 */

import { siteFile } from '../articles/site-file.ts';
import type { Digest } from '../base/digest.ts';
import type { FileEntry } from '../base/files.ts';
import { fromUtf8 } from '../base/utf8.ts';
import type { View } from '../site/view.ts';
import { bodiesDigest, bodiesOf } from './bodies.ts';
import type { DocumentRow } from './document-row.ts';
import type { Edition } from './edition.ts';
import { allIntact } from './ledger.ts';
import type { ArticleText } from './load-articles.ts';
import { loadSettings, type Settings } from './load-settings.ts';
import { LostText } from './lost-text.ts';
import type { Memory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { startProgress } from './progress.ts';
import { publish } from './publish.ts';
import { isFresh, makingOf, readDocuments } from './read-documents.ts';
import { openReceipts, type ReceiptRow, type Receipts } from './receipts.ts';
import type { Records } from './records.ts';
import type { RenderInput } from './render.ts';
import { renderTask } from './render-task.ts';
import { openSession, type Session } from './session.ts';
import { whileThreadsWork } from './while-threads-work.ts';
import type { Written } from './write.ts';

/**
 * Comes back with null when more has changed than the texts of the files, given by their paths from the site's root: then
 * nothing is published yet. The memory holds the look at these files. Rejects as `build` does.
 */
export async function renewTexts(
  options: BuildOptions,
  memory: Memory,
  edition: Edition,
  touched: readonly string[],
): Promise<BuildResult | null> {
  const session = openSession(options, memory);
  try {
    return await tell(options, memory, edition, new Set(touched), session);
  } catch (cause) {
    if (cause instanceof LostText) return null;
    throw cause;
  } finally {
    session.close();
  }
}

async function tell(
  options: BuildOptions,
  memory: Memory,
  edition: Edition,
  touched: ReadonlySet<string>,
  session: Session,
): Promise<BuildResult | null> {
  const { problems, due, articles } = edition;
  if (problems.some(({ at }) => at !== null && touched.has(at.file))) return null;
  const { settings, before } = await loadSettings(options, session, memory.ledger);
  if (settings === null || before === null || (options.search && settings.config.search)) return null;
  const files = filesOf(touched, settings, memory);
  if (files === null) return null;

  const [texts, intact] = await Promise.all([
    readTexts(files, settings, edition, session),
    whileThreadsWork(() => memory.ledger !== null || allIntact(session.places.out, before)),
  ]);
  if (texts === null || !intact) return null;
  const receipts = openReceipts(session.records, { whole: false });
  const rendered = await render(staleOf(texts, session.records), receipts, settings, edition, session);
  if (rendered === null) return null;

  const outputs = new Map(Array.from(before, ([path, { digest }]) => [path, digest]));
  for (const [path, { digest }] of rendered) outputs.set(path, digest);
  const changed = [...rendered].filter(([, { there }]) => there !== 'same');
  const written = new Map(changed.map(([path]) => [path, because]));
  const touchedOutputs = [...rendered.keys()].filter((path) => !written.has(path));
  const {
    summary,
    ledger,
    problems: ofPublishing,
  } = publish(
    { outputs, written, touched: touchedOutputs, receipts, problems: [] },
    [],
    before,
    settings,
    session,
    due,
  );
  memory.ledger = ledger;
  memory.edition = edition;
  return { problems: [...problems, ...ofPublishing], summary: { articles, ...summary, due }, fault: null };
}

const because = [{ why: 'part-changed', part: 'body' }] as const;

/** Null when one of them is none of the content. */
function filesOf(touched: ReadonlySet<string>, { config, articles }: Settings, { look }: Memory) {
  const content = look?.walks.get(config.content || '.')?.files ?? [];
  const files = content.filter(({ path }) => touched.has(siteFile(path, articles)));
  return files.length === touched.size ? files : null;
}

/** What is known now of the articles whose texts have changed, by key; null when more than a text has changed. */
async function readTexts(
  files: readonly FileEntry[],
  settings: Settings,
  { parser, articles }: Edition,
  session: Session,
): Promise<ReadonlyMap<string, ArticleText> | null> {
  const { documents } = session.records;
  const making = makingOf(settings, parser);
  const stale = files.filter((file) => !isFresh(file, making, session));
  const old = new Map(stale.map(({ path }) => [path, documents.get(path)]));
  if (![...old.values()].every((row) => row !== null && isPlain(row) && row.making === making)) return null;
  const progress = startProgress('read', articles, session.onEvent, session.stop);
  progress.tick(articles - stale.length);
  const reading = {
    using: { ...settings.articles, parser },
    making,
    authors: new Set<FileEntry>(),
    progress,
  };
  const { lost, passing } = await readDocuments(stale, reading, session);
  if (lost.size > 0 || passing.size > 0) return null;
  const texts = new Map<string, ArticleText>();
  for (const [path, before] of old) {
    const row = documents.get(path);
    const text = row && textOf(path, row);
    if (row === null || text === null || !isPlain(row) || !isSameBut(row, before)) return null;
    if (row.card !== null && row.bodyDigest !== before?.bodyDigest) texts.set(row.card.key, text);
  }
  return texts;
}

/** An article of which there is nothing to say. */
function isPlain({ card, body, troubled }: DocumentRow): boolean {
  return card !== null && body !== null && !troubled;
}

/** Whether nothing but the text can differ. */
function isSameBut(now: DocumentRow, before: DocumentRow | null | undefined): boolean {
  return now.shown === before?.shown && JSON.stringify(now.card) === JSON.stringify(before.card);
}

function textOf(path: string, { shown, bodyDigest, body }: DocumentRow): ArticleText | null {
  return body && { path, shown, body: bodyDigest, piece: body };
}

interface Stale {
  readonly path: string;
  readonly input: RenderInput;
  readonly receiptOf: (digest: Digest) => ReceiptRow;
}

/** The outputs that print one of the texts. Throws `LostText` when it is not known how. */
function staleOf(
  texts: ReadonlyMap<string, ArticleText>,
  records: Pick<Records, 'documents' | 'prints' | 'receipts' | 'views' | 'bodies'>,
): Stale[] {
  const all = {
    get: (key: string): ArticleText | undefined => {
      const [source = ''] = records.prints.get(key) ?? [];
      const row = texts.has(key) ? null : records.documents.get(source);
      return texts.get(key) ?? (row && textOf(source, row)) ?? undefined;
    },
  };
  const paths = new Set([...texts.keys()].flatMap((key) => records.prints.get(key)?.slice(1) ?? []));
  return Array.from(paths, (path) => {
    const row = records.receipts.get(path);
    const json = row?.[7] && records.views.get(row[7]);
    if (!row || !json) throw new LostText(path);
    const view: View = JSON.parse(fromUtf8(json));
    const bodies = bodiesOf(view, all, records);
    const body = bodiesDigest(
      bodies.map(([key]) => key),
      all,
    );
    const [, shared, viewDigest, , inputs, origin, , piece] = row;
    return {
      path,
      input: { json, bodies, disk: null, kept: false },
      receiptOf: (digest) => [digest, shared, viewDigest, body, inputs, origin, because, piece],
    };
  });
}

/** Null when one of them cannot be made. */
async function render(
  stale: readonly Stale[],
  receipts: Receipts,
  { config, theme, locale }: Settings,
  { shell }: Edition,
  { pool, places, onEvent, stop }: Session,
): Promise<ReadonlyMap<string, Written> | null> {
  const stage = { out: places.out, folder: places.stage, fresh: false };
  const context = { shell, relative: config.relative, theme, locale, stage };
  const progress = startProgress('render', stale.length, onEvent, stop);
  const made = new Map<string, Written>();
  const inputs = stale.map(({ input }) => input);
  const work = pool.each(renderTask, context, inputs, (index, outcome) => {
    progress.tick(1);
    const one = stale[index];
    if (one === undefined || !outcome.ok || !('written' in outcome.value)) return;
    const { written } = outcome.value;
    made.set(one.path, written);
    receipts.keep(one.path, one.receiptOf(written.digest));
  });
  await progress.through(work);
  return made.size === stale.length ? made : null;
}
