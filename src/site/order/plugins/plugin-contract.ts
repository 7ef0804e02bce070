/**
 * What a plugin that adds pages and files to a site gives and is given. It is a promise to those who write plugins: what stands
 * here changes only with the number of the contract; fields may be added to what is given.
 */

/** The default export of a plugin's module. */
export interface BantinPlugin {
  /** The version of this contract that the plugin was written for. */
  readonly contract: 1;
  /** A unified plugin, which counts where the settings name the module under `plugins.remark`. */
  readonly remark?: (...options: never[]) => unknown;
  /** The same under `plugins.rehype`. */
  readonly rehype?: (...options: never[]) => unknown;
  /** Pages that it adds, in each language of the site, where the settings name the module under `plugins.site`. */
  pages?(site: PluginSite, options: unknown): readonly PluginPage[] | Promise<readonly PluginPage[]>;
  /** Files that it adds, likewise. */
  outputs?(site: PluginSite, options: unknown): readonly PluginOutput[] | Promise<readonly PluginOutput[]>;
}

/** The site in one language as plugins see it: frozen, and without the texts of articles. */
export interface PluginSite {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the site's top; ends with `/`. */
  readonly url: string;
  /** Path of the front page of this language: `/`, or such as `/en/`. What the plugin gives stands below it. */
  readonly front: string;
  readonly language: string;
  readonly timezone: string;
  /** Those that lists show, from the oldest to the newest. */
  readonly articles: readonly PluginArticle[];
  /** Pages that are no articles. */
  readonly pages: readonly PluginArticle[];
  /** In the order of the menu. */
  readonly sections: readonly PluginGroup[];
  readonly tags: readonly PluginGroup[];
  readonly series: readonly PluginGroup[];
  readonly authors: readonly PluginGroup[];
}

export interface PluginArticle {
  /** Names it in `PluginPage.articles` and `PluginGroup.articles`. */
  readonly key: string;
  /** Path from the folder of the site. */
  readonly file: string;
  /** Path of its page below the top of the site. */
  readonly url: string;
  readonly title: string;
  readonly kicker: string | null;
  readonly type: string;
  /** ISO 8601, of the day alone where the article says no time. */
  readonly date: string;
  readonly updated: string | null;
  readonly language: string;
  readonly lead: string | null;
  /** The lead, or the beginning of its text. */
  readonly excerpt: string;
  /** Keys of groups. */
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly series: string | null;
  readonly authors: readonly string[];
  /** What its front matter says under `extra`. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface PluginGroup {
  readonly key: string;
  readonly title: string;
  /** Path below the top of the site. */
  readonly url: string;
  /** What an author does. */
  readonly role: string | null;
  /** Keys, from the oldest to the newest. */
  readonly articles: readonly string[];
}

export interface PluginPage {
  /** Below the front page of the language; ends with `/`, as `lich/` or `lich/2021/`. */
  readonly path: string;
  /** Name of a template, which the plugin's package, the theme or the site has in `templates/`, as `events.vto`. */
  readonly template: string;
  readonly title: string;
  readonly description?: string;
  /** False keeps it out of search engines and sitemaps. */
  readonly index?: boolean;
  /** What the template shows as `page.data`: what JSON can hold. */
  readonly data?: unknown;
  /** Keys of the articles that it shows, which the template sees as `page.items`. */
  readonly articles?: readonly string[];
}

export interface PluginOutput {
  /** Below the front page of the language, with an ending: `authors.json`. */
  readonly path: string;
  readonly content: string;
}
