import { placeOfField } from '../../articles/front-matter/schema/field-places.ts';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import { addressFault } from '../../base/addresses/address-fault.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import type { Group, Site } from '../order/site.ts';
import { isGroupKind, type Route } from './route.ts';

/**
 * An error for each address of an article or page, and of a section, tag, series or author that articles name, at which a host, a server or
 * a disk would do something of its own. Old addresses and tombstones are checked where they are written.
 */
export function checkClaims(routes: readonly Route[], site: Site, read: ReadMeta): Problem[] {
  return routes.flatMap((route) => {
    const { target, url, origin } = route;
    const isClaim =
      target.kind === 'article' ||
      target.kind === 'page' ||
      (isGroupKind(target.kind) && 'page' in target && target.page === null);
    const fault = isClaim ? addressFault(url) : null;
    if (fault === null) return [];
    const message = `The address ${url} of ${origin} cannot be published, because ${fault}.`;
    return [error('reserved-address', placeOf(route, site, read), message, hints[target.kind] ?? '')];
  });
}

const hints: Readonly<Partial<Record<Route['target']['kind'], string>>> = {
  article: 'Write another "slug" in its front matter.',
  page: 'Write another "slug" in its front matter, or give its file or folder another name.',
  section: 'Give the section or its folder another name; the name that readers see stands under "sections".',
  tag: 'Write another word in "tags".',
  series: 'Give the series or its file in "series" another name.',
  author: 'Give the file in "authors" another name, or write the name in full.',
};

/** Where it is written first. */
function placeOf({ target }: Route, site: Site, read: ReadMeta): Place | null {
  if (target.kind === 'article' || target.kind === 'page') {
    const article = site.byKey.get(target.key);
    return article === undefined ? null : placeOfField(read(article), 'slug');
  }
  const first = (groups: readonly Group[], key: string) =>
    groups.find((group) => group.key === key)?.articles[0];
  if (target.kind === 'tag') {
    const tagged = first(site.tags, target.key);
    return tagged === undefined ? null : placeOfField(read(tagged), 'tags');
  }
  if (target.kind === 'series') {
    const part = first(site.series, target.key);
    return part === undefined ? null : placeOfField(read(part), 'series');
  }
  if (target.kind === 'author') {
    const profile = site.authors.find(({ key }) => key === target.key)?.profile ?? null;
    const written = first(site.authors, target.key);
    if (profile !== null) return { file: profile.file, line: 1, column: 1 };
    return written === undefined ? null : placeOfField(read(written), 'author');
  }
  const file = target.kind === 'section' ? first(site.sections, target.key)?.summary.file : undefined;
  return file === undefined ? null : { file, line: 1, column: 1 };
}
