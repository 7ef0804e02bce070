import type { Place, Problem } from '../base/problem.ts';
import type { FigureField } from './fields.ts';
import type { Figure } from './figures.ts';
import type { Fragment } from './fragment.ts';

/** What the Markdown of one document yields. */
export interface Body {
  readonly html: Fragment;
  /** Plain text of the first paragraph, `''` when there is none. */
  readonly firstParagraph: string;
  readonly headings: readonly Heading[];
  /** In the order in which they stand on the page. */
  readonly figures: readonly Figure[];
  /** Every article and file that the body or its figures name, to be resolved by the site. */
  readonly references: readonly Reference[];
  /** All words of the body on one line, without captions, for search and counting. */
  readonly text: string;
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Something that the site must have: `article` by id, `file` by path from the site's root or from the top (`/…`). */
export interface Reference {
  readonly kind: 'article' | 'file';
  /** For an article its id, for a file its path below the content folder or, written with a leading `/`, kept with it. */
  readonly target: string;
  /** As the author wrote it, for messages. */
  readonly written: string;
  readonly at: Place;
}

export interface MarkdownInput {
  /** Path of the document below the content folder. */
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly title: string;
  readonly lead: string | null;
  readonly figures: readonly FigureField[];
}

export interface MarkdownResult {
  readonly body: Body | null;
  readonly problems: readonly Problem[];
}
