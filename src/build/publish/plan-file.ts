import { writeWhole } from '../../base/files/write-files.ts';
import { compareCodeUnits } from '../../base/order.ts';
import type { Reason } from '../../engine/staleness.ts';
import type { Due } from '../../site/order/publication/due.ts';
import type { Places } from '../places.ts';

/** What a build did to its output folder, for deploy scripts and purges: the content of `.bantin/plan.json`. */
interface BuildReport {
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
  writeWhole(places.plan, printed({ version: 1, base, unchanged, due }, written, removed));
}

/** A plan as JSON, with a line for each change: the first build of a large site makes hundreds of thousands. */
function* printed(
  facts: Omit<BuildReport, 'written' | 'removed'>,
  written: ReadonlyMap<string, readonly Reason[]>,
  removed: readonly string[],
): Generator<string> {
  yield '{\n';
  for (const [name, fact] of Object.entries(facts))
    yield `  ${JSON.stringify(name)}: ${JSON.stringify(fact)},\n`;
  yield* list('written', [...written.keys()], (path) => ({ ...changeAt(path), because: written.get(path) }));
  yield ',\n';
  yield* list('removed', removed, changeAt);
  yield '\n}\n';
}

function* list(
  name: string,
  paths: readonly string[],
  changeOf: (path: string) => Change,
): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  for (const [index, path] of paths.toSorted(compareCodeUnits).entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(changeOf(path))}`;
  }
  yield paths.length === 0 ? ']' : '\n  ]';
}

function changeAt(path: string): Change {
  return { url: urlOf(path), path };
}

export function urlOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
