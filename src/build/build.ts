/** One build, whatever has changed: what the disk says now, compared with the last build, and all that follows from it. */

import type { FinishedBuild } from './finished-build.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';
import { planDeployment } from './publish/plan-deployment.ts';
import { changesSince, type LastBuild, readLastBuild, unchangedResult } from './snapshot/last-build.ts';
import { renewSnapshot, takeSnapshot } from './snapshot/snapshot.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/**
 * Builds a site and comes back with all its problems; with errors the output stays as it was. `before` is what an earlier
 * build of this process left, and `changed` names all files that may be other since, from the site's root; none when all
 * may. Rejects only for bugs, for a disk that cannot be read or written, and with whatever `onEvent` rejects with.
 */
export async function build(
  options: BuildOptions,
  workspace: Workspace,
  before: LastBuild | null = null,
  changed: readonly string[] = [],
): Promise<FinishedBuild> {
  const last = before ?? readLastBuild(options);
  const now = workspace.machine.wallClock();
  const renewed = last?.atHand && renewSnapshot(last.atHand.snapshot, changed, now);
  const snapshot = renewed ?? takeSnapshot(options, last?.inputs ?? [], now);
  const changes = changesSince(last, snapshot, options, workspace);
  if (last !== null && changes?.touched.length === 0 && changes.added.length === 0) {
    const result = unchangedResult(last, placesOf(options));
    if (result !== null) {
      planDeployment(placesOf(options));
      return { result, last };
    }
  }
  workspace.pool.start();
  const { runSteps } = await import('./run-steps.ts');
  const made = await runSteps(options, workspace, { last, snapshot, changes });
  // What a build without a cache made itself cannot have been damaged before it: to try again would never end.
  if (made.lost && options.cache === false)
    throw new Error('What this build itself has made cannot be read.');
  return made.lost ? withoutCache(options, workspace) : made;
}

/** What the cache held was damaged, and is forgotten by now. */
async function withoutCache(options: BuildOptions, { machine }: Workspace): Promise<FinishedBuild> {
  const clean = { ...options, cache: false };
  const workspace = openWorkspace(clean, { machine });
  try {
    const { result } = await build(clean, workspace);
    return { result, last: null };
  } finally {
    await workspace.close();
  }
}
