import type { Config } from '../settings/config.ts';

/** The address in a language of what would stand at `url` in a site of one: `/en/kinh-te/` of `/kinh-te/`. */
export function inFront({ front }: Pick<Config, 'front'>, url: string): string {
  return front === '/' ? url : front + url.slice(1);
}
