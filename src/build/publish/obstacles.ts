import path from 'node:path';
import { isFile, isFolder, isLink } from '../../base/files/files.ts';
import { listLeaves } from '../../base/files/walk.ts';
import { error, type Problem } from '../../base/problem.ts';

/**
 * An error for everything in the folder `out` that `written` cannot replace: a file or a link where an output needs a folder, and
 * a folder where an output needs a file, or what lies in it. What is `stale` will be gone by then.
 */
export function obstacles(
  out: string,
  written: Iterable<string>,
  stale: readonly string[],
): readonly Problem[] {
  const gone = new Set(stale);
  const folders = new Set<string>();
  const found = new Set<string>();
  for (const name of written) {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folders.add(name.slice(0, slash));
    }
    if (!isFolder(path.join(out, name))) continue;
    const leaves = listLeaves(path.join(out, name));
    if (leaves.length === 0) found.add(name);
    for (const leaf of leaves) found.add(path.posix.join(name, leaf));
  }
  for (const folder of folders) {
    const place = path.join(out, folder);
    if (isFile(place) || isLink(place)) found.add(folder);
  }
  return [...found].filter((name) => !gone.has(name)).map((name) => foreign(out, name));
}

/** The error that something stands where the site has a page. */
export function foreign(out: string, name: string): Problem {
  return error(
    'foreign-file',
    null,
    `${path.join(out, name)} was not written by bantin, and the site has a page of that name.`,
    'Move it out of the output folder, and build again.',
  );
}
