import { type Digest, digestValue } from '../../base/digest.ts';
import { addressesFrom } from '../../site/addresses/address.ts';
import type { Route } from '../../site/addresses/route.ts';
import { topOf } from '../../site/addresses/top.ts';
import type { Sites } from '../../site/order/sites.ts';
import { type ThemeAssets, toShell } from '../../site/pages/shell.ts';
import type { Shells } from '../../site/pages/shell-view.ts';

/** What all pages share, once for each language and each depth at which pages of it stand. */
export function shellsOf(routes: readonly Route[], { each }: Sites, assets: ThemeAssets): Shells {
  return Object.fromEntries(
    each.map((site) => {
      const { config } = site;
      const own = routes.filter(({ language }) => language === config.language);
      const tops = new Set(own.map((route) => topOf(placeOf(route), config)));
      const shells = [...tops].sort().map((top) => [top, toShell(site, addressesFrom(config, top), assets)]);
      return [config.language, Object.fromEntries(shells)];
    }),
  );
}

/** Names what all pages of each language share, whatever their depth. */
export function shellKeys({ each }: Sites, assets: ThemeAssets): ReadonlyMap<string, Digest> {
  return new Map(
    each.map((site) => {
      const { config, locale } = site;
      return [config.language, digestValue([toShell(site, addressesFrom(config), assets), locale])];
    }),
  );
}

/** What stands at a compressed file is seen from where the plain one stands. */
function placeOf({ url, target }: Route): { readonly kind: string; readonly url: string } {
  return target.kind === 'compressed' ? placeOf(target.of) : { kind: target.kind, url };
}
