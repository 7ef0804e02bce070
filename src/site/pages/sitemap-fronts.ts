import { sitemapFrontsUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import { frontsParts } from '../order/sitemap/sitemap-parts.ts';
import type { Translation } from '../order/versions/translations.ts';
import type { SitemapView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { toAlternates } from './parts/languages.ts';
import { select } from './selection.ts';

/** An address, with its versions in other languages where it has some. */
type Row = readonly [url: string, versions?: readonly Translation[]];

/** The pages that belong to no month. They bear no dates, so that this file changes only when a page is added. */
export const frontsSitemap: PageKind<TargetOf<'sitemap-fronts'>, readonly Row[], SitemapView> = {
  routes: (site) =>
    frontsParts(site).map((_, index) => {
      const target = { kind: 'sitemap-fronts', part: index + 1 } as const;
      return toRoute(sitemapFrontsUrl(target.part, site.config), 'the sitemap of fronts', target, site);
    }),
  select: ({ part }, { site, translations }) => {
    const urls = frontsParts(site)[part - 1] ?? [];
    return select(
      urls.map((page): Row => (translations(page).length === 0 ? [page] : [page, translations(page)])),
    );
  },
  view: (rows, context, url) => ({
    kind: 'sitemap',
    url,
    entries: rows.map(([page, versions = []]) => ({
      canonical: context.addresses.absolute(page),
      modified: null,
      pictures: [],
      alternates: toAlternates(versions, context),
    })),
  }),
};
