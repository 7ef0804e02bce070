import { outputPath } from '../base/paths.ts';
import type { SitemapView } from '../site/pages/machine-view.ts';
import type { Output } from './output.ts';
import { x, xmlDocument } from './xml.ts';

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const pictures = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' };

/** A sitemap: absolute addresses with the time of their last true change (R1.13) and their pictures (R1.14). */
export function toSitemap(view: SitemapView): Output {
  const entries = view.entries.flatMap(({ canonical, modified, pictures }) => [
    '\n',
    x('url', [
      x('loc', canonical),
      modified === null ? null : x('lastmod', modified),
      ...pictures.map((address) => x('image:image', [x('image:loc', address)])),
    ]),
  ]);
  const hasPictures = view.entries.some((entry) => entry.pictures.length > 0);
  const namespaces = hasPictures ? { ...namespace, ...pictures } : namespace;
  return {
    path: outputPath(view.url),
    bytes: xmlDocument(x('urlset', namespaces, [...entries, '\n'])),
    mediaType: 'application/xml',
  };
}
