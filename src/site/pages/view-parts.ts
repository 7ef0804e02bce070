/** What views are made up of. Templates see these by name; see `docs/templates.md`. */

import type { Crop } from '../../pictures/plan-renditions.ts';
import type { Mark } from '../order/mark.ts';
import type { PictureCrop, PictureShape } from '../order/pictures/picture-shape.ts';

export interface Link {
  readonly href: string;
  readonly title: string;
}

/** A feed in one format. */
export interface FeedLink extends Link {
  /** Media type. */
  readonly type: string;
  /** Name of the format, such as `RSS`. */
  readonly format: string;
}

/** A date as machines (`iso`) and as people read it. */
export interface ShortDate {
  readonly iso: string;
  readonly short: string;
}

/** The same with the date in full. */
export interface DateView extends ShortDate {
  readonly text: string;
}

/** A picture as lists show it. */
export interface Thumbnail extends PictureShape {
  readonly alt: string;
  /** Classes that paint its place while it loads, e.g. `tone red-2 green-3 blue-1`; `plain` when it has no colour. */
  readonly tone: string;
  /** Whether its edges may be cut off: those of a drawing may not, nor those of a very long or high picture. */
  readonly fit: 'cover' | 'contain';
  /** 16:9, 4:3 and 1:1; null where its edges may not be cut off, and where the settings make none. */
  readonly crops: Readonly<Record<Crop, PictureShape>> | null;
}

/** A picture as cards and structured data name it. */
export interface PictureView {
  readonly href: string;
  readonly canonical: string;
  /** Media type. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** 16:9, 4:3 and 1:1 as JPEG, in this order; empty where none are made (R1.2). */
  readonly crops: readonly PictureCrop[];
}

/** An article as the pages of others name it. */
export interface Headline extends Link {
  /** The tag of the language of its text, which may be another than that of the page. */
  readonly textLanguage: string;
  readonly kicker: string | null;
  /** What it is in words, when it is no news. */
  readonly typeLabel: string | null;
  readonly date: ShortDate;
  readonly picture: Thumbnail | null;
  /** `draft` or `scheduled` when the article is shown only because a preview asked for it. */
  readonly mark: Mark;
}

/** An article as lists show it. */
export interface Teaser extends Headline {
  readonly section: Link | null;
  /** At most 200 characters. */
  readonly excerpt: string;
}

/** The page in one of the languages of the site; where there is no version of it, the front page of that language. */
export interface LanguageLink extends Link {
  readonly language: string;
  readonly isCurrent: boolean;
}

/** A version of the page for search engines (hreflang). */
export interface AlternateView {
  /** Or `x-default`, for readers of all other languages. */
  readonly language: string;
  readonly canonical: string;
}

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
  /** For auto-discovery beside those of the site: the feeds of this page's own articles. */
  readonly feeds: readonly FeedLink[];
  /** The languages of the site, in its order; empty when it has one. */
  readonly languages: readonly LanguageLink[];
  /** All versions of the page, itself among them; empty when it has no other. */
  readonly alternates: readonly AlternateView[];
}

export interface LogoView {
  readonly canonical: string;
  readonly width: number;
  readonly height: number;
  /** Media type. */
  readonly type: string;
}
