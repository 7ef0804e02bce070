import path from 'node:path';
import { folderOf, joinPath, pathFrom } from '../../base/addresses/paths.ts';
import { isFolder } from '../../base/files/files.ts';
import { walk } from '../../base/files/walk.ts';
import { decoded } from '../../base/text/decoded.ts';
import { slugify } from '../../base/text/text.ts';
import { type TextTable, textTable } from '../bounded/text-table.ts';
import {
  type Brought,
  type BroughtFile,
  type ImportSettings,
  type ImportStep,
  left,
  type Note,
} from '../brought/brought.ts';
import { broughtAuthor } from '../brought/brought-author.ts';
import { publishedPath } from '../brought/file-index.ts';
import { type Changed, htmlToMarkdown } from '../html/html-to-markdown.ts';
import { tooDeepWords, unlessTooDeep } from '../html/parse-html.ts';
import { withoutMembersOnly } from './members-only.ts';
import { postHtml } from './post-html.ts';
import type { Post } from './post-reader.ts';
import { type Export, readExport } from './read-export.ts';
import { readItems } from './read-items.ts';

/** Posts, pages and authors of an export of WordPress; pictures from the folder `uploads` or `wp-content/uploads` beside it. */
export function* wordpress(source: string, settings: ImportSettings): Iterable<ImportStep> {
  const known = readExport(source, settings);
  const uploads = uploadsBeside(source);
  yield { site: known.site };
  const postOf = known.readPosts();
  for (const item of readItems(source)) {
    if (item.kind !== 'item') continue;
    const { post, notes: told } = postOf(item);
    for (const note of told) yield { note };
    if (post === null) continue;
    const content = item.texts['content:encoded'] ?? '';
    const document = unlessTooDeep(() => toArticle(post, content, known, uploads));
    if (document === null) {
      yield { note: left(post.from, 'text that cannot be read', tooDeepWords) };
      continue;
    }
    yield { document };
  }
  for (const [login, name] of known.authors) {
    const document = broughtAuthor(slugify(login), name, settings);
    yield { document: { ...document, from: `author ${login}` } };
  }
}

/** Where the disk has them, by their paths. */
type Uploads = TextTable;

function uploadsBeside(source: string): Uploads {
  const folder = ['uploads', 'wp-content/uploads']
    .map((name) => path.join(path.dirname(source), name))
    .find((place) => isFolder(place));
  const uploads = textTable();
  if (folder !== undefined) for (const file of walk(folder).files) uploads.set(file.path, file.disk);
  return uploads;
}

function toArticle(post: Post, content: string, known: Export, uploads: Uploads): Brought {
  const files = new Map<string, BroughtFile>();
  const notes: Note[] = [];
  const here = folderOf(post.path);
  const change = (address: string, isPicture: boolean): Changed => {
    const own =
      known.home !== '' && address.startsWith(known.home)
        ? `/${address.slice(known.home.length).replace(/^\//, '')}`
        : address;
    const upload = /\/(?:wp-content\/)?uploads\/([^?#]+)/.exec(own)?.[1];
    if (upload !== undefined) {
      const found = uploadOf(upload, uploads);
      if (found !== null) {
        const at = `static/${publishedPath(`wp-content/uploads/${found.path}`)}`;
        files.set(at, { path: at, content: { disk: found.disk } });
        return at.slice('static'.length);
      }
      notes.push(
        left(
          post.from,
          isPicture ? 'picture that stays on the old server' : 'file that stays on the old server',
          address,
        ),
      );
      return own.startsWith('/') ? known.home.replace(/\/$/, '') + own : address;
    }
    const page = own.startsWith('/') ? known.pageAt(own) : null;
    if (page === null) return own;
    if (page.path !== null && (page.isOpen || !post.isOpen)) return pathFrom(here, page.path);
    const isDraft = page.path !== null;
    notes.push(left(post.from, isDraft ? 'link to a draft' : 'link to a post that was thrown away', own));
    return { gone: `${isDraft ? 'draft' : 'trash'}: ${own}` };
  };
  const open = withoutMembersOnly(content);
  for (const { name, words } of open.left)
    notes.push(left(post.from, 'part of a post that not everybody could read', `${name}: ${words}`));
  const { html, left: tags } = postHtml(open.text, known.attachmentOf);
  for (const tag of tags) notes.push(left(post.from, 'tag of a plugin, left between ⟦ and ⟧', tag));
  const { markdown: body, notes: guessed } = htmlToMarkdown(html, post.from, change);
  notes.push(...guessed);
  const thumbnail = post.thumbnail === null ? null : known.attachmentOf(post.thumbnail);
  const src = thumbnail === null || post.isPage ? null : change(thumbnail, true);
  const figures = typeof src === 'string' ? [{ src }] : [];
  return {
    from: post.from,
    kind: 'article',
    path: post.path,
    fields: { ...post.fields, figures },
    body,
    files: [...files.values()],
    notes,
  };
}

/** The file itself, or for a smaller one that WordPress made (`a-300x200.jpg`) what it was made of. */
function uploadOf(named: string, uploads: Uploads): { path: string; disk: string } | null {
  const at = joinPath('', decoded(named).normalize('NFC'));
  if (at === null) return null;
  for (const one of [at.replace(/-\d{1,5}x\d{1,5}(?=\.\w+$)/, ''), at]) {
    const disk = uploads.get(one);
    if (disk !== null) return { path: one, disk };
  }
  return null;
}
