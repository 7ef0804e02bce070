import { claimedAddress } from '../../base/addresses/claimed-address.ts';
import { belowTop } from '../settings/below-top.ts';
import type { Config } from '../settings/config.ts';

/** An old address of an article as `Route.url`, which may be written with the path of the site before it; null when it is none. */
export function formerUrl(alias: string, config: Pick<Config, 'url'>): string | null {
  const { url } = claimedAddress(alias);
  return url === null ? null : belowTop(url, config);
}
