import type { Site } from './site.ts';

/** A site in each of its languages. */
export interface Sites {
  /** All that has an address, whatever its language, in the settings and words of the first. In one language it is that site. */
  readonly whole: Site;
  /** In the order of the settings; the first stands at the top. */
  readonly each: readonly Site[];
}

/** A site in one language. */
export function inOneLanguage(site: Site): Sites {
  return { whole: site, each: [site] };
}

/** The same with something other in every language. */
export function changeEach({ whole, each }: Sites, change: (site: Site) => Site): Sites {
  return each.length === 1 ? inOneLanguage(change(whole)) : { whole: change(whole), each: each.map(change) };
}
