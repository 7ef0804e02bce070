import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import type { PublishedUrl } from '../../site/addresses/register.ts';
import type { Route } from '../../site/addresses/route.ts';
import type { Config } from '../../site/settings/config.ts';
import type { Lost } from '../cache/lost-value.ts';
import type { BuildOptions } from '../options.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { RenderContext } from '../render/render-task.ts';
import type { SearchPlan } from '../search/search-plan.ts';
import type { Settings } from '../settings/load-settings.ts';
import type { LastBuild } from '../snapshot/last-build.ts';
import type { SiteFacts } from '../snapshot/site-facts.ts';
import type { Changes, Snapshot } from '../snapshot/snapshot.ts';
import type { ComingPages } from './plan-coming.ts';
import type { PlannedOutput } from './planned-output.ts';

/** What a plan is made from. */
export interface PlanSource {
  readonly options: BuildOptions;
  readonly snapshot: Snapshot;
  readonly last: LastBuild | null;
  /** What has changed since the last build; null when anything may have. */
  readonly changes: Changes | null;
  readonly settings: Settings;
  readonly output: OpenOutput;
}

/** What a build is to do. */
export interface SitePlan {
  readonly outputs: Iterable<PlannedOutput>;
  readonly count: number;
  /** Whether these are all outputs of the site: what stands besides is swept. Else it stays as it is, with `others`. */
  readonly whole: boolean;
  /** Digests of the outputs that stay as they are without being asked, by path. */
  readonly others: ReadonlyMap<string, Digest>;
  readonly routes: readonly Route[];
  readonly config: Config;
  readonly context: RenderContext;
  /** Whether templates of the site are rendered, which are not ours. */
  readonly ownTemplates: boolean;
  /** What is scheduled, to be tried with templates of the site. */
  readonly coming: Iterable<ComingPages>;
  /** An index for each language; none where there is no search. */
  readonly search: readonly SearchPlan[];
  readonly site: Omit<SiteFacts, 'problems'>;
  /** What the register should say now; null when that is what it says. */
  readonly published: readonly PublishedUrl[] | null;
  /** Whether every file that was found could still be read. */
  readonly complete: boolean;
  /** What of the cache could not be read while the site was planned and its outputs were asked for: then nothing may be published. */
  readonly lost: () => readonly Lost[];
  readonly problems: readonly Problem[];
}

/** A plan that errors make pointless. */
export interface NoPlan {
  readonly outputs: null;
  readonly problems: readonly Problem[];
}
