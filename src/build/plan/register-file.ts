import path from 'node:path';
import { readIfExists } from '../../base/files/files.ts';
import { writeWhole } from '../../base/files/write-files.ts';
import { type Problem, warning } from '../../base/problem.ts';
import { refusalOf } from '../../base/refusal.ts';
import { type PublishedUrl, printRegister, registerFile } from '../../site/addresses/register.ts';
import type { BuildOptions } from '../options.ts';

/** The register of the site in the folder `root`; null when it keeps none. */
export function readRegisterFile(root: string): Uint8Array | null {
  return readIfExists(path.join(root, registerFile));
}

/** Records what was published, if that is news and the build a publication. A warning when the system refuses. */
export function recordAddresses(
  { root, record }: Pick<BuildOptions, 'root' | 'record'>,
  published: readonly PublishedUrl[] | null,
): { readonly problems: readonly Problem[] } {
  if (published === null || !record) return { problems: [] };
  try {
    writeWhole(path.join(root, registerFile), printRegister(published));
    return { problems: [] };
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (refusal === null) throw cause;
    return { problems: [notRecorded(refusal.message)] };
  }
}

function notRecorded(why: string): Problem {
  return warning(
    'not-recorded',
    null,
    `The site is built, but its new addresses could not be recorded in ${registerFile}: ${why}.`,
    'Let bantin write to that file, and build again before the next article moves.',
  );
}
