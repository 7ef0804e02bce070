import { readBytes } from '../../base/files.ts';
import { extensionOf, folderOf, nameOf } from '../../base/paths.ts';
import { oneLine, slugify } from '../../base/text.ts';
import type { FileEntry } from '../../base/walk.ts';
import { dataOf } from './data-file.ts';
import { frontOf } from './front-of.ts';

/** Who is known by an id in the data of a site. */
export interface KnownAuthor {
  readonly from: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const place = /(?:^|\/)(?:_?data|_authors|authors|content\/authors|src\/_data)(?:\/|$)/;

/** The authors in files of data (`_data/authors.yml`, `data/authors/x.toml`) and in folders of their own, by id. */
export function authorsIn(files: readonly FileEntry[]): ReadonlyMap<string, KnownAuthor> {
  const known = new Map<string, KnownAuthor>();
  const add = (id: string, data: unknown, from: string, body = '') => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
    const fields = profileOf(data as Record<string, unknown>);
    if (fields !== null && slugify(id) !== '' && !known.has(id)) known.set(id, { from, fields, body });
  };
  for (const file of files) {
    const ending = extensionOf(file.path);
    if (!place.test(file.path) || !/authors?(?:\/|\.\w+$)/.test(file.path) || file.stat.size > mostBytes)
      continue;
    const stem = nameOf(file.path).replace(/\.\w+$/, '');
    const isList = /^authors?$/.test(stem);
    const id = /^_?index$/.test(stem) ? nameOf(folderOf(file.path)) : stem;
    if (ending === 'md') {
      const taken = frontOf(readBytes(file.disk), file.path);
      if (taken !== null && id !== 'authors') add(id, taken.data, file.path, taken.body.trim());
    } else if (['yml', 'yaml', 'toml', 'json'].includes(ending)) {
      const data = dataOf(readBytes(file.disk), file.path);
      if (!isList) add(id, data, file.path);
      else for (const [name, one] of Object.entries(data ?? {})) add(idIn(one) ?? name, one, file.path);
    }
  }
  return known;
}

const mostBytes = 1_000_000;

/** In a list of authors each says its id itself. */
function idIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, slug, username, short_name } = data as Readonly<Record<string, unknown>>;
  const found = [id, slug, username, short_name].find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}

function profileOf(data: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const one = (...names: string[]) => {
    const found = names
      .map((name) => data[name])
      .find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof found === 'string' ? oneLine(found.replace(/<[^>]*>/g, '')) : null;
  };
  const parts = [one('first_name'), one('last_name')].filter((part) => part !== null).join(' ');
  const name = one('display_name', 'full_name', 'name', 'title') ?? (parts || null);
  if (name === null) return null;
  const email = one('email');
  return { name, role: one('role', 'position', 'job'), email: email?.includes('@') ? email : null };
}
