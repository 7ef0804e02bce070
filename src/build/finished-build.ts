import type { BuildResult } from './options.ts';
import type { LastBuild } from './snapshot/last-build.ts';

/** How a build ended. */
export interface FinishedBuild {
  readonly result: BuildResult;
  /** For the next build; null when this one cannot vouch for what it left. */
  readonly last: LastBuild | null;
}
