import type { Digest } from '../base/digest.ts';

/** The templates and files of a site's look, as plain data that can be cloned to another thread. */
export interface Theme {
  /** By name: the path below the theme's folder, e.g. `article.vto`, `partials/byline.vto`. */
  readonly templates: Readonly<Record<string, Template>>;
  /** Every file that is no template, such as `theme.css`, sorted by name. */
  readonly assets: readonly ThemeAsset[];
}

export interface Template {
  readonly source: string;
  /** Path for messages, e.g. `templates/article.vto`. */
  readonly file: string;
  /** The names that it is given. */
  readonly names: readonly string[];
  /** It prints the same on every page: it names only what all pages share, and so does all that it includes. */
  readonly constant: boolean;
  /** Changes when this template or any that it includes, directly or not, changes. */
  readonly closure: Digest;
}

export interface ThemeAsset {
  readonly name: string;
  /** Absolute path. */
  readonly disk: string;
  readonly digest: Digest;
  readonly bytes: number;
  /** Of a style sheet, whose references to other files of the theme follow their names; null for other files. */
  readonly text: string | null;
}
