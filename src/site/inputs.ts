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
    case 'compressed':
      return inputsOf(target.of, context);
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
      const articles = newestPublished((group ?? site).articles, site.config.feeds.items);
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

function inputsOfList(group: Group | AuthorGroup, page: number | null, context: ViewContext): Inputs {
  const { site } = context;
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
      profile === null ? null : digestValue([profile, [...filesOf(profile, context)]]),
    ],
  };
}

/** What pages say of a group that they name. */
export function headOf({ key, title, url }: Group): string[] {
  return [key, title, url];
}

/** The facts of the files, and the addresses of the articles, that something names. */
function* filesOf(
  { references }: { readonly references: readonly { readonly kind: string; readonly target: string }[] },
  context: ViewContext,
): Generator<unknown> {
  const { site } = context;
  for (const { kind, target } of references) {
    if (kind === 'file') yield fileText(target, context);
    if (kind === 'article') yield site.byKey.get(target)?.url ?? site.gone.get(target) ?? null;
  }
}

/** Digests that were worked out for one site, to be used again as long as it is the same in all but its texts. */
export interface InputMemory {
  readonly articles: Map<SiteArticle, { readonly shown: Digest; readonly digest: Digest }>;
  readonly routes: Map<Route, Digest | null>;
}

export function newInputMemory(): InputMemory {
  return { articles: new Map(), routes: new Map() };
}

/** Names what is published of a file. How a picture looks, and which files are made of it, its digest and its uses decide. */
export function fileText(target: string, { site, pictures }: ViewContext): string {
  const facts = site.files.get(target) ?? null;
  const picture = pictures.get(facts?.file ?? '');
  if (picture === undefined) return JSON.stringify(facts);
  const { digest, uses, renditions } = picture;
  return JSON.stringify([facts, digest, uses, renditions.map(({ bytes }) => bytes)]);
}

/**
 * Makes the digest of a route's inputs, null where `inputsOf` is. `shownOf` gives the `shownDigest` of an article by its
 * key.
 */
export function inputDigester(
  context: ViewContext,
  shownOf: (key: string) => Digest,
  memory: InputMemory,
): (route: Route) => Digest | null {
  const everywhere = digestValue([context.site.config, context.site.locale]);
  const textOf = articleText(context, shownOf);
  const changed = new Set<SiteArticle>();
  for (const [article, { shown }] of memory.articles) {
    if (shown !== shownOf(article.card.key)) changed.add(article);
  }
  for (const article of changed) memory.articles.delete(article);
  const digestOf = (article: SiteArticle): Digest => {
    const known = memory.articles.get(article);
    if (known !== undefined) return known.digest;
    const digest = digestBytes(textOf(article));
    memory.articles.set(article, { shown: shownOf(article.card.key), digest });
    return digest;
  };
  return (route) => {
    const known = memory.routes.get(route);
    if (known !== undefined && changed.size === 0) return known;
    const inputs = inputsOf(route, context);
    if (known !== undefined && !inputs?.articles.some((article) => changed.has(article))) return known;
    const digest = inputs && digestBytes(textOfRoute(route, inputs));
    memory.routes.set(route, digest);
    return digest;
  };

  function textOfRoute(route: Route, { articles, others }: Inputs): string {
    let text = `${everywhere}\n${route.url}\n${JSON.stringify([route.target, others])}`;
    for (const article of articles) text += `\n${digestOf(article)}`;
    return text;
  }
}

/**
 * Names all that any view may read of an article: what it says itself, and what the site says of the groups, files and
 * articles that it names.
 */
function articleText(
  context: ViewContext,
  shownOf: (key: string) => Digest,
): (article: SiteArticle) => string {
  const { site, sections, tags, authors } = context;
  const headText = remember((group: Group) => JSON.stringify(headOf(group)));
  const authorText = remember((author: AuthorGroup) =>
    JSON.stringify([...headOf(author), author.profile?.role]),
  );
  const textOfFile = remember((file: string) => fileText(file, context));
  return (article) => {
    const { card, url, mark } = article;
    let text = `${shownOf(card.key)}\n${url}\n${mark}\n${site.ids.get(card.key)}`;
    const section = article.section === null ? undefined : sections.get(article.section);
    if (section !== undefined) text += `\nsection ${headText(section)}`;
    for (const key of article.tags) {
      const tag = tags.get(key);
      if (tag !== undefined) text += `\ntag ${headText(tag)}`;
    }
    for (const key of article.authors) {
      const author = authors.get(key);
      if (author !== undefined) text += `\nauthor ${authorText(author)}`;
    }
    for (const target of targetsOf(card, 'file')) text += `\nfile ${textOfFile(target)}`;
    for (const target of targetsOf(card, 'article')) {
      text += `\narticle ${site.byKey.get(target)?.url ?? site.gone.get(target)}`;
    }
    return text;
  };
}
