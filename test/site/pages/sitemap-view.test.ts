import { expect, test } from 'vitest';
import { meta, picture, reference } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const references = ['b.jpg', 'mat-bang.pdf', 'b.jpg', 'mat.jpg'].map((name) =>
  reference('file', name, 'a/tin.md'),
);
const metas = [
  meta({ key: 'a/cu', date: '2020-12-31 08:00', updated: '2021-06-01 08:00' }),
  meta({ key: 'a/tin', date: '2021-01-05 08:00', tags: ['Bão'], authors: ['Lê An'], references }),
  meta({ key: 'a/in-lai', date: '2021-01-06 08:00', canonical: 'https://goc.example/tin' }),
  meta({ key: 'a/nhap', date: '2021-01-07 08:00', draft: true }),
];
const { view, routes, views } = newspaper({
  metas,
  files: [
    ['b.jpg', picture('content/b.jpg')],
    ['mat-bang.pdf', { ...picture('content/mat-bang.pdf'), size: null }],
  ],
  drafts: true,
  config: { url: 'https://example.vn/bao/', sections: { a: 'Mục A', b: 'Mục trống' } },
});

test('the sitemap of a month has its articles with their pictures, but no preview and no reprint (R1.14, R1.21)', () => {
  expect(view('sitemap', '/sitemap-2021-01.xml').entries).toEqual([
    {
      canonical: 'https://example.vn/bao/2021/01/tin/',
      modified: '2021-01-05T08:00:00+07:00',
      pictures: ['https://example.vn/bao/media/b-5943b748.jpg'],
      alternates: [],
    },
  ]);
});

test('the index has every sitemap with the latest change in it (R12.7)', () => {
  expect(view('sitemap-index', '/sitemap.xml').sitemaps).toEqual([
    { canonical: 'https://example.vn/bao/sitemap-fronts.xml', modified: null },
    { canonical: 'https://example.vn/bao/sitemap-2020-12.xml', modified: '2021-06-01T08:00:00+07:00' },
    { canonical: 'https://example.vn/bao/sitemap-2021-01.xml', modified: '2021-01-05T08:00:00+07:00' },
  ]);
});

test('together the sitemaps have every page that may be indexed, once, and no other', () => {
  const listed = routes
    .filter(({ target }) => target.kind === 'sitemap' || target.kind === 'sitemap-fronts')
    .flatMap(({ url }) => view('sitemap', url).entries.map(({ canonical }) => canonical));
  const indexed = views().flatMap((page) =>
    'index' in page && page.index && page.canonical.startsWith('https://example.vn/') ? [page.canonical] : [],
  );
  expect(listed.toSorted()).toEqual(indexed.toSorted());
});

test('robots are led to the index and to the news', () => {
  expect(view('robots', '/robots.txt')).toEqual({
    kind: 'robots',
    closed: false,
    url: '/robots.txt',
    denied: [],
    sitemaps: ['https://example.vn/bao/sitemap.xml', 'https://example.vn/bao/sitemap-news.xml'],
  });
});
