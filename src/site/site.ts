/** All that is published, put in order. Plain values; never a body. */

import type { Meta } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import type { FileFacts } from '../articles/file-facts.ts';
import type { Locale } from '../base/locale.ts';
import type { Config } from './config.ts';

export interface Site {
  readonly config: Config;
  readonly locale: Locale;
  /** Published articles from the oldest to the newest: by instant, then by key. */
  readonly articles: readonly SiteArticle[];
  readonly byKey: ReadonlyMap<string, SiteArticle>;
  /** In the order of the menu. Only sections that hold an article, and those the config names. */
  readonly sections: readonly Group[];
  /** Sorted as the language sorts. */
  readonly tags: readonly Group[];
  readonly authors: readonly AuthorGroup[];
  /** From the oldest to the newest, only those that hold an article. */
  readonly months: readonly Month[];
  /** Facts of every file that an article or author names, by the path used in holes. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** An article with its place in the site. */
export interface SiteArticle {
  readonly meta: Meta;
  /** Path of its page below the top, e.g. `/2021/01/hoi-nghi/`. */
  readonly url: string;
  /** Keys of groups. */
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
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
}

export interface AuthorGroup extends Group {
  readonly profile: AuthorProfile | null;
}

export interface Month {
  readonly year: number;
  readonly month: number;
  readonly url: string;
  readonly articles: readonly SiteArticle[];
}
