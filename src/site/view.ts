/**
 * What each kind of output may see: plain values, already sorted, limited, formatted and linked. A view's digest is
 * the dependency of the output on the site, so nothing may stand here that its template does not need, and nothing
 * that grows with the archive. Templates see `PageView` fields by name; see `docs/templates.md`.
 *
 * `href` strings are ready to print. Everything named `canonical` or in feeds and sitemaps is absolute.
 */

import type { CompressedView, HostFileView } from './machine-views.ts';

/** Shared by every page of one language: the masthead, the menu, the words. A part of its own in every page's key. */
export interface Shell {
  readonly site: Masthead;
  /** The words of the language (`locales/*.yaml`), by name. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Masthead {
  readonly title: string;
  readonly description: string;
  readonly organization: readonly string[];
  readonly language: string;
  readonly direction: string;
  readonly openGraphLocale: string;
  readonly href: string;
  readonly canonical: string;
  readonly sections: readonly Link[];
  readonly archive: string;
  readonly tags: string;
  readonly authors: string;
  readonly feed: string;
  readonly stylesheet: string;
  readonly footer: readonly string[];
  /** Content security policy, for hosts that send none; empty where the host does. */
  readonly policy: string;
}

export interface Link {
  readonly href: string;
  readonly title: string;
}

/** A date as machines (`iso`) and as people read it (`text` in full, `short`). */
export interface DateView {
  readonly iso: string;
  readonly text: string;
  readonly short: string;
}

/** A picture as lists show it. */
export interface Thumbnail {
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PictureView extends Thumbnail {
  readonly canonical: string;
  /** Media type. */
  readonly type: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** An article as lists show it. */
export interface Teaser {
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
  readonly section: Link | null;
  /** At most 200 characters. */
  readonly excerpt: string;
  readonly picture: Thumbnail | null;
  /** `draft` or `scheduled` when the article is shown only because a preview asked for it. */
  readonly mark: Mark;
}

export type Mark = 'draft' | 'scheduled' | null;

/** What every page has besides its own matter. */
export interface Frame {
  /** Path of the page below the top of the site; not for printing. */
  readonly url: string;
  readonly canonical: string;
  readonly language: string;
  /** For `<title>`, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Whether search engines may list the page (R1.21). */
  readonly index: boolean;
  /** From the front page to the parent of this page. */
  readonly breadcrumb: readonly Link[];
  /** For auto-discovery: the site's feed, then this page's own. */
  readonly feeds: readonly Link[];
}

export type PageView = ArticleView | HomeView | ListView | IndexView | CalendarView | NotFoundView | GoneView;

export interface ArticleView extends Frame {
  readonly kind: 'article';
  readonly headline: string;
  readonly section: Link | null;
  readonly date: DateView;
  /** The last editorial change, when there was one after publication (R1.3). */
  readonly updated: DateView | null;
  readonly views: { readonly count: number; readonly text: string } | null;
  readonly authors: readonly AuthorView[];
  readonly lead: string | null;
  readonly mark: Mark;
  /** The first figure, for cards and structured data; the body prints it. */
  readonly picture: PictureView | null;
  readonly tags: readonly Link[];
  readonly source: {
    readonly name: string;
    readonly href: string | null;
    readonly published: DateView | null;
  } | null;
  readonly attachments: readonly AttachmentView[];
  readonly corrections: readonly CorrectionView[];
  /** Neighbours in the same section. */
  readonly newer: Link | null;
  readonly older: Link | null;
  readonly related: readonly Teaser[];
  readonly extra: Readonly<Record<string, unknown>>;
  /** Article key: whose body the page prints. */
  readonly body: string;
  /** Values for the holes of that body. */
  readonly holes: Readonly<Record<string, string>>;
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
  /** The newest articles. */
  readonly latest: readonly Teaser[];
  /** The newest of each section that are not among the first four of `latest`, in the order of the menu. */
  readonly sections: readonly { readonly section: Link; readonly items: readonly Teaser[] }[];
}

/** The front of a section, tag, author or month, or one of its numbered pages. */
export interface ListView extends Frame {
  readonly kind: 'section' | 'tag' | 'author' | 'month';
  readonly heading: string;
  readonly items: readonly Teaser[];
  /** Number of the page, counted from the oldest; null on the front. */
  readonly page: number | null;
  /** The next page or month; the oldest numbered page leads to nothing older. */
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

/** All tags or all authors. */
export interface IndexView extends Frame {
  readonly kind: 'tags' | 'authors';
  readonly heading: string;
  readonly items: readonly { readonly href: string; readonly title: string; readonly note: string | null }[];
}

/** A year with its months, or the archive with its years; newest first. */
export interface CalendarView extends Frame {
  readonly kind: 'archive' | 'year';
  readonly heading: string;
  readonly items: readonly Link[];
}

export interface NotFoundView extends Frame {
  readonly kind: 'not-found';
  readonly latest: readonly Teaser[];
}

/** A tombstone: it says that what stood there is gone for good. */
export interface GoneView extends Frame {
  readonly kind: 'gone';
}

export interface FeedView {
  readonly kind: 'feed';
  readonly url: string;
  readonly canonical: string;
  /** Absolute address of the page that the feed follows. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes once published; no address (R2.2). */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly published: string;
  /** The last editorial change, `published` when there was none. */
  readonly updated: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** Section title, then tags. */
  readonly categories: readonly string[];
  readonly enclosure: { readonly href: string; readonly bytes: number; readonly type: string } | null;
  /** Article key, and absolute values for the holes of that body. */
  readonly body: string;
  readonly holes: Readonly<Record<string, string>>;
}

export interface SitemapView {
  readonly kind: 'sitemap';
  readonly url: string;
  readonly entries: readonly { readonly canonical: string; readonly modified: string | null }[];
}

export interface SitemapIndexView {
  readonly kind: 'sitemap-index';
  readonly url: string;
  readonly sitemaps: readonly { readonly canonical: string; readonly modified: string | null }[];
}

export interface RobotsView {
  readonly kind: 'robots';
  readonly url: string;
  readonly sitemap: string;
}

/** A file published as it is. */
export interface FileView {
  readonly kind: 'file';
  readonly url: string;
  /** Path from the site's root. */
  readonly file: string;
  readonly digest: string;
}

/** An old address that leads to a new one. */
export interface RedirectView {
  readonly kind: 'redirect';
  readonly url: string;
  readonly href: string;
  readonly canonical: string;
}

export type View =
  | PageView
  | FeedView
  | SitemapView
  | SitemapIndexView
  | RobotsView
  | RedirectView
  | HostFileView
  | CompressedView<View>
  | FileView;
