import type { FeedOf } from '../../addresses/route.ts';
import type { Group } from '../../order/site.ts';
import type { Config } from '../../settings/config.ts';
import type { Frame, Link } from '../view-parts.ts';
import { groupFeedLinks } from './feed-links.ts';
import { toLanguages } from './languages.ts';
import type { ViewContext } from './view-context.ts';

/** What a kind of page says for its frame. */
interface FrameFields {
  readonly title: string;
  readonly description: string;
  readonly index: boolean;
  readonly breadcrumb: readonly Link[];
  /** The group whose feeds the page offers beside those of the site. */
  readonly feedOf: (FeedOf & Pick<Group, 'url' | 'title'>) | null;
}

/** Spread it as the last part of a view: an object literal that begins with a spread is made thirty times slower. */
export function toFrame(url: string, matter: FrameFields, context: ViewContext): Frame {
  const { title, description, breadcrumb, feedOf } = matter;
  const index = matter.index && isOpenToSearch(context.config);
  const { languages, alternates } = toLanguages(url, index, context);
  return {
    url,
    canonical: context.addresses.absolute(url),
    language: context.config.language,
    title,
    description,
    index,
    breadcrumb,
    feeds: feedOf === null ? [] : groupFeedLinks(feedOf, context, context.addresses),
    languages,
    alternates,
  };
}

/** Whether search engines may list pages at all: no preview, and not where the settings deny it. */
export function isOpenToSearch({ preview, robots }: Pick<Config, 'preview' | 'robots'>): boolean {
  return !preview && !robots.includes('search');
}
