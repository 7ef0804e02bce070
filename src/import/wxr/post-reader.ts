import { readWrittenDate } from '../../articles/front-matter/dates/written-date.ts';
import { checkHeldFolders } from '../../articles/front-matter/held/held-names.ts';
import { pathOf } from '../../base/addresses/paths.ts';
import { freeName } from '../../base/files/free-name.ts';
import { decoded } from '../../base/text/decoded.ts';
import { oneLine, slugify } from '../../base/text/text.ts';
import { type TakenNames, takenNames } from '../bounded/taken-names.ts';
import { guess, left, type Note } from '../brought/brought.ts';
import { oldAddress } from '../brought/fields-of.ts';
import { postAccess } from './post-access.ts';
import type { WxrItem } from './read-items.ts';

/** A post or page without its text. */
export interface Post {
  readonly id: string;
  readonly from: string;
  readonly path: string;
  /** Its name in addresses, and the one that it had. */
  readonly slug: string;
  readonly wanted: string;
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
    const why = item.tooLong === null ? leftOut(type, of('wp:status')) : 'post that is too long to be read';
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
    if (post !== null && post.slug !== post.wanted)
      notes.push(left(from, 'article that got another address', `${post.wanted} → ${post.slug}`));
    notes.push(...accessNotes(item, from));
    if (post === null) notes.push(left(from, 'post without a title', of('link')));
    else if (type === 'post' && post.fields.date !== of('wp:post_date'))
      notes.push(
        post.fields.date === noDate
          ? left(from, 'no date', 'It has no line with a date, so it is a draft of 1 January 1970.')
          : guess(from, 'date of the article', String(post.fields.date), 'unsure'),
      );
    return { post, thrownAway: null, notes };
  };
}

/** What plugins said that not everybody sees of a post that WordPress itself calls published. */
function accessNotes({ meta, texts }: WxrItem, from: string): Note[] {
  const { heldBy, expires } = postAccess(meta);
  if (!/^(?:publish|future)$/.test(oneLine(texts['wp:status'] ?? ''))) return [];
  const held = `It is a draft, because "${heldBy}" in ${from} held it back.`;
  return [
    ...(heldBy === null ? [] : [left(from, 'text that the old site held back', held)]),
    ...(expires === null ? [] : [guess(from, 'day until which the article is shown', expires, 'sure')]),
  ];
}

function leftOut(type: string, status: string): string | null {
  if (type === '') return 'item that does not say of which type it is';
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
  const title = of('title').replace(/<[^<>]*>/g, '');
  const date = dateOf(of);
  const id = of('wp:post_id');
  if (title === '') return null;
  const link = of('link');
  const old = oldAddress(link.startsWith(home) ? `/${link.slice(home.length).replace(/^\//, '')}` : link);
  const wanted = slugify(decoded(of('wp:post_name'))) || slugify(title) || `bai-${id}`;
  const month = isPage ? 'page' : date.slice(0, 7).replace('-', '/');
  const slug = freeName(wanted, (name) => taken.has(`${month}/${name}`));
  taken.add(`${month}/${slug}`);
  const url = isPage ? `/${slug}/` : `/${month}/${slug}/`;
  const addresses = new Set([`/?${isPage ? 'page_id' : 'p'}=${id}`, old ?? '']);
  const aliases = [...addresses].filter((one) => one !== '' && one !== url);
  const named = (domain: string) =>
    item.categories.filter((one) => one.domain === domain && one.name !== '').map(({ name }) => name);
  const [section = null, ...others] = named('category');
  const isDated = isPage || date !== noDate;
  const isPublished = isDated && /^(?:publish|future)$/.test(of('wp:status'));
  const access = postAccess(item.meta);
  const isOpen =
    isPublished &&
    of('wp:post_password') === '' &&
    access.heldBy === null &&
    !named('category').some(isForDrafts);
  const draft = isOpen ? null : 'true';
  const robots = { noindex: access.noindex ? 'true' : null };
  const folder = isPage ? 'pages' : slugify(section ?? '') || 'tin';
  const fields = isPage
    ? { title, draft, expires: access.expires, ...robots, aliases }
    : {
        title,
        date,
        draft,
        expires: access.expires,
        ...robots,
        id: of('guid'),
        slug,
        author: of('dc:creator'),
        section,
        lead: of('excerpt:encoded').replace(/<[^<>]*>/g, ''),
        tags: [...new Set([...others, ...named('post_tag')])],
        aliases,
      };
  const at = pathOf(content, folder, `${slug}.md`);
  const unique = taken.has(at) ? pathOf(content, folder, `${date.slice(0, 10)}-${slug}.md`) : at;
  taken.add(unique);
  const thumbnail = item.meta.get('_thumbnail_id') ?? null;
  return { id, from, path: unique, slug, wanted, isPage, isOpen, fields, thumbnail };
}

/** Whether a category is called as folders of drafts are: `Bản nháp`. */
function isForDrafts(category: string): boolean {
  return checkHeldFolders([`${category}/bai.md`], new Set(), (path) => path).length > 0;
}

const noDate = '1970-01-01';

/** The first of its dates that there has been: WordPress writes `0000-00-00` where it knows none. */
function dateOf(of: (name: string) => string): string {
  const [written, modified] = [of('wp:post_date'), of('wp:post_modified')];
  const inZone = (name: string) => (of(name) === '' ? '' : `${of(name)} +00:00`);
  const all = [
    written,
    inZone('wp:post_date_gmt'),
    published(of('pubDate')),
    modified,
    inZone('wp:post_modified_gmt'),
  ];
  return all.find((one) => readWrittenDate(one, 'UTC').moment !== null) ?? noDate;
}

function published(pubDate: string): string {
  const time = / -\d{4} /.test(pubDate) ? Number.NaN : Date.parse(pubDate);
  return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} +00:00`;
}
