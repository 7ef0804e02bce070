import { claimedAddress } from '../base/claimed-address.ts';
import { outputPath } from '../base/paths.ts';
import type { Route } from './route.ts';
import type { SiteArticle } from './site.ts';

/** A redirect from each old address of each article (R12.6). */
export function aliasRoutes(articles: readonly SiteArticle[]): Route[] {
  const routes: Route[] = [];
  for (const { card, url: to } of articles) {
    const urls = new Set([to]);
    for (const alias of card.aliases) {
      const { url } = claimedAddress(alias);
      if (url === null || urls.has(url)) continue;
      urls.add(url);
      routes.push({ url, path: outputPath(url), origin: card.file, target: { kind: 'redirect', to } });
    }
  }
  return routes;
}
