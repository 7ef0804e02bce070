import { outputPath } from '../base/paths.ts';
import { type Host, type HostName, hostFileUrls, hosts } from './host.ts';
import { goneUrl } from './old-addresses.ts';
import type { Route, Target } from './route.ts';

/** What the host of the site is told: how to serve it, and the page for what is gone where it can show one. */
export function hostRoutes(name: HostName): Route[] {
  const { files, gone, title }: Host = hosts[name];
  const route = (url: string, target: Target): Route => {
    return { url, path: outputPath(url), origin: `what ${title} needs`, target };
  };
  return [
    ...files.map((file) => route(hostFileUrls[file], { kind: 'host-file', file })),
    ...(gone ? [route(goneUrl, { kind: 'gone' })] : []),
  ];
}
