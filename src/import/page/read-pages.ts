import path from 'node:path';
import { folderOf, isInnerPath, nameOf, pathOf } from '../../base/addresses/paths.ts';
import { isFile, isFolder, isLink, linksBelow } from '../../base/files/files.ts';
import { freeName } from '../../base/files/free-name.ts';
import { walk } from '../../base/files/walk.ts';
import { slugify } from '../../base/text/text.ts';
import { type BroughtSite, type ImportSettings, type ImportStep, left } from '../brought/brought.ts';
import { oldAddress } from '../brought/fields-of.ts';
import { languageOfTag } from '../brought/language-of-tag.ts';
import { type ListedPage, listPage } from './list-page.ts';
import { orWhyNot } from './or-why-not.ts';
import { pageArticle } from './page-article.ts';

/** Articles and pages of a saved page, or of a folder of them, with the pictures and files that lie there. */
export function* readPages(source: string, settings: ImportSettings): Iterable<ImportStep> {
  const isMany = isFolder(source);
  const top = isMany ? source : path.dirname(source);
  const places = isMany
    ? walk(source)
        .files.map((file) => file.path)
        .filter((file) => /\.x?html?$/i.test(file) && !/_files\//.test(file))
    : [nameOf(source)];
  const listed: ListedPage[] = [];
  for (const place of places) {
    const page = isMany
      ? orWhyNot(place, () => listPage(path.join(top, place), place, settings))
      : listPage(path.join(top, place), place, settings);
    if (page !== null && 'note' in page) yield page;
    else if (page === null)
      yield { note: left(place, 'page that only leads on', 'It holds no text of its own.') };
    else if (isMany && page.isList)
      yield { note: left(place, 'list of other pages', 'The new site makes its own.') };
    else listed.push(page);
  }
  const site = siteOf(listed);
  yield { site };
  const paths = placeAll(listed, isMany, settings);
  const byPlace = new Map(listed.map((page) => [page.place, paths.get(page) ?? '']));
  const byAddress = new Map<string, string>();
  const aliases = new Map<ListedPage, string[]>();
  const taken = new Set<string>();
  for (const page of listed) {
    const at = paths.get(page) ?? '';
    const own = [page.old, isMany ? oldAddress(page.place) : null].filter((one) => one !== null);
    const now = page.month === null ? `/${page.slug}/` : `/${page.month}/${page.slug}/`;
    aliases.set(
      page,
      [...new Set(own)].filter((one) => one !== now && !taken.has(one)),
    );
    for (const one of own) taken.add(one);
    for (const one of [page.facts.address, ...own])
      if (one !== null && !byAddress.has(keyOf(one))) byAddress.set(keyOf(one), at);
  }
  const pageOf = (place: string) =>
    byPlace.get(place) ?? byPlace.get(`${place.replace(/\/$/, '')}/index.html`.replace(/^\//, '')) ?? null;
  const isOwn = (address: string) => site.url !== undefined && address.startsWith(site.url);
  const pathOf = (address: string) => address.slice(site.url?.length ?? 0).replace(/[?#].*$/s, '');
  const isBehindLink = linksBelow(top);
  const fileAt = (place: string) => {
    const disk = path.join(top, place);
    return isInnerPath(place) && !isBehindLink(place) && !isLink(disk) && isFile(disk) ? disk : null;
  };
  for (const page of listed) {
    const at = paths.get(page) ?? '';
    const isPage = page.month === null && isMany;
    const around = {
      path: at,
      isPage,
      aliases: aliases.get(page) ?? [],
      timezone: settings.timezone,
      fileAt,
      pageOf,
      pageAt: (address: string) =>
        byAddress.get(keyOf(address)) ?? (isOwn(address) ? pageOf(pathOf(address)) : null),
    };
    const made = () => pageArticle(page, around);
    const document = isMany ? orWhyNot(page.place, made) : made();
    yield 'note' in document ? document : { document };
  }
}

function keyOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/s, '')
    .replace(/\/(?:index\.html?)?$/, '');
}

/** Each in a folder of its own below that of its section, so that its pictures lie beside it. */
function placeAll(
  listed: readonly ListedPage[],
  isMany: boolean,
  { content }: ImportSettings,
): ReadonlyMap<ListedPage, string> {
  const taken = new Set<string>();
  return new Map(
    listed.map((page) => {
      const isPage = page.month === null && isMany;
      const section =
        slugify(page.facts.section ?? '') ||
        slugify(folderOf(page.place).split('/')[0]?.replace(/\d+/g, '') ?? '');
      const folder = pathOf(content, isPage ? 'pages' : section);
      const at = freeName(`${folder}/${page.slug}`, (name) => taken.has(name));
      taken.add(at);
      return [page, `${at}/index.md`];
    }),
  );
}

/** What most of them say of the site. */
function siteOf(listed: readonly ListedPage[]): BroughtSite {
  const [facts] = listed.filter((page) => page.month !== null).map((page) => page.facts);
  if (facts === undefined) return {};
  const origin = /^https?:\/\/[\w.-]+(?::\d+)?(?=\/)/.exec(facts.address ?? '')?.[0];
  const language = languageOfTag(facts.language);
  return {
    ...(facts.site === null ? {} : { title: facts.site }),
    ...(origin === undefined ? {} : { url: `${origin}/` }),
    ...(language === undefined ? {} : { language }),
  };
}
