/** Every kind of page and other file that a site publishes, by the kind of its target. To add one, write its file and name it here. */

import type { Route, Target } from '../addresses/route.ts';
import type { Site } from '../order/site.ts';
import type { Sites } from '../order/sites.ts';
import { archivePage } from './archive.ts';
import { articlePage } from './article.ts';
import { cardPicture } from './card.ts';
import { feedFile } from './feed.ts';
import { feedListFile } from './feed-list.ts';
import { feedsPage } from './feeds.ts';
import { plainFile } from './file.ts';
import { gonePage } from './gone.ts';
import { authorPage, sectionPage, tagPage } from './group.ts';
import { authorsPage, seriesIndexPage, tagsPage } from './group-index.ts';
import { homePage } from './home.ts';
import { hostFile } from './host-file.ts';
import { iconFile } from './icon.ts';
import { llmsFile } from './llms.ts';
import { monthPage } from './month.ts';
import { newsSitemap } from './news-sitemap.ts';
import { notFoundPage } from './not-found.ts';
import type { ViewContext } from './parts/view-context.ts';
import { plainPage } from './plain-page.ts';
import { pluginPage } from './plugin-page.ts';
import { redirectPage } from './redirect.ts';
import { robotsFile } from './robots.ts';
import { searchPage } from './search.ts';
import type { Selection } from './selection.ts';
import type { Selector } from './selector.ts';
import { seriesPage } from './series.ts';
import { monthSitemap } from './sitemap.ts';
import { frontsSitemap } from './sitemap-fronts.ts';
import { sitemapIndex } from './sitemap-index.ts';
import { textFile } from './text.ts';
import type { View } from './view.ts';
import { webManifest } from './web-manifest.ts';
import type { WrittenSelection } from './written-selection.ts';
import { yearPage } from './year.ts';

/** Another output, for readers who take it compressed, is of the kind of that output. */
type Kind = Exclude<Target['kind'], 'compressed'>;

type AnyKind = {
  readonly once?: true;
  readonly routes: (site: Site) => readonly Route[];
  readonly select: (target: never, selector: Selector) => Selection;
  readonly view: (own: never, context: ViewContext, url: string) => View;
};

/** In the order in which they take addresses: where two want the same, the first has it. */
const pageKinds: Readonly<Record<Kind, AnyKind>> = {
  home: homePage,
  tags: tagsPage,
  'all-series': seriesIndexPage,
  authors: authorsPage,
  archive: archivePage,
  search: searchPage,
  'not-found': notFoundPage,
  feeds: feedsPage,
  'feed-list': feedListFile,
  robots: robotsFile,
  llms: llmsFile,
  icon: iconFile,
  manifest: webManifest,
  'sitemap-index': sitemapIndex,
  'sitemap-fronts': frontsSitemap,
  sitemap: monthSitemap,
  'news-sitemap': newsSitemap,
  article: articlePage,
  page: plainPage,
  card: cardPicture,
  section: sectionPage,
  tag: tagPage,
  series: seriesPage,
  author: authorPage,
  feed: feedFile,
  year: yearPage,
  month: monthPage,
  plugin: pluginPage,
  redirect: redirectPage,
  gone: gonePage,
  'host-file': hostFile,
  file: plainFile,
  text: textFile,
};

/** What is for those alone who list pages. */
const ofSearch: ReadonlySet<string> = new Set(['sitemap-index', 'sitemap-fronts', 'sitemap', 'news-sitemap']);

/** The addresses of all kinds that need nothing but the site in order; none for search where the settings deny it. */
export function routesOfKinds({ whole, each }: Sites): Route[] {
  const isDenied = whole.config.robots.includes('search');
  return Object.entries(pageKinds).flatMap(([name, { once, routes }]) => {
    if (isDenied && ofSearch.has(name)) return [];
    return once ? routes(whole) : each.flatMap(routes);
  });
}

/** What stands at a route. Throws a TypeError when the route was planned for another site. */
export function selectionOf({ target, url }: Route, selector: Selector): Selection {
  if (target.kind === 'compressed') return selectionOf(target.of, selector);
  const selection = pageKinds[target.kind].select(target as never, selector);
  const translations = selector.translations(url);
  return translations.length === 0 ? selection : { ...selection, translations };
}

/** Exactly what stands there, made of the selection alone. */
export function viewOf(
  { kind, url, own }: Pick<WrittenSelection, 'kind' | 'url' | 'own'>,
  context: ViewContext,
): View {
  return pageKinds[kind as Kind].view(own as never, context, url);
}
