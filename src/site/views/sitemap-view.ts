import type { SitemapIndexView, SitemapView } from '../machine-view.ts';
import { pageCount, pageUrl } from '../pagination.ts';
import type { Group, Month, Site, SiteArticle } from '../site.ts';
import { homeUrl, indexUrl, sitemapFrontsUrl, sitemapIndexUrl, sitemapUrl } from '../site-urls.ts';
import type { ViewContext } from './view-context.ts';

/** The articles of one month with their last change: frozen when the month is over (R1.13, R12.7). */
export function toMonthSitemap(month: Month, { addresses: { absolute } }: ViewContext): SitemapView {
  return {
    kind: 'sitemap',
    url: sitemapUrl(month),
    entries: month.articles.filter(isListed).map(({ card, url }) => ({
      canonical: absolute(url),
      modified: (card.changed ?? card.date).iso,
    })),
  };
}

/** The pages that belong to no month. They bear no dates, so that this file changes only when a page is added. */
export function toFrontsSitemap({ site, years, addresses: { absolute } }: ViewContext): SitemapView {
  const { locale, sections, tags, authors, months } = site;
  const urls = [
    homeUrl,
    ...sections.flatMap((section) => pagesOf(section, site)),
    ...(tags.length === 0 ? [] : [indexUrl('tags', locale)]),
    ...tags.flatMap((tag) => pagesOf(tag, site)),
    ...(authors.length === 0 ? [] : [indexUrl('authors', locale)]),
    ...authors.flatMap((author) => pagesOf(author, site)),
    ...(years.length === 0 ? [] : [indexUrl('archive', locale)]),
    ...years.map(({ url }) => url),
    ...months.map(({ url }) => url),
  ];
  return {
    kind: 'sitemap',
    url: sitemapFrontsUrl,
    entries: urls.map((url) => ({ canonical: absolute(url), modified: null })),
  };
}

/** All other sitemaps, each with the latest change in it and never the time of a build (R2.15). */
export function toSitemapIndex({ site, addresses: { absolute } }: ViewContext): SitemapIndexView {
  return {
    kind: 'sitemap-index',
    url: sitemapIndexUrl,
    sitemaps: [
      { canonical: absolute(sitemapFrontsUrl), modified: null },
      ...site.months.map((month) => ({
        canonical: absolute(sitemapUrl(month)),
        modified: latestChange(month.articles.filter(isListed)),
      })),
    ],
  };
}

/** Articles that a search engine may list at this address: no preview (R1.21), and no reprint of another site's. */
function isListed({ card, mark }: SiteArticle): boolean {
  return mark === null && !card.reprinted;
}

/** A front without articles asks not to be indexed, so it is in no sitemap (R1.21). */
function pagesOf({ url, articles }: Group, { config, locale }: Site): string[] {
  if (articles.length === 0) return [];
  const pages = pageCount(articles.length, config.perPage);
  return [url, ...Array.from({ length: pages }, (_, index) => pageUrl(url, locale.paths.page, index + 1))];
}

function latestChange(articles: readonly SiteArticle[]): string | null {
  const moments = articles.map(({ card }) => card.changed ?? card.date);
  const [first, ...others] = moments;
  if (first === undefined) return null;
  return others.reduce((latest, moment) => (moment.epoch > latest.epoch ? moment : latest), first).iso;
}
