import os from 'node:os';
import path from 'node:path';
import { fileStat, isFile, isFolder, realPath } from '../../base/files/files.ts';
import { walk } from '../../base/files/walk.ts';
import { error, type Problem } from '../../base/problem.ts';
import { isGeneratedPage } from '../publish/stray-files.ts';

/**
 * An error when the folder `out` must not be written to, because that would bury something that is not ours (safety
 * R13). `known` says that a former build of this site recorded what it wrote there.
 */
export function checkOutput(root: string, content: string, out: string, known: boolean): Problem[] {
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
  const sources = [path.join(root, 'templates'), path.join(root, 'static')];
  if (content !== '') sources.push(path.join(root, content));
  if ([out, realPlace(out)].some((place) => place === path.parse(place).root || place === os.homedir())) {
    return refuse(out, 'it is not a folder for one site alone', 'Choose a folder of its own, such as dist.');
  }
  const real = realPlace(out);
  const isSource = (place: string, of: (file: string) => string) =>
    holds(place, of(root)) || sources.some((source) => holds(of(source), place));
  if (isSource(out, String) || isSource(real, realPlace)) {
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

/** The place without links, of which the last parts may not exist yet. */
function realPlace(file: string): string {
  if (fileStat(file) !== null) return realPath(file);
  const folder = path.dirname(file);
  return folder === file ? file : path.join(realPlace(folder), path.basename(file));
}

function refuse(out: string, why: string, hint: string): Problem[] {
  return [error('unsafe-output', null, `The site cannot be written to ${out}, because ${why}.`, hint)];
}
