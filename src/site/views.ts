import type { FeedOf, Route } from './route.ts';
import type { Group, Month } from './site.ts';
import type { View } from './view.ts';
import { toArticleView } from './views/article-view.ts';
import { toArchiveView, toYearView } from './views/calendar-view.ts';
import { toCardView } from './views/card-view.ts';
import { toGroupFeed, toSiteFeed } from './views/feed-view.ts';
import { toFeedListView, toFeedsView } from './views/feeds-view.ts';
import { toGoneView } from './views/gone-view.ts';
import { toGroupView } from './views/group-view.ts';
import { toHomeView } from './views/home-view.ts';
import { toHostView } from './views/host-view.ts';
import { toIndexView } from './views/index-view.ts';
import { toMonthView } from './views/month-view.ts';
import { toNewsSitemap } from './views/news-sitemap-view.ts';
import { toNotFoundView } from './views/not-found-view.ts';
import { toRobotsView } from './views/robots-view.ts';
import { toSearchView } from './views/search-view.ts';
import { toFrontsSitemap, toMonthSitemap, toSitemapIndex } from './views/sitemap-view.ts';
import type { ViewContext } from './views/view-context.ts';

/** Exactly what stands at a route. Throws a TypeError when the route was not planned for this site. */
export function toView({ url, target }: Route, context: ViewContext): View {
  const { site, addresses } = context;
  switch (target.kind) {
    case 'article':
      return toArticleView(known(site.byKey.get(target.key), url), context);
    case 'card':
      return toCardView(known(site.byKey.get(target.key), url), url, context);
    case 'home':
      return toHomeView(context);
    case 'section':
    case 'tag':
    case 'author':
      return toGroupView(target.kind, groupOf(target, url, context), target.page, context);
    case 'month':
      return toMonthView(monthOf(target, url, context), context);
    case 'year':
      return toYearView(
        known(
          context.years.find(({ year }) => year === target.year),
          url,
        ),
        context,
      );
    case 'archive':
      return toArchiveView(context);
    case 'tags':
    case 'authors':
      return toIndexView(target.kind, context);
    case 'search':
      return toSearchView(context);
    case 'not-found':
      return toNotFoundView(url, context);
    case 'gone':
      return toGoneView(url, context);
    case 'feed':
      if (target.of === null) return toSiteFeed(target.format, context);
      return toGroupFeed(target.of.kind, groupOf(target.of, url, context), target.format, context);
    case 'feeds':
      return toFeedsView(context);
    case 'feed-list':
      return toFeedListView(context);
    case 'sitemap':
      return toMonthSitemap(monthOf(target, url, context), target.part, context);
    case 'sitemap-fronts':
      return toFrontsSitemap(target.part, context);
    case 'sitemap-index':
      return toSitemapIndex(context);
    case 'news-sitemap':
      return toNewsSitemap(target.part, context);
    case 'robots':
      return toRobotsView(url, context);
    case 'redirect':
      return {
        kind: 'redirect',
        url,
        href: addresses.href(target.to),
        canonical: addresses.absolute(target.to),
      };
    case 'host-file':
      return toHostView(url, target.file, context);
    case 'compressed':
      return { kind: 'compressed', url, coding: target.coding, of: toView(target.of, context) };
    case 'file':
      return { kind: 'file', url, file: target.file, digest: target.digest };
    case 'text':
      return { kind: 'text', url, text: target.text };
  }
}

function groupOf({ kind, key }: FeedOf, url: string, context: ViewContext): Group {
  const groups = { section: context.sections, tag: context.tags, author: context.authors };
  return known<Group>(groups[kind].get(key), url);
}

function monthOf({ year, month }: Pick<Month, 'year' | 'month'>, url: string, { site }: ViewContext): Month {
  return known(
    site.months.find((candidate) => candidate.year === year && candidate.month === month),
    url,
  );
}

function known<T>(value: T | undefined, url: string): T {
  if (value === undefined) throw new TypeError(`Nothing of the site stands at ${url}.`);
  return value;
}
