import { newsSitemapUrl, robotsUrl, sitemapIndexUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import { robotAgents } from '../settings/robots/robot-agents.ts';
import type { RobotsView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { isOpenToSearch } from './parts/frame.ts';
import { select } from './selection.ts';

/** What robots are told: where the sitemaps are, which of them may read nothing, or to stay away from a preview. */
export const robotsFile: PageKind<TargetOf<'robots'>, null, RobotsView> = {
  once: true,
  routes: (site) => [toRoute(robotsUrl, 'the rules for robots', { kind: 'robots' }, site)],
  select: () => select(null),
  view: (_, { config, addresses }, url) => {
    const closed = config.preview;
    // Sitemaps are for those who list pages.
    const sitemaps = !isOpenToSearch(config) ? [] : [sitemapIndexUrl, newsSitemapUrl].map(addresses.absolute);
    const denied = closed ? [] : config.robots.map((one) => [one, robotAgents[one]] as const);
    return { kind: 'robots', url, closed, denied, sitemaps };
  },
};
