/**
 * What views are made from, named without making them.
 *
 * A view is a pure function of some articles, in an order, and of little else. So the digests of these articles, each
 * made once for all views that show it, tell whether a view can have changed, at a tenth of what making it costs. Where
 * they differ the view decides, by its value; where they are equal it is equal too. Hence the law of this file: whatever
 * the view of a route may read of the site is among its inputs, or its inputs are null. `test/site/inputs.test.ts` holds
 * the two against each other.
 */

import { targetsOf } from '../articles/card.ts';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { monthName } from './calendar.ts';
import { pageCount, pageRange, paginate } from './pagination.ts';
import { remember } from './remember.ts';
import type { FeedOf, Route } from './route.ts';
import type { AuthorGroup, Group, SiteArticle } from './site.ts';
import { newestPublished } from './views/feed-view.ts';
import type { ViewContext } from './views/view-context.ts';

export interface Inputs {
  /** Every article that the view shows or links to by itself. */
  readonly articles: readonly SiteArticle[];
  /** All else that it reads of the site. */
  readonly others: readonly (string | number | boolean | null)[];
}

/** What the view of a route is made from; null when only making it tells. */
export function inputsOf({ target }: Route, context: ViewContext): Inputs | null {
  const { site } = context;
  switch (target.kind) {
    case 'article': {
      const article = site.byKey.get(target.key);
      if (article === undefined) return null;
      const { newer, older, related } = article;
      const others = [newer, older, ...related].map((key) =>
        key === null ? undefined : site.byKey.get(key),
      );
      const articles = [article, ...others.filter((other) => other !== undefined)];
      return { articles, others: [newer === null, older === null] };
    }
    case 'section':
    case 'tag':
    case 'author': {
      const group = groupOf(target, context);
      return group === undefined ? null : inputsOfList(group, target.page, context);
    }
    case 'feed': {
      const group = target.of === null ? null : groupOf(target.of, context);
      if (group === undefined) return null;
      const articles = newestPublished((group ?? site).articles, site.config.feedItems);
      return { articles, others: group === null ? [] : headOf(group) };
    }
    case 'month': {
      const index = site.months.findIndex(
        ({ year, month }) => year === target.year && month === target.month,
      );
      const month = site.months[index];
      if (month === undefined) return null;
      const near = [site.months[index - 1], site.months[index + 1]];
      return { articles: month.articles, others: near.map((other) => (other ? monthName(other) : null)) };
    }
    case 'sitemap': {
      const month = site.months.find(({ year, month }) => year === target.year && month === target.month);
      return month === undefined ? null : { articles: month.articles, others: [] };
    }
    default:
      return null;
  }
}

function groupOf({ kind, key }: FeedOf, context: ViewContext): Group | undefined {
  const groups = { section: context.sections, tag: context.tags, author: context.authors };
  return groups[kind].get(key);
}

function inputsOfList(group: Group | AuthorGroup, page: number | null, { site }: ViewContext): Inputs {
  const count = group.articles.length;
  const { perPage } = site.config;
  const last = pageCount(count, perPage);
  const { from, to } = page === null ? paginate(count, perPage).front : pageRange(page, perPage);
  const profile = 'profile' in group && page === null && group.profile !== null ? group.profile : null;
  return {
    articles: group.articles.slice(from, to),
    others: [
      ...headOf(group),
      page === null ? last : page < last,
      profile === null ? null : digestValue([profile, [...filesOf(profile, site)]]),
    ],
  };
}

function headOf({ key, title, url }: Group): string[] {
  return [key, title, url];
}

/** The facts of the files, and the addresses of the articles, that something names. */
function* filesOf(
  { references }: { readonly references: readonly { readonly kind: string; readonly target: string }[] },
  site: ViewContext['site'],
): Generator<unknown> {
  for (const { kind, target } of references) {
    if (kind === 'file') yield site.files.get(target) ?? null;
    if (kind === 'article') yield site.byKey.get(target)?.url ?? site.gone.get(target) ?? null;
  }
}

/**
 * Makes the digest of a route's inputs, null where `inputsOf` is. `metaOf` gives the digest of an article's metadata by
 * its key.
 */
export function inputDigester(
  context: ViewContext,
  metaOf: (key: string) => Digest,
): (route: Route) => Digest | null {
  const { site } = context;
  const everywhere = digestValue([site.config, site.locale]);
  const digestOf = remember((article: SiteArticle) => digestBytes(articleText(article, context, metaOf)));
  return (route) => {
    const inputs = inputsOf(route, context);
    if (inputs === null) return null;
    const parts = [everywhere, route.url, JSON.stringify([route.target, inputs.others])];
    for (const article of inputs.articles) parts.push(digestOf(article));
    return digestBytes(parts.join('\n'));
  };
}

/** All that any view may read of an article: what it says itself, and what it says of others that it names. */
function articleText(article: SiteArticle, context: ViewContext, metaOf: (key: string) => Digest): string {
  const { site, sections, tags, authors } = context;
  const { card, url, mark } = article;
  const head = (group: Group | undefined) => group && headOf(group);
  const section = article.section === null ? undefined : sections.get(article.section);
  const authorHead = (author: AuthorGroup | undefined) =>
    author && [...headOf(author), author.profile && author.profile.role];
  return JSON.stringify([
    metaOf(card.key),
    card.key,
    url,
    mark,
    head(section),
    article.tags.map((key) => head(tags.get(key))),
    article.authors.map((key) => authorHead(authors.get(key))),
    targetsOf(card, 'file').map((target) => site.files.get(target)),
    targetsOf(card, 'article').map((target) => site.byKey.get(target)?.url ?? site.gone.get(target)),
  ]);
}
