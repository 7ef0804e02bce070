import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import { isLink, linksBelow, readIfExists } from '../../base/files/files.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { Manifest } from './manifest.ts';

export interface Sweep {
  /** Outputs of an earlier build that are none of this one and still have the bytes that we wrote: to be removed. */
  readonly stale: readonly string[];
  /** A warning for each that someone changed since: it is kept. */
  readonly problems: readonly Problem[];
}

/** What to sweep out of the folder `out` when `before` was written there and `now` is all that belongs there. */
export function sweep(out: string, before: Manifest, now: Pick<ReadonlyMap<string, unknown>, 'has'>): Sweep {
  const stale: string[] = [];
  const problems: Problem[] = [];
  const isBehindLink = linksBelow(out);
  for (const [name, { digest }] of before) {
    if (now.has(name)) continue;
    const file = path.join(out, name);
    const bytes = readIfExists(file);
    if (bytes === null) continue;
    const isOurs = digestBytes(bytes) === digest && !isBehindLink(name) && !isLink(file);
    if (isOurs) stale.push(name);
    else problems.push(changedOutputKept(out, name, digest !== ''));
  }
  return { stale, problems };
}

/** The warning that a page stays which the site no longer has; `known` says that we know what we once wrote there. */
export function changedOutputKept(out: string, name: string, known: boolean): Problem {
  const why = known
    ? 'but the file was changed after bantin wrote it, so it is kept'
    : 'but the file lay there before bantin remembered what it wrote, so it is kept';
  return warning(
    'changed-output-kept',
    null,
    `The site no longer has ${name}, ${why}.`,
    `Remove ${path.join(out, name)} yourself if nobody needs it.`,
  );
}
