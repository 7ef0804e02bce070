import type { Problem } from '../base/problem.ts';
import type { Fields } from './fields.ts';
import type { Figure } from './figures.ts';
import type { Hole } from './fragment.ts';
import type { Body, Reference } from './markdown.ts';

/** One article: what lists and neighbours may need (`meta`) apart from what only its own page and feeds print (`body`). */
export interface Article {
  readonly meta: Meta;
  readonly body: Body;
}

export interface Meta extends Omit<Fields, 'figures'> {
  /** Path below the content folder without `.md` and `/index`: names the article inside the site. */
  readonly key: string;
  /** Path of the Markdown file from the site's root, for messages. */
  readonly file: string;
  readonly language: string;
  /** Lead, else first paragraph, on one line; at most 300 characters. */
  readonly excerpt: string;
  /** In the order in which they stand on the page; the first is the lead picture. */
  readonly figures: readonly Figure[];
  /** Those of the body, of the figures and of the attachments, each of these `written` as its `src`. */
  readonly references: readonly Reference[];
  /** What the body asks of the site, each hole once. */
  readonly holes: readonly Hole[];
  readonly words: number;
}

/** What reading one source gave; `article` is null when an error makes it unusable. */
export interface ArticleResult {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}
