/** Pages of the source by the names and places that texts have for them. */

import { joinPath, nameOf } from '../../../base/addresses/paths.ts';
import type { ImportContext } from '../tool/import-context.ts';

/** Where readers find the section whose text is at the path; null for the path of an article. */
export function sectionAt(path: string, { settings }: ImportContext): string | null {
  const below = settings.contentFolder === '' ? path : path.slice(settings.contentFolder.length + 1);
  const key = /^sections\/([^/]+)\.md$/.exec(below)?.[1];
  return key === undefined ? null : `/${key}/`;
}

/** `{% post_url 2014-03-12-coming-soon %}` and `{{< ref "post/a" >}}` name files without their ending. */
export function pageNamed(
  page: string,
  { layout, pageOf, pageAt, pageCalled }: ImportContext,
): string | null {
  const plain = page.replace(/[?#].*$/s, '').replace(/^\//, '');
  const folders = ['_posts', 'content', layout.content, ''];
  for (const folder of folders)
    for (const ending of ['.md', '.mdx', '.markdown', '.html', '/index.md', '/index.html', '']) {
      const found = pageOf(joinPath(folder, plain + ending) ?? '');
      if (found !== null) return found;
    }
  return (
    pageAt(`/${plain}`) ??
    pageCalled(nameOf(plain.replace(/(?:\/index)?\.(?:md|markdown)$/, '').replace(/\/$/, '')))
  );
}

/** The old address of a page of the site that is not brought in with this source. */
export function addressOfOther(page: string, { layout, index }: ImportContext): string | null {
  const plain = page
    .replace(/[?#].*$/s, '')
    .replace(/^\//, '')
    .replace(/\/$/, '');
  const isThere = ['', '.md', '.markdown', '/_index.md', '/index.md'].some(
    (ending) => index.find(joinPath(layout.content, plain + ending)) !== null,
  );
  const named = plain.replace(/(?:\/_?index)?\.(?:md|markdown)$/, '');
  const [, folder = '', year, month, day, name] =
    /^(.*?)_posts\/(?:.*\/)?(\d{4})-(\d\d)-(\d\d)-([^/]+)$/.exec(named) ?? [];
  if (!isThere || plain === '') return null;
  return year === undefined ? `/${named}/` : `/${folder}${year}/${month}/${day}/${name}/`;
}
