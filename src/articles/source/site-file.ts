import { joinPath } from '../../base/addresses/paths.ts';
import type { ArticleSettings } from '../settings.ts';

/** A path below the content folder as seen from the site's root, for messages and for files named in holes. */
export function siteFile(path: string, settings: Pick<ArticleSettings, 'contentFolder'>): string {
  return joinPath(settings.contentFolder, path) ?? path;
}

/** The other way: where a file that is seen from the site's root lies below the content folder; null when it does not. */
export function contentFile(file: string, settings: Pick<ArticleSettings, 'contentFolder'>): string | null {
  const folder = siteFile('x', settings).slice(0, -1);
  return file.startsWith(folder) ? file.slice(folder.length) : null;
}
