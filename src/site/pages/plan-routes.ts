import { placeOfField } from '../../articles/front-matter/schema/field-places.ts';
import type { Reference } from '../../articles/markdown/context/body.ts';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import type { Place, Problem } from '../../base/problem.ts';
import { aliasRoutes, formerRoutes } from '../addresses/alias-routes.ts';
import { checkAnchors } from '../addresses/check-anchors.ts';
import { checkClaims } from '../addresses/check-claims.ts';
import { checkMenus } from '../addresses/check-menus.ts';
import { withoutCollisions } from '../addresses/collisions.ts';
import { compressedRoutes } from '../addresses/compressed-routes.ts';
import { expiredRoutes, goneRoutes } from '../addresses/gone-routes.ts';
import { hostRoutes } from '../addresses/host-routes.ts';
import { checkPageLinks } from '../addresses/page-links.ts';
import { checkQueried, queriedRoutes } from '../addresses/queried-addresses.ts';
import type { FileRoute, Route, TextRoute } from '../addresses/route.ts';
import { robotsUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import { shownProfiles } from '../order/groups/shown-profiles.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { changeEach, type Sites } from '../order/sites.ts';
import { hosts } from '../settings/host.ts';
import { routesOfKinds } from './page-kinds.ts';

/** What is no page: static files, the theme's assets, pictures and attachments as they are, and style sheets. */
interface ExtraRoutes {
  readonly files: readonly FileRoute[];
  readonly texts?: readonly TextRoute[];
  /** What articles name that an error keeps out. */
  readonly loose?: readonly Reference[];
  /** Whether an address is in the register. */
  readonly isRecorded?: (url: string) => boolean;
}

/**
 * Every address of the site, each once, with an error for every address that two things claim (safety R11) and a
 * warning for every link to an address where nothing stands.
 */
export function planRoutes(
  sites: Sites,
  extra: ExtraRoutes,
  read: ReadMeta,
): { routes: readonly Route[]; problems: Problem[] } {
  const { whole: site, each } = sites;
  const wanted = [
    ...routesOfKinds(sites),
    ...each.flatMap((one) => aliasRoutes(one.pages, one)),
    ...queriedRoutes(site),
    ...goneRoutes(site),
    ...hostRoutes(site),
    ...extra.files
      .filter(({ url }) => !site.config.preview || url !== robotsUrl)
      .map(({ url, file, digest }) => toRoute(url, file, { kind: 'file', file, digest }, site)),
    ...(extra.texts ?? []).map(({ url, origin, text }) => toRoute(url, origin, { kind: 'text', text }, site)),
  ];
  const ofProfiles = shownProfiles(site).flatMap(({ references }) => references);
  const others = [...ofProfiles, ...(extra.loose ?? [])];
  const known = [...wanted, ...each.flatMap((one) => expiredRoutes(one, wanted))];
  const claimed = [...known, ...each.flatMap((one) => formerRoutes(one, known, extra.isRecorded))];
  const { routes, problems } = withoutCollisions(claimed, (route) => placeOf(route, site, read));
  problems.push(...comingProblems(routes, claimed, sites, read));
  const { precompress, host } = site.config;
  const all = precompress && hosts[host].precompressed ? [...routes, ...compressedRoutes(routes)] : routes;
  return {
    routes: all,
    problems: [
      ...checkClaims(claimed, site, read),
      ...checkQueried(site, read),
      ...problems,
      ...checkPageLinks(site, routes, read, others),
      ...checkAnchors(site, routes, read, others),
      ...each.flatMap((one) => checkMenus(one, routes)),
    ],
  };
}

/**
 * What will be wrong with addresses when all that is scheduled has appeared, with the pages that come with it: an error for
 * each that another has, since what has expired alone makes room, and what is said of all other addresses and links. Of `claimed`
 * is what is wanted today, also where a file of the site stands in its place.
 */
function comingProblems(
  routes: readonly Route[],
  claimed: readonly Route[],
  sites: Sites,
  read: ReadMeta,
): Problem[] {
  const { whole: site } = sites;
  const { coming } = site;
  if (coming.length === 0) return [];
  const laterSites = changeEach(sites, comingOf);
  const { whole: later } = laterSites;
  const standing = routes.filter(
    ({ target, url }) => target.kind !== 'gone' || site.config.gone.includes(url),
  );
  const today = new Set(claimed.map(({ url, target }) => `${target.kind} ${url}`));
  const isNew = ({ url, target }: Route) =>
    ofOneArticle.has(target.kind) || !today.has(`${target.kind} ${url}`);
  const wanted = [
    ...routesOfKinds(laterSites).filter(isNew),
    ...laterSites.each.flatMap((one) => aliasRoutes(one.pages, one)),
  ];
  const reachable = [...routes, ...wanted];
  return [
    ...withoutCollisions([...standing, ...wanted], (route) => placeOf(route, site, read)).problems,
    ...checkClaims(wanted, later, read),
    ...checkPageLinks(later, reachable, read, []),
    ...checkAnchors({ ...later, byKey: new Map([...site.byKey, ...later.byKey]) }, reachable, read, []),
  ];
}

function comingOf(site: Site): Site {
  const { coming, comingGroups } = site;
  const byKey = new Map(coming.map((article) => [article.summary.key, article]));
  return { ...site, ...comingGroups, articles: coming, pages: coming, byKey };
}

/** Of which two at one address are never one page. */
const ofOneArticle = new Set<Route['target']['kind']>(['article', 'page', 'redirect', 'card']);

/** Where an article says what decides the address; null when no article does. */
function placeOf({ origin, target }: Route, { pages, coming }: Site, read: ReadMeta): Place | null {
  if (target.kind !== 'article' && target.kind !== 'page' && target.kind !== 'redirect') return null;
  const isIt = ({ summary }: SiteArticle) => summary.file === origin;
  const article = coming.find(isIt) ?? pages.find(isIt);
  const meta = article === undefined ? null : read(article);
  return placeOfField(meta, target.kind === 'redirect' ? 'aliases' : 'slug');
}
