import { type Digest, digestValue } from '../../base/digest.ts';
import { addressesFrom } from '../../site/addresses/address.ts';
import type { Route } from '../../site/addresses/route.ts';
import { topOf } from '../../site/addresses/top.ts';
import type { Site } from '../../site/order/site.ts';
import { type ThemeAssets, toShell } from '../../site/pages/shell.ts';
import type { Shells } from '../../site/pages/shell-view.ts';

/** What all pages share, once for each depth at which pages stand. */
export function shellsOf(routes: readonly Route[], site: Site, assets: ThemeAssets): Shells {
  const tops = new Set(routes.map((route) => topOf(placeOf(route), site.config)));
  return Object.fromEntries(
    [...tops].sort().map((top) => [top, toShell(site, addressesFrom(site.config, top), assets)]),
  );
}

/** Names what all pages share, whatever their depth. */
export function shellKey(site: Site, assets: ThemeAssets): Digest {
  return digestValue([toShell(site, addressesFrom(site.config), assets), site.locale]);
}

/** What stands at a compressed file is seen from where the plain one stands. */
function placeOf({ url, target }: Route): { readonly kind: string; readonly url: string } {
  return target.kind === 'compressed' ? placeOf(target.of) : { kind: target.kind, url };
}
