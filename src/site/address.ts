import { encodePath } from '../base/paths.ts';
import type { Config } from './config.ts';

/** Turns paths below the top of the site, as in `Route.url`, into what is printed. Every printed address passes here. */
export interface Addresses {
  /** For links between the site's own pages: the sub-path of the site and the path, `/repo/kinh-te/`. */
  readonly href: (path: string) => string;
  /** With scheme and host, for feeds, sitemaps and canonical addresses (R1.13, R1.19, R2.4). */
  readonly absolute: (path: string) => string;
}

/** The addresses of a site at `config.url`, in NFC and percent-encoded. */
export function addressesFrom(config: Pick<Config, 'url'>): Addresses {
  const { origin, pathname } = new URL(config.url);
  const href = (path: string) => pathname + encoded(path.slice(1));
  return { href, absolute: (path) => origin + href(path) };
}

/** Most paths are plain ASCII, which needs no work; the others are encoded part by part. */
function encoded(path: string): string {
  if (/^[\w./-]*$/.test(path)) return path;
  return encodePath(path.normalize('NFC'));
}
