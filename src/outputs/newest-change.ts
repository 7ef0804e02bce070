import type { FeedItem } from '../site/pages/feed-view.ts';

/** When the newest change to any item happened, null without items: a feed never says when it was built (R2.15). */
export function newestChange(items: readonly FeedItem[]): string | null {
  return items
    .map((item) => item.updated)
    .reduce<string | null>((a, b) => (a === null || Date.parse(b) > Date.parse(a) ? b : a), null);
}
