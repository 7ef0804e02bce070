import path from 'node:path';
import type { ArticleSettings } from '../articles/settings.ts';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { readIfExists } from '../base/files.ts';

/**
 * The digest of a site's own plugins: their files, the files that these import by a relative path, and the lock file
 * beside the nearest `package.json`, which stands for the packages that they import.
 */
export function pluginDigest({ remark, rehype }: ArticleSettings['plugins']): Digest {
  const files = new Map<string, Digest>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    const bytes = readIfExists(file);
    files.set(file, bytes === null ? '' : digestBytes(bytes));
    if (bytes === null) return;
    for (const [, name] of new TextDecoder().decode(bytes).matchAll(/['"](\.{1,2}\/[^'"]+)['"]/g)) {
      visit(path.resolve(path.dirname(file), name ?? ''));
    }
  };
  const plugins = [...remark, ...rehype];
  for (const plugin of plugins) {
    visit(plugin);
    for (const lock of lockFiles(path.dirname(plugin))) visit(lock);
  }
  const order = plugins.map((plugin) => files.get(plugin) ?? '');
  return digestValue([order, [...files.values()].sort()]);
}

const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

function lockFiles(folder: string): string[] {
  const above = path.dirname(folder);
  const here = locks.map((lock) => path.join(folder, lock));
  return above === folder ? here : [...here, ...lockFiles(above)];
}
