import { decoded } from '../../base/decoded.ts';
import { oneLine, slugify } from '../../base/text.ts';
import { left, type Note } from '../brought.ts';
import { oldAddress } from '../folder/fields-of.ts';
import { type TakenNames, takenNames } from '../held/taken-names.ts';
import type { WxrItem } from './read-items.ts';

/** A post or page without its text. */
export interface Post {
  readonly id: string;
  readonly from: string;
  readonly path: string;
  readonly isPage: boolean;
  /** Whether everybody may read it. */
  readonly isOpen: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Id of its picture. */
  readonly thumbnail: string | null;
}

/** What an item is, or null for what is no post, with what is to be said of it. */
export type PostReader = (item: WxrItem) => {
  readonly post: Post | null;
  /** Its name in addresses where it was a post or page that was thrown away, which others may still link to. */
  readonly thrownAway: string | null;
  readonly notes: readonly Note[];
};

/**
 * Reads the items of the export `name` in their order. Names and addresses that an item has taken belong to no later one, so that two readers of the
 * same items give the same posts.
 */
export function postReader(name: string, home: string, content: string): PostReader {
  const taken = takenNames();
  return (item) => {
    const of = (key: string) => oneLine(item.texts[key] ?? '');
    const type = of('wp:post_type');
    const from = `${name} ${type || 'item'} ${of('wp:post_id')}`;
    const notes =
      item.comments > 0 ? [left(from, 'comments', `${item.comments} comments on "${of('title')}"`)] : [];
    if (type === 'attachment') return { post: null, thrownAway: null, notes };
    const why = leftOut(type, of('wp:status'));
    if (why !== null) {
      const name = decoded(of('wp:post_name')).replace(/__trashed(?:-\d+)?$/, '');
      const thrownAway = of('wp:status') === 'trash' && /^(?:post|page)$/.test(type) ? name : null;
      return {
        post: null,
        thrownAway,
        notes: [...notes, left(from, why, of('title') || '(without a title)')],
      };
    }
    const post = toPost(item, from, type === 'page', home, taken, content);
    if (post === null) notes.push(left(from, 'post without a title or a date', of('link')));
    return { post, thrownAway: null, notes };
  };
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
  taken: TakenNames,
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
  const thumbnail = item.meta.get('_thumbnail_id') ?? null;
  return { id, from, path: unique, isPage, isOpen, fields, thumbnail };
}

function dateOf(pubDate: string): string {
  const time = Date.parse(pubDate);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
