import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import type { FolderLayout } from './layout.ts';

/** Whether a file that is no Markdown seems to be an article of the tool: by its markup, or as HTML or a template with front matter. */
export function isInOtherMarkup(
  { path, disk, stat }: FileEntry,
  { generator, content }: FolderLayout,
): boolean {
  if (/\.(?:rst|textile|adoc|org)$/i.test(path)) return true;
  const mark = marks[generator];
  if (mark === undefined || !path.startsWith(content === '' ? '' : `${content}/`)) return false;
  if (!mark.at.test(path) || stat.size > mostBytes) return false;
  return mark.begins.test(new TextDecoder().decode(readBytes(disk).subarray(0, 4000)));
}

const fences = /^\uFEFF?(?:---|\+\+\+|\{)\s*\n/;
const inPosts = /(?:^|\/)_(?:posts|drafts)\/.*\.html?$/i;

/** Where such articles of each tool lie, and how they begin. */
const marks: Readonly<Record<string, { readonly at: RegExp; readonly begins: RegExp }>> = {
  Jekyll: { at: inPosts, begins: fences },
  Hexo: { at: inPosts, begins: fences },
  Hugo: { at: /(?:^|\/)(?!_index\.)[^/]*\.html?$/i, begins: fences },
  Pelican: { at: /\.html?$/i, begins: /<title[\s>]/i },
  Eleventy: {
    at: /^(?!(?:.*\/)?_).*\.(?:njk|liquid|html|hbs|webc)$/i,
    begins: /^\uFEFF?---\s*\n(?:(?!---)[^\n]*\n)*?date:/,
  },
};

const mostBytes = 4_000_000;
