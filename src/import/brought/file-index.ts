import { addressFault } from '../../base/addresses/address-fault.ts';
import { extensionOf, joinPath, nameOf } from '../../base/addresses/paths.ts';
import { secretName } from '../../base/files/secret-file.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { decoded } from '../../base/text/decoded.ts';
import { slugify } from '../../base/text/text.ts';

/** The files of a folder by path, and what texts mean when they name them. */
export interface FileIndex {
  readonly find: (path: string | null) => FileEntry | null;
  /** The only picture of that name, with or without its ending, wherever it lies. */
  readonly pictureNamed: (name: string) => FileEntry | null;
  /** The only file of that name, with its ending. */
  readonly named: (name: string) => FileEntry | null;
}

export function indexFiles(found: readonly FileEntry[]): FileIndex {
  // What keeps keys is never published, so that nothing may name it.
  const files = found.filter(({ path }) => secretName(path) === null);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byName = new Map<string, FileEntry | null>();
  const whole = new Map<string, FileEntry | null>();
  for (const file of files) {
    const name = nameOf(file.path).toLowerCase();
    whole.set(name, whole.has(name) ? null : file);
    if (!pictures.has(extensionOf(file.path))) continue;
    for (const key of new Set([nameOf(file.path), nameOf(file.path).replace(/\.\w+$/, '')]))
      byName.set(key.toLowerCase(), byName.has(key.toLowerCase()) ? null : file);
  }
  return {
    find: (path) => (path === null ? null : (byPath.get(path) ?? null)),
    named: (name) => whole.get(name.toLowerCase()) ?? null,
    pictureNamed: (name) => byName.get(nameOf(name).toLowerCase()) ?? null,
  };
}

const pictures = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg']);

/** Places at which a file that a text of `folder` names may lie; `statics` are the folders that addresses with `/` begin at. */
export function placesNamed(named: string, folder: string, statics: readonly string[]): (string | null)[] {
  const path = pathIn(named);
  const fromTop = statics.map((top) => joinPath(top, path.replace(/^\/+/, '')));
  return path.startsWith('/') ? fromTop : [joinPath(folder, path), ...fromTop];
}

/** A path below `static/` that any host takes, made of where the file was. */
export function publishedPath(path: string): string {
  const plain = path.replace(/^(?:static|public|source|content|src)\//, '');
  if (addressFault(`/${plain}`) === null) return plain;
  const stem = (name: string) => {
    const ending = extensionOf(name);
    const base = ending === '' ? name : name.slice(0, -ending.length - 1);
    return `${slugify(base) || 'tep'}${ending === '' ? '' : `.${ending}`}`;
  };
  const parts = plain
    .split('/')
    .map((part, index, all) => (index === all.length - 1 ? stem(part) : slugify(part) || 'tep'));
  const clean = parts.join('/');
  return addressFault(`/${clean}`) === null ? clean : `cu/${clean}`;
}

/** The path without percent-encoding and without what follows `?` or `#`. */
function pathIn(address: string): string {
  return decoded(address.replace(/[?#].*$/s, '')).normalize('NFC');
}
