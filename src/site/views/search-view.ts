import type { Group } from '../site.ts';
import { indexUrl, searchIndexUrl } from '../site-urls.ts';
import { isSearched } from '../sitemap-parts.ts';
import type { Choice, SearchView } from '../view.ts';
import { linkToYear } from './calendar-links.ts';
import { toFrame } from './frame.ts';
import { linkToHome, linkToIndex } from './links.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** The part of the index that holds no article, but what every search needs. */
export const searchEngine = 'pagefind';

/** What can be searched; it grows by the first article of a year, section or author, and not by any other. */
export function toSearchView(context: ViewContext): SearchView {
  const { site, years, addresses } = context;
  const { config, locale } = site;
  const fileOf = (part: string, name: string) => addresses.href(searchIndexUrl(part, locale) + name);
  const matter = {
    title: say(locale, 'search'),
    description: say(locale, 'searchDescription', { site: config.title }),
    index: false,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  const searchable = years.filter(({ months }) => months.some(hasSearched)).toReversed();
  return {
    kind: 'search',
    heading: matter.title,
    engine: fileOf(searchEngine, 'pagefind.js'),
    archive: linkToIndex('archive', context),
    years: searchable.map((year) => {
      const { href, title } = linkToYear(year, context);
      const name = String(year.year);
      return { href, title, year: name, index: fileOf(name, 'pagefind-entry.json') };
    }),
    sections: choices(site.sections),
    authors: choices(site.authors),
    ...toFrame(indexUrl('search', locale), matter, context),
  };
}

function choices(groups: readonly Group[]): Choice[] {
  return groups.filter(hasSearched).map(({ key, title }) => ({ value: key, title }));
}

function hasSearched({ articles }: Pick<Group, 'articles'>): boolean {
  return articles.some(isSearched);
}
