import { writeWhole } from '../base/files.ts';
import { compareCodeUnits } from '../base/order.ts';
import type { Reason } from '../engine/staleness.ts';
import type { Due } from '../site/due.ts';
import type { Places } from './places.ts';

/** What a build did to its output folder, for deploy scripts and purges: the content of `.bantin/plan.json`. */
export interface Plan {
  readonly version: 1;
  /** Absolute address of the site's top; the address of a change is this and its `url` without the first `/`. */
  readonly base: string;
  readonly written: readonly (Change & { readonly because: readonly Reason[] })[];
  readonly removed: readonly Change[];
  readonly unchanged: number;
  /** When the site needs a build although nobody changes anything; null when never. */
  readonly due: Due | null;
}

interface Change {
  /** From the top of the site. */
  readonly url: string;
  /** Below the output folder. */
  readonly path: string;
}

export function writePlan(
  places: Places,
  base: string,
  written: ReadonlyMap<string, readonly Reason[]>,
  removed: readonly string[],
  unchanged: number,
  due: Due | null,
): void {
  const plan: Plan = {
    version: 1,
    base,
    written: [...written]
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([path, because]) => ({ url: urlOf(path), path, because })),
    removed: removed.toSorted(compareCodeUnits).map((path) => ({ url: urlOf(path), path })),
    unchanged,
    due,
  };
  writeWhole(places.plan, `${JSON.stringify(plan, null, 2)}\n`);
}

function urlOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
