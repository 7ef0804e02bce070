import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Listed } from '../articles/card.ts';
import type { Locale } from '../base/locale.ts';
import type { Config } from '../site/config.ts';
import type { LoadedFiles } from './load-files.ts';

/** What a site is put in order from: nothing of the texts of articles but their cards. */
export interface ModelInput {
  readonly config: Config;
  readonly locale: Locale;
  readonly articles: readonly Listed[];
  readonly profiles: readonly AuthorProfile[];
  readonly unusable: readonly string[];
  readonly unfinished: readonly string[];
  readonly files: LoadedFiles;
  /** As in `LoadedArticles`. */
  readonly readAnew: ReadonlySet<string>;
  /** The bytes of the register of addresses; null when the site has none. */
  readonly register: Uint8Array | null;
  readonly now: number;
  readonly drafts: boolean;
  /** As in `BuildOptions`. */
  readonly record: boolean;
}
