import os from 'node:os';
import path from 'node:path';
import { fileStat, isFile, isFolder } from '../../base/files.ts';
import { error, type Problem } from '../../base/problem.ts';
import { walk } from '../../base/walk.ts';
import { isGeneratedPage } from '../publish/stray-pages.ts';

/**
 * An error when the folder `out` must not be written to, because that would bury something that is not ours (safety
 * R13). `known` says that a former build of this site recorded what it wrote there.
 */
export function checkOutput(root: string, content: string, out: string, known: boolean): Problem[] {
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
  const sources = [path.join(root, 'templates'), path.join(root, 'static')];
  if (content !== '') sources.push(path.join(root, content));
  if (out === path.parse(out).root || out === os.homedir()) {
    return refuse(out, 'it is not a folder for one site alone', 'Choose a folder of its own, such as dist.');
  }
  if (holds(out, root) || sources.some((source) => holds(source, out))) {
    return refuse(out, 'the site is made from files there', 'Choose a folder of its own, such as dist.');
  }
  if (fileStat(out) !== null && !isFolder(out)) {
    return refuse(out, 'a file of that name stands there', 'Choose a folder of its own, such as dist.');
  }
  const [first] = known ? [] : walk(out).files;
  if (first === undefined) return [];
  const front = path.join(out, 'index.html');
  if (isGeneratedPage(front)) return [];
  return refuse(
    out,
    `it holds files that bantin did not write, such as ${isFile(front) ? 'index.html' : first.path}`,
    'Choose an empty folder with --out, or empty this one yourself.',
  );
}

function refuse(out: string, why: string, hint: string): Problem[] {
  return [error('unsafe-output', null, `The site cannot be written to ${out}, because ${why}.`, hint)];
}
