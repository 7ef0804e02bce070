import { nameOf } from '../../base/addresses/paths.ts';
import { remember } from '../../base/remember.ts';
import { nearestAmong } from '../../base/text/nearest.ts';

/** After so many paths that do not exist nobody slipped: an archive came from elsewhere. */
const mostAsked = 1_000;

/**
 * For "did you mean": the path that a person most likely meant by one that does not exist: the likest name in the
 * same folder, else the only path with that very name in another folder, else null.
 */
export function nearestPath(paths: Iterable<string>): (missing: string) => string | null {
  const namesIn = new Map<string, string[]>();
  const pathsNamed = new Map<string, string[]>();
  for (const path of paths) {
    enter(namesIn, upToName(path), nameOf(path));
    enter(pathsNamed, nameOf(path), path);
  }
  const nearestIn = remember((folder: string) => nearestAmong(namesIn.get(folder) ?? []));
  let asked = 0;
  return remember((missing) => {
    asked += 1;
    const folder = upToName(missing);
    const name = asked > mostAsked ? null : nearestIn(folder)(nameOf(missing));
    if (name !== null) return folder + name;
    const [only, ...others] = pathsNamed.get(nameOf(missing)) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  });
}

/** The same for several paths that may be meant: the likest of the first that has one, else the only path with the likest name wherever it lies. */
export function nearestNamed(
  paths: Iterable<string>,
  nearest: (missing: string) => string | null,
): (missing: readonly string[]) => string | null {
  const all = [...paths];
  const nearestName = remember(() => nearestAmong(new Set(all.map(nameOf))));
  let asked = 0;
  return (missing) => {
    for (const one of missing) {
      const found = nearest(one);
      if (found !== null) return found;
    }
    asked += 1;
    const name = asked > mostAsked ? null : nearestName('')(nameOf(missing.at(-1) ?? ''));
    const [only, ...others] = name === null ? [] : all.filter((path) => nameOf(path) === name);
    return only === undefined || others.length > 0 ? null : only;
  };
}

/** The path without its name, with its last `/`: `/` at the top and `''` in the content folder are two places. */
function upToName(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function enter(index: Map<string, string[]>, key: string, value: string): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [value]);
  else found.push(value);
}
