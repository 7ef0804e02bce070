/**
 * Addresses are promises: what was published once answers for ever, with a page, a redirect or a tombstone, and an
 * article keeps its name in feeds wherever it moves (R2.2, R12.6).
 */

import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import type { Problem } from '../../base/problem.ts';
import { articleId } from '../order/checks/article-id.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { lostAddresses } from './lost-addresses.ts';
import type { PublishedUrl, Register } from './register.ts';
import type { Route } from './route.ts';

interface Permanence {
  /** As `Site.ids`. */
  readonly ids: Site['ids'];
  /** All that the register should say now; null when that is what it says. */
  readonly entries: readonly PublishedUrl[] | null;
  /** The moment from which on more addresses are missed, in milliseconds since 1970: some were recorded for later. */
  readonly until: number;
  /** An error for each address that would vanish. */
  readonly problems: readonly Problem[];
}

/**
 * Holds the routes of the site against the register. An address whose article is dated after `now` is not missed yet, so
 * that a site can be built as it was. `summaries` are those of all articles, shown or not: they say what became of one.
 */
export function keepPermanent(
  { entries: recorded, lineOf }: Register,
  routes: readonly Route[],
  { articles: news, plainPages, config }: Pick<Site, 'articles' | 'plainPages' | 'config'>,
  summaries: readonly ArticleSummary[],
  now: number,
): Permanence {
  const articles = [...news, ...plainPages];
  const redirects = redirectsByGoal(routes);
  const ids = idsOf(articles, recorded, redirects);
  const standing = new Set(routes.map(({ url }) => url));
  const missing = [...recorded.values()].filter(({ url }) => !standing.has(url));
  const lost = missing.filter(({ first }) => Date.parse(first) <= now);
  const later = missing.map(({ first }) => Date.parse(first)).filter((first) => first > now);
  return {
    ids,
    entries: withNew(recorded, articles, redirects, ids),
    until: Math.min(Number.MAX_SAFE_INTEGER, ...later),
    problems: lostAddresses(lost, lineOf, articles, recorded, summaries, config.gone),
  };
}

/** The old addresses that lead to each address, in the order in which they were written. */
function redirectsByGoal(routes: readonly Route[]): Map<string, string[]> {
  const byGoal = new Map<string, string[]>();
  for (const { url, target } of routes) {
    if (target.kind !== 'redirect') continue;
    const urls = byGoal.get(target.to);
    if (urls === undefined) byGoal.set(target.to, [url]);
    else urls.push(url);
  }
  return byGoal;
}

/**
 * The name in feeds of each article, by key, where it is another than `articleId`: what its file says, else what was
 * recorded for its address or one that leads to it, else a new one that nobody ever had.
 */
function idsOf(
  articles: readonly SiteArticle[],
  recorded: ReadonlyMap<string, PublishedUrl>,
  redirects: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const others = new Map<string, string>();
  let taken: Set<string> | null = null;
  for (const { summary, url } of articles) {
    if (summary.id !== null) continue;
    const own = articleId(summary);
    const known = (recorded.get(url) ?? firstRecorded(redirects.get(url), recorded))?.id;
    if (known !== undefined) {
      if (known !== own) others.set(summary.key, known);
      continue;
    }
    taken ??= new Set(Array.from(recorded.values(), ({ id }) => id));
    let id = own;
    for (let number = 2; taken.has(id); number += 1) id = `${own}/${number}`;
    taken.add(id);
    if (id !== own) others.set(summary.key, id);
  }
  return others;
}

function firstRecorded(
  urls: readonly string[] = [],
  recorded: ReadonlyMap<string, PublishedUrl>,
): PublishedUrl | undefined {
  return urls.map((url) => recorded.get(url)).find((entry) => entry !== undefined);
}

/** The entries with every address that is published now; null when there is nothing new. */
function withNew(
  recorded: ReadonlyMap<string, PublishedUrl>,
  articles: readonly SiteArticle[],
  redirects: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlyMap<string, string>,
): PublishedUrl[] | null {
  const added = new Map<string, PublishedUrl>();
  for (const { summary, url, mark } of articles) {
    if (mark !== null) continue;
    const before = recorded.get(url);
    const id = ids.get(summary.key) ?? articleId(summary);
    if (before?.id !== id) added.set(url, { url, id, first: before?.first ?? summary.date.iso });
    for (const old of redirects.get(url) ?? []) {
      if (!recorded.has(old)) added.set(old, { url: old, id, first: summary.date.iso });
    }
  }
  return added.size === 0 ? null : [...new Map([...recorded, ...added]).values()];
}
