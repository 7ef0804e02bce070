import { extensionOf, folderOf, nameOf } from '../../base/addresses/paths.ts';
import { readBytes } from '../../base/files/files.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { oneLine, slugify } from '../../base/text/text.ts';
import type { WrittenPicture } from '../brought/fields-of.ts';
import { dataOf } from './tool/data-file.ts';
import { frontOf } from './tool/front-of.ts';

/** Who is known by an id in the data of a site. */
export interface KnownAuthor {
  readonly file: FileEntry;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the file is a text that tells of them. */
  readonly hasText: boolean;
}

const place = /(?:^|\/)(?:_?data|_authors|authors|content\/authors|src\/_data)(?:\/|$)/;

/**
 * The authors in files of data (`_data/authors.yml`, `data/authors/x.toml`), in folders of their own,
 * in pages such as `author-x.html` and in the settings of the site, by id.
 */
export function authorsIn(
  files: readonly FileEntry[],
  config: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, KnownAuthor> {
  const known = new Map<string, KnownAuthor>();
  const add = (id: string, data: unknown, file: FileEntry, hasText = false) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
    const written = data as Record<string, unknown>;
    if (authorFields(written).fields.name !== null && slugify(id) !== '' && !known.has(id))
      known.set(id, { file, data: written, hasText });
  };
  for (const file of files) {
    const ending = extensionOf(file.path);
    const [, ofPage] = /(?:^|\/)author-([\w-]+)\.(?:html|md)$/.exec(file.path) ?? [];
    if (ofPage !== undefined && file.stat.size <= mostBytes)
      add(ofPage, frontOf(readBytes(file.disk), file.path)?.data, file);
    if (!place.test(file.path) || !/authors?(?:\/|\.\w+$)/.test(file.path) || file.stat.size > mostBytes)
      continue;
    const stem = nameOf(file.path).replace(/\.\w+$/, '');
    const isList = /^authors?$/.test(stem);
    const id = /^_?index$/.test(stem) ? nameOf(folderOf(file.path)) : stem;
    if (ending === 'md') {
      const taken = frontOf(readBytes(file.disk), file.path);
      if (taken !== null && id !== 'authors') add(id, taken.data, file, true);
    } else if (['yml', 'yaml', 'toml', 'json'].includes(ending)) {
      const data = dataOf(readBytes(file.disk), file.path);
      if (!isList) add(id, data, file);
      else for (const [name, one] of Object.entries(data ?? {})) add(idIn(one) ?? name, one, file);
    }
  }
  const settings = files.find(({ path }) => /^_config\.ya?ml$/.test(path));
  if (settings !== undefined)
    for (const [name, one] of Object.entries(config.authors ?? {})) add(idIn(one) ?? name, one, settings);
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

/** What the data say of an author in the words of the schema, with a picture, and the names of what has no place here. */
export function authorFields(data: Readonly<Record<string, unknown>>): {
  fields: { name: string | null } & Record<string, unknown>;
  pictures: WrittenPicture[];
  others: string[];
} {
  const used = new Set<string>();
  const one = (...names: string[]) => {
    const found = names.find((name) => typeof data[name] === 'string' && String(data[name]).trim() !== '');
    for (const name of names) used.add(name);
    return found === undefined ? null : oneLine(String(data[found]).replace(/<[^<>]*>/g, ''));
  };
  const parts = [one('first_name'), one('last_name')].filter((part) => part !== null).join(' ');
  const said = one('display_name', 'full_name', 'name');
  const title = one('title');
  const email = one('email');
  const src = one('image', 'picture', 'avatar', 'photo', 'gravatar_image', 'profile_image');
  const links = linksIn(data, used);
  const fields = {
    name: said ?? (parts || title),
    role: one('role', 'position', 'job', 'job_title') ?? (said === null ? null : title),
    email: email !== null && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email) ? email : null,
    lead: one('bio', 'description', 'about', 'summary'),
    links,
  };
  const pictures = src === null ? [] : [{ src, caption: null, alt: null, credit: null }];
  const others = Object.keys(data).filter(
    (name) => !used.has(name) && !silent.has(name) && data[name] !== null,
  );
  return { fields, pictures, others };
}

/** Names of files and what themes need. */
const silent: ReadonlySet<string> = new Set([
  'slug',
  'id',
  'layout',
  'type',
  'username',
  'short_name',
  'permalink',
  'url',
]);

const accounts: Readonly<Record<string, string>> = {
  twitter: 'https://x.com/',
  twitter_username: 'https://x.com/',
  github: 'https://github.com/',
  github_username: 'https://github.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  linkedin: 'https://www.linkedin.com/in/',
};

/** Addresses elsewhere, and names of accounts as addresses. */
function linksIn(data: Readonly<Record<string, unknown>>, used: Set<string>): string[] {
  const links: string[] = [];
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'object' && value !== null && /^(?:social|links?|contacts?)/.test(name)) {
      used.add(name);
      const inner = Array.isArray(value)
        ? value.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : [one]))
        : null;
      if (inner === null) links.push(...linksIn(value as Record<string, unknown>, used));
      else links.push(...inner.filter((one): one is string => typeof one === 'string' && isWebAddress(one)));
    } else if (typeof value === 'string' && isWebAddress(value) && !/image|picture|avatar|photo/.test(name)) {
      used.add(name);
      links.push(value.trim());
    } else if (typeof value === 'string' && Object.hasOwn(accounts, name) && /^@?[\w.-]+$/.test(value)) {
      used.add(name);
      links.push(`${accounts[name]}${value.replace('@', '')}`);
    }
  }
  return [...new Set(links)];
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value.trim()) && URL.canParse(value.trim());
}
