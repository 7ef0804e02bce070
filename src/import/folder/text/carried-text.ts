import { findExcess } from '../../../articles/markdown/context/bounds.ts';
import { folderOf, joinPath, nameOf, pathFrom } from '../../../base/addresses/paths.ts';
import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { decoded } from '../../../base/text/decoded.ts';
import { meantElsewhere } from '../../../site/order/checks/meant-elsewhere.ts';
import { type BroughtFile, left, type Note } from '../../brought/brought.ts';
import type { WrittenPicture } from '../../brought/fields-of.ts';
import { placesNamed, publishedPath } from '../../brought/file-index.ts';
import { unlessTooDeep } from '../../html/parse-html.ts';
import type { NewAddress } from '../../markdown/plain-html.ts';
import { withNewLinks } from '../../markdown/with-new-links.ts';
import { withoutIds } from '../../notes/notion.ts';
import { plainNote } from '../../notes/obsidian.ts';
import { frontOf } from '../tool/front-of.ts';
import type { ImportContext } from '../tool/import-context.ts';
import { memberOf, withValues } from '../tool/liquid-values.ts';
import { isHtml } from '../tool/other-markup.ts';
import { markdownOfHtml } from './html-text.ts';
import { ownDialect } from './own-dialect.ts';
import { withRawHidden, withRawShown } from './raw-text.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** The text of a file as Markdown of the new site, with what it and the front matter name. */
interface CarriedText {
  readonly body: string;
  /** As `figures` name them; those that are not there are noted. */
  readonly figures: (pictures: readonly WrittenPicture[]) => readonly WrittenPicture[];
  /** What all of this takes along; complete when it has been asked for everything. */
  readonly files: ReadonlyMap<string, BroughtFile>;
  readonly notes: readonly Note[];
}

/** By their usual settings. */
function makesDashes({ generator, config }: ImportContext['layout']): boolean {
  const typographer = ['markup', 'goldmark', 'extensions', 'typographer'].reduce<unknown>(memberOf, config);
  return (generator === 'Hugo' && typographer !== false && typographer !== 'false') || generator === 'Jekyll';
}

/** In Eleventy the names of the front matter stand by themselves. */
function ofPage(names: readonly string[], data: unknown, generator: string): unknown {
  return generator === 'Eleventy' ? names.reduce(memberOf, data) : undefined;
}

/** Reads the text of `file`, or `text` in its place, which is to stand at `around.path`. */
export function carryText(file: FileEntry, around: ImportContext, other?: string): CarriedText {
  const { layout, index, pageAt, pageOf } = around;
  const from = file.path;
  const notes: Note[] = [];
  const files = new Map<string, BroughtFile>();
  const folder = folderOf(from);
  const isBundle = /^_?index\./.test(nameOf(from)) && /(?:^|\/)index\.md$/.test(around.path);
  const here = folderOf(around.path);

  const take = (found: FileEntry): string => {
    const isBeside = isBundle && found.path.startsWith(`${folder}/`);
    const to = isBeside ? joinPath(here, publishedPath(found.path.slice(folder.length + 1))) : null;
    const place =
      to ?? `static/${publishedPath(layout.generator === 'Notion' ? withoutIds(found.path) : found.path)}`;
    files.set(place, { path: place, content: { disk: found.disk } });
    return to === null ? place.slice('static'.length) : pathFrom(here, to);
  };
  const find = (named: string): FileEntry | null => {
    const places = [
      ...placesNamed(named, folder, layout.statics),
      ...placesNamed(named, from.replace(/\.\w+$/, ''), []),
    ];
    return places.map(index.find).find((one) => one !== null) ?? null;
  };
  /** A draft may lead to a draft. */
  const isOpen = (target: string) => !around.isDraft(target) || around.isDraft(around.path);
  const toPage = (target: string, address: string) =>
    (sectionAt(target, around) ?? pathFrom(here, target)) + (/#.*$/s.exec(address)?.[0] ?? '');

  const change = (written: string, isPicture: boolean): NewAddress => {
    const site = layout.site.url ?? '';
    const isOwn = site !== '' && written.startsWith(site);
    const address = isOwn ? `/${written.slice(site.length)}` : written.replace(/^@(?=\/)/, '');
    if (address.startsWith(settled)) return { to: address.slice(settled.length) };
    if (address === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|#|⟦)/i.test(address)) {
      return address.startsWith('⟦') ? { gone: address } : null;
    }
    const plain = decoded(address.replace(/[?#].*$/s, '')).normalize('NFC');
    const byFile =
      pageOf(joinPath(folder, plain) ?? '') ??
      pageOf(joinPath(layout.content, plain.replace(/^\//, '')) ?? '');
    const target = byFile ?? (plain.startsWith('/') ? pageAt(plain) : null);
    if (target !== null && !isOpen(target)) {
      notes.push(left(from, 'link to a draft', address));
      return { gone: `draft: ${nameOf(plain.replace(/\/$/, ''))}` };
    }
    if (target !== null) return { to: toPage(target, address) };
    const found = find(address);
    if (found !== null && !/\.(?:mdx?|markdown|html?)$/i.test(found.path)) return { to: take(found) };
    // What leads elsewhere by a part of an address gets the whole of it when the document is taken.
    if (!isPicture && meantElsewhere(address) !== null) return null;
    const last = nameOf(plain.replace(/\/$/, ''));
    if (isPicture || /\.(?!html?$)/i.test(last) || !plain.startsWith('/')) {
      notes.push(
        left(
          from,
          isPicture ? 'picture that is not there' : 'link to a file or page that is not there',
          address,
        ),
      );
      return { gone: isPicture ? `picture: ${nameOf(plain)}` : address };
    }
    return isOwn ? { to: address } : null;
  };

  const addressOfNote = (name: string, isShown: boolean): string | null => {
    const target = pageOf(joinPath('', `${name}.md`) ?? '') ?? around.pageCalled(nameOf(name));
    if (target !== null && isOpen(target)) return settled + pathFrom(here, target);
    const found = find(name) ?? index.named(nameOf(name));
    if (found === null || /\.(?:md|canvas|base)$/i.test(found.path)) return null;
    return isShown || target === null ? settled + take(found) : null;
  };

  const taken = frontOf(readBytes(file.disk), from, layout.generator);
  const { data } = around;
  const isFromHtml = other === undefined && isHtml(from);
  const hidden = withRawHidden(other ?? taken?.body ?? '');
  const asMarkdown = isFromHtml ? unlessTooDeep(() => markdownOfHtml(hidden, from)) : null;
  notes.push(...(asMarkdown?.notes ?? []));
  const ownText = ownDialect(asMarkdown?.markdown ?? hidden, layout.generator, from, (page) => {
    const target = pageNamed(page, around);
    return target && around.titleOf(target);
  });
  const note =
    layout.generator === 'Obsidian' ? plainNote(ownText, addressOfNote) : { text: ownText, left: [] };
  for (const name of note.left) notes.push(left(from, 'link to a file or page that is not there', name));
  const written = note.text;
  const valued =
    data === null
      ? written
      : withValues(written, (names) =>
          names[0] === 'page'
            ? names.slice(1).reduce(memberOf, taken?.data)
            : (data(names) ?? ofPage(names, taken?.data, layout.generator)),
        );
  const { text, left: tags } = withoutShortcodes(valued, (page) => {
    const target = pageOf(joinPath(layout.content, page) ?? '') ?? pageNamed(page, around);
    return target === null || !isOpen(target) ? addressOfOther(page, around) : settled + toPage(target, page);
  });
  for (const tag of tags) notes.push(left(from, 'tag of the theme, left between ⟦ and ⟧', tag));
  const unlinked = withRawShown(text).replace(/<!--\s*more\s*-->/g, '');
  const { depth } = around.settings.limits;
  const linked =
    findExcess(unlinked, depth) === null
      ? unlessTooDeep(() => withNewLinks(unlinked, change, !isFromHtml && makesDashes(layout)))
      : null;
  if (linked === null)
    notes.push(left(from, 'text nested too deep', 'Its links and pictures lead where they did.'));
  const body = (linked ?? unlinked).replaceAll(settled, '');

  const figures = (pictures: readonly WrittenPicture[]) =>
    pictures.flatMap(({ src, ...said }) => {
      if (/^https?:\/\//.test(src)) return [{ src, ...said }];
      const found = find(src) ?? index.pictureNamed(src);
      if (found === null) {
        notes.push(left(from, 'picture that is not there', src));
        return [];
      }
      return [{ src: take(found), ...said }];
    });
  return { body, figures, files, notes };
}

/** Where readers find the section whose text is at the path; null for the path of an article. */
function sectionAt(path: string, { settings }: ImportContext): string | null {
  const below = settings.contentFolder === '' ? path : path.slice(settings.contentFolder.length + 1);
  const key = /^sections\/([^/]+)\.md$/.exec(below)?.[1];
  return key === undefined ? null : `/${key}/`;
}

/** Before an address that is one of the new site already. */
const settled = 'bantin-page:';

/** `{% post_url 2014-03-12-coming-soon %}` and `{{< ref "post/a" >}}` name files without their ending. */
function pageNamed(page: string, { layout, pageOf, pageAt, pageCalled }: ImportContext): string | null {
  const plain = page.replace(/[?#].*$/s, '').replace(/^\//, '');
  const folders = ['_posts', 'content', layout.content, ''];
  for (const folder of folders)
    for (const ending of ['.md', '.mdx', '.markdown', '.html', '/index.md', '/index.html', '']) {
      const found = pageOf(joinPath(folder, plain + ending) ?? '');
      if (found !== null) return found;
    }
  return (
    pageAt(`/${plain}`) ??
    pageCalled(nameOf(plain.replace(/(?:\/index)?\.(?:md|markdown)$/, '').replace(/\/$/, '')))
  );
}

/** The old address of a page of the site that is not brought in with this source. */
function addressOfOther(page: string, { layout, index }: ImportContext): string | null {
  const plain = page
    .replace(/[?#].*$/s, '')
    .replace(/^\//, '')
    .replace(/\/$/, '');
  const isThere = ['', '.md', '.markdown', '/_index.md', '/index.md'].some(
    (ending) => index.find(joinPath(layout.content, plain + ending)) !== null,
  );
  const named = plain.replace(/(?:\/_?index)?\.(?:md|markdown)$/, '');
  const [, folder = '', year, month, day, name] =
    /^(.*?)_posts\/(?:.*\/)?(\d{4})-(\d\d)-(\d\d)-([^/]+)$/.exec(named) ?? [];
  if (!isThere || plain === '') return null;
  return year === undefined ? `/${named}/` : `/${folder}${year}/${month}/${day}/${name}/`;
}
