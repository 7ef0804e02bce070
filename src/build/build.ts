/** The story of a build: every value it makes, in order. An incremental build is this build with full records. */

import { discover } from '../articles/discover.ts';
import { checkUnsaid } from '../site/check-unsaid.ts';
import { checkFound } from './check-found.ts';
import { checkHost } from './check-host.ts';
import { checkShrink } from './check-shrink.ts';
import { developPictures } from './develop-pictures.ts';
import type { Edition } from './edition.ts';
import { type Findings, newFindings } from './findings.ts';
import { forgetLostPictures } from './forget-pictures.ts';
import { keepPictures } from './keep-pictures.ts';
import { type KeptArticles, keptArticles, loadArticles } from './load-articles.ts';
import { loadFiles } from './load-files.ts';
import { loadSettings, type ThemedSettings, withTheme } from './load-settings.ts';
import { contentOf, isOf, lookAt } from './look.ts';
import { LostText } from './lost-text.ts';
import { makeRoom } from './make-room.ts';
import { makeSearch, noSearch } from './make-search.ts';
import { type Memory, openMemory } from './memory.ts';
import { modelOf } from './model.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { outputStates } from './output-states.ts';
import { LostPicture } from './picture-record.ts';
import { knowInputs, prepareRendering } from './prepare.ts';
import { keepPrints } from './prints.ts';
import { publish } from './publish.ts';
import { forgetLostTexts } from './records.ts';
import { readRegisterFile, recordAddresses } from './register-file.ts';
import { renderAll } from './render-all.ts';
import { openSession, type Session } from './session.ts';
import { together } from './together.ts';
import { whileThreadsWork } from './while-threads-work.ts';
import { withSearch } from './with-search.ts';

/**
 * Builds a site and comes back with all its problems; with errors the output stays as it was. Rejects only for bugs,
 * for a disk that cannot be read or written, and with whatever `onEvent` rejects with.
 */
export async function build(options: BuildOptions, memory: Memory | null = null): Promise<BuildResult> {
  const own = memory ?? openMemory(options);
  const session = openSession(options, own);
  let again: BuildOptions = { ...options, cache: false };
  try {
    return await tell(options, session, own, newFindings(options.strict));
  } catch (cause) {
    if (cause instanceof LostPicture && forgetLostPictures(session)) again = options;
    else if (cause instanceof LostText) forgetLostTexts(session.records);
    else throw cause;
    own.model = null;
    own.ledger = null;
  } finally {
    session.close();
    if (memory === null) await own.close();
  }
  return build(again);
}

async function tell(
  options: BuildOptions,
  session: Session,
  memory: Memory,
  { note, all, failed }: Findings,
): Promise<BuildResult> {
  memory.edition = null;
  const { settings: bare, before } = note(await loadSettings(options, session, memory.ledger));
  if (bare === null) return { problems: all(), summary: null, fault: 'settings' };

  // Threads keep modules as they were: plugins may have changed.
  if ((memory.documentKey ?? bare.documentKey) !== bare.documentKey) await session.pool.close();
  memory.documentKey = bare.documentKey;

  const look = isOf(memory.look, bare.inputs) ? memory.look : lookAt(options, bare.inputs);
  memory.look = look;
  const where = contentOf(options, bare.config.content);
  const found = note(discover(options.root, where, look.walks.get(where.content || '.') ?? nothing));
  note(checkFound(found, where.content, options.out, before));
  const register = readRegisterFile(options.root);
  const inOrder = (
    settings: ThemedSettings,
    loaded: KeptArticles,
    readAnew: ReadonlySet<string> = new Set(),
  ) => {
    const files = loadFiles(found, loaded, look.walks.get('static'), settings, session);
    const model = modelOf(
      { ...options, ...settings, ...loaded, readAnew, files, register },
      memory.model,
      session.records,
      (site) => keepPictures(site, files.disks, settings, session),
    );
    memory.model = model;
    return { files, model };
  };
  const [articles, { settings, states }] = await Promise.all([
    loadArticles(found, bare, session, memory.parser),
    whileThreadsWork(async () => {
      const { settings } = note(await withTheme(options.root, bare, session));
      // Most often what changed are texts alone: then the site is in order before they are read.
      const kept = settings === null || memory.model !== null ? null : keptArticles(found, session);
      if (settings !== null && kept !== null) knowInputs(inOrder(settings, kept).model, kept.texts);
      return { settings, states: outputStates(before, memory.ledger !== null, session) };
    }),
  ]);
  note(articles);
  if (settings === null) return { problems: all(), summary: null, fault: 'settings' };
  let { files, model } = inOrder(settings, articles, articles.readAnew);
  const developed = note(await developPictures(model.pictures, files, settings, session));
  if (developed.problems.length < model.pictures.stale.length)
    ({ files, model } = inOrder(settings, articles, articles.readAnew));
  note(files);
  note(model);
  note({ problems: [...model.pictures.problems(), ...checkUnsaid(model.site, model.pictures.pictures)] });
  const rendering = prepareRendering(model, articles.texts, files, settings, session);
  const known = { before, states };
  const flawed = failed();
  const searching = options.search && settings.config.search && !flawed;
  const [pages, search] = await together(
    () => renderAll(model.routes, rendering, known, session, flawed),
    async (ending) =>
      searching ? makeSearch(model.site, articles.texts, settings.code, states, session, ending) : noSearch,
  );
  note(pages);
  const rendered = note(withSearch(pages, search, settings.code, known, session));
  if (failed()) return stop();
  const { stale } = note(makeRoom(rendered, before, options.out));
  note(checkShrink(stale, before, options.allowShrink));
  if (failed()) return stop();

  const [published] = await Promise.all([
    whileThreadsWork(() => {
      keepPrints(model.routes, rendering, articles.texts, session.records);
      return publish(rendered, stale, before, settings, session, model.due);
    }),
    memory.lasting ? null : session.pool.close(),
  ]);
  const { summary, ledger } = note(published);
  memory.ledger = ledger;
  note(recordAddresses(options, model.published));
  note(checkHost(settings.config.host, model.routes, ledger));
  const edition: Edition = {
    ...{ valid: model.valid, articles: model.site.articles.length, due: model.due },
    ...{ url: settings.config.url, problems: all(), parser: articles.parser, shell: rendering.context.shell },
  };
  memory.edition = articles.complete && files.complete ? edition : null;
  const { problems, articles: count, due } = edition;
  return { problems, summary: { articles: count, ...summary, due }, fault: null };

  function stop(): BuildResult {
    session.records.commit();
    return { problems: all(), summary: null, fault: 'site' };
  }
}

const nothing = { files: [], skipped: [] };
