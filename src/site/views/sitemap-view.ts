import { type Card, targetsOf } from '../../articles/card.ts';
import type { Moment } from '../../base/moment.ts';
import type { SitemapIndexView, SitemapView } from '../machine-view.ts';
import type { Month, SiteArticle } from '../site.ts';
import { sitemapFrontsUrl, sitemapIndexUrl, sitemapUrl } from '../site-urls.ts';
import { frontsParts, monthParts, mostPictures } from '../sitemap-parts.ts';
import { pictureAddress } from './held-pictures.ts';
import type { ViewContext } from './view-context.ts';

/** The articles of one month with their last change: frozen when the month is over (R1.13, R12.7). */
export function toMonthSitemap(month: Month, part: number, context: ViewContext): SitemapView {
  const { absolute } = context.addresses;
  return {
    kind: 'sitemap',
    url: sitemapUrl(month, part),
    entries: (monthParts(month)[part - 1] ?? []).map(({ card, url }) => ({
      canonical: absolute(url),
      modified: (card.changed ?? card.date).iso,
      pictures: picturesOf(card, context),
    })),
  };
}

/** The addresses of the pictures that an article names. */
function picturesOf(card: Card, context: ViewContext): string[] {
  const files = targetsOf(card, 'file').flatMap((target) => context.site.files.get(target) ?? []);
  const pictures = files.filter(({ size }) => size !== null);
  return [...new Set(pictures.map((facts) => pictureAddress(facts, context)))].slice(0, mostPictures);
}

/** The pages that belong to no month. They bear no dates, so that this file changes only when a page is added. */
export function toFrontsSitemap(part: number, { site, addresses: { absolute } }: ViewContext): SitemapView {
  return {
    kind: 'sitemap',
    url: sitemapFrontsUrl(part),
    entries: (frontsParts(site)[part - 1] ?? []).map((url) => ({
      canonical: absolute(url),
      modified: null,
      pictures: [],
    })),
  };
}

/** All sitemaps but that of news, each with the latest change in it and never the time of a build (R2.15, R12.7). */
export function toSitemapIndex({ site, addresses: { absolute } }: ViewContext): SitemapIndexView {
  const fronts = frontsParts(site).map((_, index) => ({
    canonical: absolute(sitemapFrontsUrl(index + 1)),
    modified: null,
  }));
  const months = site.months.flatMap((month) =>
    monthParts(month).map((articles, index) => ({
      canonical: absolute(sitemapUrl(month, index + 1)),
      modified: latestChange(articles),
    })),
  );
  return { kind: 'sitemap-index', url: sitemapIndexUrl, sitemaps: [...fronts, ...months] };
}

function latestChange(articles: readonly SiteArticle[]): string | null {
  let latest: Moment | null = null;
  for (const { card } of articles) {
    const moment = card.changed ?? card.date;
    if (latest === null || moment.epoch > latest.epoch) latest = moment;
  }
  return latest?.iso ?? null;
}
