/** The folders of the content folder that hold one language each, by name; none in a site of one language. */
export type LanguageFolders = Readonly<Record<string, unknown>>;

/** The folder of a language in which a path below the content folder lies; `''` when it lies in none. */
export function languageFolder(path: string, languages: LanguageFolders): string {
  const folder = path.slice(0, Math.max(0, path.indexOf('/')));
  return folder !== '' && Object.hasOwn(languages, folder) ? folder : '';
}

/** The path as it is seen from there. */
export function belowLanguage(path: string, languages: LanguageFolders): string {
  const folder = languageFolder(path, languages);
  return folder === '' ? path : path.slice(folder.length + 1);
}
