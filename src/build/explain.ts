import path from 'node:path';
import { compareCodeUnits } from '../base/order.ts';
import { outputPath, safePath } from '../base/paths.ts';
import type { OutputState } from '../engine/staleness.ts';
import { outputState, readLedger } from './ledger.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';
import type { OutputReceipt } from './receipts.ts';
import { openRecords } from './records.ts';

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
 * output folder, or by the source that they show. Empty when the last build made nothing of that name.
 */
export function explain(
  options: Pick<BuildOptions, 'root' | 'out' | 'state'>,
  asked: string,
): readonly Explanation[] {
  const places = placesOf(options);
  const records = openRecords(places, true);
  try {
    const ledger = readLedger(places.ledger) ?? new Map();
    const names = namesOf(asked, options);
    const rows = [...records.receipts.entries()].flatMap(([, rows]) => rows);
    return rows
      .filter(([name, { origin }]) => names.has(name) || names.has(origin))
      .map(([name, receipt]) => {
        const entry = ledger.get(name);
        const state = entry === undefined ? 'missing' : outputState(entry, path.join(options.out, name));
        return { path: name, receipt, state };
      })
      .sort((a, b) => compareCodeUnits(a.path, b.path));
  } finally {
    records.close();
  }
}

/** Everything that the word may stand for. An address may lie below a sub-path, which only its end tells apart. */
function namesOf(asked: string, { root, out }: Pick<BuildOptions, 'root' | 'out'>): Set<string> {
  const typed = asked.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const parts = (safePath(typed, '') ?? '').split('/');
  const slash = /\.[^/]*$/.test(typed) ? '' : '/';
  const names = new Set([asked]);
  for (const from of parts.keys())
    names.add(outputPath(`/${parts.slice(from).join('/')}${slash}`.replace('//', '/')));
  for (const folder of [root, out]) {
    const file = path.relative(folder, path.resolve(root, asked)).split(path.sep).join('/');
    names.add(file);
  }
  return names;
}
