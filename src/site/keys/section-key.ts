/** Sections within sections: the settings name them by both folders, `kinh-te/nong-thon`, and so do their keys. One level. */

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
