import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { toNewsSitemap } from '../../src/outputs/news-sitemap.ts';
import { toSitemap } from '../../src/outputs/sitemap.ts';
import { toSitemapIndex } from '../../src/outputs/sitemap-index.ts';
import { text } from './examples.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Each element with its children or its text. */
type Read = readonly [name: string, content: string | readonly Read[]];

function read(element: XmlElement): Read {
  const inner = element.children.filter((child) => child.type === 'element') as XmlElement[];
  return [element.name, inner.length === 0 ? element.text : inner.map(read)];
}

function parsed(output: { readonly bytes: Uint8Array }) {
  const { root } = parseXml(text(output));
  if (root === null) throw new Error('There is no root.');
  const [name, entries] = read(root);
  return { name, attributes: root.attributes, entries: typeof entries === 'string' ? [] : entries };
}

describe('a sitemap', () => {
  const entry = { canonical: 'https://moduc.example/b/', modified: null, pictures: [], alternates: [] };

  test('R1.13 lists addresses with their last change, when it is known', () => {
    const output = toSitemap({
      kind: 'sitemap',
      url: '/sitemap-2021-01.xml',
      entries: [
        {
          canonical: 'https://moduc.example/a/?x=1&y=2',
          modified: '2021-01-28T10:22:00+07:00',
          pictures: [],
          alternates: [],
        },
        entry,
      ],
    });
    expect(output).toMatchObject({ path: 'sitemap-2021-01.xml', mediaType: 'application/xml' });
    expect(parsed(output)).toEqual({
      name: 'urlset',
      attributes: { xmlns: namespace },
      entries: [
        [
          'url',
          [
            ['loc', 'https://moduc.example/a/?x=1&y=2'],
            ['lastmod', '2021-01-28T10:22:00+07:00'],
          ],
        ],
        ['url', [['loc', 'https://moduc.example/b/']]],
      ],
    });
  });

  test('R1.14 names the pictures of a page by their addresses and nothing else', () => {
    const pictures = ['https://moduc.example/media/a.jpg', 'https://moduc.example/media/b.jpg?c&d'];
    const entries = [{ ...entry, pictures }];
    expect(parsed(toSitemap({ kind: 'sitemap', url: '/sitemap-2021-01.xml', entries }))).toEqual({
      name: 'urlset',
      attributes: {
        xmlns: namespace,
        'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      },
      entries: [
        [
          'url',
          [
            ['loc', 'https://moduc.example/b/'],
            ...pictures.map((address): Read => ['image:image', [['image:loc', address]]]),
          ],
        ],
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
    expect(parsed(output)).toEqual({
      name: 'sitemapindex',
      attributes: { xmlns: namespace },
      entries: [
        [
          'sitemap',
          [
            ['loc', 'https://moduc.example/sitemap-2021-01.xml'],
            ['lastmod', '2021-01-28T10:22:00+07:00'],
          ],
        ],
        ['sitemap', [['loc', 'https://moduc.example/sitemap-pages.xml']]],
      ],
    });
  });
});

describe('a news sitemap', () => {
  const view = {
    kind: 'news-sitemap',
    url: '/sitemap-news.xml',
  } as const;
  const of = { name: 'Bản tin & Mộ Đức', language: 'vi' };

  test('R1.8 R1.10 R1.11 says of each article what is needed, and nothing that is no longer read', () => {
    const title = 'Giá lúa <tăng> & "giảm" ]]> \u0000';
    const published = '2021-01-28T10:22:00+07:00';
    const output = toNewsSitemap({
      ...view,
      entries: [{ ...of, canonical: 'https://moduc.example/a/', published, title }],
    });
    expect(output).toMatchObject({ path: 'sitemap-news.xml', mediaType: 'application/xml' });
    expect(parsed(output)).toEqual({
      name: 'urlset',
      attributes: {
        xmlns: namespace,
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      entries: [
        [
          'url',
          [
            ['loc', 'https://moduc.example/a/'],
            [
              'news:news',
              [
                [
                  'news:publication',
                  [
                    ['news:name', 'Bản tin & Mộ Đức'],
                    ['news:language', 'vi'],
                  ],
                ],
                ['news:publication_date', published],
                ['news:title', 'Giá lúa <tăng> & "giảm" ]]> '],
              ],
            ],
          ],
        ],
      ],
    });
  });

  test('R1.12 without news is there and empty', () => {
    expect(parsed(toNewsSitemap({ ...view, entries: [] })).entries).toEqual([]);
  });
});
