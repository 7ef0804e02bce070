import path from 'node:path';
import { fileStat, isFolder, mayWrite } from '../base/files/files.ts';
import { error, type Problem } from '../base/problem.ts';
import type { Places } from './places.ts';

/**
 * An error for each folder of a build that it could not write to, or that could not be made; nothing is touched. Of the output folder only where
 * `publishes` says that it is to be written. Said before anything
 * is read: a system names a file of ours that nobody knows, after all pages are made.
 */
export function checkWritable({ out, store, manifest }: Places, publishes: boolean): readonly Problem[] {
  const ofSite = publishes ? (unfit(out) ?? unfit(path.dirname(out))) : null;
  const state = path.dirname(store);
  const ofCache = unfit(state);
  return [
    ...(ofSite === null
      ? []
      : [
          refuse(
            ofSite.isFile
              ? `The output folder ${out} cannot be made, because ${ofSite.place} is a file.`
              : `The site cannot be put into ${out}, because bantin may not write to ${ofSite.place}. What it wrote is recorded beside it, in ${path.basename(manifest)}.`,
            'Name another folder with --out, or let the user who runs bantin write there. A disk that can only be read takes no site.',
          ),
        ]),
    ...(ofCache === null || ofCache.place === ofSite?.place
      ? []
      : [
          refuse(
            ofCache.isFile
              ? `The cache ${state} cannot be made, because ${ofCache.place} is a file.`
              : `The cache cannot be kept in ${state}, because bantin may not write to ${ofCache.place}.`,
            'Let the user who runs bantin write there, or delete the folder: it can always be made again.',
          ),
        ]),
  ];
}

/** What keeps a folder from being written, or made: the nearest place on the way there that stands, where that is no folder to write to. */
function unfit(folder: string): { readonly place: string; readonly isFile: boolean } | null {
  let place = folder;
  while (!stands(place) && path.dirname(place) !== place) place = path.dirname(place);
  if (!isFolder(place)) return { place, isFile: true };
  return mayWrite(place) ? null : { place, isFile: false };
}

/** What lies in a folder that may not be looked into counts as missing, and then that folder is what is named. */
function stands(place: string): boolean {
  try {
    return fileStat(place) !== null;
  } catch {
    return false;
  }
}

function refuse(message: string, hint: string): Problem {
  return error('not-writable', null, message, hint);
}
