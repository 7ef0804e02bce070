/** Fronts of sections, tags, series and authors by names under which they are versions of each other, as their files say. */

import type { NamedTranslations } from '../../../articles/front-matter/schema/translations.ts';
import {
  belowLanguage,
  type LanguageFolders,
  languageFolder,
} from '../../../articles/source/language-folder.ts';
import { folderOfProfiles, type ProfileKind } from '../../../articles/source/profile-folder.ts';
import type { SummaryTranslations } from '../../../articles/summary/article-summary.ts';
import { groupKey } from '../../keys/group-key.ts';
import { flatKey } from '../../keys/section-key.ts';
import type { Group, Site } from '../site.ts';
import type { Versioned } from './version-groups.ts';

export const frontKinds = Object.keys(folderOfProfiles) as readonly ProfileKind[];

/** As the file is called that may tell of it: `en/sections/business`. */
export function frontKey(kind: ProfileKind, language: string, key: string): string {
  return `${language}/${folderOfProfiles[kind]}/${flatKey(key)}`;
}

/** The same of a path, with its folder or without it, or of a title in its place. */
export function frontAt(kind: ProfileKind, path: string, folders: LanguageFolders): string {
  const place = belowLanguage(path, folders);
  const folder = `${folderOfProfiles[kind]}/`;
  const name = place.startsWith(folder) ? place.slice(folder.length) : place;
  return frontKey(kind, languageFolder(path, folders), groupKey(name));
}

/** What the file of a front says of its versions. */
export function frontTranslations(
  kind: ProfileKind,
  said: NamedTranslations | null,
  folders: LanguageFolders,
): SummaryTranslations | null {
  return (
    said && {
      shared: said.shared?.name ?? null,
      named: said.named.map(({ language, key }) => ({ language, key: frontAt(kind, key, folders) })),
    }
  );
}

export function groupsOfKind(
  kind: ProfileKind,
  { sections, tags, series, authors }: Pick<Site, 'sections' | 'tags' | 'series' | 'authors'>,
): readonly Group[] {
  return { section: sections, tag: tags, series, author: authors }[kind];
}

/** The fronts of a kind that readers see in one language. */
export function frontsIn(site: Site, kind: ProfileKind, folders: LanguageFolders): readonly Versioned[] {
  return groupsOfKind(kind, site).map(({ key, profile }) => ({
    key: frontKey(kind, site.config.language, key),
    translations: frontTranslations(kind, profile?.translations ?? null, folders),
  }));
}
