import type { Digest } from '../base/digest.ts';
import type { Problem } from '../base/problem.ts';
import type { Due } from '../site/due.ts';
import type { Shells } from '../site/shell-view.ts';
import type { Changes } from './look.ts';

/** What a whole build found out that holds as long as nothing changes but the texts of articles, and that news can be told by. */
export interface Edition {
  /** From the first moment to before the second, in milliseconds since 1970. */
  readonly valid: readonly [from: number, until: number];
  readonly articles: number;
  /** As in `Summary`; the same for all moments of that span. */
  readonly due: Due | null;
  /** Absolute address of the site's top. */
  readonly url: string;
  readonly problems: readonly Problem[];
  readonly shells: Shells;
  /** As `surroundings` names them. */
  readonly surroundings: Digest;
}

/** All that is other since the last build of an output folder, whose records these are. */
export interface Since extends Changes {
  readonly edition: Edition;
}

export function isValid({ valid: [from, until] }: Edition, now: number): boolean {
  return now >= from && now < until;
}
