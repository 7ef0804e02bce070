import type { Reference } from '../../articles/markdown/markdown.ts';
import { type ReadMeta, targetsOf } from '../../articles/summary/card.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { Site } from '../order/site.ts';
import { belowTop } from './address.ts';
import type { Route } from './route.ts';

/**
 * A warning for each link by address, in the articles shown and by authors, to a page that the site does not have. No
 * error, because something else may stand at that address on the same server.
 */
export function checkPageLinks(
  { pages, authors, config }: Site,
  routes: readonly Route[],
  read: ReadMeta,
): Problem[] {
  const linking = pages.filter(({ card }) => targetsOf(card, 'page').length > 0);
  const sources = [
    ...linking.flatMap((article) => read(article) ?? []),
    ...authors.flatMap(({ profile }) => profile ?? []),
  ];
  const links = sources.flatMap(({ references }) => references.filter(({ kind }) => kind === 'page'));
  if (links.length === 0) return [];
  const urls = new Set(routes.map(({ url }) => url));
  const stands = (url: string) => urls.has(url) || urls.has(`${url}/`);
  return links.filter(({ target }) => !stands(belowTop(target, config))).map(unknownPage);
}

function unknownPage({ written, at }: Reference): Problem {
  return warning(
    'unknown-page',
    at,
    `The link leads to ${written}, which is no page of this site.`,
    'Link to an article by the path of its .md file, or write the whole address with https:// if it is elsewhere.',
  );
}
