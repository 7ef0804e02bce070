/** The story of a build: every value it makes, in order. An incremental build is this build with full records. */

import { surroundings } from '../site/reach-of-news.ts';
import { checkHost } from './check-host.ts';
import { checkShrink } from './check-shrink.ts';
import type { Edition } from './edition.ts';
import { type Findings, newFindings } from './findings.ts';
import { forgetLostPictures } from './forget-pictures.ts';
import { loadSettings } from './load-settings.ts';
import { LostText } from './lost-text.ts';
import { makeRoom } from './make-room.ts';
import { makeSearch, noSearch } from './make-search.ts';
import { type Memory, openMemory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { LostPicture } from './picture-record.ts';
import { prepareRendering } from './prepare.ts';
import { keepPrints } from './prints.ts';
import { publish } from './publish.ts';
import { reachOf } from './reach.ts';
import { readSite } from './read-site.ts';
import { forgetLostTexts } from './records.ts';
import { recordAddresses } from './register-file.ts';
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
  const { settings: bare, before } = note(await loadSettings(options, session, memory));
  if (bare === null) return { problems: all(), summary: null, fault: 'settings' };

  // Threads keep modules as they were: plugins may have changed.
  if ((memory.documentKey ?? bare.documentKey) !== bare.documentKey) await session.pool.close();
  memory.documentKey = bare.documentKey;

  const { site } = note(await readSite(options, bare, before, session, memory));
  if (site === null) return { problems: all(), summary: null, fault: 'site' };
  const { settings, articles, files, model, states } = site;
  const rendering = prepareRendering(model, articles.texts, files, settings, session);
  const known = { before, states, reached: reachOf(memory.since, site, rendering) };
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
    ...{ url: settings.config.url, problems: all(), shells: rendering.context.shells },
    surroundings: surroundings(rendering.views),
  };
  memory.edition = articles.complete && files.complete ? edition : null;
  const { problems, articles: count, due } = edition;
  return { problems, summary: { articles: count, ...summary, due }, fault: null };

  function stop(): BuildResult {
    session.records.commit();
    return { problems: all(), summary: null, fault: 'site' };
  }
}
