import type { Locale } from '../base/locale/locale.ts';
import type { ParagraphRule } from './front-matter/values/paragraph-rule.ts';
import type { EmbedPattern } from './markdown/embeds/find-embed.ts';

/** All that turning one source into an article may depend on besides the source itself: a part of its key. */
export interface ArticleSettings {
  /** The tag of the language of the site, in which articles are that do not say another. */
  readonly language: string;
  readonly locale: Locale;
  /** Of a site in several languages: the words of each, by its folder below the content folder. */
  readonly languages: Readonly<Record<string, Locale>>;
  /** The address of the site, by which texts may name its pages; null when nobody knows it. */
  readonly url: string | null;
  /** IANA time zone in which dates without an offset are read and all dates are shown. */
  readonly timezone: string;
  readonly figures: { readonly label: boolean; readonly numberSingle: boolean };
  /** What ends the paragraphs of articles that do not say so themselves. */
  readonly paragraphs: ParagraphRule;
  /** Services that articles may show in frames, besides those that are known. */
  readonly embeds: readonly EmbedPattern[];
  /** Whether a place is kept in the middle of each text, in which its page puts what the site wants there. */
  readonly slotInText: boolean;
  /** Whether the words of each text are counted. */
  readonly countsWords: boolean;
  /** The content folder seen from the site's root, `''` when it is the root: prefixed to paths in messages. */
  readonly contentFolder: string;
  /** The site's own, in the order in which they run. */
  readonly plugins: { readonly remark: readonly SitePlugin[]; readonly rehype: readonly SitePlugin[] };
  /** Whether words are folded while Markdown is parsed: the same tree, sooner (`parser-fold.ts`). */
  readonly folds: boolean;
  readonly limits: Limits;
}

/** The same for documents in the folder of a language; `''` is none of these. */
export function settingsFor(language: string, settings: ArticleSettings): ArticleSettings {
  const locale = settings.languages[language];
  return locale === undefined ? settings : { ...settings, language, locale };
}

/** A plugin that the settings name. */
export interface SitePlugin {
  /** As it is written: a path from the site's root, or the name of a package. */
  readonly name: string;
  /** Absolute path of its module. */
  readonly file: string;
  /** What it is called with; null for nothing. */
  readonly options: unknown;
}

/** Bounds on one article, so that no text can stop a build (safety R4). */
export interface Limits {
  readonly articleBytes: number;
  readonly htmlBytes: number;
  readonly depth: number;
  readonly frontMatterBytes: number;
  /** Of one list in the front matter, and of the pictures of one article. */
  readonly entries: number;
}

export const defaultLimits: Limits = {
  articleBytes: 1_000_000,
  htmlBytes: 5_000_000,
  depth: 100,
  frontMatterBytes: 65_536,
  entries: 500,
};
