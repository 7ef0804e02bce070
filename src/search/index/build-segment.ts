import { cutBlocks } from './cut-blocks.ts';
import { gatherWords } from './gather-words.ts';
import { type IndexFile, packedFile } from './packed-file.ts';
import type { ResultRow, SearchDocument } from './search-document.ts';
import { distinctYears, facetsOf, rowsInFile, type SegmentContents } from './segment-contents.ts';
import { sortWords } from './sort-words.ts';

/** A closed segment: what its readers load, and what the root of the index says of it. */
export interface BuiltSegment {
  readonly files: readonly IndexFile[];
  readonly contents: SegmentContents;
}

/**
 * The index of some articles from the oldest to the newest, a function of these alone. There must be one. Each is taken
 * when its turn comes, and its texts are not held after that.
 */
export function buildSegment(articles: Iterable<SearchDocument>): BuiltSegment {
  const documents: Omit<SearchDocument, 'fields'>[] = [];
  function* withoutTexts() {
    for (const { fields, ...document } of articles) {
      documents.push(document);
      yield { fields };
    }
  }
  const gathered = gatherWords(withoutTexts());
  const place = documents.at(-1)?.key ?? '';
  const blocks = cutBlocks(sortWords(gathered));
  const words = blocks.map(({ bytes }) => packedFile(bytes, place));
  const rows = chunks(documents, rowsInFile).map((some) =>
    packedFile(JSON.stringify(some.map(rowOf)), place),
  );
  const facets = packedFile(JSON.stringify(facetsOf(documents)), place);
  const contents = {
    articles: documents.length,
    years: distinctYears(documents),
    starts: blocks.map(({ start }) => start).join(' '),
    blocks: names(words),
    rows: names(rows),
    facets: facets.name,
  };
  return { files: [...words, ...rows, facets], contents };
}

/** Without names of fields, in the order in which the reader takes them. */
export function rowOf({ row }: Pick<SearchDocument, 'row'>): readonly string[] {
  const { href, title, kicker, lead, date, section, picture, language } = row satisfies ResultRow;
  return [href, title, kicker, lead, date, section, picture, ...(language === '' ? [] : [language])];
}

function names(files: readonly IndexFile[]): string {
  return files.map(({ name }) => name).join('');
}

function chunks<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
