import { claimedAddress } from '../../base/claimed-address.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import type { Route } from './route.ts';
import { toRoute } from './to-route.ts';

/** A redirect from each old address of each article (R12.6). */
export function aliasRoutes(articles: readonly SiteArticle[], site: Site): Route[] {
  const routes: Route[] = [];
  for (const { card, url: to } of articles) {
    const urls = new Set([to]);
    for (const alias of card.aliases) {
      const { url } = claimedAddress(alias);
      if (url === null || urls.has(url)) continue;
      urls.add(url);
      routes.push(toRoute(url, card.file, { kind: 'redirect', to }, site));
    }
  }
  return routes;
}
