import { extensionOf, nameOf } from '../../../base/addresses/paths.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { left, type Note } from '../../brought/brought.ts';
import type { FolderLayout } from '../tool/layout.ts';
import type { SiteLanguages } from '../tool/other-languages.ts';
import { isInOtherMarkup } from '../tool/other-markup.ts';
import { isBroughtIn, type TextPlace } from './text-place.ts';

export function isMarkdown(path: string): boolean {
  return ['md', 'mdx', 'markdown'].includes(extensionOf(path));
}

/** What is said of a file that is no Markdown: nothing of most, nor of what lies outside of the part that is brought in. */
export function noMarkdown(file: FileEntry, layout: FolderLayout): Note[] {
  if (!isBroughtIn(file.path, layout)) return [];
  if (isInOtherMarkup(file, layout))
    return [left(file.path, 'text in another markup', 'Only Markdown is read.')];
  if (layout.generator !== 'Notion' || !file.path.endsWith('.csv')) return [];
  return [left(file.path, 'table of a database', 'Its rows are brought in as the pages that they are.')];
}

/** What is said of a text that is passed over for its name, or for that of its folder; null for one that is read. */
export function passedOver(
  path: string,
  { inContent }: TextPlace,
  { generator }: FolderLayout,
  languages: SiteLanguages,
): Note[] | null {
  if (tellsOfSite.test(nameOf(path)) || /(?:^|\/)authors\//.test(inContent)) return [];
  if (isLeftOut(inContent, generator)) {
    const why = 'Its name or that of its folder begins with "_".';
    return [left(path, 'file that the old site left out', why)];
  }
  const language = languages.of(inContent);
  if (language === null) return null;
  return [left(path, `text in the language "${language}"`, 'One language is brought in at a time.')];
}

/** What tells programmers of the site. */
const tellsOfSite = /^(?:readme|license|contributing|changelog|code_of_conduct|security|claude)\b/i;

/** Whether the tool passes over it for a name that begins with `_`. */
function isLeftOut(path: string, generator: string): boolean {
  if (generator === 'Jekyll') return /(?:^|\/)_(?!index\.)[^/]*$/.test(path);
  if (generator !== 'Hexo' && generator !== 'Astro') return false;
  return /(?:^|\/)_/.test(generator === 'Hexo' ? path.replace(/^_(?:posts|drafts)\//, '') : path);
}
