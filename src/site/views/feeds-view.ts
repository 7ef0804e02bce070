import type { FeedFormat } from '../feed-formats.ts';
import type { FeedListView } from '../machine-view.ts';
import type { Group } from '../site.ts';
import { feedListUrl, feedUrl, homeUrl, indexUrl } from '../site-urls.ts';
import type { FeedEntryView, FeedsView } from '../view.ts';
import { feedTitle, groupFeedLinks, siteFeedLinks } from './feed-links.ts';
import { toFrame } from './frame.ts';
import { linkTo, linkToHome, linkToIndex } from './links.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** The page that lists all feeds: those of the site, then those of every group that holds an article. */
export function toFeedsView(context: ViewContext): FeedsView {
  const { site, addresses } = context;
  const { title } = linkToIndex('feeds', context);
  const matter = {
    title,
    description: say(site.locale, 'feedsDescription', { site: site.config.title }),
    index: true,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  const whole: FeedEntryView = {
    href: addresses.href(homeUrl),
    title: site.config.title,
    feeds: siteFeedLinks(site, addresses),
  };
  const groups = groupsOf(context).map(({ title, groups }) => ({
    title,
    items: groups.map((group) => ({
      ...linkTo(group, addresses),
      feeds: groupFeedLinks(group, site, addresses),
    })),
  }));
  return {
    kind: 'feeds',
    heading: title,
    groups: [{ title: say(site.locale, 'feedsOfSite'), items: [whole] }, ...groups],
    list: addresses.href(feedListUrl),
    ...toFrame(indexUrl('feeds', site.locale), matter, context),
  };
}

/** The same list for feed readers: each feed once, in the format that most of them read. */
export function toFeedListView(context: ViewContext): FeedListView {
  const { site, addresses } = context;
  const { config, locale } = site;
  const entry = (front: string, title: string, [format]: readonly FeedFormat[]) =>
    format === undefined
      ? []
      : [{ title, page: addresses.absolute(front), feed: addresses.absolute(feedUrl(front, format)) }];
  return {
    kind: 'feed-list',
    url: feedListUrl,
    title: config.title,
    groups: [
      { title: say(locale, 'feedsOfSite'), items: entry(homeUrl, config.title, config.feeds.formats) },
      ...groupsOf(context).map(({ title, groups }) => ({
        title,
        items: groups.flatMap((group) => entry(group.url, feedTitle(group, site), config.feeds.groups)),
      })),
    ],
  };
}

/** The groups that have feeds with something in them, by kind. */
function groupsOf({ site }: ViewContext): { title: string; groups: readonly Group[] }[] {
  if (site.config.feeds.groups.length === 0) return [];
  const { locale, sections, tags, authors } = site;
  return [
    { title: say(locale, 'sections'), groups: sections },
    { title: say(locale, 'tags'), groups: tags },
    { title: say(locale, 'authors'), groups: authors },
  ]
    .map(({ title, groups }) => ({ title, groups: groups.filter(({ articles }) => articles.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}
