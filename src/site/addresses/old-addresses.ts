import { compareCodeUnits } from '../../base/order.ts';
import type { Site } from '../order/site.ts';
import { type QueriedMove, queriedMoves } from './queried-addresses.ts';
import type { Route } from './route.ts';

/** Redirects with their goals, and tombstones, as `Route.url` and sorted. */
export interface OldAddresses {
  readonly moved: readonly (readonly [from: string, to: string])[];
  readonly gone: readonly string[];
  /** Redirects from addresses with a query. */
  readonly queried: readonly QueriedMove[];
}

export function oldAddresses(
  routes: readonly Route[],
  { pages, config }: Pick<Site, 'pages' | 'config'>,
): OldAddresses {
  const moved: [string, string][] = [];
  const gone: string[] = [];
  for (const { url, target } of routes) {
    if (target.kind === 'redirect') moved.push([url, target.to]);
    if (target.kind === 'gone' && url !== goneUrl) gone.push(url);
  }
  return {
    moved: moved.sort(([a], [b]) => compareCodeUnits(a, b)),
    gone: gone.sort(compareCodeUnits),
    queried: queriedMoves(pages, config),
  };
}

/** The page that servers show in place of what is gone. */
export const goneUrl = '/410.html';
