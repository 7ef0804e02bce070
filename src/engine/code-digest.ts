import path from 'node:path';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { isFolder, readBytes, readIfExists, realPath } from '../base/files/files.ts';
import { walk } from '../base/files/walk.ts';
import { compareCodeUnits } from '../base/order.ts';

/** What shapes output besides the content of a site: a part of every key. */
interface Code {
  /** The folder of a package: its `package.json` and whatever `folders` of it hold. */
  readonly package: string;
  /** Folders of it, such as `lib`; one that is missing is empty. */
  readonly folders: readonly string[];
  /** Its dependencies that touch output and are no part of those files, because they are native code. */
  readonly libraries: readonly string[];
}

/**
 * The digest of the shipped files, of the versions of the libraries as they are installed with all that they depend on,
 * and of the ICU and the time zones of this Node, which sort and tell the hour. Takes some milliseconds: make it once
 * in a process.
 */
export function codeDigest(code: Code): Digest {
  const files = code.folders.flatMap((folder) =>
    walk(path.join(code.package, folder), isDeclaration).files.map((file) => [
      `${folder}/${file.path}`,
      digestBytes(readBytes(file.disk)),
    ]),
  );
  return digestValue([files, installed(code), process.versions.icu ?? '', process.versions.tz ?? '']);
}

/** Name and version of the package, its libraries and every package that these depend on, sorted. */
function installed({ package: top, libraries }: Code): string[] {
  const found = new Map<string, string>();
  const visit = (folder: string, only: readonly string[] | null) => {
    const bytes = readIfExists(path.join(folder, 'package.json'));
    if (bytes === null || found.has(folder)) return;
    const { name, version, dependencies = {} } = JSON.parse(new TextDecoder().decode(bytes));
    found.set(folder, `${name}@${version}`);
    for (const dependency of only ?? Object.keys(dependencies)) {
      const place = locate(dependency, folder);
      if (place !== null) visit(place, null);
    }
  };
  visit(top, libraries);
  return [...found.values()].sort(compareCodeUnits);
}

/** The folder in which code in `from` finds a package: the nearest `node_modules` above that holds it. */
export function locate(name: string, from: string): string | null {
  const place = path.join(from, 'node_modules', name);
  if (isFolder(place)) return realPath(place);
  const above = path.dirname(from);
  return above === from ? null : locate(name, above);
}

/** Types shape no output. */
function isDeclaration(file: string): boolean {
  return file.endsWith('.d.ts');
}
