import type { Meta } from '../../../src/articles/article.ts';
import { visibleMetaDigest } from '../../../src/articles/summary/visible-meta-digest.ts';
import { type Digest, digestValue } from '../../../src/base/digest.ts';
import { addressesFrom } from '../../../src/site/addresses/address.ts';
import type { Route } from '../../../src/site/addresses/route.ts';
import type { Pictures } from '../../../src/site/order/pictures/picture.ts';
import type { Site } from '../../../src/site/order/site.ts';
import { selectionOf, viewOf } from '../../../src/site/pages/page-kinds.ts';
import { nothingMade, type ViewContext, viewContext } from '../../../src/site/pages/parts/view-context.ts';
import { selectionDigest } from '../../../src/site/pages/selection.ts';
import { openSelector } from '../../../src/site/pages/selector.ts';
import type { View } from '../../../src/site/pages/view.ts';
import { readSelection, writeSelection } from '../../../src/site/pages/written-selection.ts';

/** What stands at each route of a site, and what names all that it is made from: on the way that a build takes. */
export function shownAt(site: Site, metas: readonly Meta[], pictures: Pictures = new Map()) {
  const byKey = new Map(metas.map((meta) => [meta.key, meta]));
  const shownOf = (key: string) => {
    const meta = byKey.get(key);
    return meta && { path: `${key}.md`, shown: visibleMetaDigest(meta) };
  };
  const selector = openSelector(site, shownOf, pictures);
  const { config, locale } = site;
  const settings = { config, locale, addresses: addressesFrom(config), made: nothingMade() };
  const read: ViewContext['read'] = ({ key }) => {
    const meta = byKey.get(key);
    if (meta === undefined) throw new Error(`Nobody wrote ${key}.`);
    return meta;
  };
  const everywhere = digestValue([config, locale]);
  return {
    view: (route: Route): View => {
      const selection = selectionOf(route, selector);
      const { url, language, target } = route;
      const written = readSelection(writeSelection({ ...target, url, language, as: null }, selection));
      const entries = written.entries.map(({ name, json }) => [name, JSON.parse(json)] as const);
      return viewOf(written, viewContext(entries, settings, read));
    },
    digest: (route: Route): Digest => selectionDigest(route.url, selectionOf(route, selector), everywhere),
  };
}
