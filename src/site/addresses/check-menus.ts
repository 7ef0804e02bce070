import { type Problem, warning } from '../../base/problem.ts';
import type { Site } from '../order/site.ts';
import type { Route } from './route.ts';

/** A warning for each entry of a menu, and each notice of the front page, with an address of the site where nothing stands: something else may, on the same server. */
export function checkMenus(
  { menu, footerMenu, home }: Pick<Site, 'menu' | 'footerMenu' | 'home'>,
  routes: readonly Route[],
): Problem[] {
  const items = [...(menu ?? []), ...(footerMenu ?? [])].flatMap((item) => [item, ...item.items]);
  const entries = items.map(({ url, at }) => ({ url, at, what: 'The entry of the menu' }));
  const notices = (home ?? []).flatMap(({ notice }) =>
    notice?.link?.startsWith('/') ? [{ url: notice.link, at: notice.at, what: 'The notice' }] : [],
  );
  const links = [...entries, ...notices];
  if (links.length === 0) return [];
  const urls = new Set(routes.map(({ url }) => url));
  return links.flatMap(({ url, at, what }) => {
    if (url === null || urls.has(url) || urls.has(`${url}/`)) return [];
    const message = `${what} leads to ${url}, which is no page of this site.`;
    return [
      warning(
        'unknown-page',
        at,
        message,
        'Mend the address, or write it whole with https:// if it is elsewhere.',
      ),
    ];
  });
}
