import type { Top } from '../addresses/top.ts';
import type { FeedLink, Link, LogoView } from './view-parts.ts';

/** Shared by every page of one language: the masthead, the menu, the words. A part of its own in every page's key. */
export interface Shell {
  readonly site: Masthead;
  /** The words of the language (`locales/*.yaml`), by name. */
  readonly words: Readonly<Record<string, string>>;
}

/** By language, and by what leads to the top from where a page stands, as `topOf` says. */
export type Shells = Readonly<Record<string, Readonly<Record<Top, Shell>>>>;

export interface Masthead {
  readonly title: string;
  readonly description: string;
  readonly organization: readonly string[];
  readonly language: string;
  readonly direction: string;
  readonly openGraphLocale: string;
  readonly href: string;
  readonly canonical: string;
  /** Absolute address of the top of the whole site, where its first language stands. */
  readonly top: string;
  /** Above the title. */
  readonly logo: { readonly href: string; readonly width: number; readonly height: number } | null;
  readonly icons: IconsView;
  readonly sections: readonly Link[];
  /** Sections, pages and what else the settings name; the sections where they name none. */
  readonly menu: readonly MenuLink[];
  readonly footerMenu: readonly MenuLink[];
  /** Addresses of pages that the menu leads to, so that the usual ones are not printed again. */
  readonly inMenu: readonly string[];
  /** The same of that of the footer. */
  readonly inFooterMenu: readonly string[];
  readonly archive: string;
  readonly tags: string;
  readonly authors: string;
  /** Where readers search, with `search.js`, and `stem.js` that knows the endings of words; null when the site has no search. */
  readonly search: {
    readonly href: string;
    readonly script: string | null;
    readonly stem: string | null;
  } | null;
  /** The page that lists all feeds. */
  readonly feedIndex: string;
  /** The page that lists all series; null where there are none. */
  readonly series: string | null;
  /** The feed of the whole site in each of its formats, for auto-discovery on every page (R2.12). */
  readonly feeds: readonly FeedLink[];
  readonly stylesheet: string;
  /** The theme's `theme.js`, which no page needs. */
  readonly script: string | null;
  /** The theme's `embed.js`, for pages that show something from elsewhere when readers ask for it. */
  readonly embedScript: string | null;
  /** Fonts to load ahead of the style sheet that names them; at most two. */
  readonly fonts: readonly string[];
  readonly footer: readonly string[];
  readonly imprint: ImprintView | null;
  /** Accounts of the newsroom elsewhere. */
  readonly social: readonly Link[];
  /** Content security policy, for hosts that send none; empty where the host does. */
  readonly policy: string;
  readonly publisher: PublisherView;
  /** Absolute addresses of the pages that say how the newsroom works; null for those that the site does not have. */
  readonly policies: { readonly ethics: string | null; readonly corrections: string | null };
  /** Account on X, with its `@`. */
  readonly account: string | null;
  /** Built for editors, with drafts: each page says so. */
  readonly preview: boolean;
}

/** By what browsers and phones show the site. */
export interface IconsView {
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly sizes: string | null;
    readonly type: string | null;
  }[];
  readonly manifest: string | null;
  /** Of the frame of the browser, in each scheme. */
  readonly colours: { readonly light: string; readonly dark: string };
}

/** An entry of a menu with those below it. */
export interface MenuLink extends MenuGoalView {
  /** One level. */
  readonly items: readonly MenuGoalView[];
}

export interface MenuGoalView {
  readonly title: string;
  /** Null for a title that leads nowhere itself. */
  readonly href: string | null;
  /** As `Frame.url` of the page to which it leads; null for others. Not for printing. */
  readonly url: string | null;
}

/** Who answers for the site, and how to reach them, as the settings say it. */
export interface ImprintView {
  /** What it is called: that of a newsroom, or of an authority. */
  readonly title: string;
  readonly agency: string | null;
  /** With its date. */
  readonly license: string | null;
  readonly responsible: string | null;
  readonly editors: readonly string[];
  readonly address: string | null;
  readonly phone: PhoneView | null;
  readonly email: string | null;
  readonly contacts: readonly ContactView[];
}

export interface ContactView {
  readonly name: string | null;
  readonly post: string | null;
  readonly phone: PhoneView | null;
  readonly email: string | null;
}

export interface PhoneView {
  readonly text: string;
  /** Begins with `tel:`. */
  readonly href: string;
}

/** Who answers for the site. */
export interface PublisherView {
  readonly kind: 'news' | 'government';
  readonly name: string;
  readonly logo: LogoView | null;
  /** Absolute address of the licence of all pictures. */
  readonly license: string | null;
}
