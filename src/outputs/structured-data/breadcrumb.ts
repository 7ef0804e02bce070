import type { BreadcrumbList } from 'schema-dts';
import { encodePath } from '../../base/paths.ts';
import type { Masthead } from '../../site/shell-view.ts';
import type { Frame } from '../../site/view-parts.ts';

/**
 * From the front page to this page, which `title` names. Links of a page may be relative to it, so they are resolved
 * at its own address.
 */
export function breadcrumbNode(
  { url, breadcrumb }: Pick<Frame, 'url' | 'breadcrumb'>,
  title: string,
  site: Masthead,
): BreadcrumbList {
  const here = new URL(encodePath(url.slice(1)), site.canonical);
  const trail = [...breadcrumb, { href: here.href, title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((link, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: link.title,
      item: new URL(link.href, here).href.replace(/\/index\.html$/, '/'),
    })),
  };
}
