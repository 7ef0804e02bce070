import { placeOfField } from '../articles/field-places.ts';
import { outputPath, safePath } from '../base/paths.ts';
import { type Place, type Problem, warning } from '../base/problem.ts';
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
      const url = aliasUrl(alias);
      if (url === null) problems.push(badAlias(alias, placeOfField(article.meta, 'aliases')));
      if (url === null || urls.has(url)) continue;
      urls.add(url);
      routes.push({ url, path: outputPath(url), origin: card.file, target: { kind: 'redirect', to } });
    }
  }
  return { routes, problems };
}

const pageName = /\.(?:x?html?|shtml|php\d?|aspx?|jspx?|cgi)$/i;

/** The path of an old address: as it is for a page's file name, else a folder; null when it is no path on a disk. */
function aliasUrl(alias: string): string | null {
  const path = /[?#]/.test(alias) ? null : safePath(alias, '');
  if (path === null) return null;
  return pageName.test(path) && !alias.endsWith('/') ? `/${path}` : `/${path}/`;
}

function badAlias(alias: string, at: Place): Problem {
  return warning(
    'bad-alias',
    at,
    `The old address "${alias}" gets no redirect, because no file can stand there.`,
    'Write a path such as "/tin/hoi-nghi/" without "?" and "#"; redirect any other address on the web server.',
  );
}
