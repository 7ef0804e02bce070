import { indexUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { Group } from '../order/site.ts';
import { isSearched } from '../order/sitemap/sitemap-parts.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { type CalendarPage, linkToYear } from './parts/calendar-links.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome, linkToIndex } from './parts/links.ts';
import { say } from './parts/say.ts';
import { select } from './selection.ts';
import type { Choice, SearchView } from './view.ts';

interface OwnOfSearch {
  /** Those with published articles, newest first. */
  readonly years: readonly CalendarPage[];
  readonly sections: readonly Choice[];
  readonly series: readonly Choice[];
  readonly authors: readonly Choice[];
}

/** What can be searched; it grows by the first article of a year, section, series or author, and not by any other. */
export const searchPage: PageKind<TargetOf<'search'>, OwnOfSearch, SearchView> = {
  routes: (site) =>
    site.config.search
      ? [toRoute(indexUrl('search', site), 'the search page', { kind: 'search' }, site)]
      : [],
  select: (_, { site, years }) => {
    const searchable = years.filter(({ months }) => months.some(hasSearched)).toReversed();
    return select({
      years: searchable.map(({ year, url }) => ({ year, url })),
      sections: choices(site.sections),
      series: choices(site.series),
      authors: choices(site.authors),
    });
  },
  view: ({ years, sections, series, authors }, context) => {
    const { config, locale, addresses } = context;
    const url = indexUrl('search', context);
    const matter = {
      title: say(locale, 'search'),
      description: say(locale, 'searchDescription', { site: config.title }),
      index: false,
      breadcrumb: [linkToHome(context)],
      feedOf: null,
    };
    return {
      kind: 'search',
      heading: matter.title,
      folder: config.relative ? './' : addresses.href(url),
      scripts: config.relative,
      archive: linkToIndex('archive', context),
      years: years.map((year) => ({ ...linkToYear(year, context), year: String(year.year) })),
      sections,
      series,
      authors,
      ...toFrame(url, matter, context),
    };
  },
};

function choices(groups: readonly Group[]): Choice[] {
  return groups.filter(hasSearched).map(({ key, title }) => ({ value: key, title }));
}

function hasSearched({ articles }: Pick<Group, 'articles'>): boolean {
  return articles.some(isSearched);
}
