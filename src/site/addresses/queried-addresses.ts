import { placeOfField } from '../../articles/front-matter/schema/field-places.ts';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import { type QueriedAddress, queriedAddress } from '../../base/addresses/queried-address.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { error, type Problem } from '../../base/problem.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { belowTop } from '../settings/below-top.ts';
import type { Config } from '../settings/config.ts';
import { hosts } from '../settings/host.ts';
import type { Route } from './route.ts';
import { toRoute } from './to-route.ts';

/** An old address with a query, and where it leads, as `Route.url`. */
export interface QueriedMove extends QueriedAddress {
  readonly to: string;
}

/** The old addresses of articles that have a query, sorted; of those that several claim the first. */
export function queriedMoves(articles: readonly SiteArticle[], config: Pick<Config, 'url'>): QueriedMove[] {
  return [...claims(articles, config)].map(([, [move]]) => move);
}

/** Where the script stands that leads from them on hosts that take no rules about queries. */
export const oldAddressesUrl = '/old-addresses.js';

/** Whether pages have to lead from old addresses by that script. */
export function leadsByScript({ config, pages }: Site): boolean {
  if (hosts[config.host].queries) return false;
  return pages.some(({ summary }) => summary.aliases.some((alias) => queriedAddress(alias) !== null));
}

/** The script, where it is needed. */
export function queriedRoutes(site: Site): Route[] {
  if (!leadsByScript(site)) return [];
  const text = scriptOf(queriedMoves(site.pages, site.config));
  return [toRoute(oldAddressesUrl, 'the old addresses with "?"', { kind: 'text', text }, site)];
}

/** An error for each that two articles claim. */
export function checkQueried(site: Site, read: ReadMeta): Problem[] {
  return [...claims([...site.pages, ...site.coming], site.config)].flatMap(([written, [first, ...others]]) =>
    others
      .filter(({ to }) => to !== first.to)
      .map(({ article }) =>
        error(
          'same-address',
          placeOfField(read(article), 'aliases'),
          `The address ${written} belongs to both ${first.article.summary.file} and ${article.summary.file}.`,
          'Remove that address from "aliases" of one of them.',
        ),
      ),
  );
}

interface Claim extends QueriedMove {
  readonly article: SiteArticle;
}

function claims(
  articles: readonly SiteArticle[],
  config: Pick<Config, 'url'>,
): Map<string, [Claim, ...Claim[]]> {
  const found = new Map<string, [Claim, ...Claim[]]>();
  for (const article of articles) {
    for (const alias of article.summary.aliases) {
      const read = queriedAddress(alias);
      if (read === null) continue;
      const old = { ...read, path: belowTop(read.path, config) };
      const key = `${old.path}?${old.query.join('&')}`;
      const claim = { ...old, to: article.url, article };
      const others = found.get(key);
      if (others === undefined) found.set(key, [claim]);
      else others.push(claim);
    }
  }
  return new Map([...found].sort(([a], [b]) => compareCodeUnits(a, b)));
}

/** Addresses in it are seen from where the script stands, so that it is the same at any place of the site. */
function scriptOf(moves: readonly QueriedMove[]): string {
  const rows = moves.map(({ path, query, to }) => `  ${JSON.stringify([path, query, to])}`).join(',\n');
  return `// Leads from old addresses with a query to those of today. Made by bantin.
(function () {
  var here = document.currentScript.src.replace(/[^/]*$/, '');
  var asked = location.search.slice(1).split('&');
  var moves = [
${rows}
  ];
  if (location.search.length < 2) return;
  for (var i = 0; i < moves.length; i++) {
    var from = new URL(here + moves[i][0].slice(1)).pathname;
    var at = location.pathname.replace(/\\/index\\.html$/, '/');
    var all = moves[i][1].every(function (pair) { return asked.indexOf(pair) >= 0; });
    if (at === from && all) return location.replace(here + moves[i][2].slice(1));
  }
})();
`;
}
