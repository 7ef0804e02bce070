import type { BreadcrumbList } from 'schema-dts';
import { encodePath } from '../../base/addresses/paths.ts';
import { remember } from '../../base/remember.ts';
import type { Masthead } from '../../site/pages/shell-view.ts';
import type { Frame } from '../../site/pages/view-parts.ts';

/**
 * From the front page to this page, which `title` names. Links of a page may be relative to it, so they are resolved
 * at its own address.
 */
export function breadcrumbNode(
  { url, breadcrumb }: Pick<Frame, 'url' | 'breadcrumb'>,
  title: string,
  site: Masthead,
): BreadcrumbList {
  const top = topOf(site.top);
  const here = plainPath.test(url)
    ? top.href + url.slice(1)
    : new URL(encodePath(url.slice(1)), top.href).href;
  const above = breadcrumb.map(({ href, title }) => ({
    name: title,
    item: plainPath.test(href) ? top.origin + href : new URL(href, here).href.replace(/\/index\.html$/, '/'),
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { name: title, item: here }].map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  };
}

/** A site has one top, and all its pages ask for it. */
const topOf = remember((address: string) => {
  const { href, origin } = new URL(address);
  return { href, origin };
});

/** A path from the top in which there is nothing to resolve or to encode, as nearly all are. */
const plainPath = /^(?=\/)(?:\/[\w-][\w.-]*)*\/?$/;
