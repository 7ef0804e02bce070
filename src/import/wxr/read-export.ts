import { nameOf } from '../../base/paths.ts';
import { oneLine, slugify } from '../../base/text.ts';
import { type BroughtSite, type ImportSettings, left, type Note } from '../brought.ts';
import { oldAddress } from '../folder/fields-of.ts';
import { readItems, type WxrItem } from './read-items.ts';

/** A post or page without its text. */
export interface Post {
  readonly from: string;
  readonly path: string;
  readonly isPage: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Id of its picture. */
  readonly thumbnail: string | null;
}

/** All of an export but its texts. */
export interface Export {
  readonly site: BroughtSite;
  /** Address of the old site, without a slash at its end. */
  readonly home: string;
  readonly posts: ReadonlyMap<string, Post>;
  /** Names by login, of those who wrote something. */
  readonly authors: ReadonlyMap<string, string>;
  /** Addresses by id. */
  readonly attachments: ReadonlyMap<string, string>;
  readonly pageAt: (address: string) => string | null;
  readonly notes: readonly Note[];
}

export function readExport(source: string, { content }: ImportSettings): Export {
  const posts = new Map<string, Post>();
  const names = new Map<string, string>();
  const authors = new Map<string, string>();
  const attachments = new Map<string, string>();
  const byUrl = new Map<string, string>();
  const taken = new Set<string>();
  const sections: Record<string, string> = {};
  const notes: Note[] = [];
  let site: BroughtSite = {};
  let home = '';
  for (const item of readItems(source)) {
    const { texts } = item;
    const of = (name: string) => oneLine(texts[name] ?? '');
    if (item.kind === 'channel') {
      home = of('wp:base_blog_url') || of('link');
      site = siteOf(of('title'), of('description'), home, of('language'));
    } else if (item.kind === 'wp:author')
      names.set(of('wp:author_login'), of('wp:author_display_name') || of('wp:author_login'));
    else {
      const id = of('wp:post_id');
      const type = of('wp:post_type');
      const from = `${nameOf(source)} ${type || 'item'} ${id}`;
      if (type === 'attachment') attachments.set(id, of('wp:attachment_url') || of('guid'));
      if (item.comments > 0)
        notes.push(left(from, 'comments', `${item.comments} comments on "${of('title')}"`));
      const why = leftOut(type, of('wp:status'));
      if (type === 'attachment') continue;
      if (why !== null) {
        notes.push(left(from, why, of('title') || '(without a title)'));
        continue;
      }
      const post = toPost(item, from, type === 'page', home, taken, content);
      if (post === null) {
        notes.push(left(from, 'post without a title or a date', of('link')));
        continue;
      }
      posts.set(id, post);
      const login = of('dc:creator');
      if (login !== '' && !post.isPage) authors.set(login, names.get(login) ?? login);
      const [section] = item.categories.filter(({ domain }) => domain === 'category');
      if (section !== undefined && slugify(section.name) !== '')
        sections[slugify(section.name)] = section.name;
      for (const address of [of('link'), `/?p=${id}`, `/?page_id=${id}`])
        byUrl.set(keyOf(address, home), post.path);
    }
  }
  if (Object.keys(sections).length > 0) site = { ...site, sections };
  return {
    site,
    home,
    posts,
    authors,
    attachments,
    notes,
    pageAt: (address) => byUrl.get(keyOf(address, home)) ?? null,
  };
}

function siteOf(title: string, description: string, home: string, language: string): BroughtSite {
  const known = /^(?:vi|en)\b/i.exec(language)?.[0]?.toLowerCase();
  const url = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(home) ? `${home.replace(/\/$/, '')}/` : undefined;
  const said = { title, description, url, language: known };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
}

function leftOut(type: string, status: string): string | null {
  if (type !== 'post' && type !== 'page') return `item of the type "${type}"`;
  return /^(?:trash|inherit|auto-draft)$/.test(status) ? `post of the status "${status}"` : null;
}

function toPost(
  item: WxrItem,
  from: string,
  isPage: boolean,
  home: string,
  taken: Set<string>,
  content: string,
): Post | null {
  const of = (name: string) => oneLine(item.texts[name] ?? '');
  const title = of('title').replace(/<[^>]*>/g, '');
  const written = of('wp:post_date');
  const date = /^[1-9]\d{3}-/.test(written) ? written : dateOf(of('pubDate'));
  const id = of('wp:post_id');
  if (title === '' || (date === '' && !isPage)) return null;
  const link = of('link');
  const old = oldAddress(link.startsWith(home) ? `/${link.slice(home.length).replace(/^\//, '')}` : link);
  const wanted = slugify(decoded(of('wp:post_name'))) || slugify(title) || `bai-${id}`;
  const month = isPage ? 'page' : date.slice(0, 7).replace('-', '/');
  let slug = wanted;
  for (let number = 2; taken.has(`${month}/${slug}`); number += 1) slug = `${wanted}-${number}`;
  taken.add(`${month}/${slug}`);
  const url = isPage ? `/${slug}/` : `/${month}/${slug}/`;
  const addresses = new Set([`/?${isPage ? 'page_id' : 'p'}=${id}`, old ?? '']);
  const aliases = [...addresses].filter((one) => one !== '' && one !== url && !taken.has(one));
  for (const one of aliases) taken.add(one);
  const named = (domain: string) =>
    item.categories.filter((one) => one.domain === domain && one.name !== '').map(({ name }) => name);
  const [section = null, ...others] = named('category');
  const isOpen = /^(?:publish|future)$/.test(of('wp:status')) && of('wp:post_password') === '';
  const draft = isOpen ? null : 'true';
  const folder = isPage ? 'pages' : slugify(section ?? '') || 'tin';
  const fields = isPage
    ? { title, draft, aliases }
    : {
        ...{ title, date, draft, id: of('guid'), slug, author: of('dc:creator'), section },
        ...{
          lead: of('excerpt:encoded').replace(/<[^>]*>/g, ''),
          tags: [...new Set([...others, ...named('post_tag')])],
          aliases,
        },
      };
  const at = [content, folder, `${slug}.md`].filter(Boolean).join('/');
  const unique = taken.has(at)
    ? [content, folder, `${date.slice(0, 10)}-${slug}.md`].filter(Boolean).join('/')
    : at;
  taken.add(unique);
  return { from, path: unique, isPage, fields, thumbnail: item.meta.get('_thumbnail_id') ?? null };
}

function keyOf(address: string, home: string): string {
  const path = home !== '' && address.startsWith(home) ? address.slice(home.length) : address;
  const [before = '', query = ''] = path.replace(/#.*$/, '').split('?');
  const plain = `/${before.replace(/^\/+|\/+$/g, '')}`;
  return /^(?:p|page_id)=\d+$/.test(query) ? `/?${query}` : plain;
}

function dateOf(pubDate: string): string {
  const time = Date.parse(pubDate);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
