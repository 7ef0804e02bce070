/** What feeds may see. See `view.ts`. */

import type { FeedFormat } from '../settings/feed-formats.ts';

export interface FeedView {
  readonly kind: 'feed';
  readonly format: FeedFormat;
  readonly url: string;
  readonly canonical: string;
  /** Absolute address of the page that the feed follows. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Who answers for what has no author. */
  readonly publisher: { readonly name: string; readonly canonical: string };
  /** Absolute address of the WebSub hub (R2.14). */
  readonly hub: string | null;
  /** What shops of podcasts ask for; null for other feeds. */
  readonly podcast: PodcastView | null;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface PodcastView {
  readonly author: string;
  readonly email: string | null;
  /** Absolute address of a square picture. */
  readonly image: string | null;
  readonly category: string;
  readonly explicit: boolean;
  /** Whether its episodes are parts of one story, to be heard from the first on. */
  readonly serial: boolean;
}

export interface FeedItem {
  /** Never changes once published; no address (R2.2). */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** The tag of the language of its text. */
  readonly language: string;
  /** ISO 8601 with offset. */
  readonly published: string;
  /** The last editorial change, `published` when there was none. */
  readonly updated: string;
  readonly summary: string;
  /** `canonical` is null of one without a page. */
  readonly authors: readonly { readonly name: string; readonly canonical: string | null }[];
  /** Section title, then tags. */
  readonly categories: readonly string[];
  /** The first picture; a feed item has at most one (R2.8). */
  readonly enclosure: { readonly href: string; readonly bytes: number; readonly type: string } | null;
  /** Films and sounds that the site holds, in the order of the page. */
  readonly recordings: readonly FeedRecording[];
  /** Which part of its series it is, in the podcast of that. */
  readonly episode: number | null;
  /** The other pictures. */
  readonly media: readonly FeedPicture[];
  /** Article key, and absolute values for the holes of that body, in their order. */
  readonly body: string;
  readonly holes: readonly string[];
}

export interface FeedRecording {
  readonly href: string;
  readonly bytes: number;
  /** Media type. */
  readonly type: string;
  readonly kind: 'video' | 'audio';
  readonly seconds: number | null;
  readonly title: string | null;
}

export interface FeedPicture {
  readonly href: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface FeedListView {
  readonly kind: 'feed-list';
  readonly url: string;
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string; readonly page: string; readonly feed: string }[];
  }[];
}
