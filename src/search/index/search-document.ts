import type { SearchField } from '../words/word-places.ts';

/** All that the index knows of an article. Texts are in NFC. */
export interface SearchDocument {
  /** What names it inside the site. */
  readonly key: string;
  /** Words that are found, each field in pieces that belong together: paragraphs, captions, names. */
  readonly fields: Readonly<Record<SearchField, readonly string[]>>;
  /** What results show. */
  readonly row: ResultRow;
  /** What a search is narrowed by. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** In the site's own time; never less than that of an older article. Empty for a page, which belongs to no year. */
  readonly year: string;
}

/** What a result shows, as it is printed. */
export interface ResultRow {
  /** From the page that searches. */
  readonly href: string;
  readonly title: string;
  readonly kicker: string;
  readonly lead: string;
  readonly date: string;
  /** Value of the section, which the page that searches has the title of; empty when there is none. */
  readonly section: string;
  /** Address of a small picture; empty when there is none. */
  readonly picture: string;
  /** Of its text where that is another than the language of the page that searches; else empty. */
  readonly language: string;
}

export type Facet = 'section' | 'author' | 'series' | 'language';
