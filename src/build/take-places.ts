import path from 'node:path';
import { isFile, isFolder, isLink } from '../base/files/files.ts';
import { dropFile, removeFolder } from '../base/files/remove-files.ts';
import { lock } from './cache/lock.ts';
import { checkPlaces } from './check-places.ts';
import { checkWritable } from './check-writable.ts';
import type { Places } from './places.ts';

/**
 * As `lock`, once it is sure that what a build keeps for itself lies where it seems to. What is of another shape in the
 * cache is removed, since the cache is ours and may be lost; what lies outside of it is not. `publishes` says that the output folder is to be written.
 */
export function takePlaces(places: Places, publishes = true): ReturnType<typeof lock> {
  const problems = checkPlaces(places);
  if (problems.length > 0) return { release: null, problems };
  const unwritable = checkWritable(places, publishes);
  if (unwritable.length > 0) return { release: null, problems: unwritable };
  const { store, pictures, lock: file, last, look, plan } = places;
  for (const folder of [store, pictures, path.dirname(file)]) if (isFile(folder)) dropFile(folder);
  for (const own of [last, look, plan, file]) if (isFolder(own) && !isLink(own)) removeFolder(own);
  return lock(places);
}
