import type { Reference } from '../../articles/markdown/context/body.ts';
import { type ReadMeta, targetsOf } from '../../articles/summary/article-summary.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { Site } from '../order/site.ts';
import { belowTop } from '../settings/below-top.ts';
import { addressesFrom } from './address.ts';
import { indexMeant } from './index-meant.ts';
import { nearestPath } from './nearest-path.ts';
import type { Route } from './route.ts';
import { standing } from './standing.ts';

/**
 * A warning for each link by address, in the articles shown and among `others`, to a page that the site does not have. No
 * error, because something else may stand at that address on the same server.
 */
export function checkPageLinks(
  site: Site,
  routes: readonly Route[],
  read: ReadMeta,
  others: readonly Reference[],
): Problem[] {
  const { pages, config } = site;
  const linking = pages.filter(({ summary }) => targetsOf(summary, 'page').length > 0);
  const references = [...linking.flatMap((article) => read(article)?.references ?? []), ...others];
  const links = references.filter(({ kind }) => kind === 'page');
  if (links.length === 0) return [];
  const standsAt = standing(routes, config);
  const broken = links.filter(({ target }) => standsAt(target) === undefined);
  if (broken.length === 0) return [];
  const { absolute } = addressesFrom(config);
  const nearest = nearestPath(routes.flatMap(({ url }) => (url === '/' ? [] : [bare(url)])));
  return broken.map((link) => {
    const target = belowTop(link.target, config);
    const meant = indexMeant(target, site) ?? nearest(bare(target));
    const url = meant === null ? undefined : standsAt(meant)?.url;
    if (url === undefined) return unknownPage(link, null);
    return unknownPage(link, /^(?:[a-z]+:)?\/\//i.test(link.written) ? absolute(url) : url);
  });
}

function bare(url: string): string {
  return url.replace(/\/$/, '');
}

function unknownPage({ written, at }: Reference, meant: string | null): Problem {
  return warning(
    'unknown-page',
    at,
    `The link leads to ${written}, which is no page of this site.`,
    meant === null
      ? 'Link to an article by the path of its .md file, or write the whole address with https:// if it is elsewhere.'
      : `Did you mean "${meant}"?`,
  );
}
