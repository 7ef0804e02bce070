import type { FeedFormat } from '../feed-formats.ts';
import type { FeedView } from '../machine-view.ts';
import { publisherName } from '../publisher.ts';
import type { FeedOf } from '../route.ts';
import type { Group, SiteArticle } from '../site.ts';
import { feedUrl, homeUrl } from '../site-urls.ts';
import { toFeedItem } from './feed-item.ts';
import { feedTitle } from './feed-links.ts';
import { say } from './say.ts';
import { siteDescription } from './site-description.ts';
import type { ViewContext } from './view-context.ts';

/** The feed of the whole site. */
export function toSiteFeed(format: FeedFormat, context: ViewContext): FeedView {
  const { config, articles } = context.site;
  const channel = { title: config.title, description: siteDescription(config) };
  return toFeed(format, homeUrl, channel, articles, context);
}

/** The feed of a section, tag or author. */
export function toGroupFeed(
  kind: FeedOf['kind'],
  group: Group,
  format: FeedFormat,
  context: ViewContext,
): FeedView {
  const { site } = context;
  const description = say(site.locale, `${kind}Description`, { name: group.title });
  return toFeed(format, group.url, { title: feedTitle(group, site), description }, group.articles, context);
}

function toFeed(
  format: FeedFormat,
  front: string,
  channel: Pick<FeedView, 'title' | 'description'>,
  articles: readonly SiteArticle[],
  context: ViewContext,
): FeedView {
  const { config } = context.site;
  const { absolute } = context.addresses;
  const { items, hub } = config.feeds;
  const url = feedUrl(front, format);
  return {
    kind: 'feed',
    format,
    url,
    canonical: absolute(url),
    page: absolute(front),
    ...channel,
    language: config.language,
    publisher: { name: publisherName(config), canonical: absolute(homeUrl) },
    hub,
    items: newestPublished(articles, items).map((article) => toFeedItem(article, context)),
  };
}

/** Newest first; what only a preview shows is in no feed (R2.13). */
export function newestPublished(articles: readonly SiteArticle[], count: number): SiteArticle[] {
  const newest: SiteArticle[] = [];
  for (let index = articles.length - 1; index >= 0 && newest.length < count; index -= 1) {
    const article = articles[index];
    if (article !== undefined && article.mark === null) newest.push(article);
  }
  return newest;
}
