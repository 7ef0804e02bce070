import { folderOf, safePath } from '../../base/addresses/paths.ts';
import { articleKey } from './key.ts';
import { type LanguageFolders, languageFolder } from './language-folder.ts';

/**
 * The key of an article as front matter and settings name it: a name alone stands beside `from`, the document that says so; what has
 * a folder is seen from the content folder, or there from the folder of the language of `from`, unless it begins with a dot. Null when
 * it is no path inside the site.
 */
export function writtenArticle(
  written: string,
  from: string,
  contentFolder: string,
  languages: LanguageFolders,
): string | null {
  const beside = /^\.{1,2}\//.test(written) || !written.includes('/');
  const whole = `${contentFolder}/`;
  const place = contentFolder !== '' && written.startsWith(whole) ? written.slice(whole.length) : written;
  const top = languageFolder(place, languages) === '' ? languageFolder(from, languages) : '';
  const path = safePath(place.replace(/\/$/, ''), beside ? folderOf(articleKey(from)) : top);
  return path === null || path === '' ? null : articleKey(path);
}
