import type { FeedItem, FeedView } from '../site/pages/feed-view.ts';

/** The bytes of a feed in one format; `htmlOf` gives the full text of an item, every address in it absolute. */
export type WriteFeed = (view: FeedView, htmlOf: (item: FeedItem) => string) => Uint8Array;
