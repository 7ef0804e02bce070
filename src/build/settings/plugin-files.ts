import path from 'node:path';
import type { ArticleSettings } from '../../articles/settings.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files.ts';

/**
 * The files that a site's own plugins are made of, with their digests, `''` for those that do not exist: the modules,
 * what these name by a relative path, as `import` or as `require` understands it, and the lock files in the folders
 * above, which stand for the packages that they import.
 */
export function pluginFiles({ remark, rehype }: ArticleSettings['plugins']): ReadonlyMap<string, Digest> {
  const files = new Map<string, Digest>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    const bytes = readIfExists(file);
    files.set(file, bytes === null ? '' : digestBytes(bytes));
    if (bytes === null) {
      if (path.extname(file) === '') for (const ending of endings) visit(file + ending);
      return;
    }
    for (const [, name] of new TextDecoder().decode(bytes).matchAll(/['"`](\.{1,2}\/[^'"`]*)['"`]/g)) {
      visit(path.resolve(path.dirname(file), name ?? ''));
    }
  };
  for (const plugin of [...remark, ...rehype]) {
    visit(plugin);
    for (const lock of lockFiles(path.dirname(plugin))) visit(lock);
  }
  return files;
}

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

function lockFiles(folder: string): string[] {
  const above = path.dirname(folder);
  const here = locks.map((lock) => path.join(folder, lock));
  return above === folder ? here : [...here, ...lockFiles(above)];
}
