import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { toSitemap } from '../../src/outputs/sitemap.ts';
import { toSitemapIndex } from '../../src/outputs/sitemap-index.ts';
import { text } from './examples.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Name and text of each child, one list for each entry. */
function entriesOf(output: { readonly bytes: Uint8Array }) {
  const root = parseXml(text(output)).root;
  const elements = (node: XmlElement) =>
    node.children.filter((child) => child.type === 'element') as XmlElement[];
  return {
    root: root?.name,
    namespace: root?.attributes.xmlns,
    entries:
      root === null
        ? []
        : elements(root).map((entry) => [
            entry.name,
            ...elements(entry).map((child) => `${child.name} ${child.text}`),
          ]),
  };
}

describe('a sitemap', () => {
  test('R1.13 lists addresses with their last change, when it is known', () => {
    const output = toSitemap({
      kind: 'sitemap',
      url: '/sitemap-2021-01.xml',
      entries: [
        { canonical: 'https://moduc.example/a/?x=1&y=2', modified: '2021-01-28T10:22:00+07:00' },
        { canonical: 'https://moduc.example/b/', modified: null },
      ],
    });
    expect(output).toMatchObject({ path: 'sitemap-2021-01.xml', mediaType: 'application/xml' });
    expect(entriesOf(output)).toEqual({
      root: 'urlset',
      namespace,
      entries: [
        ['url', 'loc https://moduc.example/a/?x=1&y=2', 'lastmod 2021-01-28T10:22:00+07:00'],
        ['url', 'loc https://moduc.example/b/'],
      ],
    });
  });

  test('R12.7 an index lists the sitemaps of the months', () => {
    const output = toSitemapIndex({
      kind: 'sitemap-index',
      url: '/sitemap.xml',
      sitemaps: [
        { canonical: 'https://moduc.example/sitemap-2021-01.xml', modified: '2021-01-28T10:22:00+07:00' },
        { canonical: 'https://moduc.example/sitemap-pages.xml', modified: null },
      ],
    });
    expect(entriesOf(output)).toEqual({
      root: 'sitemapindex',
      namespace,
      entries: [
        ['sitemap', 'loc https://moduc.example/sitemap-2021-01.xml', 'lastmod 2021-01-28T10:22:00+07:00'],
        ['sitemap', 'loc https://moduc.example/sitemap-pages.xml'],
      ],
    });
  });
});
