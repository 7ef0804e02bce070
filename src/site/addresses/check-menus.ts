import { type Problem, warning } from '../../base/problem.ts';
import type { Site } from '../order/site.ts';
import { indexMeant } from './index-meant.ts';
import { nearestPath } from './nearest-path.ts';
import type { Route } from './route.ts';

/** A warning for each entry of a menu, and each notice of the front page, with an address of the site where nothing stands: something else may, on the same server. */
export function checkMenus(
  site: Pick<Site, 'menu' | 'footerMenu' | 'home' | 'locale' | 'config'>,
  routes: readonly Route[],
): Problem[] {
  const { menu, footerMenu, home } = site;
  const items = [...(menu ?? []), ...(footerMenu ?? [])].flatMap((item) => [item, ...item.items]);
  const entries = items.map(({ url, at }) => ({ url, at, what: 'The entry of the menu' }));
  const notices = (home ?? []).flatMap(({ notice }) =>
    notice?.link?.startsWith('/') ? [{ url: notice.link, at: notice.at, what: 'The notice' }] : [],
  );
  const links = [...entries, ...notices];
  if (links.length === 0) return [];
  const urls = new Set(routes.map(({ url }) => url));
  const broken = links.filter(({ url }) => url !== null && !urls.has(url) && !urls.has(`${url}/`));
  if (broken.length === 0) return [];
  const nearest = nearestPath(routes.map(({ url }) => url.replace(/\/$/, '')));
  return broken.flatMap(({ url, at, what }) => {
    if (url === null) return [];
    const near = indexMeant(url, site) ?? nearest(url.replace(/\/$/, ''));
    const meant = near === null || urls.has(near) ? near : `${near}/`;
    const message = `${what} leads to ${url}, which is no page of this site.`;
    return [
      warning(
        'unknown-page',
        at,
        message,
        meant === null
          ? 'Mend the address, or write it whole with https:// if it is elsewhere.'
          : `Did you mean "${meant}"?`,
      ),
    ];
  });
}
