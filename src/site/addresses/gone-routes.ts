import type { Site } from '../order/site.ts';
import { formerUrl } from './former-url.ts';
import type { Route } from './route.ts';
import { toRoute } from './to-route.ts';

/** A tombstone at each address of the list `gone` in the settings. */
export function goneRoutes(site: Site): Route[] {
  return [...new Set(site.config.gone)].map((url) => tombstone(url, 'the list "gone" in bantin.yaml', site));
}

/** A tombstone wherever an expired article stood (R12.5), unless something else of the site wants the place now. */
export function expiredRoutes(site: Site, others: readonly Route[]): Route[] {
  if (site.expired.length === 0) return [];
  const taken = new Set(others.map(({ path }) => path));
  return site.expired.flatMap(({ summary, url }) => {
    const urls = [url, ...summary.aliases.flatMap((alias) => formerUrl(alias, site.config) ?? [])];
    return urls
      .map((old) => tombstone(old, summary.file, site))
      .filter(({ path }) => !taken.has(path) && taken.add(path));
  });
}

function tombstone(url: string, origin: string, site: Site): Route {
  return toRoute(url, origin, { kind: 'gone' }, site);
}
