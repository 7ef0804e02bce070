import { placeOfField } from '../articles/field-places.ts';
import { outputPath } from '../base/paths.ts';
import { type Place, type Problem, warning } from '../base/problem.ts';
import { oldAddress } from './old-address.ts';
import type { Route } from './route.ts';
import type { SiteArticle } from './site.ts';

/** A redirect from each old address of each article (R12.6), and a warning for each that no static host can serve. */
export function aliasRoutes(articles: readonly SiteArticle[]): { routes: Route[]; problems: Problem[] } {
  const routes: Route[] = [];
  const problems: Problem[] = [];
  for (const article of articles) {
    const { card, url: to } = article;
    const urls = new Set([to]);
    for (const alias of card.aliases) {
      const url = oldAddress(alias);
      if (url === null) problems.push(badAlias(alias, placeOfField(article.meta, 'aliases')));
      if (url === null || urls.has(url)) continue;
      urls.add(url);
      routes.push({ url, path: outputPath(url), origin: card.file, target: { kind: 'redirect', to } });
    }
  }
  return { routes, problems };
}

function badAlias(alias: string, at: Place): Problem {
  return warning(
    'bad-alias',
    at,
    `The old address "${alias}" gets no redirect, because no file can stand there.`,
    'Write a path such as "/tin/hoi-nghi/" without "?" and "#"; redirect any other address on the web server.',
  );
}
