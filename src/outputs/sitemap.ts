import { x } from 'xastscript';
import { outputPath } from '../base/paths.ts';
import type { SitemapView } from '../site/machine-view.ts';
import type { Output } from './output.ts';
import { xmlDocument } from './xml.ts';

/** A sitemap: absolute addresses with the time of their last true change (R1.13). */
export function toSitemap(view: SitemapView): Output {
  const entries = view.entries.flatMap(({ canonical, modified }) => [
    '\n',
    x('url', [x('loc', canonical), modified === null ? null : x('lastmod', modified)]),
  ]);
  const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return {
    path: outputPath(view.url),
    bytes: xmlDocument(x('urlset', namespace, [...entries, '\n'])),
    mediaType: 'application/xml',
  };
}
