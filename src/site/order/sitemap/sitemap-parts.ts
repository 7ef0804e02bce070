/** What stands in which file of the sitemaps, which may be only so large (R1.9, R1.13). */

import { targetsOf } from '../../../articles/summary/article-summary.ts';
import { indexUrl } from '../../addresses/site-urls.ts';
import { yearsOf } from '../groups/calendar.ts';
import type { Group, Month, Site, SiteArticle } from '../site.ts';
import { pageCount, pageUrl } from './pagination.ts';

/**
 * Addresses in one file, those of pictures included. Sitemaps may have 50,000 pages and 50 MB: these are reached
 * first as long as addresses are shorter than 900 characters on average.
 */
const mostAddresses = 50_000;
const mostNews = 1_000;
/** Pictures of one page (R1.14). */
export const mostPictures = 1_000;

/** The articles of a month that search engines may list, from the oldest, so that parts which are full never change. */
export function monthParts({ articles }: Month): SiteArticle[][] {
  const weight = ({ summary }: SiteArticle) => 1 + Math.min(targetsOf(summary, 'file').length, mostPictures);
  return cut(articles.filter(isListed), mostAddresses, weight);
}

/** The addresses of the pages that belong to no month, those that are no articles among them. */
export function frontsParts(site: Site): string[][] {
  return cut(frontUrls(site), mostAddresses);
}

/** The news of the last two days, newest first. */
export function newsParts({ news }: Site): SiteArticle[][] {
  return cut(news, mostNews);
}

/**
 * Articles that a search engine may list at this address: no preview (R1.21), no reprint of another site's, and none that
 * asks not to be listed.
 */
export function isListed({ summary, mark }: SiteArticle): boolean {
  return mark === null && !summary.reprinted && !summary.noindex;
}

/** Articles that the search of the site finds. */
export function isSearched({ summary, mark }: SiteArticle): boolean {
  return mark === null && !summary.noindex;
}

function frontUrls(site: Site): string[] {
  const { sections, tags, series, authors, months } = site;
  return [
    site.config.front,
    ...sections.flatMap((section) => pagesOf(section, site)),
    ...(tags.length === 0 ? [] : [indexUrl('tags', site)]),
    ...tags.flatMap((tag) => pagesOf(tag, site)),
    ...(series.length === 0 ? [] : [indexUrl('series', site)]),
    ...series.map(({ url }) => url),
    ...(authors.length === 0 ? [] : [indexUrl('authors', site)]),
    ...authors.flatMap((author) => pagesOf(author, site)),
    ...(months.length === 0 ? [] : [indexUrl('archive', site)]),
    ...yearsOf(months).map(({ url }) => url),
    ...months.map(({ url }) => url),
    indexUrl('feeds', site),
    ...site.plainPages.filter(isListed).map(({ url }) => url),
    ...site.plugged.pages.filter(({ index }) => index).map(({ url }) => url),
  ];
}

/** A front without articles asks not to be indexed, so it is in no sitemap (R1.21). */
function pagesOf({ url, articles }: Group, { config, locale }: Site): string[] {
  if (articles.length === 0) return [];
  const pages = pageCount(articles.length, config.perPage);
  return [url, ...Array.from({ length: pages }, (_, index) => pageUrl(url, locale.paths.page, index + 1))];
}

/** The items in lists of at most `most`, each counting as much as `weight` says; one empty list when there are none. */
function cut<Item>(items: readonly Item[], most: number, weight: (item: Item) => number = () => 1): Item[][] {
  const parts: Item[][] = [[]];
  let room = most;
  for (const item of items) {
    room -= weight(item);
    if (room >= 0) parts.at(-1)?.push(item);
    else {
      parts.push([item]);
      room = most - weight(item);
    }
  }
  return parts;
}
