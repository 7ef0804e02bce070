/**
 * What each kind of output may see: plain values, already sorted, limited, formatted and linked. A view's digest is
 * the dependency of the output on the site, so nothing may stand here that its template does not need, and nothing
 * that grows with the archive. Templates see `PageView` fields by name; see `docs/templates.md`.
 *
 * `href` strings are ready to print. Everything named `canonical` or in feeds and sitemaps is absolute.
 */

import type { Purpose } from '../../articles/front-matter/kind/plain-page.ts';
import type { ContentsEntry } from '../../articles/markdown/contents.ts';
import type { Mark } from '../order/mark.ts';
import type { HomeBlockKind } from '../settings/home-setting.ts';
import type { ArticleView, AttachmentView, EmbedsView, RecordingView } from './article-view.ts';
import type { FeedListView, FeedView } from './feed-view.ts';
import type {
  CardView,
  CompressedView,
  FileView,
  HostFileView,
  IconView,
  NewsSitemapView,
  RedirectView,
  RobotsView,
  SitemapIndexView,
  SitemapView,
  TextView,
  WebManifestView,
} from './file-views.ts';
import type { IndexView, ListView, SeriesView } from './group-views.ts';
import type { LlmsView } from './llms-view.ts';
import type { DateView, FeedLink, Frame, Link, Teaser, Thumbnail } from './view-parts.ts';

export type PageView =
  | ArticleView
  | PlainPageView
  | HomeView
  | ListView
  | SeriesView
  | MonthView
  | IndexView
  | CalendarView
  | FeedsView
  | SearchView
  | NotFoundView
  | GoneView
  | PluginPageView;

/** A page that is no article. */
export interface PlainPageView extends Frame {
  readonly kind: 'page';
  /** What it is for. */
  readonly purpose: Purpose;
  readonly heading: string;
  /** The tag of the language of its text, which may be another than that of the page around it. */
  readonly textLanguage: string;
  /** The same as cards of social networks want it, e.g. `en_US`. */
  readonly openGraphLocale: string;
  readonly updated: DateView | null;
  readonly lead: string | null;
  readonly mark: Mark;
  readonly attachments: readonly AttachmentView[];
  readonly extra: Readonly<Record<string, unknown>>;
  /** The headings of the text with their ids, when it wants a table of contents; else empty. */
  readonly contents: readonly ContentsEntry[];
  /** Its key: whose body the page prints. */
  readonly body: string;
  /** Values for the holes of that body, in their order. */
  readonly holes: readonly string[];
  readonly embeds: EmbedsView | null;
  /** Films and sounds, for structured data; the body plays them. */
  readonly recordings: readonly RecordingView[];
}

export interface HomeView extends Frame {
  readonly kind: 'home';
  /** A script that leads on from old addresses with a query, where neither host nor file can; null when there are none. */
  readonly oldAddresses: string | null;
  /** The lead story and those beside it: what is pinned, then the newest. */
  readonly top: readonly Teaser[];
  /** The newest of all others. */
  readonly latest: readonly Teaser[];
  /** The newest of each section that are not in `top`, in the order of the menu. */
  readonly sections: readonly { readonly section: Link; readonly items: readonly Teaser[] }[];
  /** What an editor arranged, which stands in the place of all others; empty when nobody did. */
  readonly blocks: readonly HomeBlockView[];
}

export interface HomeBlockView {
  readonly kind: HomeBlockKind;
  readonly title: string | null;
  /** Where its title leads. */
  readonly href: string | null;
  /** In the order in which they are to be shown; empty in a notice alone. */
  readonly items: readonly Teaser[];
  /** Only of a gallery: pictures of its one item. */
  readonly pictures: readonly Thumbnail[];
  /** Only of a notice. */
  readonly notice: { readonly text: string; readonly href: string | null } | null;
  /** Whether nothing would stand beside it where two blocks stand in a row. */
  readonly alone: boolean;
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
  readonly series: readonly Choice[];
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
  /** As in `HomeView`. */
  readonly oldAddresses: string | null;
  readonly latest: readonly Teaser[];
}

/** A tombstone: it says that what stood there is gone for good. */
export interface GoneView extends Frame {
  readonly kind: 'gone';
}

/** A page that a plugin adds. */
export interface PluginPageView extends Frame {
  readonly kind: 'plugin';
  /** Name of the template that prints it. */
  readonly template: string;
  readonly heading: string;
  /** What the plugin gives, as JSON holds it. */
  readonly data: unknown;
  /** The articles that the plugin names, in its order. */
  readonly items: readonly Teaser[];
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
  | IconView
  | WebManifestView
  | FeedView
  | FeedListView
  | SitemapView
  | NewsSitemapView
  | SitemapIndexView
  | RobotsView
  | LlmsView
  | RedirectView
  | FileView
  | TextView
  | HostFileView
  | CompressedView<View>;
