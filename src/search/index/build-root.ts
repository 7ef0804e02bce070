import { rowOf } from './build-segment.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeAllWords } from './cut-blocks.ts';
import { gatherWords } from './gather-words.ts';
import { type IndexFile, packedFile } from './packed-file.ts';
import type { SearchDocument } from './search-document.ts';
import { type Facets, facetsOf, type SegmentContents, yearsOf } from './segment-contents.ts';
import { sortWords } from './sort-words.ts';

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

export interface RootInput {
  readonly language: string;
  /** Contents of the segments of the highest level, from the oldest to the newest. */
  readonly archive: readonly SegmentContents[];
  /** Of the lower levels, the tail not among them. */
  readonly recent: readonly SegmentContents[];
  /** The articles of the tail. */
  readonly tail: readonly SearchDocument[];
}

export const rootVersion = 1;
export const rootName = 'index';

/** The root, and the contents of the archive in a file of their own, which publications leave as it is. */
export function buildRoot({ language, archive, recent, tail }: RootInput): readonly IndexFile[] {
  const contents = archive.length === 0 ? null : packedFile(JSON.stringify(archive), 'archive');
  const root: Root = {
    version: rootVersion,
    language,
    archive: contents?.name ?? '',
    recent,
    tail: {
      articles: tail.length,
      years: yearsOf(tail),
      rows: tail.map(rowOf),
      facets: facetsOf(tail),
    },
  };
  const out = new ByteWriter();
  out.text(JSON.stringify(root));
  writeAllWords(sortWords(gatherWords(tail)), out);
  const { bytes } = packedFile(out.bytesFrom(0), '');
  return [...(contents === null ? [] : [contents]), { name: rootName, bytes }];
}
