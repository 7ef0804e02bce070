import type { Locale } from '../../../base/locale/locale.ts';
import type { Addresses } from '../../addresses/address.ts';
import type { FeedOf } from '../../addresses/route.ts';
import { feedUrl } from '../../addresses/site-urls.ts';
import type { Group } from '../../order/site.ts';
import type { Config } from '../../settings/config.ts';
import { type FeedFormat, feedForms } from '../../settings/feed-formats.ts';
import { podcastOf } from '../../settings/podcast-setting.ts';
import type { FeedLink } from '../view-parts.ts';
import { say } from './say.ts';

/** The settings that feeds are named by. */
type Naming = { readonly config: Config; readonly locale: Locale };
type Named = Pick<Group, 'url' | 'title'>;

/** The feeds of the whole site, one in each format. */
export function siteFeedLinks(site: Naming, addresses: Addresses): FeedLink[] {
  const { title, feeds, front } = site.config;
  return linksTo(front, title, feeds.formats, site, addresses);
}

/** The feeds of a section, tag, series or author. */
export function groupFeedLinks(group: FeedOf & Named, site: Naming, addresses: Addresses): FeedLink[] {
  const { feeds } = site.config;
  const links = linksTo(group.url, feedTitle(group, site), feeds.groups, site, addresses);
  const podcast = podcastOf(group, site.config);
  if (podcast === null) return links;
  const title = podcast.title ?? feedTitle(group, site);
  const named = say(site.locale, 'feedIn', { title, format: feedForms.podcast.name });
  const [link] = linksTo(group.url, title, ['podcast'], site, addresses);
  return link === undefined ? links : [...links, { ...link, title: named }];
}

/** What a feed reader shows of the feed of a section, tag, series or author. */
export function feedTitle(own: Named, { config, locale }: Naming): string {
  return say(locale, 'feedTitle', { site: config.title, name: own.title });
}

/** Feeds need distinct titles: the format is named where there are several (R2.12). */
function linksTo(
  front: string,
  title: string,
  formats: readonly FeedFormat[],
  { locale }: Naming,
  { href }: Addresses,
): FeedLink[] {
  return formats.map((format) => {
    const { name, mediaType } = feedForms[format];
    return {
      href: href(feedUrl(front, format)),
      title: formats.length === 1 ? title : say(locale, 'feedIn', { title, format: name }),
      type: mediaType,
      format: name,
    };
  });
}
