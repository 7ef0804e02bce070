import path from 'node:path';
import { outputPath, safePath } from '../base/addresses/paths.ts';
import { compareCodeUnits } from '../base/order.ts';
import type { OutputState } from '../engine/staleness.ts';
import { type OutputReceipt, toReceipt } from './cache/receipts.ts';
import { openRecords } from './cache/records.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';
import { outputState, readManifest } from './publish/manifest.ts';

/** What is known of one output since the last build. */
export interface Explanation {
  /** Below the output folder. */
  readonly path: string;
  readonly receipt: OutputReceipt;
  /** What stands in the output folder now. */
  readonly state: OutputState;
}

/**
 * The outputs that `asked` names, sorted by path: by an address, absolute or from the top of the site, by a file of the
 * output folder, or by the source that they show. Empty when the last build made nothing of that name; null when nothing is
 * remembered of any build.
 */
export function explain(
  options: Pick<BuildOptions, 'root' | 'out' | 'state'>,
  asked: string,
): readonly Explanation[] | null {
  const places = placesOf(options);
  const records = openRecords(places, true);
  try {
    const manifest = readManifest(places.manifest) ?? new Map();
    const rows = Array.from(
      records.receipts.entries(),
      ([name, row]) => [name, toReceipt(row, records.shared)] as const,
    );
    if (rows.length === 0) return null;
    const named = (names: ReadonlySet<string>) =>
      rows.filter(([name, { origin }]) => names.has(name) || names.has(origin));
    const found = readings(asked, options)
      .map(named)
      .find((some) => some.length > 0);
    return (found ?? [])
      .map(([name, receipt]) => {
        const entry = manifest.get(name);
        const state =
          entry === undefined ? 'missing' : outputState(entry, path.join(options.out, name)).state;
        return { path: name, receipt, state };
      })
      .sort((a, b) => compareCodeUnits(a.path, b.path));
  } finally {
    records.close();
  }
}

/** What the word may stand for, the likeliest first: a file, an address, an address below the site's sub-path. */
function readings(asked: string, { root, out }: Pick<BuildOptions, 'root' | 'out'>): Set<string>[] {
  const below = (folder: string) =>
    path.relative(folder, path.resolve(root, asked)).split(path.sep).join('/');
  const address = asked.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const parts = (safePath(address, '') ?? '').split('/');
  const slash = /\.[^/]*$/.test(address) ? '' : '/';
  const pages = parts.map((_, from) =>
    outputPath(`/${parts.slice(from).join('/')}${slash}`.replace('//', '/')),
  );
  return [new Set([asked, below(root), below(out)]), ...pages.map((page) => new Set([page]))];
}
