import { articleKey } from './key.ts';
import { plainName } from './plain-name.ts';

/** What a file tells of that is no article: someone who writes, or a group of articles. */
export type ProfileKind = 'author' | 'section' | 'tag' | 'series';

/** The folder of each kind, in the content folder, which holds one file for each. */
export const folderOfProfiles = {
  author: 'authors',
  section: 'sections',
  tag: 'tags',
  series: 'series',
} as const satisfies Record<ProfileKind, string>;

/** What the files of each folder tell of. */
const kindOfFolder: ReadonlyMap<string, ProfileKind> = new Map(
  Object.entries(folderOfProfiles).map(([kind, folder]) => [folder, kind as ProfileKind]),
);

const otherNames: Readonly<Record<string, ProfileKind>> = {
  author: 'author',
  tacgia: 'author',
  section: 'section',
  category: 'section',
  chuyenmuc: 'section',
  tag: 'tag',
  nhan: 'tag',
  the: 'tag',
  serie: 'series',
  loatbai: 'series',
  chuyende: 'series',
};

/** The folder that may be meant by another name of it, `tac-gia/`; null where nothing is. */
export function profileFolderMeant(path: string): string | null {
  const folder = plainName(path.slice(0, Math.max(0, path.indexOf('/'))));
  const kind = Object.hasOwn(otherNames, folder) ? otherNames[folder] : undefined;
  return kind === undefined ? null : folderOfProfiles[kind];
}

/** What a document in one of these folders tells of; null for every other. */
export function profileKindOf(path: string): ProfileKind | null {
  const folder = path.slice(0, Math.max(0, path.indexOf('/')));
  return kindOfFolder.get(folder) ?? null;
}

/** Whether it lies in the folder itself, or in a folder of its own name there. */
export function isProfilePath(path: string): boolean {
  return articleKey(path).split('/').length === 2;
}
