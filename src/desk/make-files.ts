import path from 'node:path';
import { articleKey } from '../articles/source/key.ts';
import { isDocumentName } from '../base/files/document-name.ts';
import { isFile, isFolder } from '../base/files/files.ts';
import { writeNew } from '../base/files/write-files.ts';
import { error, type Problem } from '../base/problem.ts';

/** A file to make: its path below the folder of the site, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Makes the files below the folder `root`, or none of them: one error for each that is already there, in whatever form. */
export function makeFiles(root: string, files: readonly NewFile[]): Problem[] {
  const taken = files.flatMap(
    (file) => formsOf(file.path).find((form) => isTaken(path.join(root, form))) ?? [],
  );
  if (taken.length === 0) for (const file of files) writeNew(path.join(root, file.path), file.text);
  return taken.map(alreadyThere);
}

/** The paths at which the same document may stand: `a/index.md` and `a.md` are one. */
function formsOf(file: string): string[] {
  if (!isDocumentName(file)) return [file];
  const key = articleKey(file);
  return [file, ...['.md', '.markdown', '/index.md', '/index.markdown'].map((ending) => `${key}${ending}`)];
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
