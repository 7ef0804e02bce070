import { joinPath } from '../base/paths.ts';
import type { ArticleSettings } from './settings.ts';

/** A path below the content folder as seen from the site's root, for messages and for files named in holes. */
export function siteFile(path: string, settings: Pick<ArticleSettings, 'contentFolder'>): string {
  return joinPath(settings.contentFolder, path) ?? path;
}
