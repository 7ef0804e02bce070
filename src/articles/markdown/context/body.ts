import type { Place, Problem } from '../../../base/problem.ts';
import type { FigureField } from '../../front-matter/values/field-values.ts';
import type { ParagraphRule } from '../../front-matter/values/paragraph-rule.ts';
import type { Figure, Unsaid } from '../figures/figures.ts';
import type { Fragment } from '../fragment/fragment.ts';
import type { Recording } from './recording.ts';

/** What the Markdown of one document yields. */
export interface Body {
  readonly html: Fragment;
  /** Its words, a line for each block, without captions and the numbers of footnotes: what is searched. */
  readonly text: string;
  /** How many words that are; 0 where the site does not want to know. */
  readonly words: number;
  /** Plain text of the first paragraph, `''` when there is none. */
  readonly firstParagraph: string;
  readonly headings: readonly Heading[];
  /** What links may lead to within it: of headings, figures and all else that has an id. */
  readonly ids: readonly string[];
  /** Origins of what its readers may ask to be shown in frames, sorted. */
  readonly frames: readonly string[];
  /** In the order in which they stand on the page. */
  readonly figures: readonly Figure[];
  readonly unsaid: readonly Unsaid[];
  /** Films and sounds, in the order in which they stand on the page. */
  readonly recordings: readonly Recording[];
  /** Every article, file and page that the body or its figures name, to be resolved by the site. */
  readonly references: readonly Reference[];
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Something that the site should have: an `article` or `file` by path, a `page` by its address. */
export interface Reference {
  readonly kind: 'article' | 'file' | 'page';
  /** As in holes: an article's key; a file's path below the content folder, or from the top with `/`; a page's URL path. */
  readonly target: string;
  /** The id that the link leads to there, when it names one. */
  readonly id?: string;
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
  /** What ends its paragraphs, when it says so itself. */
  readonly paragraphs?: ParagraphRule | null;
  /** Whether somebody paid for it, which its links out of the site say. */
  readonly paid?: boolean;
  /** Whether it is held back, and may hold notes to editors. */
  readonly isDraft?: boolean;
  /** The tag of its language; that of the site when left out. */
  readonly language?: string;
}

export interface MarkdownResult {
  readonly body: Body | null;
  readonly problems: readonly Problem[];
}
