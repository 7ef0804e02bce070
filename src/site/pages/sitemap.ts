import { targetsOf } from '../../articles/summary/article-summary.ts';
import { sitemapUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import { monthName } from '../order/groups/calendar.ts';
import { monthParts, mostPictures } from '../order/sitemap/sitemap-parts.ts';
import type { Translation } from '../order/versions/translations.ts';
import type { SitemapView } from './file-views.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { pictureAddress } from './parts/held-pictures.ts';
import { toAlternates } from './parts/languages.ts';
import type { ViewContext } from './parts/view-context.ts';
import { select } from './selection.ts';

/** Of each article its address, its last change, the paths of the files that it names, as in holes, and its versions where it has some. */
type Row = readonly [
  url: string,
  modified: string,
  files: readonly string[],
  versions?: readonly Translation[],
];

/** The articles of one month with their last change: frozen when the month is over (R1.13, R12.7). */
export const monthSitemap: PageKind<TargetOf<'sitemap'>, readonly Row[], SitemapView> = {
  routes: (site) =>
    site.months.flatMap((of) =>
      monthParts(of).map((_, index) => {
        const { year, month } = of;
        const target = { kind: 'sitemap', year, month, part: index + 1 } as const;
        return toRoute(
          sitemapUrl(of, target.part, site.config),
          `the sitemap of ${monthName(of)}`,
          target,
          site,
        );
      }),
    ),
  select: ({ year, month, part }, { site, file, translations }) => {
    const of = site.months.find((one) => one.year === year && one.month === month);
    const articles = monthParts(found(of, `month ${year}-${month}`))[part - 1] ?? [];
    const rows = articles.map(({ summary, url }): Row => {
      const row = [url, (summary.changed ?? summary.date).iso, targetsOf(summary, 'file')] as const;
      const versions = translations(url);
      return versions.length === 0 ? row : [...row, versions];
    });
    return select(rows, [...new Set(rows.flatMap(([, , files]) => files))].map(file));
  },
  view: (rows, context, url) => ({
    kind: 'sitemap',
    url,
    entries: rows.map(([page, modified, files, versions = []]) => ({
      canonical: context.addresses.absolute(page),
      modified,
      pictures: picturesOf(files, context),
      alternates: toAlternates(versions, context),
    })),
  }),
};

/** The addresses of those of the files that are pictures. */
function picturesOf(files: readonly string[], context: ViewContext): string[] {
  const pictures = files
    .flatMap((target) => context.files.get(target) ?? [])
    .filter(({ size }) => size !== null);
  return [...new Set(pictures.map((facts) => pictureAddress(facts, context)))].slice(0, mostPictures);
}
