import { freeName } from '../../base/free-name.ts';
import { folderOf, nameOf, pathOf } from '../../base/paths.ts';
import { slugify } from '../../base/text.ts';
import { walk } from '../../base/walk.ts';
import { type ImportSettings, type ImportStep, left, type Note, takenAddress } from '../brought/brought.ts';
import { checkingSettings } from '../brought/checking-settings.ts';
import { oldAddress } from '../brought/fields-of.ts';
import { indexFiles } from '../brought/file-index.ts';
import { isDraft } from '../brought/verified.ts';
import { authorsIn } from './authors.ts';
import { toBrought } from './brought-of.ts';
import { broughtGroup, broughtProfile, pathOfGroup } from './brought-profile.ts';
import { groupTexts } from './group-texts.ts';
import { layoutOf } from './layout.ts';
import { listDocuments } from './list-documents.ts';
import type { ListedDocument } from './listed.ts';
import { oldUrl } from './old-url.ts';
import { siteData } from './site-data.ts';

/** Articles, authors, pictures and old addresses of a folder of Hugo, Jekyll, Eleventy, Astro, Zola, Hexo, Pelican, Obsidian, Notion or plain Markdown. */
export function* readFolder(source: string, settings: ImportSettings): Iterable<ImportStep> {
  const layout = layoutOf(source);
  const files = walk(layout.top, isForeign).files;
  const { listed, indexes, notes } = listDocuments(files, layout, settings);
  const { groups, sections, front } = groupTexts(indexes, listed, sectionsOf);
  yield { site: { ...layout.site, ...(Object.keys(sections).length > 0 ? { sections } : {}) } };
  for (const note of notes) yield { note };
  if (front !== null)
    yield {
      note: left(
        front.file.path,
        'text of the front page',
        'The new front page shows articles; make a page of it.',
      ),
    };

  const articleSettings = checkingSettings(layout.site.language, settings);
  const own = new Set([...Object.keys(sections), ...listed.flatMap(sectionsOf)].filter(Boolean));
  /** Notes had no address before. */
  const isPublished = layout.generator !== 'Obsidian' && layout.generator !== 'Notion';
  const placed = placeAll(listed, own, settings);
  const urls = new Set([...placed.values()].map(({ url }) => url.toLowerCase()));
  for (const section of own) urls.add(`/${section}/`);
  const byUrl = new Map<string, string>();
  const byPath = new Map<string, string>();
  /** Null for names that several files have. */
  const byName = new Map<string, string | null>();
  const aliases = new Map<ListedDocument, string[]>();
  const lost: Note[] = [];
  const drafts = new Set<string>();
  const titles = new Map([...placed].map(([{ title }, { path }]) => [path, title]));
  for (const [one, { path, url }] of placed) {
    byPath.set(one.file.path, path);
    const below = settings.content === '' ? path : path.slice(settings.content.length + 1);
    if (isDraft(one.fields, below, articleSettings)) drafts.add(path);
    const computed = oldUrl(
      {
        path: one.below,
        title: one.title,
        day: one.day,
        slug: typeof one.fields.slug === 'string' ? one.fields.slug : null,
        sections: wordsOf(one.fields.section),
      },
      layout,
    );
    const old: string[] = [];
    for (const written of [...one.addresses, ...(isPublished ? [one.ownUrl ?? computed] : [])]) {
      const address = oldAddress(written);
      if (address === null) {
        if (written !== computed) lost.push(left(one.file.path, 'old address that cannot be kept', written));
        continue;
      }
      const key = address.toLowerCase();
      if (!byUrl.has(linkKey(address))) byUrl.set(linkKey(address), path);
      if (urls.has(key)) {
        if (one.addresses.includes(written) && key !== url.toLowerCase())
          lost.push(left(one.file.path, takenAddress, written));
        continue;
      }
      urls.add(key);
      old.push(address);
    }
    for (const address of one.isPage
      ? [computed]
      : [computed, `/${one.day.replaceAll('-', '/')}/${one.slug}/`])
      if (!byUrl.has(linkKey(address))) byUrl.set(linkKey(address), path);
    const name = nameOf(one.file.path.replace(/(?:\/index)?\.\w+$/, ''));
    byName.set(name, byName.has(name) ? null : path);
    aliases.set(one, old);
  }
  for (const group of groups) {
    const path = pathOfGroup(group, settings);
    byPath.set(group.index.file.path, path);
    for (const address of [`/${group.index.folder}/`, ...group.index.addresses])
      if (!byUrl.has(linkKey(address))) byUrl.set(linkKey(address), path);
  }
  for (const note of lost) yield { note };
  const shared = {
    ...{ layout, index: indexFiles(files), data: siteData(files, layout), settings: articleSettings },
    pageAt: (address: string) => byUrl.get(linkKey(address)) ?? null,
    pageOf: (file: string) => byPath.get(file) ?? null,
    isDraft: (target: string) => drafts.has(target),
    titleOf: (target: string) => titles.get(target) ?? null,
    pageCalled: (name: string) => byName.get(name) ?? null,
  };
  const named = new Set<string>();
  for (const [one, { path, slug }] of placed) {
    for (const author of one.authors) named.add(author);
    yield { document: toBrought(one, { ...shared, path, slug, aliases: aliases.get(one) ?? [] }) };
  }
  for (const group of groups) {
    const path = pathOfGroup(group, settings);
    yield { document: broughtGroup(group, { ...shared, path, slug: group.slug, aliases: [] }) };
  }
  const authors = authorsIn(files, layout.config);
  for (const id of named) {
    const known = authors.get(id);
    if (known === undefined) continue;
    const path = pathOf(settings.content, 'authors', `${slugify(id)}.md`);
    yield { document: broughtProfile(known, { ...shared, path, slug: null, aliases: [] }) };
  }
}

/** The sections in which an article stands: those it names, else the first folder. */
function sectionsOf({ isPage, fields, place }: ListedDocument): string[] {
  if (isPage) return [];
  const named = wordsOf(fields.section).map((word) => slugify(word));
  const folder = folderOf(/^index\./.test(nameOf(place)) ? folderOf(place) : place).split('/')[0] ?? '';
  return named.length > 0 ? named : [slugify(folder)];
}

/** What belongs to the generator or was made by it. */
function isForeign(path: string): boolean {
  return /(?:^|\/)(?:node_modules|vendor|_site|\.git|resources|themes|test|tests|spec)$/.test(path);
}

/** Where each is to stand; the address of each is its own. */
function placeAll(
  listed: readonly ListedDocument[],
  sections: ReadonlySet<string>,
  { content }: ImportSettings,
): Map<ListedDocument, { path: string; slug: string | null; url: string }> {
  const taken = new Set<string>();
  const paths = new Set<string>();
  const placed = new Map<ListedDocument, { path: string; slug: string | null; url: string }>();
  for (const section of sections) taken.add(section);
  for (const one of listed) {
    const folders = foldersOf(one);
    const month = one.isPage ? folders.join('/') : one.day.slice(0, 7).replace('-', '/');
    const key = (name: string) => pathOf(month, name);
    const slug = freeName(one.slug, (name) => taken.has(key(name)));
    taken.add(key(slug));
    const isBundle = /^index\./.test(nameOf(one.place));
    const place = [content, ...(one.isPage ? ['pages'] : []), ...folders].filter(Boolean);
    const at = (name: string) => [...place, isBundle ? `${name}/index.md` : `${name}.md`].join('/');
    const path = paths.has(at(slug)) ? at(`${one.day}-${slug}`) : at(slug);
    paths.add(path);
    placed.set(one, { path, slug, url: `/${key(slug)}/` });
  }
  return placed;
}

/** Those of its folders that say more than a year or a month. */
function foldersOf({ place }: ListedDocument): string[] {
  const folder = folderOf(/^index\./.test(nameOf(place)) ? folderOf(place) : place);
  return folder
    .split('/')
    .filter((part) => part !== '' && !/^\d{1,4}$/.test(part))
    .map((part) => (part.startsWith('_') ? part : slugify(part) || 'tin'));
}

/** Links name one page with and without a slash at the end, and with its ending. */
function linkKey(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];
}
