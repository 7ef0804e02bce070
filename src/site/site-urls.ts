/** Paths below the top of the site of what belongs to no single article: one place for routes and for links to them. */

import type { Locale } from '../base/locale.ts';
import { monthName } from './calendar.ts';
import type { Month } from './site.ts';

export const homeUrl = '/';

export const sitemapIndexUrl = '/sitemap.xml';

/** The sitemap of fronts and lists. */
export const sitemapFrontsUrl = '/sitemap-fronts.xml';

/** The sitemap of the articles of a month: `/sitemap-2021-01.xml`. */
export function sitemapUrl(month: Pick<Month, 'year' | 'month'>): string {
  return `/sitemap-${monthName(month)}.xml`;
}

/** The index of all tags or authors, or of the years: `/tac-gia/`. */
export function indexUrl(kind: 'tags' | 'authors' | 'archive', locale: Locale): string {
  return `/${locale.paths[kind]}/`;
}

/** The feed of a front: `/kinh-te/` gives `/kinh-te/rss.xml`, the front page of the site `/rss.xml`. */
export function feedUrl(front: string): string {
  return `${front}rss.xml`;
}
