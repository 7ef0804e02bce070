import path from 'node:path';
import { isInnerPath } from '../../base/addresses/paths.ts';
import { isFile, isFolder, isLink, linksBelow } from '../../base/files/files.ts';
import { removeEmptyFolder, removeEmptyFolders, removeFile } from '../../base/files/remove-files.ts';
import { move } from '../../base/files/write-files.ts';
import type { Places } from '../places.ts';
import type { CommitPlan } from './commit-plan.ts';

/**
 * Moves what is staged into the output folder and removes what is to go. Can be done again from any point: what no longer
 * stands in the stage has been moved, and an empty folder where a file belongs is what was left of files that are gone.
 * Nothing is written or removed outside the output folder, nor behind a link in it. What cannot be replaced throws, or
 * stays.
 */
export function moveIn(
  { written, removed, fresh }: Pick<CommitPlan, 'written' | 'removed' | 'fresh'>,
  { out, stage }: Pick<Places, 'out' | 'stage'>,
  obstacles: 'throw' | 'leave what is in the way' = 'throw',
): void {
  const isBehindLink = linksBelow(out);
  const isOurs = (name: string) => isInnerPath(name) && !isBehindLink(name);
  const remove = (name: string) => {
    if (isOurs(name)) removeFile(path.join(out, name), out);
  };
  const first = new Set(removed.filter(inTheWay(written)));
  for (const name of first) remove(name);
  if (fresh && removeEmptyFolder(out) && isFolder(stage)) move(stage, out);
  else {
    for (const name of written) {
      const staged = path.join(stage, name);
      if (!isOurs(name) || !isFile(staged)) continue;
      try {
        place(staged, path.join(out, name));
      } catch (cause) {
        if (obstacles === 'throw' || !isObstacle(cause)) throw cause;
      }
    }
  }
  for (const name of removed) if (!first.has(name)) remove(name);
}

/** Where folders stand in which there is no file, the file takes their place. */
function place(staged: string, target: string): void {
  try {
    move(staged, target);
  } catch (cause) {
    if (!isFolder(target) || isLink(target) || !removeEmptyFolders(target)) throw cause;
    move(staged, target);
  }
}

/** A folder or a file of somebody else stands where a file or a folder of ours should. */
function isObstacle(cause: unknown): boolean {
  return ['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY'].includes(String((cause as NodeJS.ErrnoException).code));
}

/** Whether a file stands where one of the written needs a folder, or in a folder where one of them belongs. */
function inTheWay(written: readonly string[]): (name: string) => boolean {
  const wanted = new Set(written);
  const folders = new Set(written.flatMap(foldersOf));
  return (name) => folders.has(name) || foldersOf(name).some((folder) => wanted.has(folder));
}

/** Every folder above the path. */
function foldersOf(name: string): string[] {
  const folders: string[] = [];
  for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
    folders.push(name.slice(0, slash));
  }
  return folders;
}
