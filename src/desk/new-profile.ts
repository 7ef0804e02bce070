import { folderOfProfiles, type ProfileKind } from '../articles/source/profile-folder.ts';
import { pathOf } from '../base/addresses/paths.ts';
import { type Locale, phrase } from '../base/locale/locale.ts';
import type { NewFile } from './make-files.ts';
import { documentStarter } from './starter.ts';
import { yamlValue } from './yaml-value.ts';

interface ProfilePlan {
  readonly kind: ProfileKind;
  readonly name: string;
  /** As in addresses: names its file. */
  readonly key: string;
  /** The content folder seen from the site's root, `''` when it is the root. */
  readonly content: string;
  readonly locale: Locale;
}

/** The file of an author, a section, a tag or a series, in a folder of its own where its picture can lie. */
export function newProfile({ kind, name, key, content, locale }: ProfilePlan): NewFile {
  const path = pathOf(content, folderOfProfiles[kind], key, 'index.md');
  return { path, text: phrase(documentStarter(kind, locale), { title: yamlValue(name) }) };
}
