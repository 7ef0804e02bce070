/**
 * How far news reach. Lists are numbered from the oldest article and no article knows of newer ones but its next
 * neighbour, so articles that are newer than all others can change few pages, however large the archive is. Hence the
 * law of this file: where nothing but news was added, and `surroundings` are the same, the inputs of every route that is
 * not reached are the same. `test/site/reach-of-news.test.ts` holds the two against each other.
 */

import { targetsOf } from '../articles/card.ts';
import { type Digest, digestValue } from '../base/digest.ts';
import { fileText, headOf } from './inputs.ts';
import { pageCount } from './pagination.ts';
import type { Route } from './route.ts';
import type { AuthorGroup, Group, Month, SiteArticle } from './site.ts';
import type { ViewContext } from './views/view-context.ts';

/** Whether the articles of these keys, and no others, are the newest of the site, and readers see them. */
export function areNews(keys: ReadonlySet<string>, articles: readonly SiteArticle[]): boolean {
  const newest = articles.slice(articles.length - keys.size);
  return newest.length === keys.size && newest.every(({ card, mark }) => mark === null && keys.has(card.key));
}

/** Names all that articles besides the news say through others: groups, files, names in feeds, addresses of what expired. */
export function surroundings(
  { site, ...context }: ViewContext,
  news: ReadonlySet<string> = new Set(),
): Digest {
  const isOld = ({ card }: SiteArticle) => !news.has(card.key);
  const old = (groups: readonly (Group | AuthorGroup)[]) =>
    groups
      .filter(({ articles }) => articles[0] === undefined || isOld(articles[0]))
      .map((group) => [...headOf(group), 'profile' in group ? group.profile : null]);
  const files = new Set(site.pages.filter(isOld).flatMap(({ card }) => targetsOf(card, 'file')));
  for (const { profile } of site.authors) {
    for (const { kind, target } of profile?.references ?? []) if (kind === 'file') files.add(target);
  }
  return digestValue([
    [site.sections, site.tags, site.authors].map(old),
    Array.from(files, (file) => [file, fileText(file, { site, ...context })]),
    [...site.ids].filter(([key]) => !news.has(key)),
    [...site.gone],
  ]);
}

/** Whether news, by their keys, may change what the view of a route is made from. */
export function reachOfNews(news: ReadonlySet<string>, context: ViewContext): (route: Route) => boolean {
  const { site } = context;
  const count = (articles: readonly SiteArticle[]) => {
    let newest = 0;
    while (news.has(articles[articles.length - 1 - newest]?.card.key ?? '')) newest += 1;
    return newest;
  };
  const months = new Set<Month | undefined>();
  for (const [index, month] of site.months.entries()) {
    if (count(month.articles) > 0) months.add(month).add(site.months[index - 1]);
  }
  const names = new Set(Array.from(months, (month) => month && `${month.year} ${month.month}`));
  const groups = { section: context.sections, tag: context.tags, author: context.authors };

  const isReached = ({ target }: Pick<Route, 'target'>): boolean => {
    switch (target.kind) {
      case 'compressed':
        return isReached(target.of);
      case 'article': {
        const newer = site.byKey.get(target.key)?.newer ?? '';
        return news.has(target.key) || news.has(newer);
      }
      case 'card':
        return news.has(target.key);
      case 'section':
      case 'tag':
      case 'author': {
        const articles = groups[target.kind].get(target.key)?.articles ?? [];
        const grown = count(articles);
        const full = pageCount(articles.length - grown, site.config.perPage);
        return grown > 0 && (target.page === null || target.page >= full);
      }
      case 'feed':
        return target.of === null || count(groups[target.of.kind].get(target.of.key)?.articles ?? []) > 0;
      case 'month':
      case 'sitemap':
        return names.has(`${target.year} ${target.month}`);
      default:
        return true;
    }
  };
  return isReached;
}
