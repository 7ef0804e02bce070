import path from 'node:path';
import { folderOf, nameOf, pathOf } from '../../base/addresses/paths.ts';
import { isFolder } from '../../base/files/files.ts';
import { freeName } from '../../base/files/free-name.ts';
import { type FileEntry, walk } from '../../base/files/walk.ts';
import { oneLine, slugify } from '../../base/text/text.ts';
import { type Brought, type ImportSettings, type ImportStep, left } from '../brought/brought.ts';
import { broughtAuthor } from '../brought/brought-author.ts';
import { oldAddress } from '../brought/fields-of.ts';
import { languageOfTag } from '../brought/language-of-tag.ts';
import { tooDeepWords, unlessTooDeep } from '../html/parse-html.ts';
import { ghostData, textIn } from './ghost-data.ts';
import { oldRedirects } from './old-redirects.ts';
import { type GhostFiles, postBody, slugOf } from './post-body.ts';

/** Posts, pages and authors of an export of Ghost; pictures from the folder `content/images` or `images` beside it. */
export function* ghost(source: string, settings: ImportSettings): Iterable<ImportStep> {
  const data = ghostData(source);
  const language = languageOfTag(data.setting('locale') || data.setting('lang'));
  const [title, description] = [data.setting('title'), data.setting('description')];
  yield { site: { title, description, ...(language === undefined ? {} : { language }) } };
  const images = imagesBeside(source);
  const placed = placeAll(data.posts, data.tagsOf, settings.content);
  const bySlug = new Map([...placed].map(([row, at]) => [textIn(row, 'slug'), at]));
  const closed = new Set([...placed].filter(([row]) => !isOpen(row)).map(([, at]) => at));
  const aliases = new Map<string, string[]>();
  for (const [from, to] of oldRedirects(source)) {
    const target = bySlug.get(slugOf(to));
    const address = /[\\^$()*+|[\]]/.test(from) ? null : oldAddress(from);
    if (target === undefined || address === null)
      yield {
        note: left(nameOf(source), 'redirect that leads to no article, or is a pattern', `${from} → ${to}`),
      };
    else aliases.set(target, [...(aliases.get(target) ?? []), address]);
  }
  const authors = new Map<string, string>();
  const claimed = new Set<string>(sectionsOf(placed.values(), settings.content));
  for (const [row, at] of placed) {
    const id = textIn(row, 'id');
    const from = `${nameOf(source)} ${textIn(row, 'slug') || id}`;
    const writers = data.authorsOf(id);
    const around = { at, from, images, bySlug, closed, site: data.setting('url') };
    const carried = unlessTooDeep(() => postBody(row, around));
    if (carried === null) {
      yield { note: left(from, 'text that cannot be read', tooDeepWords) };
      continue;
    }
    const { body, files, notes, change } = carried;
    const why = whyHeld(row);
    if (why !== null) notes.push(left(from, 'text that the old site held back', why));
    for (const one of writers) authors.set(authorKey(one), oneLine(textIn(one, 'name')));
    const meta = data.metaOf(id);
    const picture = textIn(row, 'feature_image');
    const src = picture === '' ? null : change(picture, true);
    const said = (name: string) => oneLine(textIn(meta, name).replace(/<[^<>]*>/g, '')) || undefined;
    const [section, ...tags] = data.tagsOf(id).filter((tag) => !textIn(tag, 'name').startsWith('#'));
    const isPage = textIn(row, 'type') === 'page' || textIn(row, 'page') === '1' || row.page === true;
    const slug = nameOf(at).replace(/\.md$/, '');
    const old = isPage ? null : oldAddress(`/${textIn(row, 'slug')}/`);
    // Of two posts of one slug the first was shown at its address; where a section stands here, none can be.
    const isFirst = old !== null && !claimed.has(old);
    if (old !== null) claimed.add(old);
    const common = {
      title: titleOf(row),
      draft: isOpen(row) ? null : 'true',
      slug: isPage ? null : slug,
      aliases: [...new Set([...(isFirst ? [old] : []), ...(aliases.get(at) ?? [])])],
    };
    const fields = isPage
      ? common
      : {
          ...common,
          date: textIn(row, 'published_at') || textIn(row, 'created_at') || '01/01/1970',
          author: writers.map(authorKey).filter(Boolean),
          section: section === undefined ? null : textIn(section, 'name'),
          tags: tags.map((tag) => textIn(tag, 'name')),
          lead: textIn(row, 'custom_excerpt'),
          canonical: textIn(row, 'canonical_url'),
          figures:
            typeof src !== 'string'
              ? []
              : [{ src, caption: said('feature_image_caption'), alt: said('feature_image_alt') }],
        };
    const document: Brought = {
      from,
      kind: 'article',
      path: at,
      fields,
      body,
      files: [...files.values()],
      notes,
    };
    yield { document };
  }
  for (const [slug, name] of authors) {
    if (slug !== '') yield { document: broughtAuthor(slug, name, settings) };
  }
}

/** Addresses at which sections of these articles stand. */
function* sectionsOf(paths: Iterable<string>, content: string): Iterable<string> {
  for (const one of paths) {
    const folder = folderOf(path.posix.relative(content, one));
    if (folder !== '' && folder !== 'pages') yield `/${folder}/`;
  }
}

type Row = Readonly<Record<string, unknown>>;

/** Whether everybody may read it. */
function isOpen(row: Row): boolean {
  return (
    textIn(row, 'title').trim() !== '' &&
    /^(?:published|scheduled)$/.test(textIn(row, 'status')) &&
    /^(?:public)?$/.test(textIn(row, 'visibility'))
  );
}

/** Its headline, else what its address says. */
function titleOf(row: Row): string {
  return oneLine(textIn(row, 'title')) || textIn(row, 'slug').replaceAll('-', ' ').trim() || 'untitled';
}

/** Why a post becomes a draft that Ghost did not keep as one; null for others. */
function whyHeld(row: Row): string | null {
  if (textIn(row, 'title').trim() === '') return 'It has no title: its draft is called by its address.';
  return textIn(row, 'status') === 'sent' ? 'It was sent by mail alone, so it is a draft.' : null;
}

/** By which articles name an author; empty for one without any name. */
function authorKey(row: Row): string {
  return slugify(textIn(row, 'slug')) || slugify(textIn(row, 'name'));
}

function imagesBeside(source: string): GhostFiles {
  const folder = ['content', '.']
    .map((name) => path.join(path.dirname(source), name))
    .find((place) => isFolder(path.join(place, 'images')));
  if (folder === undefined) return new Map();
  const found = ['images', 'files', 'media'].flatMap((name) =>
    walk(path.join(folder, name)).files.map((file): [string, FileEntry] => [`${name}/${file.path}`, file]),
  );
  return new Map(found);
}

function placeAll(
  posts: readonly Row[],
  tagsOf: (post: string) => readonly Row[],
  content: string,
): ReadonlyMap<Row, string> {
  const taken = new Set<string>();
  return new Map(
    posts.map((row) => {
      const [first] = tagsOf(textIn(row, 'id')).filter((tag) => !textIn(tag, 'name').startsWith('#'));
      const isPage = textIn(row, 'type') === 'page' || textIn(row, 'page') === '1' || row.page === true;
      const folder = isPage ? 'pages' : slugify(first === undefined ? '' : textIn(first, 'name')) || 'tin';
      const slug = slugify(textIn(row, 'slug')) || slugify(textIn(row, 'title')) || 'bai';
      const free = freeName(slug, (name) => taken.has(name));
      taken.add(free);
      return [row, pathOf(content, folder, `${free}.md`)];
    }),
  );
}
