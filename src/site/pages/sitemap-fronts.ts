import { sitemapFrontsUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import { frontsParts } from '../order/sitemap-parts.ts';
import type { SitemapView } from './machine-view.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

/** The pages that belong to no month. They bear no dates, so that this file changes only when a page is added. */
export const frontsSitemap: PageKind<TargetOf<'sitemap-fronts'>, readonly string[], SitemapView> = {
  routes: (site) =>
    frontsParts(site).map((_, index) => {
      const target = { kind: 'sitemap-fronts', part: index + 1 } as const;
      return toRoute(sitemapFrontsUrl(target.part), 'the sitemap of fronts', target, site);
    }),
  select: ({ part }, { site }) => select(frontsParts(site)[part - 1] ?? []),
  view: (urls, { addresses }, url) => ({
    kind: 'sitemap',
    url,
    entries: urls.map((page) => ({ canonical: addresses.absolute(page), modified: null, pictures: [] })),
  }),
};
