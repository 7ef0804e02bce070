import { outputPath } from '../base/addresses/paths.ts';
import type { SitemapView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';
import { x, xmlDocument } from './xml.ts';

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const languages = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
const pictures = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' };

/** A sitemap: absolute addresses with the time of their last true change (R1.13) and their pictures (R1.14). */
export function toSitemap(view: SitemapView): Output {
  const entries = view.entries.flatMap(({ canonical, modified, pictures, alternates }) => [
    '\n',
    x('url', [
      x('loc', canonical),
      modified === null ? null : x('lastmod', modified),
      ...alternates.map(({ language, canonical: href }) =>
        x('xhtml:link', { rel: 'alternate', hreflang: language, href }),
      ),
      ...pictures.map((address) => x('image:image', [x('image:loc', address)])),
    ]),
  ]);
  const hasPictures = view.entries.some((entry) => entry.pictures.length > 0);
  const hasAlternates = view.entries.some((entry) => entry.alternates.length > 0);
  const namespaces = {
    ...namespace,
    ...(hasAlternates ? languages : {}),
    ...(hasPictures ? pictures : {}),
  };
  return {
    path: outputPath(view.url),
    bytes: xmlDocument(x('urlset', namespaces, [...entries, '\n'])),
    mediaType: 'application/xml',
  };
}
