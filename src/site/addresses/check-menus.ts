import { type Problem, warning } from '../../base/problem.ts';
import type { Site } from '../order/site.ts';
import type { Route } from './route.ts';

/** A warning for each entry of a menu with an address of the site where nothing stands: something else may, on the same server. */
export function checkMenus(
  { menu, footerMenu }: Pick<Site, 'menu' | 'footerMenu'>,
  routes: readonly Route[],
): Problem[] {
  const items = [...(menu ?? []), ...(footerMenu ?? [])].flatMap((item) => [item, ...item.items]);
  if (items.length === 0) return [];
  const urls = new Set(routes.map(({ url }) => url));
  return items.flatMap(({ url, at }) => {
    if (url === null || urls.has(url) || urls.has(`${url}/`)) return [];
    const message = `The entry of the menu leads to ${url}, which is no page of this site.`;
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
