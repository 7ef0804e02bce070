import { encodePath, nameOf } from '../../base/addresses/paths.ts';
import type { Config } from '../settings/config.ts';
import type { Top } from './top.ts';

/** Turns paths below the top of the site, as in `Route.url`, into what is printed. Every printed address passes here. */
export interface Addresses {
  /**
   * For links between the site's own pages: the sub-path of the site and the path, `/repo/kinh-te/`. In a relative site,
   * what leads to the top and the path of the file.
   */
  readonly href: (path: string) => string;
  /** With scheme and host, for feeds, sitemaps and canonical addresses (R1.13, R1.19, R2.4). */
  readonly absolute: (path: string) => string;
}

/**
 * The addresses of a site at `config.url`, in NFC and percent-encoded; those of a relative site as they are seen from where
 * `top` leads to its top.
 */
export function addressesFrom({ url, relative }: Pick<Config, 'url' | 'relative'>, top: Top = ''): Addresses {
  const { origin, pathname } = new URL(url);
  const below = (path: string) => pathname + encoded(path.slice(1));
  return {
    href: relative ? (path) => top + encoded(explicit(path).slice(1)) : below,
    absolute: (path) => origin + below(path),
  };
}

/** The path of a file, since no server is there to find the one of a folder. */
function explicit(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return nameOf(path).includes('.') ? path : `${path}/index.html`;
}

/** Most paths are plain ASCII, which needs no work; the others are encoded part by part. */
function encoded(path: string): string {
  if (/^[\w./-]*$/.test(path)) return path;
  return encodePath(path.normalize('NFC'));
}
