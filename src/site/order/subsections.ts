/** Sections within sections: the settings name them by both folders, `kinh-te/nong-thon`, and so do their keys. One level. */

import { isDraftsFolder } from '../../articles/source/underscored.ts';
import { groupKey } from './group-key.ts';

/** The key of the section in which that of a key is; null for one that is in none. */
export function sectionAbove(key: string): string | null {
  const slash = key.indexOf('/');
  return slash < 0 ? null : key.slice(0, slash);
}

/** The keys of the sections in which what is in one of them stands: its own first. */
export function sectionsAround(key: string): string[] {
  const above = sectionAbove(key);
  return above === null ? [key] : [key, above];
}

/** The key of a section as a name without folders, by which texts, settings and its file may name it. */
export function flatKey(key: string): string {
  return key.replace('/', '-');
}

/** What finds the section of an article in its own section, by the folder in which it lies there. */
export function subsectionFinder({
  sections,
  languages,
}: {
  readonly sections: Readonly<Record<string, string>>;
  readonly languages: readonly { readonly language: string }[];
}): (section: string, articleKey: string) => string {
  if (!Object.keys(sections).some((key) => key.includes('/'))) return (section) => section;
  const folders = new Set(languages.map(({ language }) => language));
  return (section, articleKey) => {
    const path = articleKey.split('/').slice(0, -1);
    const own = folders.has(path[0] ?? '') ? path.slice(1) : path;
    const [first, second] = own.filter((folder) => !/^\d{1,4}$/.test(folder) && !isDraftsFolder(folder));
    if (first === undefined || second === undefined || groupKey(first) !== section) return section;
    const key = `${section}/${groupKey(second)}`;
    return Object.hasOwn(sections, key) ? key : section;
  };
}
