import { folderOf, safePath } from '../../base/paths.ts';
import { articleKey } from './key.ts';

/**
 * The key of an article as front matter and settings name it: a name alone stands beside `from`, the document that says so; what has
 * a folder is seen from the content folder, unless it begins with a dot. Null when it is no path inside the site.
 */
export function writtenArticle(written: string, from: string, contentFolder: string): string | null {
  const beside = /^\.{1,2}\//.test(written) || !written.includes('/');
  const whole = `${contentFolder}/`;
  const place = contentFolder !== '' && written.startsWith(whole) ? written.slice(whole.length) : written;
  const path = safePath(place.replace(/\/$/, ''), beside ? folderOf(articleKey(from)) : '');
  return path === null || path === '' ? null : articleKey(path);
}
