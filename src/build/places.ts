import path from 'node:path';
import { digestBytes } from '../base/digest.ts';
import type { BuildOptions } from './options.ts';

/** Where a build of one site into one output folder keeps its own files. Absolute paths. */
export interface Places {
  readonly root: string;
  readonly out: string;
  /** Results that any output folder may use. */
  readonly store: string;
  /** Files that were made of pictures, for any output folder. */
  readonly pictures: string;
  /** Identifies the output folder among those of the site; letters only. */
  readonly name: string;
  /** The manifest: what was written to the output folder, beside which it lies. */
  readonly manifest: string;
  /** A commit that has begun. Beside the output folder too: with the cache lost, the manifest alone would not tell. */
  readonly journal: string;
  /** What the last whole build was made from. */
  readonly last: string;
  /** What the disk said of it. */
  readonly look: string;
  readonly lock: string;
  /** What the last build did, for deploy scripts. */
  readonly plan: string;
  /** The manifest of what has arrived at the host, kept by who deploys. */
  readonly deployed: string;
  /** What has not. */
  readonly deploy: string;
  /** Beside the output folder, so that moving into it never copies. */
  readonly stage: string;
}

export function placesOf({ root, out, state }: Pick<BuildOptions, 'root' | 'out' | 'state'>): Places {
  const name = Buffer.from(digestBytes(path.relative(root, out)).slice(0, 12))
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  const own = (file: string) => path.join(state, name, file);
  const beside = (kind: string) => path.join(path.dirname(out), `.${path.basename(out)}.${kind}`);
  return {
    root,
    out,
    name,
    store: path.join(state, 'store'),
    pictures: path.join(state, 'pictures'),
    manifest: beside('manifest'),
    journal: beside('journal'),
    last: own('last.json'),
    look: own('look'),
    lock: own('lock'),
    plan: path.join(state, 'plan.json'),
    deployed: beside('deployed'),
    deploy: path.join(state, 'deploy.json'),
    stage: beside('staged'),
  };
}
