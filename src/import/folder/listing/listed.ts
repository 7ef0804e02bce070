import type { FileEntry } from '../../../base/files/walk.ts';
import type { Translated } from '../../brought/fields-of.ts';

/** A document that becomes an article or a page, without its text. */
export interface ListedDocument extends Translated {
  readonly file: FileEntry;
  /** Below the content folder of its generator, without folders such as `_posts`. */
  readonly place: string;
  /** The same with all folders. */
  readonly below: string;
  readonly title: string;
  /** `2021-01-28`, in the time zone of the site; `''` for a page. */
  readonly day: string;
  readonly slug: string;
  readonly isPage: boolean;
}

/** What tells of a folder, `_index.md`. */
export interface ListedIndex extends Translated {
  readonly file: FileEntry;
  /** The folder, below the content folder of its generator. */
  readonly folder: string;
  readonly hasText: boolean;
}
