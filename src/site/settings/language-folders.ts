import type { LanguageFolders } from '../../articles/source/language-folder.ts';
import type { Config } from './config.ts';

/** The folders of the languages of a site below its content folder, by name; none when it has one language. */
export function languageFolders({ languages }: Pick<Config, 'languages'>): LanguageFolders {
  return Object.fromEntries(languages.map(({ language, name }) => [language, name]));
}
