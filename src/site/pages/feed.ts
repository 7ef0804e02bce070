import type { FeedOf } from '../addresses/route.ts';
import { feedUrl, homeUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { SiteArticle } from '../order/site.ts';
import { publisherName } from '../settings/publisher-name.ts';
import type { FeedView } from './machine-view.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { toFeedItem } from './parts/feed-item.ts';
import { feedTitle } from './parts/feed-links.ts';
import { say } from './parts/say.ts';
import { siteDescription } from './parts/site-description.ts';
import { selected, type ViewContext } from './parts/view-context.ts';
import { select } from './selection.ts';

interface OwnOfFeed {
  readonly format: FeedView['format'];
  /** The group that it follows; null for the feed of the whole site. */
  readonly of: (FeedOf & { readonly title: string; readonly url: string }) | null;
  /** Keys of articles, newest first. */
  readonly items: readonly string[];
}

/** The feed of the whole site, or of a section, tag, series or author, in one format. */
export const feedFile: PageKind<TargetOf<'feed'>, OwnOfFeed, FeedView> = {
  routes: (site) => {
    const { formats, groups } = site.config.feeds;
    const ofGroups = ([kind, of]: readonly [
      FeedOf['kind'],
      readonly { key: string; title: string; url: string }[],
    ]) =>
      of.flatMap(({ key, title, url }) =>
        groups.map((format) =>
          toRoute(
            feedUrl(url, format),
            `the ${kind} "${title}"`,
            { kind: 'feed', format, of: { kind, key } },
            site,
          ),
        ),
      );
    return [
      ...formats.map((format) =>
        toRoute(feedUrl(homeUrl, format), 'the feed of the site', { kind: 'feed', format, of: null }, site),
      ),
      ...ofGroups(['section', site.sections]),
      ...ofGroups(['tag', site.tags]),
      ...ofGroups(['series', site.series]),
      ...ofGroups(['author', site.authors]),
    ];
  },
  select: ({ format, of }, { site, groups, article }) => {
    const group = of === null ? null : found(groups[of.kind].get(of.key), `${of.kind} ${of.key}`);
    const newest = newestPublished((group ?? site).articles, site.config.feeds.items);
    const items = newest.map(({ card }) => card.key);
    const own = { format, of: of && group && { ...of, title: group.title, url: group.url }, items };
    return select(own, newest.map(article), items);
  },
  view: ({ format, of, items }, context) => {
    const { config } = context;
    const { absolute } = context.addresses;
    const front = of?.url ?? homeUrl;
    const url = feedUrl(front, format);
    return {
      kind: 'feed',
      format,
      url,
      canonical: absolute(url),
      page: absolute(front),
      ...channelOf(of, context),
      language: config.language,
      publisher: { name: publisherName(config), canonical: absolute(homeUrl) },
      hub: config.feeds.hub,
      items: items.map((key) => toFeedItem(selected(context.articles.get(key), key), context)),
    };
  },
};

function channelOf(of: OwnOfFeed['of'], context: ViewContext): Pick<FeedView, 'title' | 'description'> {
  const { config, locale } = context;
  if (of === null) return { title: config.title, description: siteDescription(config) };
  return {
    title: feedTitle(of, context),
    description: say(locale, `${of.kind}Description`, { name: of.title }),
  };
}

/** Newest first; what only a preview shows is in no feed (R2.13). */
function newestPublished(articles: readonly SiteArticle[], count: number): SiteArticle[] {
  const newest: SiteArticle[] = [];
  for (let index = articles.length - 1; index >= 0 && newest.length < count; index -= 1) {
    const article = articles[index];
    if (article !== undefined && article.mark === null) newest.push(article);
  }
  return newest;
}
