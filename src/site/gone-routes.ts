import { claimedAddress } from '../base/claimed-address.ts';
import { outputPath } from '../base/paths.ts';
import type { Route } from './route.ts';
import type { Site } from './site.ts';

/** A tombstone at each address of the list `gone` in the settings. */
export function goneRoutes(gone: readonly string[]): Route[] {
  return [...new Set(gone)].map((url) => tombstone(url, 'the list "gone" in bantin.yaml'));
}

/** A tombstone wherever an expired article stood (R12.5), unless something else of the site wants the place now. */
export function expiredRoutes(expired: Site['expired'], others: readonly Route[]): Route[] {
  if (expired.length === 0) return [];
  const taken = new Set(others.map(({ path }) => path));
  return expired.flatMap(({ card, url }) => {
    const urls = [url, ...card.aliases.flatMap((alias) => claimedAddress(alias).url ?? [])];
    return urls
      .map((old) => tombstone(old, card.file))
      .filter(({ path }) => !taken.has(path) && taken.add(path));
  });
}

function tombstone(url: string, origin: string): Route {
  return { url, path: outputPath(url), origin, target: { kind: 'gone' } };
}
