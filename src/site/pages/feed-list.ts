import { feedListUrl, feedUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { FeedFormat } from '../settings/feed-formats.ts';
import type { FeedListView } from './feed-view.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { type FeedGroup, feedGroupsOf, titleOfGroups } from './parts/feed-groups.ts';
import { feedTitle } from './parts/feed-links.ts';
import { say } from './parts/say.ts';
import { select } from './selection.ts';

/** The list of all feeds for feed readers: each feed once, in the format that most of them read. */
export const feedListFile: PageKind<TargetOf<'feed-list'>, readonly FeedGroup[], FeedListView> = {
  routes: (site) => [toRoute(feedListUrl(site.config), 'the list of feeds', { kind: 'feed-list' }, site)],
  select: (_, { site }) => select(feedGroupsOf(site)),
  view: (groups, context) => {
    const { config, locale, addresses } = context;
    const entry = (front: string, title: string, [format]: readonly FeedFormat[]) =>
      format === undefined
        ? []
        : [{ title, page: addresses.absolute(front), feed: addresses.absolute(feedUrl(front, format)) }];
    return {
      kind: 'feed-list',
      url: feedListUrl(config),
      title: config.title,
      groups: [
        { title: say(locale, 'feedsOfSite'), items: entry(config.front, config.title, config.feeds.formats) },
        ...groups
          .map((of) => ({
            title: titleOfGroups(of, context),
            items: of.groups.flatMap((group) =>
              entry(group.url, feedTitle(group, context), config.feeds.groups),
            ),
          }))
          .filter(({ items }) => items.length > 0),
      ],
    };
  },
};
