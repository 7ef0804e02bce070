import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import type { Due } from '../../site/order/publication/due.ts';
import type { HeldCounts } from '../../site/order/publication/publication.ts';
import type { Shells } from '../../site/pages/shell-view.ts';

/** What a whole build found out that holds as long as nothing changes but the texts of articles. */
export interface SiteFacts {
  /** From the first moment to before the second, in milliseconds since 1970. */
  readonly valid: readonly [from: number, until: number];
  readonly articles: number;
  /** As in `Summary`, like all that follows the same for all moments of that span. */
  readonly held: HeldCounts;
  /** As in `Summary`; the same for all moments of that span. */
  readonly due: Due | null;
  /** Absolute address of the site's top. */
  readonly url: string;
  readonly problems: readonly Problem[];
  readonly shells: Shells;
  /** As in `Settings`. */
  readonly documentKey: Digest;
  /** As in `Settings`. */
  readonly pluginKey: Digest;
}
