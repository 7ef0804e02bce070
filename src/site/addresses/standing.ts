import { belowTop } from '../settings/below-top.ts';
import type { Config } from '../settings/config.ts';
import type { Route } from './route.ts';

/** Gives what stands at the path that a link names, however it ends and whether or not it holds the site's own path. */
export function standing(
  routes: readonly Route[],
  config: Pick<Config, 'url'>,
): (target: string) => Route | undefined {
  const byUrl = new Map(routes.map((route) => [route.url, route]));
  return (target) => {
    const url = belowTop(target, config);
    return byUrl.get(url) ?? byUrl.get(`${url}/`) ?? byUrl.get(url.replace(/\/index\.html$/, '/'));
  };
}
