import { slugOfPath } from '../../articles/front-matter/schema/slug-of-path.ts';
import { contentFile } from '../../articles/source/site-file.ts';
import { claimedAddress } from '../../base/addresses/claimed-address.ts';
import { collisionKey } from '../../base/addresses/paths.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { languageFolders } from '../settings/language-folders.ts';
import { formerUrl } from './former-url.ts';
import { inFront } from './in-front.ts';
import { permalinks } from './permalink.ts';
import { plainPageUrl } from './plain-page-url.ts';
import type { Route } from './route.ts';
import { toRoute } from './to-route.ts';

/** A redirect from each old address of each article (R12.6). */
export function aliasRoutes(articles: readonly SiteArticle[], site: Site): Route[] {
  const routes: Route[] = [];
  for (const { summary, url: to } of articles) {
    const urls = new Set([to]);
    for (const alias of summary.aliases) {
      const url = formerUrl(alias, site.config);
      if (url === null || urls.has(url)) continue;
      urls.add(url);
      routes.push(toRoute(url, summary.file, { kind: 'redirect', to }, site));
    }
  }
  return routes;
}

/**
 * A redirect from each address that an article had where its slug stood in it as it is written, or cut, unless one of `others`
 * stands there, also on a disk that takes no notice of capitals. A slug that was made of the path counts where its address `isRecorded`:
 * of a site without a register nobody can tell whether it was ever published.
 */
export function formerRoutes(
  site: Site,
  others: readonly Route[],
  isRecorded: (url: string) => boolean = () => false,
): Route[] {
  const renamed = [...site.articles, ...site.plainPages].filter(
    ({ summary }) => summary.formerSlugs.length > 0,
  );
  if (renamed.length === 0) return [];
  const taken = new Set(others.map(({ path }) => collisionKey(path)));
  const { config } = site;
  const addressOf = permalinks(config.permalink);
  const languages = languageFolders(config);
  return renamed.flatMap(({ summary, url: to, section }) =>
    summary.formerSlugs.flatMap((slug) => {
      const isPage = summary.purpose !== null;
      const place = isPage
        ? plainPageUrl({ ...summary, slug }, languages)
        : addressOf(summary, section, slug);
      const { url } = claimedAddress(inFront(config, place));
      const isMade = slug === slugOfPath(contentFile(summary.file, { contentFolder: config.content }) ?? '');
      if (url === null || (isMade ? !isRecorded(url) : isPage)) return [];
      const route = toRoute(url, summary.file, { kind: 'redirect', to }, site);
      const key = collisionKey(route.path);
      if (taken.has(key)) return [];
      taken.add(key);
      return [route];
    }),
  );
}
