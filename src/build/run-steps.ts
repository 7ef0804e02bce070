/** The steps of a build that has something to do: settings → articles → site → plan → render → publish. */

import { pluginOf } from '../site/order/plugged.ts';
import { forgetLost } from './cache/forget-lost.ts';
import { newFindings } from './findings.ts';
import type { FinishedBuild } from './finished-build.ts';
import type { BuildOptions, Fault } from './options.ts';
import { planBodyEdits } from './plan/plan-body-edits.ts';
import { planSite } from './plan/plan-site.ts';
import { recordAddresses } from './plan/register-file.ts';
import { checkHost } from './publish/check-host.ts';
import { checkShrink } from './publish/check-shrink.ts';
import { makeRoom } from './publish/make-room.ts';
import type { Manifest } from './publish/manifest.ts';
import { openOutput } from './publish/open-output.ts';
import { publish } from './publish/publish.ts';
import { renderAll } from './render/render-all.ts';
import { tryComing } from './render/try-coming.ts';
import { makeSearch } from './search/make-search.ts';
import { withSearch } from './search/with-search.ts';
import { openSession, type Session } from './session.ts';
import { atIcon } from './settings/at-icon.ts';
import { loadSettings, type Settings } from './settings/load-settings.ts';
import { untrueWithout } from './settings/untrue-without.ts';
import { type LastBuild, recordLastBuild } from './snapshot/last-build.ts';
import { type Changes, isOf, type Snapshot, takeSnapshot } from './snapshot/snapshot.ts';
import type { Workspace } from './workspace.ts';

/** What is known before anything is read. */
interface Known {
  readonly last: LastBuild | null;
  readonly snapshot: Snapshot;
  /** What has changed since the last build; null when anything may have. */
  readonly changes: Changes | null;
}

/** `lost` says that the cache was damaged: nothing was published, and what was damaged is forgotten. */
type StepsOutcome = (FinishedBuild & { readonly lost: false }) | { readonly lost: true };

/** Rejects as `build` does. */
export async function runSteps(
  options: BuildOptions,
  workspace: Workspace,
  known: Known,
): Promise<StepsOutcome> {
  const session = openSession(options, workspace, known.snapshot);
  try {
    return await takeSteps(options, workspace, known, session);
  } finally {
    session.close();
  }
}

async function takeSteps(
  options: BuildOptions,
  workspace: Workspace,
  known: Known,
  session: Session,
): Promise<StepsOutcome> {
  const { note, all, failed, ignore } = newFindings(options.strict);
  const output = openOutput(session, known.last, known.changes !== null);
  const { settings, leftOut } = note(await loadSettings(options, output.manifest));
  if (settings === null) return stop('settings');
  ignore(untrueWithout(leftOut ?? []));
  // Threads keep modules as they were: plugins may have changed.
  if (haveChanged(settings, known.last, workspace)) await session.pool.close();

  const snapshot = isOf(known.snapshot, settings.inputs)
    ? known.snapshot
    : takeSnapshot(options, settings.inputs, session.machine.wallClock());
  const from = { ...known, options, snapshot, settings, output };
  const plan = (await planBodyEdits(from, session)) ?? (await planSite(from, session));
  note(plan);
  if (plan.outputs === null) return stop(leftOut === null ? 'site' : 'settings');

  const pages = note(atIcon(await renderAll(plan, output, session, failed()), settings.settingPlace));
  note(await tryComing(plan, pages.problems, session));
  const search = plan.search.length === 0 || failed() ? null : await makeSearch(plan.search, session);
  const rendered = note(withSearch(pages, search, plan.search, output, session));
  if (forgetLost([...plan.lost(), ...rendered.lost], session)) return { lost: true };
  if (failed()) return stop(leftOut === null ? 'site' : 'settings');

  const { stale } = note(
    makeRoom(rendered, plan.whole ? output.manifest : ours(output.manifest), options.out),
  );
  const { out, allowShrink } = options;
  note(checkShrink(stale, output.manifest, { routes: plan.routes, out, allowShrink }));
  if (failed()) return stop(leftOut === null ? 'site' : 'settings');

  if (!workspace.lasting) await Promise.all([session.pool.close(), session.apart.close()]);
  const { summary, manifest } = note(publish(rendered, stale, output.manifest, plan.site, session));
  note(recordAddresses(options, plan.published));
  note(plan.whole ? checkHost(plan.config.host, plan.routes, manifest) : { problems: [] });
  const site = { ...plan.site, problems: all() };
  const last = plan.complete ? recordLastBuild(options, workspace, snapshot, manifest, site) : null;
  const { articles, held, due, problems } = site;
  return {
    lost: false,
    result: { problems, summary: { articles, held, ...summary, due }, fault: null },
    last,
    plugged: {
      byPath: new Map(plan.routes.map((route) => [route.path, pluginOf(route)])),
      ofTexts: Object.values(settings.articles.plugins).flatMap((plugins) => plugins.map(({ name }) => name)),
    },
  };

  function stop(fault: Fault): StepsOutcome {
    if (fault === 'site') session.records.commit();
    return { lost: false, result: { problems: all(), summary: null, fault }, last: null };
  }
}

/** Whether plugins, or what else articles depend on, may be others than those that threads of this process have loaded. */
function haveChanged(
  { documentKey, pluginKey, articles, sitePlugins }: Settings,
  last: LastBuild | null,
  { lasting }: Workspace,
): boolean {
  if (last !== null) return last.site.documentKey !== documentKey || last.site.pluginKey !== pluginKey;
  return lasting && [...Object.values(articles.plugins).flat(), ...sitePlugins].length > 0;
}

/** What was kept for somebody else's sake has been told, and stays as long as the site is not planned whole. */
function ours(manifest: Manifest | null): Manifest | null {
  return manifest && new Map([...manifest].filter(([, { kept }]) => !kept));
}
