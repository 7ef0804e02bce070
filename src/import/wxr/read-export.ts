import { nameOf } from '../../base/addresses/paths.ts';
import { decoded } from '../../base/text/decoded.ts';
import { oneLine, slugify } from '../../base/text/text.ts';
import { digestNumber } from '../bounded/digest-number.ts';
import { numberIndex } from '../bounded/number-index.ts';
import { textStore } from '../bounded/text-store.ts';
import type { BroughtSite, ImportSettings } from '../brought/brought.ts';
import { languageOfTag } from '../brought/language-of-tag.ts';
import { type PostReader, postReader } from './post-reader.ts';
import { readItems } from './read-items.ts';

/** What must be known of a whole export before the first of its texts is carried over: a few short words of each item. */
export interface Export {
  readonly site: BroughtSite;
  /** Address of the old site, without a slash at its end. */
  readonly home: string;
  /** How many posts and pages it has. */
  readonly posts: number;
  /** Names by login, of those who wrote something. */
  readonly authors: ReadonlyMap<string, string>;
  /** The address of the attachment of this id. */
  readonly attachmentOf: (id: string) => string | null;
  /** The document at an old address. */
  readonly pageAt: (address: string) => OldPage | null;
  /** Reads the items again, from the first on. */
  readonly readPosts: () => PostReader;
}

/** A document, or null for one that was thrown away; nothing that is published may lead to one that is not `isOpen`. */
export interface OldPage {
  readonly path: string | null;
  readonly isOpen: boolean;
}

export function readExport(source: string, { content }: ImportSettings): Export {
  const names = new Map<string, string>();
  const authors = new Map<string, string>();
  const store = textStore();
  const places = numberIndex();
  const kept = (key: string): string | null => {
    const place = places.get(digestNumber(key));
    return place === undefined ? null : store.read(place);
  };
  const sections: Record<string, string> = {};
  let site: BroughtSite = {};
  let home = '';
  let posts = 0;
  const readPosts = () => postReader(nameOf(source), home, content);
  let postOf = readPosts();
  for (const item of readItems(source)) {
    const of = (name: string) => oneLine(item.texts[name] ?? '');
    if (item.kind === 'channel') {
      home = of('wp:base_blog_url') || of('link');
      site = siteOf(of('title'), of('description'), home, of('language'));
      postOf = readPosts();
    } else if (item.kind === 'wp:author') {
      names.set(of('wp:author_login'), of('wp:author_display_name') || of('wp:author_login'));
    } else {
      const id = of('wp:post_id');
      if (of('wp:post_type') === 'attachment')
        places.set(digestNumber(fileKey(id)), store.add(of('wp:attachment_url') || of('guid')));
      const { post, thrownAway } = postOf(item);
      if (thrownAway !== null) {
        const place = store.add('');
        places.set(digestNumber(idKey(id)), place);
        if (thrownAway !== '') places.set(digestNumber(nameKey(thrownAway)), place);
      }
      if (post === null) continue;
      posts += 1;
      const login = of('dc:creator');
      if (login !== '' && !post.isPage) authors.set(login, names.get(login) ?? login);
      const [section] = item.categories.filter(({ domain }) => domain === 'category');
      if (section !== undefined && slugify(section.name) !== '')
        sections[slugify(section.name)] = section.name;
      const place = store.add(post.isOpen ? post.path : `${draftMark}${post.path}`);
      if (/^\d+$/.test(id)) places.set(digestNumber(idKey(id)), place);
      places.set(digestNumber(keyOf(of('link'), home)), place);
    }
  }
  if (Object.keys(sections).length > 0) site = { ...site, sections };
  return {
    site,
    home,
    posts,
    authors,
    readPosts,
    attachmentOf: (id) => kept(fileKey(id)),
    pageAt: (address) => {
      const key = keyOf(address, home);
      const id = /^\/\?p(?:age_id)?=(\d+)$/.exec(key)?.[1];
      const name = /^\/(?:category|tag|author)\//.test(key) ? '' : key.slice(key.lastIndexOf('/') + 1);
      const found = kept(key) ?? kept(id === undefined ? nameKey(decoded(name)) : idKey(id));
      if (found === null) return null;
      const isOpen = !found.startsWith(draftMark);
      const path = isOpen ? found : found.slice(draftMark.length);
      return { path: path === '' ? null : path, isOpen };
    },
  };
}

/** No address: those begin with a slash. */
const idKey = (id: string) => `id ${Number(id)}`;
/** Of what was thrown away; its address is not in an export. */
const nameKey = (name: string) => `name ${name}`;
const fileKey = (id: string) => `file ${id}`;

/** No path begins so. */
const draftMark = ' ';

function siteOf(title: string, description: string, home: string, language: string): BroughtSite {
  const url = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(home) ? `${home.replace(/\/$/, '')}/` : undefined;
  const said = { title, description, url, language: languageOfTag(language) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
}

function keyOf(address: string, home: string): string {
  const path = home !== '' && address.startsWith(home) ? address.slice(home.length) : address;
  const [before = '', query = ''] = path.replace(/#.*$/, '').split('?');
  const plain = `/${before.replace(/^\/+|\/+$/g, '')}`;
  return /^(?:p|page_id)=\d+$/.test(query) ? `/?${query}` : plain;
}
