import type { Moment } from '../../base/time/moment.ts';
import { sitemapFrontsUrl, sitemapIndexUrl, sitemapUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { frontsParts, monthParts } from '../order/sitemap/sitemap-parts.ts';
import type { SitemapIndexView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

type Row = readonly [url: string, modified: string | null];

/** All sitemaps but that of news, each with the latest change in it and never the time of a build (R2.15, R12.7). */
export const sitemapIndex: PageKind<TargetOf<'sitemap-index'>, readonly Row[], SitemapIndexView> = {
  once: true,
  routes: (site) => [toRoute(sitemapIndexUrl, 'the sitemap', { kind: 'sitemap-index' }, site)],
  select: (_, { sites }) => select(sites.each.flatMap(rowsOf)),
  view: (rows, { addresses }, url) => ({
    kind: 'sitemap-index',
    url,
    sitemaps: rows.map(([sitemap, modified]) => ({ canonical: addresses.absolute(sitemap), modified })),
  }),
};

function rowsOf(site: Site): Row[] {
  const { config, months } = site;
  const fronts = frontsParts(site).map((_, index): Row => [sitemapFrontsUrl(index + 1, config), null]);
  const ofMonths = months.flatMap((month) =>
    monthParts(month).map((articles, index): Row => {
      return [sitemapUrl(month, index + 1, config), latestChange(articles)];
    }),
  );
  return [...fronts, ...ofMonths];
}

function latestChange(articles: readonly SiteArticle[]): string | null {
  let latest: Moment | null = null;
  for (const { summary } of articles) {
    const moment = summary.changed ?? summary.date;
    if (latest === null || moment.epoch > latest.epoch) latest = moment;
  }
  return latest?.iso ?? null;
}
