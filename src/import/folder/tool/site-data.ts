import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { dataOf } from './data-file.ts';
import type { FolderLayout } from './layout.ts';
import { type Lookup, memberOf } from './liquid-values.ts';

/**
 * What texts of Jekyll and Eleventy may name of the whole site: its settings, and the files of data, each read when first asked
 * for. Null for generators whose texts name nothing so.
 */
export function siteData(files: readonly FileEntry[], { config, generator }: FolderLayout): Lookup | null {
  if (generator !== 'Jekyll' && generator !== 'Eleventy') return null;
  const byName = new Map<string, FileEntry>();
  for (const file of files) {
    const [, name] = /^(?:_data|src\/_data|data)\/([\w-]+)\.(?:ya?ml|json|toml)$/.exec(file.path) ?? [];
    if (name !== undefined && file.stat.size <= mostBytes) byName.set(name, file);
  }
  const known = new Map<string, unknown>();
  const read = (name: string): unknown => {
    const file = byName.get(name);
    if (file !== undefined && !known.has(name)) known.set(name, dataOf(readBytes(file.disk), file.path));
    return known.get(name);
  };
  return ([first = '', ...rest]) => {
    if (generator === 'Eleventy') return rest.reduce(memberOf, read(first));
    if (first !== 'site') return undefined;
    const [second = '', third = '', ...others] = rest;
    return second === 'data' ? others.reduce(memberOf, read(third)) : rest.reduce(memberOf, config);
  };
}

const mostBytes = 4_000_000;
