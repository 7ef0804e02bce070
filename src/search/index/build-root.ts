import { topLevel } from '../cuts/plan-segments.ts';
import { rowOf } from './build-segment.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeAllWords } from './cut-blocks.ts';
import { gatherWords } from './gather-words.ts';
import { type IndexFile, packedFile } from './packed-file.ts';
import { type Root, rootName, rootVersion } from './root.ts';
import type { SearchDocument } from './search-document.ts';
import { distinctYears, facetsOf, type SegmentContents } from './segment-contents.ts';
import { sortWords } from './sort-words.ts';

interface RootInput {
  /** Of the site. */
  readonly language: string;
  /** All but the tail, from the oldest to the newest. */
  readonly segments: readonly { readonly level: number; readonly contents: SegmentContents }[];
  /** The articles of the tail, from the oldest to the newest. */
  readonly tail: readonly SearchDocument[];
}

/** The root, and the contents of the archive in a file of their own, which publications leave as it is. */
export function buildRoot({ language, segments, tail }: RootInput): readonly IndexFile[] {
  const archive = segments.filter(({ level }) => level === topLevel).map(({ contents }) => contents);
  const recent = segments.filter(({ level }) => level < topLevel).map(({ contents }) => contents);
  const contents = archive.length === 0 ? null : packedFile(JSON.stringify(archive), 'archive');
  const root: Root = {
    version: rootVersion,
    language,
    archive: contents?.name ?? '',
    recent,
    tail: {
      articles: tail.length,
      years: distinctYears(tail),
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
