import { folderOf, nameOf } from '../../base/paths.ts';
import { slugify } from '../../base/text.ts';
import { walk } from '../../base/walk.ts';
import type { Brought, ImportSettings, Piece } from '../brought.ts';
import { checkingSettings } from '../checking-settings.ts';
import { authorsIn } from './authors.ts';
import { toBrought } from './brought-of.ts';
import { oldAddress } from './fields-of.ts';
import { indexFiles } from './file-index.ts';
import { layoutOf } from './layout.ts';
import { type ListedDocument, listDocuments } from './list-documents.ts';
import { oldUrl } from './old-url.ts';
import { siteData } from './site-data.ts';
import { isDraft } from './verified.ts';

/** Articles, authors, pictures and old addresses of a folder of Hugo, Jekyll, Eleventy, Astro, Zola, Hexo, Pelican or plain Markdown. */
export function* readFolder(source: string, settings: ImportSettings): Iterable<Piece> {
  const layout = layoutOf(source);
  const files = walk(layout.top, isForeign).files;
  const { listed, sections, notes } = listDocuments(files, layout, settings);
  yield { site: { ...layout.site, ...(Object.keys(sections).length > 0 ? { sections } : {}) } };
  for (const note of notes) yield { note };

  const articleSettings = checkingSettings(layout.site.language, settings);
  const placed = placeAll(listed, settings);
  const urls = new Set([...placed.values()].map(({ url }) => url.toLowerCase()));
  const byUrl = new Map<string, string>();
  const byPath = new Map<string, string>();
  /** Null for names that several files have. */
  const byName = new Map<string, string | null>();
  const aliases = new Map<ListedDocument, string[]>();
  const drafts = new Set<string>();
  for (const [one, { path }] of placed) {
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
    const own: string[] = [];
    for (const written of [...one.addresses, one.ownUrl ?? computed]) {
      const address = oldAddress(written);
      if (address === null) continue;
      const key = address.toLowerCase();
      if (!byUrl.has(linkKey(address))) byUrl.set(linkKey(address), path);
      if (urls.has(key)) continue;
      urls.add(key);
      own.push(address);
    }
    for (const address of [computed, `/${one.day.replaceAll('-', '/')}/${one.slug}/`])
      if (!byUrl.has(linkKey(address))) byUrl.set(linkKey(address), path);
    const name = nameOf(one.file.path.replace(/(?:\/index)?\.\w+$/, ''));
    byName.set(name, byName.has(name) ? null : path);
    aliases.set(one, own);
  }
  const authors = authorsIn(files);
  const named = new Set<string>();
  const index = indexFiles(files);
  const data = siteData(files, layout);
  for (const [one, { path, slug }] of placed) {
    const document: Brought = toBrought(one, {
      ...{ path, slug, layout, index, data, settings: articleSettings },
      aliases: aliases.get(one) ?? [],
      pageAt: (address) => byUrl.get(linkKey(address)) ?? null,
      pageOf: (file) => byPath.get(file) ?? null,
      isDraft: (target) => drafts.has(target),
      pageCalled: (name) => byName.get(name) ?? null,
    });
    for (const author of one.authors) named.add(author);
    yield { document };
  }
  for (const id of named) {
    const known = authors.get(id);
    if (known === undefined) continue;
    const path = [settings.content, 'authors', `${slugify(id)}.md`].filter(Boolean).join('/');
    const document: Brought = { ...known, kind: 'author', path, body: '', files: [], notes: [] };
    yield { document };
  }
}

/** What belongs to the generator or was made by it. */
function isForeign(path: string): boolean {
  return /(?:^|\/)(?:node_modules|vendor|_site|\.git|resources|themes|test|tests|spec)$/.test(path);
}

/** Where each is to stand; the address of each is its own. */
function placeAll(
  listed: readonly ListedDocument[],
  { content }: ImportSettings,
): Map<ListedDocument, { path: string; slug: string | null; url: string }> {
  const taken = new Set<string>();
  const paths = new Set<string>();
  const placed = new Map<ListedDocument, { path: string; slug: string | null; url: string }>();
  for (const one of listed) {
    const month = one.day.slice(0, 7).replace('-', '/');
    let slug = one.slug;
    for (let number = 2; taken.has(`${month}/${slug}`); number += 1) slug = `${one.slug}-${number}`;
    taken.add(`${month}/${slug}`);
    const isBundle = /^index\./.test(nameOf(one.place));
    const folder = folderOf(isBundle ? folderOf(one.place) : one.place);
    const parts = folder.split('/').filter((part) => part !== '' && !/^\d{1,4}$/.test(part));
    const place = [
      content,
      ...parts.map((part) => (part.startsWith('_') ? part : slugify(part) || 'tin')),
    ].filter(Boolean);
    const at = (name: string) => [...place, isBundle ? `${name}/index.md` : `${name}.md`].join('/');
    const path = paths.has(at(slug)) ? at(`${one.day}-${slug}`) : at(slug);
    paths.add(path);
    placed.set(one, { path, slug, url: `/${month}/${slug}/` });
  }
  return placed;
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
