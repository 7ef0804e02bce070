import path from 'node:path';
import { isFile, isFolder } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
import { writeNew } from '../base/write-files.ts';

/** A file to make: its path below the folder of the site, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Makes the files below the folder `root`, or none of them: one error for each that is already there. */
export function makeFiles(root: string, files: readonly NewFile[]): Problem[] {
  const taken = files.filter((file) => isTaken(path.join(root, file.path)));
  if (taken.length === 0) for (const file of files) writeNew(path.join(root, file.path), file.text);
  return taken.map((file) => alreadyThere(file.path));
}

function isTaken(place: string): boolean {
  return isFile(place) || isFolder(place);
}

function alreadyThere(name: string): Problem {
  return error(
    'file-exists',
    null,
    `${name} is already there, and bantin never overwrites what someone wrote.`,
    'Move it away, or choose another title or folder.',
  );
}
