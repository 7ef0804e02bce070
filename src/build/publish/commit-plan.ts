import type { Digest } from '../../base/digest.ts';

/** What a build does to its output folder. */
export interface CommitPlan {
  /** Digest of every output of the site, by path. */
  readonly outputs: ReadonlyMap<string, Digest>;
  /** Those that are staged. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Outputs that are as they were, but of which the disk says something else than the manifest. */
  readonly touched: readonly string[];
  /** The output folder holds nothing, so the stage may move as a whole. */
  readonly fresh: boolean;
}
