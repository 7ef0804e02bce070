import type { Facet, SearchDocument } from './search-document.ts';

/** What a reader must know of a segment before its files are loaded. */
export interface SegmentContents {
  readonly articles: number;
  /** The years that it holds, each with the number of its first article. */
  readonly years: readonly (readonly [year: string, from: number])[];
  /** Where blocks of words begin, parted by spaces, and their names in the same order. */
  readonly starts: string;
  readonly blocks: string;
  /** Names of the files of what results show, `rowsInFile` articles in each. */
  readonly rows: string;
  /** Name of the file of what a search is narrowed by. */
  readonly facets: string;
}

export const nameLength = 12;
export const rowsInFile = 32;

/** The articles of every value of a facet, by distance from the one before. */
export type Facets = Readonly<Record<Facet, Readonly<Record<string, readonly number[]>>>>;

export function distinctYears(documents: readonly Pick<SearchDocument, 'year'>[]): SegmentContents['years'] {
  return documents.flatMap(({ year }, index) =>
    year === documents[index - 1]?.year ? [] : [[year, index] as const],
  );
}

export function facetsOf(documents: readonly Pick<SearchDocument, 'facets'>[]): Facets {
  return {
    section: members('section'),
    author: members('author'),
    series: members('series'),
    language: members('language'),
  };

  function members(facet: Facet): Record<string, number[]> {
    const found = new Map<string, { steps: number[]; last: number }>();
    for (const [index, { facets }] of documents.entries())
      for (const value of new Set(facets[facet])) {
        const entry = found.get(value) ?? { steps: [], last: 0 };
        entry.steps.push(index - entry.last);
        entry.last = index;
        found.set(value, entry);
      }
    const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([value, { steps }]) => [value, steps]));
  }
}
