import { planSegments } from '../../src/search/cuts/plan-segments.ts';
import { buildRoot } from '../../src/search/index/build-root.ts';
import { type BuiltSegment, buildSegment } from '../../src/search/index/build-segment.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';
import { type OpenIndex, openIndex } from '../../src/search/reader/open-index.ts';
import { readQuery } from '../../src/search/reader/read-query.ts';
import { results } from '../../src/search/reader/results.ts';
import { type SearchOptions, search } from '../../src/search/reader/search.ts';

export interface Dated {
  readonly document: SearchDocument;
  readonly date: number;
}

/** Segments that were built before, by what they are made of. */
export type Kept = Map<string, BuiltSegment>;

/** The files of an index of these articles by name, as a planner has them made. Throws when two files have one name. */
export function indexFiles(
  articles: readonly Dated[],
  language = 'vi',
  kept: Kept = new Map(),
): Map<string, Uint8Array> {
  const byKey = new Map(articles.map(({ document }) => [document.key, document]));
  const documentsOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  const plan = planSegments(
    articles.map(({ document, date }) => ({ key: document.key, date, state: JSON.stringify(document) })),
  );
  const built = plan.map(({ level, keys, digest }) => {
    if (level === 0) return { level, keys, made: null };
    const made = kept.get(digest) ?? buildSegment(documentsOf(keys));
    kept.set(digest, made);
    return { level, keys, made };
  });
  const root = buildRoot({
    language,
    segments: built.flatMap(({ level, made }) => (made === null ? [] : [{ level, contents: made.contents }])),
    tail: documentsOf(built.find(({ level }) => level === 0)?.keys ?? []),
  });
  const files = [...root, ...built.flatMap(({ made }) => made?.files ?? [])];
  const named = new Map(files.map(({ name, bytes }) => [name, bytes]));
  if (named.size < files.length) throw new Error('Two files have one name.');
  return named;
}

export interface Indexed {
  readonly index: OpenIndex;
  /** Titles of the articles that are found, in order. */
  readonly titles: (typed: string, options?: Partial<SearchOptions>) => Promise<readonly string[]>;
  /** Sizes of the files that were loaded, by name. */
  readonly loaded: Map<string, number>;
}

export async function indexed(articles: readonly Dated[], language = 'vi'): Promise<Indexed> {
  const files = indexFiles(articles, language);
  const loaded = new Map<string, number>();
  const index = await openIndex(async (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`No file ${name}.`);
    loaded.set(name, bytes.length);
    return new Uint8Array(bytes);
  });
  const titles = async (typed: string, options: Partial<SearchOptions> = {}) => {
    const { hits } = await search(index, readQuery(typed), {
      narrowing: {},
      order: 'best',
      stem: null,
      ...options,
    });
    return (await results(index, hits)).map(({ title }) => title);
  };
  return { index, titles, loaded };
}

const noFields = { title: [], kicker: [], lead: [], author: [], tag: [], caption: [], text: [] };

/** An article with as little as a test says of it. */
export function dated(
  title: string,
  {
    date = '2021-01-28',
    section = 'xa-hoi',
    authors = [] as string[],
    language = 'vi',
    ...fields
  }: {
    readonly date?: string;
    readonly section?: string;
    readonly authors?: readonly string[];
    readonly language?: string;
    readonly kicker?: readonly string[];
    readonly lead?: readonly string[];
    readonly tag?: readonly string[];
    readonly caption?: readonly string[];
    readonly text?: readonly string[];
  } = {},
): Dated {
  const key = `${section}/${title}`;
  const row = {
    href: `/${key}/`,
    title,
    kicker: fields.kicker?.[0] ?? '',
    lead: fields.lead?.[0] ?? '',
    date,
    section,
    picture: '',
    language: '',
  };
  return {
    date: Date.parse(date),
    document: {
      key,
      fields: { ...noFields, ...fields, title: [title], author: authors },
      row,
      facets: { section: [section], author: authors, series: [], language: [language] },
      year: date.slice(0, 4),
    },
  };
}
