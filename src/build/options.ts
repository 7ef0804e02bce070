import type { Problem } from '../base/problem.ts';
import type { Due } from '../site/order/publication/due.ts';
import type { HeldCounts } from '../site/order/publication/publication.ts';
import type { HostName } from '../site/settings/host.ts';
import type { OnEvent } from './events.ts';

/** Complete: whoever calls `build` has put in every default. */
export interface BuildOptions {
  /** Absolute path of the site's folder. */
  readonly root: string;
  /** Absolute path of the folder that gets the site. */
  readonly out: string;
  /** Absolute path of the folder in which builds remember; `.bantin` in the site's folder, but for experiments. */
  readonly state: string;
  /** Replaces `url` of the configuration; null keeps it. */
  readonly base: string | null;
  /** Make every address relative and explicit, as `relative` of the configuration does. */
  readonly relative: boolean;
  /** Replaces `host` of the configuration; null keeps it. */
  readonly host: HostName | null;
  /** The moment at which the build says it happens, in milliseconds since 1970: decides what is scheduled or expired. */
  readonly now: number;
  /** Show drafts and scheduled articles too, marked. */
  readonly drafts: boolean;
  /** Make every warning an error. */
  readonly strict: boolean;
  /** Worker threads, at least one. The output does not depend on it. */
  readonly threads: number;
  /** Use and keep what builds remember of articles and outputs. The output does not depend on it. */
  readonly cache: boolean;
  /** Make the search index, where the site has a search; without it, its page says that the search does not work. */
  readonly search: boolean;
  /** Take the shorter ways that end at the same bytes. A clean build that is compared takes none. */
  readonly shortcuts: boolean;
  /** Compare what was built with a clean build, byte for byte. */
  readonly verify: boolean;
  /** A publication: its addresses are recorded in the register, and one that would vanish is an error. */
  readonly record: boolean;
  /** Remove pages from the output folder even when they are more than half of all. */
  readonly allowShrink: boolean;
  readonly onEvent: OnEvent;
}

export interface BuildResult {
  /** All of them, sorted by file and place. */
  readonly problems: readonly Problem[];
  /** Null when errors stopped the build; then what stood in the output folder is as it was. */
  readonly summary: Summary | null;
  /** Where the errors are; null when there are none. */
  readonly fault: Fault | null;
}

/** The articles and templates; the settings and options; another build of the same folder, which has not ended; bantin itself. */
export type Fault = 'site' | 'settings' | 'busy' | 'bantin';

export interface Summary {
  readonly articles: number;
  /** How many articles readers do not see. */
  readonly held: HeldCounts;
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
  /** When the site needs a build although nobody changes anything; null when never. */
  readonly due: Due | null;
  /** How many files were compared with those of a clean build and are equal; only where that was asked for. */
  readonly verified?: number;
}
