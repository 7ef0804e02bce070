import type { ArticleSettings } from '../../../articles/settings.ts';
import type { FileIndex } from '../../brought/file-index.ts';
import type { FolderLayout } from './layout.ts';
import type { Lookup } from './liquid-values.ts';

/** What a document needs to know of all others. */
export interface ImportContext {
  readonly path: string;
  readonly slug: string | null;
  readonly layout: FolderLayout;
  readonly index: FileIndex;
  /** What texts may name of the whole site, where the generator knows such names. */
  readonly data: Lookup | null;
  readonly settings: ArticleSettings;
  readonly aliases: readonly string[];
  /** The path of the article at an old address. */
  readonly pageAt: (address: string) => string | null;
  /** The path of the article that a file became. */
  readonly pageOf: (file: string) => string | null;
  readonly isDraft: (path: string) => boolean;
  /** Of the article at that path. */
  readonly titleOf: (path: string) => string | null;
  /** The path of the only article whose file or folder had this name. */
  readonly pageCalled: (name: string) => string | null;
}
