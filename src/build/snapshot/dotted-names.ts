import type { DottedName } from '../../base/files/walk.ts';
import { hostFiles } from '../../site/settings/host.ts';

/** Names that begin with a dot and are read by servers and other sites: published, alone of all such names. */
const hostsOwn = new Set([
  '.well-known',
  '.htaccess',
  ...Object.values(hostFiles).flatMap(({ url }) => url.split('/').filter((part) => part.startsWith('.'))),
]);

export function isHostsOwn(name: string): boolean {
  return hostsOwn.has(name);
}

/** What editors of files and programs for versions leave in folders, which nobody misses in a site. */
const litter =
  /^\.(?:DS_Store|_.*|gitkeep|gitignore|gitattributes|keep|editorconfig|directory|Trash.*|Spotlight.*|fseventsd)$/;

/** What is done with a path below `static/` whose name begins with a dot. */
export function dottedName(path: string): DottedName {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '.htaccess' || (name === path && isHostsOwn(name))) return 'list';
  return litter.test(name) ? 'leave' : 'tell';
}
