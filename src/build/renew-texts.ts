/**
 * What a build does when nothing has changed since the last whole one but texts of articles: it renders the outputs that
 * print them, with the views that these had. It decides nothing by itself: whatever else it meets, the whole story is told.
 */

import { contentFile } from '../articles/site-file.ts';
import type { Edition } from './edition.ts';
import { allIntact } from './ledger.ts';
import { loadSettings, type Settings, type ThemedSettings, withTheme } from './load-settings.ts';
import { LostText } from './lost-text.ts';
import type { Memory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { type Printing, printingOf, textChanged } from './printing.ts';
import { startProgress } from './progress.ts';
import { publish } from './publish.ts';
import { readTexts } from './read-texts.ts';
import { openReceipts, type Receipts } from './receipts.ts';
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
  const { settings: bare, before } = await loadSettings(options, session, memory);
  if (bare === null || before === null || (options.search && bare.config.search)) return null;
  const { settings } = await withTheme(options.root, bare, session);
  if (settings === null) return null;
  const files = filesOf(touched, settings, memory);
  if (files === null) return null;

  const [texts, intact] = await Promise.all([
    readTexts(files, settings, edition, session),
    whileThreadsWork(() => memory.ledger !== null || allIntact(session.places.out, before)),
  ]);
  if (texts === null || !intact) return null;
  const receipts = openReceipts(session.records, { whole: false });
  const rendered = await render(printingOf(texts, session.records), receipts, settings, edition, session);
  if (rendered === null) return null;
  if (!memory.lasting) await session.pool.close();

  const stood = [...before].filter(([, { kept }]) => !kept);
  const outputs = new Map(stood.map(([path, { digest }]) => [path, digest]));
  for (const [path, { digest }] of rendered) outputs.set(path, digest);
  const changed = [...rendered].filter(([, { there }]) => there !== 'same');
  const written = new Map(changed.map(([path]) => [path, textChanged]));
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

/** Null when one of them is none of the content. */
function filesOf(touched: ReadonlySet<string>, { config, articles }: Settings, { look }: Memory) {
  const content = look?.walks.get(config.content || '.')?.files ?? [];
  const places = new Set(Array.from(touched, (name) => contentFile(name, articles)));
  const files = content.filter(({ path }) => places.has(path));
  return files.length === touched.size ? files : null;
}

/** Null when one of them cannot be made. */
async function render(
  stale: readonly Printing[],
  receipts: Receipts,
  { config, theme, locale, ownTemplates }: ThemedSettings,
  { shells }: Edition,
  { pool, apart, places, onEvent, stop }: Session,
): Promise<ReadonlyMap<string, Written> | null> {
  const stage = { out: places.out, folder: places.stage, fresh: false };
  const { relative, url } = config;
  const context = { shells, site: { relative, url }, theme, locale, stage };
  const progress = startProgress('render', stale.length, onEvent, stop);
  const made = new Map<string, Written>();
  const inputs = stale.map(({ input }) => input);
  const work = (ownTemplates ? apart : pool).each(renderTask, context, inputs, (index, outcome) => {
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
