import { outputPath } from '../base/addresses/paths.ts';
import type { SitemapIndexView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';
import { x, xmlDocument } from './xml.ts';

/** The index of all sitemaps, each with the time of the last change in it (R12.7). */
export function toSitemapIndex(view: SitemapIndexView): Output {
  const sitemaps = view.sitemaps.flatMap(({ canonical, modified }) => [
    '\n',
    x('sitemap', [x('loc', canonical), modified === null ? null : x('lastmod', modified)]),
  ]);
  const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return {
    path: outputPath(view.url),
    bytes: xmlDocument(x('sitemapindex', namespace, [...sitemaps, '\n'])),
    mediaType: 'application/xml',
  };
}
