import path from 'node:path';
import { digestBytes } from '../base/digest.ts';
import { readIfExists } from '../base/files.ts';
import { type Problem, warning } from '../base/problem.ts';
import type { Ledger } from './ledger.ts';

export interface Sweep {
  /** Outputs of the last build that are none of this one and still have the bytes that we wrote: to be removed. */
  readonly stale: readonly string[];
  /** A warning for each that someone changed since: it is kept. */
  readonly problems: readonly Problem[];
}

/** What to sweep out of the folder `out` when `before` was written there and `now` is all that belongs there. */
export function sweep(out: string, before: Ledger, now: Pick<ReadonlyMap<string, unknown>, 'has'>): Sweep {
  const stale: string[] = [];
  const problems: Problem[] = [];
  for (const [name, { digest }] of before) {
    if (now.has(name)) continue;
    const bytes = readIfExists(path.join(out, name));
    if (bytes === null) continue;
    if (digestBytes(bytes) === digest) stale.push(name);
    else problems.push(changed(out, name));
  }
  return { stale, problems };
}

function changed(out: string, name: string): Problem {
  return warning(
    'changed-output-kept',
    null,
    `The site no longer has ${name}, but the file was changed after bantin wrote it, so it is kept.`,
    `Remove ${path.join(out, name)} yourself if nobody needs it.`,
  );
}
