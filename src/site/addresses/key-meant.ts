import type { Config } from '../settings/config.ts';
import { belowTop } from './below-top.ts';

/**
 * The key of the article that a text names, where it may begin with the path of the site, as people copy it (`/vi/tin/a.md`); the
 * key as it is written where there is no such article.
 */
export function keyMeant(
  written: string,
  has: (key: string) => boolean,
  config: Pick<Config, 'url'>,
): string {
  if (has(written)) return written;
  const below = belowTop(`/${written}`, config).slice(1);
  return has(below) ? below : written;
}
