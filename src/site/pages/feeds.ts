import { feedListUrl, indexUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { type FeedGroup, feedGroupsOf, titleOfGroups } from './parts/feed-groups.ts';
import { groupFeedLinks, siteFeedLinks } from './parts/feed-links.ts';
import { toFrame } from './parts/frame.ts';
import { linkTo, linkToHome, linkToIndex } from './parts/links.ts';
import { say } from './parts/say.ts';
import { select } from './selection.ts';
import type { FeedEntryView, FeedsView } from './view.ts';

/** The page that lists all feeds: those of the site, then those of every group that holds an article. */
export const feedsPage: PageKind<TargetOf<'feeds'>, readonly FeedGroup[], FeedsView> = {
  routes: (site) => [toRoute(indexUrl('feeds', site), 'the index of feeds', { kind: 'feeds' }, site)],
  select: (_, { site }) => select(feedGroupsOf(site)),
  view: (groups, context) => {
    const { config, locale, addresses } = context;
    const { title } = linkToIndex('feeds', context);
    const matter = {
      title,
      description: say(locale, 'feedsDescription', { site: config.title }),
      index: true,
      breadcrumb: [linkToHome(context)],
      feedOf: null,
    };
    const whole: FeedEntryView = {
      href: addresses.href(config.front),
      title: config.title,
      feeds: siteFeedLinks(context, addresses),
    };
    const others = groups.map((of) => ({
      title: titleOfGroups(of, context),
      items: of.groups.map((group) => ({
        ...linkTo(group, addresses),
        feeds: groupFeedLinks({ kind: of.kind, ...group }, context, addresses),
      })),
    }));
    return {
      kind: 'feeds',
      heading: title,
      groups: [{ title: say(locale, 'feedsOfSite'), items: [whole] }, ...others],
      list: addresses.href(feedListUrl(config)),
      ...toFrame(indexUrl('feeds', context), matter, context),
    };
  },
};
