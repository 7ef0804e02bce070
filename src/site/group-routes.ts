import { outputPath } from '../base/paths.ts';
import { pageCount, pageUrl } from './pagination.ts';
import type { FeedOf, Route, Target } from './route.ts';
import type { Group, Site } from './site.ts';
import { feedUrl } from './site-urls.ts';

/** The front, the numbered pages and the feeds of every section, tag and author. */
export function groupRoutes(site: Site): Route[] {
  return [
    ...site.sections.flatMap((section) => routesOf(section, 'section', site)),
    ...site.tags.flatMap((tag) => routesOf(tag, 'tag', site)),
    ...site.authors.flatMap((author) => routesOf(author, 'author', site)),
  ];
}

function routesOf(group: Group, kind: FeedOf['kind'], { config, locale }: Site): Route[] {
  const { key, url: front } = group;
  const origin = `the ${kind} "${group.title}"`;
  const route = (url: string, target: Target) => ({ url, path: outputPath(url), origin, target });
  const numbers = Array.from(
    { length: pageCount(group.articles.length, config.perPage) },
    (_, index) => index + 1,
  );
  return [
    route(front, { kind, key, page: null }),
    ...numbers.map((page) => route(pageUrl(front, locale.paths.page, page), { kind, key, page })),
    ...config.feeds.groups.map((format) =>
      route(feedUrl(front, format), { kind: 'feed', format, of: { kind, key } }),
    ),
  ];
}
