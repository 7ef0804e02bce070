/** All that is published, put in order. Plain values; never a body. */

import type { FileFacts } from '../../articles/files/file-facts.ts';
import type { AuthorProfile, Profile } from '../../articles/profile.ts';
import type { ArticleSummary, Listed } from '../../articles/summary/article-summary.ts';
import type { Locale } from '../../base/locale/locale.ts';
import type { Place } from '../../base/problem.ts';
import type { Config } from '../settings/config.ts';
import type { HomeBlockSetting, Notice } from '../settings/home-setting.ts';
import type { Mark } from './mark.ts';
import type { Plugged } from './plugged.ts';

export interface Site {
  readonly config: Config;
  readonly locale: Locale;
  /** Published articles from the oldest to the newest: by instant, then by key. */
  readonly articles: readonly SiteArticle[];
  /** Every document that has a page: those, the pages that are no articles, and the hidden ones, which no other page of the site knows. */
  readonly pages: readonly SiteArticle[];
  /** Pages that are no articles, by key: in the register, the search and the sitemap, in no list and no feed. */
  readonly plainPages: readonly SiteArticle[];
  /** The front page as an editor arranged it; null for the usual one. */
  readonly home: readonly HomeBlock[] | null;
  /** Null for that of the sections. */
  readonly menu: readonly MenuItem[] | null;
  readonly footerMenu: readonly MenuItem[] | null;
  readonly byKey: ReadonlyMap<string, SiteArticle>;
  /** What is scheduled, at its future address: nothing of it is published, but all of it is checked. */
  readonly coming: readonly SiteArticle[];
  /** What will have a page for the first time with one of these. */
  readonly comingGroups: Pick<Site, 'sections' | 'tags' | 'series' | 'authors' | 'months'>;
  /** Those that lead the front page now, from the oldest to the newest. */
  readonly pinned: readonly SiteArticle[];
  /** In the order of the menu. Only sections that hold an article, and those the config names. */
  readonly sections: readonly Group[];
  /** What search engines are told as news, newest first. Depends on the clock, and only the news sitemap on it. */
  readonly news: readonly SiteArticle[];
  /** Sorted as the language sorts. */
  readonly tags: readonly Group[];
  readonly series: readonly SeriesGroup[];
  readonly authors: readonly AuthorGroup[];
  /** From the oldest to the newest, only those that hold an article. */
  readonly months: readonly Month[];
  /**
   * Facts of every file that an article or author names, by the path used in holes: `kinh-te/a/x.jpg` is seen from
   * the content folder, `/logo.png` from `static/` and then the content folder. A file that is missing has no entry.
   */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Where expired articles stood, by key: a link to one leads to its former address, as it does anywhere else. */
  readonly gone: ReadonlyMap<string, string>;
  /** What has expired, at its former address. */
  readonly expired: readonly { readonly summary: ArticleSummary; readonly url: string }[];
  /** Names in feeds by article key, where another was recorded than the article's file says (R2.2). */
  readonly ids: ReadonlyMap<string, string>;
  /** What plugins have added; nothing before these are asked. */
  readonly plugged: Plugged;
}

/**
 * An article with its place in the site. Groups and other articles are named by key, so that the value stays plain;
 * `Site.byKey` has the articles.
 */
export interface SiteArticle extends Listed {
  /** Not null when the article is shown only because a preview asked for it. */
  readonly mark: Mark;
  /** Path of its page below the top, e.g. `/2021/01/hoi-nghi/`. */
  readonly url: string;
  /** Keys of groups. */
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly series: string | null;
  /** Null outside of a series. */
  readonly part: PlaceInSeries | null;
  readonly authors: readonly string[];
  /** The names of the authors as the article writes them, in the same order. */
  readonly bylines: readonly string[];
  /** Neighbours in the same section, or among all articles without one. */
  readonly newer: string | null;
  readonly older: string | null;
  /** The best first, at most four, all older than this one: nothing published later ever changes them. */
  readonly related: readonly string[];
}

/** Which part of its series an article is. */
export interface PlaceInSeries {
  /** From 1, however the series shows its parts. */
  readonly number: number;
  /** Keys of the parts beside it. */
  readonly newer: string | null;
  readonly older: string | null;
}

/** What stands on a front page that an editor arranged, with something in it. */
export interface HomeBlock extends Pick<HomeBlockSetting, 'kind' | 'title'> {
  /** Path of what it is of, which its title leads to. */
  readonly url: string | null;
  /** In the order in which they are shown. */
  readonly items: readonly SiteArticle[];
  /** Of a gallery: paths as in `Site.files`. */
  readonly pictures: readonly string[];
  readonly notice: (Notice & { readonly at: Place }) | null;
}

/** An entry of a menu. */
export interface MenuItem {
  readonly title: string;
  /** Path below the top of the site; null when it leads elsewhere or nowhere. */
  readonly url: string | null;
  /** Absolute address of what stands elsewhere. */
  readonly href: string | null;
  /** In the settings. */
  readonly at: Place | null;
  /** One level below. */
  readonly items: readonly MenuItem[];
}

/** Articles that belong together under one address. */
export interface Group {
  /** ASCII name in addresses. */
  readonly key: string;
  readonly title: string;
  /** Path of its front, e.g. `/kinh-te/`. */
  readonly url: string;
  /** From the oldest to the newest. */
  readonly articles: readonly SiteArticle[];
  /** What its file says; null without one. */
  readonly profile: Profile | null;
}

/** Articles that tell one story in parts. */
export interface SeriesGroup extends Group {
  /** From the first to the last. */
  readonly parts: readonly SiteArticle[];
}

/** Whoever wrote an article or has an author file. */
export interface AuthorGroup extends Group {
  readonly profile: AuthorProfile | null;
}

export interface Month {
  readonly year: number;
  readonly month: number;
  readonly url: string;
  readonly articles: readonly SiteArticle[];
}
