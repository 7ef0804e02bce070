import type { Fragment } from '../articles/markdown/fragment/fragment.ts';
import { outputPath } from '../base/addresses/paths.ts';
import type { FeedItem, FeedView } from '../site/pages/feed-view.ts';
import { feedForms } from '../site/settings/feed-formats.ts';
import { atom } from './atom.ts';
import { feedHtml } from './feed-html.ts';
import { jsonFeed } from './json-feed.ts';
import type { Output } from './output.ts';
import { podcast } from './podcast.ts';
import { rss } from './rss.ts';
import type { WriteFeed } from './write-feed.ts';

const writers = { rss, atom, json: jsonFeed, podcast } as const satisfies Record<
  FeedView['format'],
  WriteFeed
>;

/** A feed. `bodies` has the body of every item, by `FeedItem.body`; a TypeError when one is missing. */
export function toFeed(view: FeedView, bodies: ReadonlyMap<string, Fragment>): Output {
  const htmlOf = ({ body, holes, link }: FeedItem) => {
    const fragment = bodies.get(body);
    if (fragment === undefined) throw new TypeError(`The feed has no body for "${body}".`);
    return feedHtml(fragment, holes, link);
  };
  return {
    path: outputPath(view.url),
    bytes: writers[view.format](view, htmlOf),
    mediaType: feedForms[view.format].mediaType,
  };
}
