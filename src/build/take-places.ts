import path from 'node:path';
import { isFile, isFolder, isLink, linksBelow } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
import { dropFile, removeFolder } from '../base/remove-files.ts';
import { lock } from './cache/lock.ts';
import type { Places } from './places.ts';

/**
 * As `lock`, once it is sure that what a build keeps for itself lies where it seems to. A folder of the cache that is a
 * link would be written through, wherever it leads: whoever may change the site's files, or the cache, could choose the
 * place. What is of another shape in the cache is removed, since the cache is ours and may be lost; what lies outside of it
 * is not.
 */
export function takePlaces(places: Places): ReturnType<typeof lock> {
  const problems = [...wrongCache(places), ...wrongBeside(places)];
  if (problems.length > 0) return { release: null, problems };
  const { store, pictures, lock: file, last, look, plan } = places;
  for (const folder of [store, pictures, path.dirname(file)]) if (isFile(folder)) dropFile(folder);
  for (const own of [last, look, plan, file]) if (isFolder(own) && !isLink(own)) removeFolder(own);
  return lock(places);
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

function wrongBeside({ out, ledger, journal }: Places): Problem[] {
  return [ledger, journal]
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
