import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import type { FolderLayout } from './layout.ts';

/** Whether a file seems to be an article of the tool that is written in HTML, with front matter. */
export function isHtmlText(file: FileEntry, layout: FolderLayout): boolean {
  return layout.generator !== 'Pelican' && isHtml(file.path) && isText(file, layout);
}

/** Whether a file that is no Markdown and no HTML with front matter seems to be an article of the tool: by its markup, or as a template. */
export function isInOtherMarkup(file: FileEntry, layout: FolderLayout): boolean {
  return /\.(?:rst|textile|adoc|org)$/i.test(file.path) || isText(file, layout);
}

export function isHtml(path: string): boolean {
  return /\.html?$/i.test(path);
}

function isText({ path, disk, stat }: FileEntry, { generator, content }: FolderLayout): boolean {
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
