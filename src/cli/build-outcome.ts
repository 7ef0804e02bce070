import type { Problem } from '../base/problem.ts';
import type { Summary } from '../build/options.ts';

/** What a command found wrong, and where its files are. */
export interface CommandResult {
  readonly problems: readonly Problem[];
  /** Absolute path of the site, from which the problems name their files. */
  readonly root: string;
  /** Absolute path of the folder from which people and CI see the files. */
  readonly cwd: string;
}

/** What a build came to. */
export interface BuildOutcome extends CommandResult {
  /** Null when errors stopped it. */
  readonly summary: (Summary & { readonly seconds: number }) | null;
}
