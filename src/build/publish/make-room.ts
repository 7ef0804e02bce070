import { isEmptyFolder } from '../../base/files/files.ts';
import type { Rendered } from '../render/render-all.ts';
import type { Manifest } from './manifest.ts';
import { obstacles } from './obstacles.ts';
import { strayFiles } from './stray-files.ts';
import { changedOutputKept, type Sweep, sweep } from './sweep.ts';

/** What must go from the folder `out` for the outputs to stand there alone, with an error for all that may not go. */
export function makeRoom({ outputs, written }: Rendered, before: Manifest | null, out: string): Sweep {
  if (isEmptyFolder(out)) return { stale: [], problems: [] };
  const { stale, problems } =
    before === null
      ? { stale: [], problems: strayFiles(out, outputs).map((name) => changedOutputKept(out, name, false)) }
      : sweep(out, before, outputs);
  return { stale, problems: [...problems, ...obstacles(out, written.keys(), stale)] };
}
