import { ByteReader } from '../index/byte-reader.ts';
import { type Root, rootName, rootVersion } from '../index/root.ts';
import { type Facets, nameLength, rowsInFile, type SegmentContents } from '../index/segment-contents.ts';
import { inflate } from './inflate.ts';
import { type Posting, readWords } from './read-words.ts';

/** Brings the bytes of a file of the index by its name. */
export type GetFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface OpenIndex {
  readonly language: string;
  readonly articles: number;
  /** From the oldest to the newest. */
  readonly segments: readonly OpenSegment[];
}

/** A part of the index whose files are loaded when they are asked for, and once. */
export interface OpenSegment {
  /** The number of its first article among all. */
  readonly first: number;
  readonly articles: number;
  readonly years: SegmentContents['years'];
  /** All words of the blocks that may hold words which begin so; with `whole`, of the one that may hold the word itself. */
  readonly words: (plain: string, whole: boolean) => Promise<readonly Posting[]>;
  /** What a result shows, by its number in the segment. */
  readonly row: (article: number) => Promise<readonly string[]>;
  readonly facets: () => Promise<Facets>;
}

/** Blocks that are loaded for the beginning of a word. */
const mostBlocks = 4;

const decoder = new TextDecoder();

export async function openIndex(get: GetFile): Promise<OpenIndex> {
  const loaded = new Map<string, Promise<unknown>>();
  const bytes = new ByteReader(await inflate(await get(rootName)));
  const root: Root = JSON.parse(bytes.text());
  if (root.version !== rootVersion)
    throw new Error('The index was written for another version of this script.');
  const tailWords = readWords(bytes);
  const archive = root.archive === '' ? [] : await load<readonly SegmentContents[]>(root.archive, json);
  const { tail } = root;
  let first = 0;
  const segments = [...archive, ...root.recent].map((contents): OpenSegment => {
    first += contents.articles;
    return { ...openSegment(contents), first: first - contents.articles };
  });
  segments.push({
    first,
    articles: tail.articles,
    years: tail.years,
    words: async () => tailWords,
    row: async (article) => tail.rows[article] ?? [],
    facets: async () => tail.facets,
  });
  return { language: root.language, articles: first + tail.articles, segments };

  function openSegment(contents: SegmentContents): Omit<OpenSegment, 'first'> {
    const starts = contents.starts.split(' ');
    const { articles, years, rows, facets } = contents;
    return {
      articles,
      years,
      words: async (plain, whole) => {
        const from = Math.max(
          0,
          starts.findLastIndex((start) => start <= plain),
        );
        let to = from + 1;
        while (!whole && to < from + mostBlocks && starts[to]?.startsWith(plain)) to += 1;
        const wanted = starts.slice(from, to).map((_, index) => nameAt(contents.blocks, from + index));
        return (await Promise.all(wanted.map((name) => load(name, words)))).flat();
      },
      row: async (article) => {
        const file = await load<readonly (readonly string[])[]>(
          nameAt(rows, Math.floor(article / rowsInFile)),
          json,
        );
        return file[article % rowsInFile] ?? [];
      },
      facets: () => load<Facets>(facets, json),
    };
  }

  /** What could not be loaded is tried again when it is asked for the next time. */
  function load<T>(name: string, read: (bytes: Uint8Array<ArrayBuffer>) => T): Promise<T> {
    const known = loaded.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = get(name).then(inflate).then(read);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  }
}

function nameAt(names: string, index: number): string {
  return names.slice(index * nameLength, (index + 1) * nameLength);
}

function words(bytes: Uint8Array): readonly Posting[] {
  return readWords(new ByteReader(bytes));
}

function json<T>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes));
}
