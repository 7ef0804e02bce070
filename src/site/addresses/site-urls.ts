/** Paths below the top of the site of what belongs to no single article: one place for routes and for links to them. */

import type { Locale, PathName } from '../../base/locale/locale.ts';
import { monthName } from '../order/groups/calendar.ts';
import type { Month } from '../order/site.ts';
import type { Config } from '../settings/config.ts';
import { type FeedFormat, feedForms } from '../settings/feed-formats.ts';

export const robotsUrl = '/robots.txt';

export const sitemapIndexUrl = '/sitemap.xml';

/** What is told to Google News: a sitemap, or the index of its parts. */
export const newsSitemapUrl = '/sitemap-news.xml';

/** Where the front page of a language stands, below which all its pages do. */
type Front = Pick<Config, 'front'>;

/** What the site is, for programs that answer questions. */
export function llmsUrl({ front }: Front): string {
  return `${front}llms.txt`;
}

/** All feeds, for feed readers. */
export function feedListUrl({ front }: Front): string {
  return `${front}feeds.opml`;
}

/** A part, counted from 1, of the sitemap of fronts and lists: `/sitemap-fronts.xml`, `/sitemap-fronts-2.xml`. */
export function sitemapFrontsUrl(part: number, { front }: Front): string {
  return `${front}sitemap-fronts${ending(part)}.xml`;
}

/** A part of the sitemap of the articles of a month: `/sitemap-2021-01.xml`, `/sitemap-2021-01-2.xml`. */
export function sitemapUrl(month: Pick<Month, 'year' | 'month'>, part: number, { front }: Front): string {
  return `${front}sitemap-${monthName(month)}${ending(part)}.xml`;
}

/** A part of the news sitemap where one file cannot hold it: `/sitemap-news-1.xml`. */
export function newsSitemapPartUrl(part: number): string {
  return `/sitemap-news-${part}.xml`;
}

function ending(part: number): string {
  return part === 1 ? '' : `-${part}`;
}

/** The index of all tags, series, authors or feeds, or of the years, or the page to search them: `/tac-gia/`. */
export function indexUrl(
  kind: Exclude<PathName, 'page'>,
  { locale, config }: { readonly locale: Locale; readonly config: Front },
): string {
  return `${config.front}${locale.paths[kind]}/`;
}

/** A feed of a front: `/kinh-te/` gives `/kinh-te/rss.xml`, the front page of the site `/rss.xml`. */
export function feedUrl(front: string, format: FeedFormat): string {
  return front + feedForms[format].file;
}
