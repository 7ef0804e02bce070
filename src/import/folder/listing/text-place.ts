import { folderOf, nameOf } from '../../../base/addresses/paths.ts';
import { withoutIds } from '../../notes/notion.ts';
import type { FolderLayout } from '../tool/layout.ts';
import type { SiteLanguages } from '../tool/other-languages.ts';

/** Where a text lies on an old site. */
export interface TextPlace {
  /** Its path below the content folder of its generator. */
  readonly inContent: string;
  /** The same below the folder that is brought in and that of the site's language. */
  readonly below: string;
  /** The same without folders such as `_posts`. */
  readonly place: string;
}

/** Where the text at `path` lies; null when that is not where its generator looks for texts. */
export function textPlace(path: string, layout: FolderLayout, languages: SiteLanguages): TextPlace | null {
  const home = [layout.content, ...layout.also].find((folder) => isIn(folder, path));
  if (home === undefined || !isBroughtIn(path, layout)) return null;
  const inContent = pathIn(home, path);
  const whole = layout.below === '' ? inContent : pathIn(layout.below, path);
  const { own } = languages;
  const inLanguage = own !== null && isIn(own, whole) ? pathIn(own, whole) : whole;
  const below = layout.generator === 'Notion' ? withoutIds(inLanguage) : inLanguage;
  const name = nameOf(below);
  const parts = below
    .split('/')
    .filter((part, at) => (part === name || !/^_posts$|^posts?$/.test(part)) && !(at === 0 && part === own));
  return { inContent, below, place: parts.join('/') };
}

/** The name by which a text is known, without its ending, and without the day with which it begins. */
export function nameOfText(below: string): { readonly name: string; readonly day: string | null } {
  const name = nameOf(below);
  const own = /^index\./.test(name) ? nameOf(folderOf(below)) : name;
  const stem = own.replace(/\.(?:mdx?|markdown|html?)$/i, '');
  const [, year, month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_ ]|$)/.exec(stem) ?? [];
  return {
    name: stem.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]+/, ''),
    day: year === undefined ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  };
}

/** Whether a file lies in the part of the site that is brought in. */
export function isBroughtIn(path: string, { below }: Pick<FolderLayout, 'below'>): boolean {
  return isIn(below, path);
}

function isIn(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function pathIn(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}
