import { encodePath } from '../base/addresses/paths.ts';

type FoundFile =
  | { readonly kind: 'file'; readonly name: string }
  /** The encoded path at which it is. */
  | { readonly kind: 'elsewhere'; readonly to: string; readonly status: 301 | 302 }
  | { readonly kind: 'missing' };

/**
 * What a host has at `path` (as `requestPath` gives it) when the files that `has` knows lie below the folder `prefix`,
 * which is `''` or ends in `/`. A folder without its last `/` leads to the one with it, the top to the site.
 */
export function findFile(path: string, prefix: string, has: (name: string) => boolean): FoundFile {
  if (path === '' && prefix !== '') return { kind: 'elsewhere', to: `/${encodePath(prefix)}`, status: 302 };
  if (`${path}/` === prefix) return { kind: 'elsewhere', to: `/${encodePath(prefix)}`, status: 301 };
  if (!path.startsWith(prefix)) return { kind: 'missing' };
  const name = path.slice(prefix.length);
  if (name === '' || name.endsWith('/')) {
    return has(`${name}index.html`) ? { kind: 'file', name: `${name}index.html` } : { kind: 'missing' };
  }
  if (has(name)) return { kind: 'file', name };
  return has(`${name}/index.html`)
    ? { kind: 'elsewhere', to: `/${encodePath(path)}/`, status: 301 }
    : { kind: 'missing' };
}
