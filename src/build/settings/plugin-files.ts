import path from 'node:path';
import type { SitePlugin } from '../../articles/settings.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';

/**
 * The files that a site's own plugins are made of, with their digests, `''` for those that do not exist: the modules,
 * what these name by a relative path, as `import` or as `require` understands it; of each package that they are or import,
 * and of those that it needs, the `package.json`, which says its version; and the lock files in the folders above.
 */
export function pluginFiles(
  plugins: Readonly<Record<string, readonly SitePlugin[]>>,
): ReadonlyMap<string, Digest> {
  const files = new Map<string, Digest>();
  const text = (file: string): string | null => {
    if (files.has(file)) return null;
    const bytes = readIfExists(file);
    files.set(file, bytes === null ? '' : digestBytes(bytes));
    return bytes && new TextDecoder().decode(bytes);
  };
  const visit = (file: string) => {
    const known = files.has(file);
    const source = text(file);
    if (source === null) {
      if (!known && path.extname(file) === '') for (const ending of endings) visit(file + ending);
      return;
    }
    for (const [, name] of source.matchAll(/['"`](\.{1,2}\/[^'"`]*)['"`]/g)) {
      visit(path.resolve(path.dirname(file), name ?? ''));
    }
    for (const [, name = ''] of source.matchAll(imported)) visitPackage(name, path.dirname(file));
  };
  const visitPackage = (name: string, from: string) => {
    for (const folder of above(from)) {
      const file = path.join(folder, 'node_modules', name, 'package.json');
      if (files.get(file)) return;
      if (readIfExists(file) === null) continue;
      const source = text(file);
      if (source !== null)
        for (const needed of dependenciesOf(source)) visitPackage(needed, path.dirname(file));
      return;
    }
  };
  for (const { file } of Object.values(plugins).flat()) {
    visit(file);
    const folders = above(path.dirname(file));
    const own = folders.slice(
      0,
      folders.findLastIndex((folder) => path.basename(folder) === 'node_modules') + 1,
    );
    for (const folder of own) text(path.join(folder, 'package.json'));
    for (const folder of folders) for (const name of locks) text(path.join(folder, name));
  }
  return files;
}

/** The folders of templates that the packages of plugins may have, there or not. */
export function pluginTemplates(plugins: readonly SitePlugin[]): string[] {
  return plugins.flatMap(({ file }) => {
    const [, home] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
    return home === undefined ? [] : [path.join(home, 'templates')];
  });
}

/** The package of what a module imports by name. */
const imported =
  /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]((?:@[\w.~-]+\/)?[a-z\d][\w.~-]*)(?:\/[^'"]*)?['"]/g;

/** What `require` adds to a name that is no file. */
const endings = [
  '.js',
  '.json',
  '.cjs',
  `${path.sep}package.json`,
  `${path.sep}index.js`,
  `${path.sep}index.json`,
];

const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** The folder and all above it. */
function above(folder: string): string[] {
  const next = path.dirname(folder);
  return next === folder ? [folder] : [folder, ...above(next)];
}

/** The names of packages that one needs. */
function dependenciesOf(source: string): string[] {
  try {
    return Object.keys(JSON.parse(source).dependencies ?? {});
  } catch {
    return [];
  }
}
