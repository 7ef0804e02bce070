import type { Config } from '../settings/config.ts';
import { defaultUrl } from '../settings/default-url.ts';
import { goneUrl } from './old-addresses.ts';

/**
 * What leads from a place of a relative site to its top: the same link is another text on pages of another depth. `''` in
 * other sites, where addresses are the same everywhere.
 */
export type Top = string;

interface Place {
  readonly kind: string;
  /** As `Route.url`. */
  readonly url: string;
}

export function topOf({ kind, url }: Place, { relative, url: site }: Pick<Config, 'relative' | 'url'>): Top {
  if (!relative) return '';
  // Servers show these pages in place of any other, at any depth, so only whole addresses lead on from them (R11.2).
  if ((kind === 'not-found' || url === goneUrl) && site !== defaultUrl) return new URL(site).href;
  return '../'.repeat(url.split('/').length - 2);
}
