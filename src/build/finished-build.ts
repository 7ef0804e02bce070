import type { BuildResult } from './options.ts';
import type { LastBuild } from './snapshot/last-build.ts';

/** What the plugins of a site had a part in. */
export interface PluggedFiles {
  /** The plugin that gave a file of the output, by its path; null for files of no plugin. */
  readonly byPath: ReadonlyMap<string, string | null>;
  /** Those that shape texts, and so may have changed any page. */
  readonly ofTexts: readonly string[];
}

/** How a build ended. */
export interface FinishedBuild {
  readonly result: BuildResult;
  /** For the next build; null when this one cannot vouch for what it left. */
  readonly last: LastBuild | null;
  /** None where nothing had to be made. */
  readonly plugged?: PluggedFiles;
}
