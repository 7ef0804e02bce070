/** A part of the search index to files of the stage. Nothing that the work needs is loaded here. */

import type { Locale } from '../../base/locale/locale.ts';
import type { Refusal } from '../../base/refusal.ts';
import type { PieceSource } from '../../engine/heap.ts';
import type { Task } from '../../engine/task.ts';
import type { SegmentContents } from '../../search/index/segment-contents.ts';
import type { Config } from '../../site/settings/config.ts';
import type { Lost } from '../cache/lost-value.ts';
import type { PrintSources } from '../documents/body-sources.ts';
import type { Stage, Written } from '../render/write.ts';
import { workerModule } from '../worker-module.ts';

export interface SearchContext {
  readonly config: Config;
  readonly locale: Locale;
  /** What the addresses of all files begin with, below the top of the site. */
  readonly folder: string;
  readonly stage: Stage;
}

export interface SearchInput extends PrintSources {
  /** Of the articles, from the oldest to the newest, as `writeSelection` wrote it. */
  readonly selection: PieceSource;
  /** Of the root, which holds the articles of the tail: what it says of all other segments. Null of a segment. */
  readonly segments: readonly { readonly level: number; readonly contents: SegmentContents }[] | null;
}

export type SearchOutput =
  /** `contents` is null of the root. */
  | { readonly written: readonly Written[]; readonly contents: SegmentContents | null }
  | { readonly lost: Lost }
  | { readonly refusal: Refusal };

export const searchTask: Task<SearchContext, SearchInput, SearchOutput> = {
  name: 'search',
  module: workerModule('search/search-worker'),
};
