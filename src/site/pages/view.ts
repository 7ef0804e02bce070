/**
 * What each kind of output may see: plain values, already sorted, limited, formatted and linked. A view's digest is
 * the dependency of the output on the site, so nothing may stand here that its template does not need, and nothing
 * that grows with the archive. Templates see `PageView` fields by name; see `docs/templates.md`.
 *
 * `href` strings are ready to print. Everything named `canonical` or in feeds and sitemaps is absolute.
 */

import type {
  CardView,
  CompressedView,
  FeedListView,
  FeedView,
  FileView,
  HostFileView,
  NewsSitemapView,
  RedirectView,
  RobotsView,
  SitemapIndexView,
  SitemapView,
  TextView,
} from './machine-view.ts';
import type {
  DateView,
  FeedLink,
  Frame,
  Headline,
  Link,
  LogoView,
  Mark,
  PictureView,
  Teaser,
  Thumbnail,
} from './view-parts.ts';

export type PageView =
  | ArticleView
  | HomeView
  | ListView
  | MonthView
  | IndexView
  | CalendarView
  | FeedsView
  | SearchView
  | NotFoundView
  | GoneView;

export interface ArticleView extends Frame {
  readonly kind: 'article';
  readonly headline: string;
  readonly section: Link | null;
  readonly date: DateView;
  /** The last editorial change, when there was one after publication (R1.3). */
  readonly updated: DateView | null;
  /** From when on it is no longer shown. */
  readonly expires: DateView | null;
  readonly views: { readonly count: number; readonly text: string } | null;
  readonly authors: readonly AuthorView[];
  readonly lead: string | null;
  readonly mark: Mark;
  /** The first figure, for cards and structured data; the body prints it. */
  readonly picture: PictureView | null;
  /** Drawn for cards when there is no picture and the site wants it. */
  readonly card: LogoView | null;
  readonly tags: readonly Link[];
  readonly source: {
    readonly name: string;
    readonly href: string | null;
    readonly published: DateView | null;
  } | null;
  readonly attachments: readonly AttachmentView[];
  readonly corrections: readonly CorrectionView[];
  /** Neighbours in the same section. */
  readonly newer: Neighbour | null;
  readonly older: Neighbour | null;
  readonly related: readonly Headline[];
  readonly extra: Readonly<Record<string, unknown>>;
  /** Article key: whose body the page prints. */
  readonly body: string;
  /** Values for the holes of that body, in their order. */
  readonly holes: readonly string[];
}

export interface Neighbour extends Link {
  readonly picture: Thumbnail | null;
}

export interface AuthorView {
  readonly name: string;
  readonly href: string;
  readonly canonical: string;
  readonly role: string | null;
}

export interface AttachmentView extends Link {
  /** File name as the author gave it, for `download`. */
  readonly name: string;
  /** E.g. `PDF`. */
  readonly type: string;
  readonly size: string;
}

export interface CorrectionView {
  readonly id: string;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction';
  readonly label: string;
  readonly date: DateView;
  readonly was: string | null;
  readonly now: string | null;
  readonly text: string | null;
}

export interface HomeView extends Frame {
  readonly kind: 'home';
  /** The lead story and those beside it: what is pinned, then the newest. */
  readonly top: readonly Teaser[];
  /** The newest of all others. */
  readonly latest: readonly Teaser[];
  /** The newest of each section that are not in `top`, in the order of the menu. */
  readonly sections: readonly { readonly section: Link; readonly items: readonly Teaser[] }[];
}

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
  /** Only on the front of an author who has a file. */
  readonly author: ProfileView | null;
}

export interface ProfileView {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly picture: Thumbnail | null;
  /** HTML. */
  readonly biography: string;
}

/** All articles of a month by day. */
export interface MonthView extends Frame {
  readonly kind: 'month';
  readonly heading: string;
  readonly weekdays: readonly WeekdayView[];
  /** Seven days each, in the order of `weekdays`; null before the first and after the last of the month. */
  readonly weeks: readonly (readonly (DayCell | null)[])[];
  /** Those with articles, newest first. */
  readonly days: readonly DayView[];
  /** The next and the previous month that hold articles. */
  readonly newer: Link | null;
  readonly older: Link | null;
}

export interface WeekdayView {
  readonly name: string;
  readonly short: string;
}

export interface DayCell {
  readonly day: number;
  /** Leads down to that day on the page; null when it has no articles. */
  readonly href: string | null;
}

export interface DayView {
  /** For the `id` of its element, to which the calendar leads. */
  readonly id: string;
  readonly title: string;
  /** Newest first. */
  readonly items: readonly Teaser[];
}

/** All tags or all authors. */
export interface IndexView extends Frame {
  readonly kind: 'tags' | 'authors';
  readonly heading: string;
  readonly items: readonly IndexItem[];
}

export interface IndexItem extends Link {
  /** E.g. the role of an author. */
  readonly note: string | null;
  readonly picture: Thumbnail | null;
}

/** The archive with its years, newest first, or a single year. */
export interface CalendarView extends Frame {
  readonly kind: 'archive' | 'year';
  readonly heading: string;
  readonly years: readonly YearView[];
  /** The next and the previous year that hold articles; null in the archive. */
  readonly newer: Link | null;
  readonly older: Link | null;
}

export interface YearView extends Link {
  /** All twelve, from January; those without articles lead nowhere. */
  readonly months: readonly { readonly href: string | null; readonly title: string }[];
}

/** Where readers search: where the index lies, and what they may choose from. */
export interface SearchView extends Frame {
  readonly kind: 'search';
  readonly heading: string;
  /** The folder of the index; ends with `/`. */
  readonly folder: string;
  /** Whether the index is written as scripts, which browsers run from a disk too. */
  readonly scripts: boolean;
  /** The archive, for readers without scripts. */
  readonly archive: Link;
  /** Those with published articles, newest first; each leads to its page. */
  readonly years: readonly SearchYear[];
  /** Those with published articles. */
  readonly sections: readonly Choice[];
  readonly authors: readonly Choice[];
}

export interface SearchYear extends Link {
  readonly year: string;
}

export interface Choice {
  readonly value: string;
  readonly title: string;
}

export interface NotFoundView extends Frame {
  readonly kind: 'not-found';
  readonly latest: readonly Teaser[];
}

/** A tombstone: it says that what stood there is gone for good. */
export interface GoneView extends Frame {
  readonly kind: 'gone';
}

/** All feeds of the site. */
export interface FeedsView extends Frame {
  readonly kind: 'feeds';
  readonly heading: string;
  /** The site, sections, tags and authors; only those that have feeds. */
  readonly groups: readonly FeedGroupView[];
  /** The list of all feeds for feed readers. */
  readonly list: string;
}

export interface FeedGroupView {
  readonly title: string;
  readonly items: readonly FeedEntryView[];
}

/** What a feed follows, with the feed in each of its formats. */
export interface FeedEntryView extends Link {
  readonly feeds: readonly FeedLink[];
}

export type View =
  | PageView
  | CardView
  | FeedView
  | FeedListView
  | SitemapView
  | NewsSitemapView
  | SitemapIndexView
  | RobotsView
  | RedirectView
  | FileView
  | TextView
  | HostFileView
  | CompressedView<View>;
