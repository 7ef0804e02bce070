import { type Digest, digestBytes } from '../base/digest.ts';
import { addressesFrom } from '../site/addresses/address.ts';
import { searchIndexUrl } from '../site/addresses/site-urls.ts';
import type { SiteArticle } from '../site/order/site.ts';
import { isSearched } from '../site/order/sitemap-parts.ts';
import { searchEngine } from '../site/pages/search.ts';
import type { Selector } from '../site/pages/selector.ts';
import type { ArticleText } from './documents/load-articles.ts';

/** A part of the search index, which is made and published as one. */
export interface SearchPart {
  /** The year, or `searchEngine`. */
  readonly name: string;
  /** What all its addresses begin with, below the top of the site. */
  readonly url: string;
  /** As in `Route`. */
  readonly origin: string;
  /** Names everything that its files depend on but our code. */
  readonly key: Digest;
  /** From the oldest to the newest; null for the engine. */
  readonly articles: readonly SiteArticle[] | null;
}

/** The engine, and a part for each year with published articles: what a preview shows besides is never found. */
export function searchParts(
  { site, years, groups }: Selector,
  texts: ReadonlyMap<string, ArticleText>,
): readonly SearchPart[] {
  const { href } = addressesFrom(site.config);
  const { language, timezone } = site.config;
  const all = `${language} ${timezone}`;
  const parts = years.flatMap(({ year, months }): SearchPart[] => {
    const articles = months.flatMap((month) => month.articles.filter(isSearched));
    if (articles.length === 0) return [];
    const name = String(year);
    const key = digestBytes([all, ...articles.map(textOf)].join('\n'));
    const url = searchIndexUrl(name, site.locale);
    return [{ name, url, origin: `the search index of ${name}`, key, articles }];
  });
  const url = searchIndexUrl(searchEngine, site.locale);
  const engine = { name: searchEngine, url, origin: 'the search engine', key: digestBytes(all) };
  return parts.length === 0 ? [] : [{ ...engine, articles: null }, ...parts];

  function textOf({ card, url, section, authors }: SiteArticle): string {
    const text = texts.get(card.key);
    const title = section === null ? null : groups.section.get(section)?.title;
    const address = href(url);
    const names = authors.map((key) => [key, groups.author.get(key)?.title]);
    return `${text?.shown} ${text?.body} ${JSON.stringify([address, section, title, names])}`;
  }
}
