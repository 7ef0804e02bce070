/** What the pages of sections, tags, series and authors may see. */

import type { Frame, Link, Teaser, Thumbnail } from './view-parts.ts';

/** The front of a section, tag or author, or one of its numbered pages. */
export interface ListView extends Frame {
  readonly kind: 'section' | 'tag' | 'author';
  readonly heading: string;
  readonly items: readonly Teaser[];
  /** Number of the page, counted from the oldest; null on the front. */
  readonly page: number | null;
  /** The next page; the oldest numbered page leads to nothing older. */
  readonly newer: Link | null;
  readonly older: Link | null;
  /** The article that the file of the group puts at the head of the front; not among the items. */
  readonly lead: Teaser | null;
  /** Only on the front of an author who has a file. */
  readonly author: ProfileView | null;
  /** Only on the front of a section or tag that has a file. */
  readonly about: ProfileView | null;
}

/** A series with all of its parts. */
export interface SeriesView extends Frame {
  readonly kind: 'series';
  readonly heading: string;
  /** What its file says. */
  readonly about: ProfileView | null;
  /** In the order in which its file wants them, numbered from the first. */
  readonly parts: readonly SeriesItem[];
}

export interface SeriesItem {
  /** E.g. `Part 3`. */
  readonly label: string;
  readonly item: Teaser;
}

/** What the file of an author or a group says. */
export interface ProfileView {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  /** False for an author who writes no more. */
  readonly active: boolean;
  readonly lead: string | null;
  /** Elsewhere. */
  readonly links: readonly Link[];
  readonly picture: Thumbnail | null;
  /** HTML. */
  readonly biography: string;
}

/** All tags, all series or all authors. */
export interface IndexView extends Frame {
  readonly kind: 'tags' | 'all-series' | 'authors';
  readonly heading: string;
  readonly items: readonly IndexItem[];
}

export interface IndexItem extends Link {
  /** E.g. the role of an author. */
  readonly note: string | null;
  readonly picture: Thumbnail | null;
}
