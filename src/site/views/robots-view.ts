import type { RobotsView } from '../machine-view.ts';
import { newsSitemapUrl, sitemapIndexUrl } from '../site-urls.ts';
import type { ViewContext } from './view-context.ts';

/** What robots are told: where the sitemaps are, or to stay away from a preview. */
export function toRobotsView(url: string, { site, addresses }: ViewContext): RobotsView {
  const closed = site.config.preview;
  const sitemaps = closed ? [] : [sitemapIndexUrl, newsSitemapUrl].map(addresses.absolute);
  return { kind: 'robots', url, closed, sitemaps };
}
