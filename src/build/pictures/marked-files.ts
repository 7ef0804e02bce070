/** What is said of files that are published although their names, or those of folders around them, look as if they were not to be. */

import { heldBackBy } from '../../articles/source/underscored.ts';
import { folderOf, nameOf } from '../../base/addresses/paths.ts';
import { type Place, type Problem, warning } from '../../base/problem.ts';
import { heldFolders, markInNameOfFile } from './held-file-names.ts';

/** A warning for each folder in `static/` that is called so, and for each that holds files of such names. `files` are paths from the site's root. */
export function markedInStatic(files: Iterable<string>): Problem[] {
  const heldBy = heldFolders();
  const inFolders = new Map<string, string[]>();
  const byName = new Map<string, { readonly mark: string; readonly files: string[] }>();
  for (const file of files) {
    const folder = heldBy(file.slice('static/'.length));
    if (folder !== null) {
      const others = inFolders.get(folder);
      if (others === undefined) inFolders.set(folder, [file]);
      else others.push(file);
      continue;
    }
    const mark = markInNameOfFile(file);
    if (mark === null) continue;
    const others = byName.get(folderOf(file));
    if (others === undefined) byName.set(folderOf(file), { mark, files: [file] });
    else others.files.push(file);
  }
  return [
    ...Array.from(inFolders, ([folder, [file = '', ...others]]) =>
      warning(
        'unclear-publication',
        { file, line: 1, column: 1 },
        others.length === 0
          ? `${file} is published, although the name of the folder "static/${folder}" looks as if what lies in it were not to be.`
          : `${file} and ${others.length} more files are published, although the name of the folder "static/${folder}" looks as if what lies in it were not to be.`,
        'Everything in "static" is published, whatever it is called. Move the folder out of it; if readers may have it, give it another name.',
      ),
    ),
    ...Array.from(byName.values(), ({ mark, files: [file = '', ...others] }) =>
      warning(
        'unclear-publication',
        { file, line: 1, column: 1 },
        others.length === 0
          ? `${file} is published, although "${mark}" in its name looks as if it were not to be.`
          : `${file} is published, although "${mark}" in its name looks as if it were not to be; so are more files beside it: ${namesOf(others)}.`,
        'Everything in "static" is published, whatever it is called. Move it out of that folder; if readers may have it, give it another name.',
      ),
    ),
  ];
}

/**
 * A warning where a file of the content folder is named that is called so. `named` are paths from the site's root, each with the path
 * that is used in holes; `placeOf` says where that is named by what is no draft, and whose headline has no such words.
 */
export function markedInContent(
  named: Iterable<readonly [target: string, path: string]>,
  holdsArticles: (folder: string) => boolean,
  placeOf: (target: string, mark: string) => Place | null,
): Problem[] {
  const heldBy = heldFolders();
  const problems: Problem[] = [];
  for (const [target, path] of named) {
    const mark = markInNameOfFile(path);
    const folder = mark === null ? heldBy(path) : null;
    // Of folders with articles, and of drafts, more is said elsewhere.
    const isTold = folder === null || heldBackBy(path) !== null || holdsArticles(folder);
    const at = mark === null && isTold ? null : placeOf(target, mark ?? nameOf(folder ?? ''));
    if (at === null) continue;
    const why =
      mark === null
        ? `the name of the folder "${folder}" looks as if what lies in it were not to be`
        : `"${mark}" in its name looks as if it were not to be`;
    problems.push(
      warning(
        'unclear-publication',
        at,
        `The file "${nameOf(path)}" is published, because it is named here, although ${why}.`,
        'Remove it here; if readers may have it, give it another name.',
      ),
    );
  }
  return problems;
}

function namesOf(files: readonly string[]): string {
  const named = files.slice(0, 5).map(nameOf).join(', ');
  return files.length > 5 ? `${named} …` : named;
}
