import type { Site } from '../order/site.ts';
import { type Host, hostFiles, hosts } from '../settings/host.ts';
import { goneUrl } from './old-addresses.ts';
import type { Route } from './route.ts';
import { toRoute } from './to-route.ts';

/** What the host of the site is told: how to serve it, and the page for what is gone where it can show one. */
export function hostRoutes(site: Site): Route[] {
  const { files, gone, title }: Host = hosts[site.config.host];
  const origin = `what ${title} needs`;
  return [
    ...files.map((file) => toRoute(hostFiles[file].url, origin, { kind: 'host-file', file }, site)),
    ...(gone ? [toRoute(goneUrl, origin, { kind: 'gone' }, site)] : []),
  ];
}
