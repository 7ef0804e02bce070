import type { Limits } from '../articles/settings.ts';
import type { Locale } from '../base/locale.ts';

/** The settings of a site, complete: what `bantin.yaml` does not say has its default. */
export interface Config {
  readonly title: string;
  readonly description: string;
  /** Masthead: one or two lines above the title; may be empty. */
  readonly organization: readonly string[];
  /** Absolute address of the site's top, ending in `/`; may carry a sub-path. */
  readonly url: string;
  readonly language: string;
  readonly timezone: string;
  /** Section key to title, in the order of the menu. */
  readonly sections: Readonly<Record<string, string>>;
  /** Pattern of article addresses with `:year :month :day :slug :section`. */
  readonly permalink: string;
  /** Articles on one list page. */
  readonly perPage: number;
  /** Articles in one feed. */
  readonly feedItems: number;
  readonly figures: { readonly label: boolean; readonly numberSingle: boolean };
  /** Lines at the foot of every page: address, person responsible, licence. */
  readonly footer: readonly string[];
  /** Folders from the site's root. `content` is `''` when the root itself holds the articles. */
  readonly content: string;
  readonly theme: string | null;
  readonly plugins: { readonly remark: readonly string[]; readonly rehype: readonly string[] };
  readonly limits: Limits;
}

export interface SiteLanguage {
  readonly config: Config;
  readonly locale: Locale;
}
