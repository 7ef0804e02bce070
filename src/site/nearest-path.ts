import { nearest } from '../base/nearest.ts';
import { folderOf, nameOf } from '../base/paths.ts';
import { remember } from './remember.ts';

/**
 * For "did you mean": the path that a person most likely meant by one that does not exist: the likest name in the
 * same folder, else the only path with that very name in another folder, else null.
 */
export function nearestPath(paths: Iterable<string>): (missing: string) => string | null {
  const namesIn = new Map<string, string[]>();
  const pathsNamed = new Map<string, string[]>();
  for (const path of paths) {
    enter(namesIn, folderOf(path), nameOf(path));
    enter(pathsNamed, nameOf(path), path);
  }
  return remember((missing) => {
    const folder = folderOf(missing);
    const name = nearest(nameOf(missing), namesIn.get(folder) ?? []);
    if (name !== null) return folder === '' ? name : `${folder}/${name}`;
    const [only, ...others] = pathsNamed.get(nameOf(missing)) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  });
}

function enter(index: Map<string, string[]>, key: string, value: string): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [value]);
  else found.push(value);
}
