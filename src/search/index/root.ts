import type { Facets, SegmentContents } from './segment-contents.ts';

/** The file that every search loads first and every publication changes. */
export interface Root {
  /** Another number means files that another reader reads. */
  readonly version: number;
  /** Of the site: how words are taken. */
  readonly language: string;
  /** Name of the file with the contents of the segments of the highest level; empty when there are none. */
  readonly archive: string;
  /** Of the lower levels, from the oldest to the newest. */
  readonly recent: readonly SegmentContents[];
  readonly tail: {
    readonly articles: number;
    readonly years: SegmentContents['years'];
    readonly rows: readonly (readonly string[])[];
    readonly facets: Facets;
  };
}

export const rootVersion = 1;

/** Its name, which stays; those of all other files change with their content. */
export const rootName = 'index';
