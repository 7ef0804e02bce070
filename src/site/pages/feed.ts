import { mediaUrl } from '../addresses/media.ts';
import { type FeedOf, groupKinds } from '../addresses/route.ts';
import { feedUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { SiteArticle } from '../order/site.ts';
import { groupsOfKind } from '../order/versions/front-versions.ts';
import { podcastOf } from '../settings/podcast-setting.ts';
import { publisherName } from '../settings/publisher-name.ts';
import type { FeedView } from './feed-view.ts';
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
  /** Of the podcast of a series, which part each of them is. */
  readonly parts: readonly (number | null)[];
}

/** The feed of the whole site, or of a section, tag, series or author, in one format. */
export const feedFile: PageKind<TargetOf<'feed'>, OwnOfFeed, FeedView> = {
  routes: (site) => {
    const { formats, groups } = site.config.feeds;
    const ofGroups = groupKinds.flatMap((kind) =>
      groupsOfKind(kind, site).flatMap(({ key, title, url }) =>
        groups.map((format) =>
          toRoute(
            feedUrl(url, format),
            `the ${kind} "${title}"`,
            { kind: 'feed', format, of: { kind, key } },
            site,
          ),
        ),
      ),
    );
    const podcasts = site.config.podcasts.flatMap(({ of }) => {
      const group = groupsOfKind(of.kind, site).find(({ key }) => key === of.key);
      if (group === undefined) return [];
      const target = { kind: 'feed', format: 'podcast', of } as const;
      return [toRoute(feedUrl(group.url, 'podcast'), `the podcast of "${group.title}"`, target, site)];
    });
    return [
      ...podcasts,
      ...formats.map((format) =>
        toRoute(
          feedUrl(site.config.front, format),
          'the feed of the site',
          { kind: 'feed', format, of: null },
          site,
        ),
      ),
      ...ofGroups,
    ];
  },
  select: ({ format, of }, { site, groups, article, file }) => {
    const group = of === null ? null : found(groups[of.kind].get(of.key), `${of.kind} ${of.key}`);
    const isPodcast = format === 'podcast';
    const articles = (group ?? site).articles;
    const offered = isPodcast ? articles.filter(isPlayed) : articles;
    const newest = newestPublished(offered, isPodcast ? mostEpisodes : site.config.feeds.items);
    const items = newest.map(({ summary }) => summary.key);
    const image = isPodcast && of !== null ? (podcastOf(of, site.config)?.image ?? null) : null;
    const own = {
      format,
      of: of && group && { kind: of.kind, key: of.key, title: group.title, url: group.url },
      items,
      parts: isPodcast && of?.kind === 'series' ? newest.map(({ part }) => part?.number ?? null) : [],
    };
    return select(own, [...newest.map(article), image === null ? null : file(image)], items);
  },
  view: ({ format, of, items, parts }, context) => {
    const { config } = context;
    const { absolute } = context.addresses;
    const front = of?.url ?? config.front;
    const url = feedUrl(front, format);
    return {
      kind: 'feed',
      format,
      url,
      canonical: absolute(url),
      page: absolute(front),
      ...channelOf(of, format, context),
      language: config.language,
      publisher: { name: publisherName(config), canonical: absolute(config.front) },
      hub: config.feeds.hub,
      podcast: format === 'podcast' && of !== null ? toPodcast(of, context) : null,
      items: items.map((key, index) => {
        const item = toFeedItem(selected(context.articles.get(key), key), context);
        return format === 'podcast' ? { ...item, episode: parts[index] ?? null } : item;
      }),
    };
  },
};

function channelOf(
  of: OwnOfFeed['of'],
  format: FeedView['format'],
  context: ViewContext,
): Pick<FeedView, 'title' | 'description'> {
  const { config, locale } = context;
  if (of === null) return { title: config.title, description: siteDescription(config) };
  const said = format === 'podcast' ? podcastOf(of, config) : null;
  return {
    title: said?.title ?? feedTitle(of, context),
    description: said?.description ?? say(locale, `${of.kind}Description`, { name: of.title }),
  };
}

/** Shops of podcasts show no more. */
const mostEpisodes = 300;

/** Whether the site itself holds something to play of it. */
function isPlayed({ summary }: SiteArticle): boolean {
  return summary.recordings.some(({ remote }) => !remote);
}

function toPodcast(of: FeedOf, context: ViewContext): FeedView['podcast'] {
  const { config } = context;
  const { author, email, image, category, explicit } = selected(
    podcastOf(of, config) ?? undefined,
    'podcast',
  );
  const facts = image === null ? undefined : context.files.get(image);
  return {
    author: author ?? publisherName(config),
    email: email ?? config.imprint?.email ?? null,
    image: facts === undefined ? null : context.addresses.absolute(mediaUrl(facts)),
    category,
    explicit,
    serial: of.kind === 'series',
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
