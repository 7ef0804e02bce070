import { folderOf, nameOf, pathOf } from '../../base/addresses/paths.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { info, type Problem, warning } from '../../base/problem.ts';
import { leftOutBy } from './underscored.ts';

/** The documents that are published or drafts; each folder of others is told once. */
export function withoutLeftOut(
  found: readonly FileEntry[],
  fromRoot: (path: string) => string,
): { documents: FileEntry[]; problems: Problem[] } {
  const leftOut = new Map<string, FileEntry[]>();
  const documents = found.filter((file) => {
    const by = leftOutBy(file.path);
    if (by === null) return true;
    const place = by === file.path ? folderOf(by) : by;
    const key = by === file.path ? `${place}/*` : place;
    leftOut.set(key, [...(leftOut.get(key) ?? []), file]);
    return false;
  });
  const problems = Array.from(leftOut, ([key, files]) =>
    notPublished(key, files, documents.length === 0, fromRoot),
  );
  return { documents, problems };
}

/** `isAll` when nothing else is published: then it is most likely not what is meant. */
function notPublished(
  key: string,
  files: readonly FileEntry[],
  isAll: boolean,
  fromRoot: (path: string) => string,
): Problem {
  const first = fromRoot(files[0]?.path ?? '');
  const isFolder = !key.endsWith('/*');
  const name = isFolder ? nameOf(key) : '';
  const isJekyll = /^_posts$/i.test(name);
  const others = files.length === 1 ? '' : ` and ${files.length - 1} more`;
  const what = isFolder
    ? `The folder "${fromRoot(key)}" is not published, because its name begins with "_": ${first}${others}.`
    : `${first}${others} ${files.length === 1 ? 'is' : 'are'} not published, because the name begins with "_".`;
  const hint = isJekyll
    ? `Jekyll keeps its articles there. In a new folder, "bantin import" brings the whole site in. Or rename the folder, for example to "${fromRoot(pathOf(folderOf(key), 'tin'))}", to publish them.`
    : `To publish ${isFolder ? 'what is in it' : 'it'}, take the "_" from the name. Drafts may lie in a folder "_drafts".`;
  const problem = isJekyll || isAll ? warning : info;
  return problem('left-out', { file: first, line: 1, column: 1 }, what, hint);
}
