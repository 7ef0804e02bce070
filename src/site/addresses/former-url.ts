import { claimedAddress } from '../../base/claimed-address.ts';
import type { Config } from '../settings/config.ts';
import { belowTop } from './below-top.ts';

/** An old address of an article as `Route.url`, which may be written with the path of the site before it; null when it is none. */
export function formerUrl(alias: string, config: Pick<Config, 'url'>): string | null {
  const { url } = claimedAddress(alias);
  return url === null ? null : belowTop(url, config);
}
