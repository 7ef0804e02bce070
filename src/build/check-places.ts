import path from 'node:path';
import { isFile, isFolder, isLink, linksBelow } from '../base/files/files.ts';
import { error, type Problem } from '../base/problem.ts';
import type { Places } from './places.ts';

/**
 * A problem for each place of a build's own that leads elsewhere, or has a shape that may not be removed; nothing is touched.
 * A folder of the cache that is a link would be written and read through, wherever it leads: whoever may change the site's
 * files, or the cache, could choose the place.
 */
export function checkPlaces(places: Places): readonly Problem[] {
  return [...wrongCache(places), ...wrongBeside(places)];
}

function wrongCache({ root, store }: Places): Problem[] {
  const state = path.dirname(store);
  const name = path.relative(root, state);
  const isBelow = !path.isAbsolute(name) && !name.startsWith('..');
  const behind = isBelow && linksBelow(root)(`${name.split(path.sep).join('/')}/x`);
  if (behind || isLink(state)) {
    const message = `${state} is a link, or lies behind one: a build writes there, and would write wherever it leads.`;
    return [refuse(message, 'Remove the link. A cache between CI runs is restored as a folder.')];
  }
  if (!isFile(state)) return [];
  return [refuse(`${state} is a file, but a build keeps its cache there, in a folder.`, 'Remove the file.')];
}

function wrongBeside({ out, manifest, journal }: Places): Problem[] {
  return [manifest, journal]
    .filter((file) => isFolder(file) && !isLink(file))
    .map((file) =>
      refuse(
        `${file} is a folder, but a build records there, in a file, what it writes to ${out}.`,
        'Remove the folder, or move it away.',
      ),
    );
}

function refuse(message: string, hint: string): Problem {
  return error('unsafe-output', null, message, hint);
}
