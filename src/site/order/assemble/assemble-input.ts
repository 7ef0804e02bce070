import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { Listed, ReadMeta } from '../../../articles/summary/article-summary.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import type { Config } from '../../settings/config.ts';
import type { SettingPlace } from '../../settings/forms/setting-place.ts';
import type { HomeSetting } from '../../settings/home-setting.ts';
import type { Loose } from '../checks/known-targets.ts';

/** What a site is put in order from. */
export interface AssembleInput {
  readonly config: Config;
  readonly locale: Locale;
  /** Every article, in any order. */
  readonly articles: readonly Listed[];
  readonly profiles: readonly Profile[];
  /** As in `Site.files`. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The paths used in holes of all files that there are, named or not, for "did you mean". */
  readonly filePaths?: readonly string[];
  /** Sources of articles that an error keeps out, by path below the content folder: links to them are not broken. */
  readonly unusable?: readonly string[];
  /** Those of them that are drafts. */
  readonly unfinished?: readonly string[];
  /** What those name that an error keeps out. */
  readonly loose?: readonly Loose[];
  /** Milliseconds since 1970: decides what is scheduled and what has expired. */
  readonly now: number;
  /** Show drafts and scheduled articles too, marked. */
  readonly drafts: boolean;
  readonly read: ReadMeta;
  readonly settingPlace?: SettingPlace;
  /** What `home.yaml` says. */
  readonly home?: HomeSetting | null;
  /** Articles in other languages, which texts may name. */
  readonly others?: readonly Listed[];
  /** What files in other languages tell of, which know the names of authors. */
  readonly profilesElsewhere?: readonly Profile[];
}
