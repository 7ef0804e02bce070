import { holesOf } from '../articles/fragment.ts';
import { type Problem, warning } from '../base/problem.ts';
import type { Route } from './route.ts';
import type { Site } from './site.ts';

const mark = 'page:';

/**
 * A warning for each link by address, in the articles shown and by authors, to a page that the site does not have. No
 * error, because something else may stand at that address on the same server.
 */
export function checkPageLinks({ articles, authors }: Site, routes: readonly Route[]): Problem[] {
  const sources = [
    ...articles.map(({ meta }) => meta),
    ...authors.flatMap(({ profile }) =>
      profile === null ? [] : { file: profile.file, holes: holesOf(profile.biography) },
    ),
  ];
  const links = sources.flatMap(({ file, holes }) =>
    holes.filter((hole) => hole.startsWith(mark)).map((hole) => ({ file, url: hole.slice(mark.length) })),
  );
  if (links.length === 0) return [];
  const urls = new Set(routes.map(({ url }) => url));
  return links
    .filter(({ url }) => !urls.has(url) && !urls.has(`${url}/`))
    .map(({ file, url }) => unknownPage(file, url));
}

function unknownPage(file: string, url: string): Problem {
  return warning(
    'unknown-page',
    { file, line: 1, column: 1 },
    `A link leads to ${url}, which is no page of this site.`,
    'Link to an article by the path of its .md file, or write the whole address with https:// if it is elsewhere.',
  );
}
