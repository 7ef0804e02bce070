import { placeOfField } from '../articles/field-places.ts';
import { outputPath } from '../base/paths.ts';
import type { Place, Problem } from '../base/problem.ts';
import { aliasRoutes } from './alias-routes.ts';
import { monthName, yearsOf } from './calendar.ts';
import { cardUrl } from './cards.ts';
import { checkClaims } from './check-claims.ts';
import { withoutCollisions } from './collisions.ts';
import { compressedRoutes } from './compressed-routes.ts';
import { expiredRoutes, goneRoutes } from './gone-routes.ts';
import { groupRoutes } from './group-routes.ts';
import { hosts } from './host.ts';
import { hostRoutes } from './host-routes.ts';
import { checkPageLinks } from './page-links.ts';
import type { FileRoute, Route, Target, TextRoute } from './route.ts';
import type { Site, SiteArticle } from './site.ts';
import {
  feedListUrl,
  feedUrl,
  homeUrl,
  indexUrl,
  newsSitemapPartUrl,
  newsSitemapUrl,
  sitemapFrontsUrl,
  sitemapIndexUrl,
  sitemapUrl,
} from './site-urls.ts';
import { frontsParts, monthParts, newsParts } from './sitemap-parts.ts';

const robotsUrl = '/robots.txt';

/** What is no page: static files, the theme's assets, pictures and attachments as they are, and style sheets. */
export interface ExtraRoutes {
  readonly files: readonly FileRoute[];
  readonly texts?: readonly TextRoute[];
}

/**
 * Every address of the site, each once, with an error for every address that two things claim (safety R11) and a
 * warning for every link to an address where nothing stands.
 */
export function planRoutes(
  site: Site,
  extra: ExtraRoutes,
): { routes: readonly Route[]; problems: Problem[] } {
  const aliases = aliasRoutes(site.pages);
  const wanted = [
    ...siteRoutes(site),
    ...sitemapRoutes(site),
    ...articleRoutes(site),
    ...cardRoutes(site),
    ...groupRoutes(site),
    ...calendarRoutes(site),
    ...aliases,
    ...goneRoutes(site.config.gone),
    ...hostRoutes(site.config.host),
    ...extra.files.filter(({ url }) => !site.config.preview || url !== robotsUrl).map(fileRoute),
    ...(extra.texts ?? []).map(({ url, origin, text }) => route(url, origin, { kind: 'text', text })),
  ];
  const claimed = [...wanted, ...expiredRoutes(site.expired, wanted)];
  const { routes, problems } = withoutCollisions(claimed, (route) => placeOf(route, site));
  problems.push(...comingCollisions(routes, site));
  const { precompress, host } = site.config;
  const all = precompress && hosts[host].precompressed ? [...routes, ...compressedRoutes(routes)] : routes;
  return {
    routes: all,
    problems: [...checkClaims(claimed, site), ...problems, ...checkPageLinks(site, routes)],
  };
}

/** An error for each address that something scheduled will claim although another has it; what has expired makes room. */
function comingCollisions(routes: readonly Route[], site: Site): Problem[] {
  if (site.coming.length === 0) return [];
  const standing = routes.filter(
    ({ target, url }) => target.kind !== 'gone' || site.config.gone.includes(url),
  );
  const coming = [...articleRoutes({ pages: site.coming }), ...aliasRoutes(site.coming)];
  return withoutCollisions([...standing, ...coming], (route) => placeOf(route, site)).problems;
}

/** Where an article says what decides the address; null when no article does. */
function placeOf({ origin, target }: Route, { pages, coming }: Site): Place | null {
  if (target.kind !== 'article' && target.kind !== 'redirect') return null;
  const isIt = ({ card }: SiteArticle) => card.file === origin;
  const meta = (coming.find(isIt) ?? pages.find(isIt))?.meta;
  return meta === undefined ? null : placeOfField(meta, target.kind === 'article' ? 'slug' : 'aliases');
}

function siteRoutes({ config, locale }: Site): Route[] {
  return [
    route(homeUrl, 'the front page', { kind: 'home' }),
    route(indexUrl('tags', locale), 'the index of tags', { kind: 'tags' }),
    route(indexUrl('authors', locale), 'the index of authors', { kind: 'authors' }),
    route(indexUrl('archive', locale), 'the archive', { kind: 'archive' }),
    ...(config.search ? [route(indexUrl('search', locale), 'the search page', { kind: 'search' })] : []),
    route('/404.html', 'the page for missing pages', { kind: 'not-found' }),
    ...config.feeds.formats.map((format) =>
      route(feedUrl(homeUrl, format), 'the feed of the site', { kind: 'feed', format, of: null }),
    ),
    route(indexUrl('feeds', locale), 'the index of feeds', { kind: 'feeds' }),
    route(feedListUrl, 'the list of feeds', { kind: 'feed-list' }),
    route(robotsUrl, 'the rules for robots', { kind: 'robots' }),
  ];
}

function articleRoutes({ pages }: Pick<Site, 'pages'>): Route[] {
  return pages.map(({ card, url }) => route(url, card.file, { kind: 'article', key: card.key }));
}

function cardRoutes(site: Site): Route[] {
  return site.pages.flatMap((article) => {
    const url = cardUrl(article, site);
    const { key, file } = article.card;
    return url === null ? [] : [route(url, `the card of ${file}`, { kind: 'card', key })];
  });
}

function calendarRoutes({ months }: Site): Route[] {
  const years = yearsOf(months).map(({ year, url }) =>
    route(url, `the year ${year}`, { kind: 'year', year }),
  );
  const pages = months.map((of) => {
    const { year, month } = of;
    return route(of.url, `the month ${monthName(of)}`, { kind: 'month', year, month });
  });
  return [...years, ...pages];
}

function sitemapRoutes(site: Site): Route[] {
  const fronts = frontsParts(site).map((_, index) => {
    const target = { kind: 'sitemap-fronts', part: index + 1 } as const;
    return route(sitemapFrontsUrl(target.part), 'the sitemap of fronts', target);
  });
  const months = site.months.flatMap((of) =>
    monthParts(of).map((_, index) => {
      const { year, month } = of;
      const target = { kind: 'sitemap', year, month, part: index + 1 } as const;
      return route(sitemapUrl(of, target.part), `the sitemap of ${monthName(of)}`, target);
    }),
  );
  const news = newsParts(site);
  const parts = (news.length === 1 ? [] : news).map((_, index) => {
    const target = { kind: 'news-sitemap', part: index + 1 } as const;
    return route(newsSitemapPartUrl(target.part), 'the news sitemap', target);
  });
  return [
    route(sitemapIndexUrl, 'the sitemap', { kind: 'sitemap-index' }),
    ...fronts,
    ...months,
    route(newsSitemapUrl, 'the news sitemap', { kind: 'news-sitemap', part: null }),
    ...parts,
  ];
}

function fileRoute({ url, file, digest }: FileRoute): Route {
  return route(url, file, { kind: 'file', file, digest });
}

function route(url: string, origin: string, target: Target): Route {
  return { url, path: outputPath(url), origin, target };
}
