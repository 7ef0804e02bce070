/** The story of a build: every value it makes, in order. An incremental build is this build with full records. */

import { discover } from '../articles/discover.ts';
import { wallClock } from '../base/clock.ts';
import type { Pool } from '../engine/pool.ts';
import { assemble } from '../site/assemble.ts';
import { mediaRoutes } from '../site/media-routes.ts';
import { steadySpan } from '../site/publication.ts';
import { planRoutes } from '../site/routes.ts';
import { checkFound } from './check-found.ts';
import { checkHost } from './check-host.ts';
import { checkShrink } from './check-shrink.ts';
import { type Findings, newFindings } from './findings.ts';
import { holdAddresses } from './hold-addresses.ts';
import { recordBuild } from './last-build.ts';
import { loadArticles } from './load-articles.ts';
import { loadFiles } from './load-files.ts';
import { loadSettings } from './load-settings.ts';
import { contentOf, type Look, lookAt } from './look.ts';
import { LostText } from './lost-text.ts';
import { makeRoom } from './make-room.ts';
import { openPool } from './open-pool.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { outputStates } from './output-states.ts';
import { prepareRendering } from './prepare.ts';
import { publish } from './publish.ts';
import { forgetLostTexts } from './records.ts';
import { renderAll } from './render-all.ts';
import { openSession, type Session } from './session.ts';

/**
 * Builds a site and comes back with all its problems; with errors the output stays as it was. Rejects only for bugs,
 * for a disk that cannot be read or written, and with whatever `onEvent` rejects with.
 */
export async function build(
  options: BuildOptions,
  looked: Look | null = null,
  pool: Pool = openPool(options),
): Promise<BuildResult> {
  const session = openSession(options, looked?.scanned ?? wallClock(), pool);
  try {
    return await tell(options, looked, session, newFindings(options.strict));
  } catch (cause) {
    if (!(cause instanceof LostText)) throw cause;
    forgetLostTexts(session.records);
  } finally {
    await session.close();
  }
  return build({ ...options, cache: false }, looked);
}

function isEnough(look: Look | null, inputs: readonly string[]): look is Look {
  return look !== null && String(look.inputs) === String(inputs);
}

/** Work that needs no thread, done at once, while those that were asked for something start. */
async function whileThreadsStart<T>(work: () => T): Promise<T> {
  return work();
}

const nothing = { files: [], folders: [], skipped: [] };

async function tell(
  options: BuildOptions,
  lookedAt: Look | null,
  session: Session,
  { note, all, failed }: Findings,
): Promise<BuildResult> {
  const { settings, before } = note(await loadSettings(options, session));
  if (settings === null) return { problems: all(), summary: null, fault: 'settings' };

  const look = isEnough(lookedAt, settings.inputs) ? lookedAt : lookAt(options, settings.inputs);
  const [content = '.'] = settings.inputs;
  const found = note(
    discover(options.root, contentOf(options.root, options.out, content), look.walks.get(content) ?? nothing),
  );
  note(checkFound(found, settings.config.content, options.out, before));
  const [articles, states] = await Promise.all([
    loadArticles(found, settings, session).then(note),
    whileThreadsStart(() => outputStates(before, options.out, session.records)),
  ]);
  const files = note(loadFiles(found, articles, look.walks.get('static'), settings, session));
  const { site } = note(assemble({ ...options, ...settings, ...articles, ...files }));
  const { routes } = note(planRoutes(site, { files: [...files.routes, ...mediaRoutes(site)] }));
  const held = note(holdAddresses(routes, site, articles.articles, options, session));
  const rendering = prepareRendering(held.site, routes, articles.texts, files, settings, session);
  const rendered = note(await renderAll(routes, rendering, { before, states }, session, failed()));
  if (failed()) return stop();
  const { stale } = note(makeRoom(rendered, before, options.out));
  note(checkShrink(stale, before, options.allowShrink));
  if (failed()) return stop();

  const { summary } = note(publish(rendered, stale, before, settings, session));
  note(held.record());
  note(checkHost(settings.config.host, routes, session.places.ledger));
  const result = { articles: site.articles.length, problems: all() };
  const [from, until] = steadySpan(
    articles.articles.map(({ card }) => card),
    options.now,
  );
  if (options.cache && articles.complete && files.complete) {
    const valid = [from, Math.min(until, held.until)] as const;
    recordBuild(options, look, { ...result, url: settings.config.url, valid });
  }
  return {
    problems: result.problems,
    summary: { articles: result.articles, ...summary },
    fault: null,
  };

  function stop(): BuildResult {
    session.records.commit();
    return { problems: all(), summary: null, fault: 'site' };
  }
}
