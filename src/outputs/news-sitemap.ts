import { outputPath } from '../base/addresses/paths.ts';
import type { NewsSitemapView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';
import { x, xmlDocument } from './xml.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** What is news, as Google News wants to be told (R1.8 to R1.11). */
export function toNewsSitemap({ url, entries }: NewsSitemapView): Output {
  const urls = entries.flatMap(({ canonical, name, language, published, title }) => [
    '\n',
    x('url', [
      x('loc', canonical),
      x('news:news', [
        x('news:publication', [x('news:name', name), x('news:language', language)]),
        x('news:publication_date', published),
        x('news:title', title),
      ]),
    ]),
  ]);
  return {
    path: outputPath(url),
    bytes: xmlDocument(x('urlset', namespaces, [...urls, '\n'])),
    mediaType: 'application/xml',
  };
}
