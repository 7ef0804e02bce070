import type { FeedView } from '../machine-view.ts';
import type { FeedOf } from '../route.ts';
import type { Group, SiteArticle } from '../site.ts';
import { feedUrl, homeUrl } from '../site-urls.ts';
import { toFeedItem } from './feed-item.ts';
import { feedTitle } from './links.ts';
import { say } from './say.ts';
import { siteDescription } from './site-description.ts';
import type { ViewContext } from './view-context.ts';

/** The feed of the whole site. */
export function toSiteFeed(context: ViewContext): FeedView {
  const { config, articles } = context.site;
  const channel = { title: config.title, description: siteDescription(config) };
  return toFeed(homeUrl, channel, articles, context);
}

/** The feed of a section, tag or author. */
export function toGroupFeed(kind: FeedOf['kind'], group: Group, context: ViewContext): FeedView {
  const { site } = context;
  const description = say(site.locale, `${kind}Description`, { name: group.title });
  return toFeed(group.url, { title: feedTitle(group, site), description }, group.articles, context);
}

function toFeed(
  front: string,
  channel: Pick<FeedView, 'title' | 'description'>,
  articles: readonly SiteArticle[],
  context: ViewContext,
): FeedView {
  const { config } = context.site;
  const { absolute } = context.addresses;
  const url = feedUrl(front);
  return {
    kind: 'feed',
    url,
    canonical: absolute(url),
    page: absolute(front),
    ...channel,
    language: config.language,
    items: newestPublished(articles, config.feedItems).map((article) => toFeedItem(article, context)),
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
