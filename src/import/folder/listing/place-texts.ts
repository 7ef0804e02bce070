import { folderOf, nameOf, pathOf } from '../../../base/addresses/paths.ts';
import { freeName } from '../../../base/files/free-name.ts';
import { slugify } from '../../../base/text/text.ts';
import type { ImportSettings } from '../../brought/brought.ts';
import type { ListedDocument } from './listed.ts';

/** Where texts are to stand. */
export type PlacedTexts = ReadonlyMap<ListedDocument, PlacedText>;

interface PlacedText {
  readonly path: string;
  readonly slug: string;
  readonly url: string;
}

/** Where each is to stand; the address of each is its own, and that of no section. */
export function placeTexts(
  listed: readonly ListedDocument[],
  sections: ReadonlySet<string>,
  { content }: ImportSettings,
): PlacedTexts {
  const taken = new Set(sections);
  const paths = new Set<string>();
  const placed = new Map<ListedDocument, PlacedText>();
  for (const one of listed) {
    const folders = foldersOf(one);
    const month = one.isPage ? folders.join('/') : one.day.slice(0, 7).replace('-', '/');
    const key = (name: string) => pathOf(month, name);
    const slug = freeName(one.slug, (name) => taken.has(key(name)));
    taken.add(key(slug));
    const isBundle = /^index\./.test(nameOf(one.place));
    const folder = pathOf(content, one.isPage ? 'pages' : '', ...folders);
    const at = (name: string) => pathOf(folder, isBundle ? `${name}/index.md` : `${name}.md`);
    const path = paths.has(at(slug)) ? at(`${one.day}-${slug}`) : at(slug);
    paths.add(path);
    placed.set(one, { path, slug, url: `/${key(slug)}/` });
  }
  return placed;
}

/** The sections in which an article stands: those it names, else the first folder. */
export function sectionsOfText(one: ListedDocument): string[] {
  if (one.isPage) return [];
  const named = writtenSections(one).map((word) => slugify(word));
  return named.length > 0 ? named : [slugify(folderAbove(one).split('/')[0] ?? '')];
}

export function writtenSections({ fields: { section } }: ListedDocument): string[] {
  if (Array.isArray(section)) return section.map(String);
  return typeof section === 'string' ? section.split(/\s+/) : [];
}

/** Those of its folders that say more than a year or a month. */
function foldersOf(one: ListedDocument): string[] {
  return folderAbove(one)
    .split('/')
    .filter((part) => part !== '' && !/^\d{1,4}$/.test(part))
    .map((part) => (part.startsWith('_') ? part : slugify(part) || 'tin'));
}

/** The folder in which it lies, or its own folder. */
function folderAbove({ place }: ListedDocument): string {
  return folderOf(/^index\./.test(nameOf(place)) ? folderOf(place) : place);
}
