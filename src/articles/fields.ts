import type { Moment } from '../base/moment.ts';
import type { Place, Problem } from '../base/problem.ts';

/** The validated front matter of an article. Every field is present; what was not written is null, empty or false. */
export interface Fields {
  readonly title: string;
  readonly date: Moment;
  readonly updated: Moment | null;
  readonly expires: Moment | null;
  readonly draft: boolean;
  /** A name kept for ever in feeds; null means that it is derived from the first date and the path. */
  readonly id: string | null;
  readonly slug: string;
  /** Old addresses, each beginning with `/`. */
  readonly aliases: readonly string[];
  /** Address of the original when this is a reprint. */
  readonly canonical: string | null;
  /** As written, to be matched with author files by the site. */
  readonly authors: readonly string[];
  /** The "sapo", plain text. */
  readonly lead: string | null;
  /** As written, or the first folder; null at the top of the content folder. */
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly figures: readonly FigureField[];
  readonly views: number | null;
  readonly source: SourceField | null;
  readonly attachments: readonly AttachmentField[];
  readonly corrections: readonly CorrectionField[];
  /** The site's own values, untouched: plain data of null, boolean, number, string, list and object. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface FigureField {
  /** As written: beside the article, from the top with `/`, or an absolute http(s) address. */
  readonly src: string;
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  /** Where `src` was written. */
  readonly at: Place;
}

export interface SourceField {
  readonly name: string;
  readonly url: string | null;
  readonly publishedAt: Moment | null;
}

export interface AttachmentField {
  readonly src: string;
  readonly title: string | null;
  readonly at: Place;
}

export interface CorrectionField {
  readonly date: Moment;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction';
  readonly was: string | null;
  readonly now: string | null;
  readonly text: string | null;
}

/** What checking the front matter gave; `fields` is null when an error makes the article unusable. */
export interface FieldsResult {
  readonly fields: Fields | null;
  readonly problems: readonly Problem[];
}
