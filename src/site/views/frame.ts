import type { Group } from '../site.ts';
import type { Frame, Link } from '../view.ts';
import { linksToFeeds } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** What a kind of page says for its frame. */
export interface Matter {
  readonly title: string;
  readonly description: string;
  readonly index: boolean;
  readonly breadcrumb: readonly Link[];
  /** The group whose feed the page offers beside that of the site. */
  readonly feedOf: Group | null;
}

export function toFrame(url: string, { feedOf, ...matter }: Matter, context: ViewContext): Frame {
  return {
    url,
    canonical: context.addresses.absolute(url),
    language: context.site.config.language,
    ...matter,
    feeds: linksToFeeds(feedOf, context),
  };
}
