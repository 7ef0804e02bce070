import { describe, expect, test } from 'vitest';
import { config } from '../../helpers/config.ts';
import { meta } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const contents = {
  metas: [
    meta({ key: 'kinh-te/mot', tags: ['Tín dụng'], authors: ['Văn Trọng'] }),
    meta({ key: 'kinh-te/hai', tags: ['Bão'] }),
  ],
  config: { url: 'https://example.vn/bao/', sections: { 'kinh-te': 'Kinh tế', 'xa-hoi': 'Xã hội' } },
};

describe('the page of feeds', () => {
  const paper = newspaper(contents);
  const page = paper.view('feeds', '/nguon-tin/');

  test('lists the feeds of the site and of every group that holds an article', () => {
    expect(
      page.groups.map(({ title, items }) => [
        title,
        ...items.map(({ href, feeds }) => `${href} ${feeds.map((feed) => feed.href)}`),
      ]),
    ).toEqual([
      ['Toàn trang', '/bao/ /bao/rss.xml,/bao/atom.xml,/bao/feed.json'],
      ['Chuyên mục', '/bao/kinh-te/ /bao/kinh-te/rss.xml'],
      ['Thẻ', '/bao/the/bao/ /bao/the/bao/rss.xml', '/bao/the/tin-dung/ /bao/the/tin-dung/rss.xml'],
      ['Tác giả', '/bao/tac-gia/van-trong/ /bao/tac-gia/van-trong/rss.xml'],
    ]);
    expect(page.list).toBe('/bao/feeds.opml');
  });

  test('has every feed that the site has', () => {
    const feeds = paper.routes.filter(({ target }) => target.kind === 'feed').map(({ url }) => `/bao${url}`);
    const listed = page.groups.flatMap(({ items }) =>
      items.flatMap(({ feeds }) => feeds.map(({ href }) => href)),
    );
    expect(listed.sort()).toEqual(feeds.filter((url) => !url.includes('/xa-hoi/')).sort());
  });

  test('R12.1 stays as it is with another article in groups that are there', () => {
    const more = [...contents.metas, meta({ key: 'kinh-te/ba', date: '2021-02-01', tags: ['Bão'] })];
    const after = newspaper({ ...contents, metas: more });
    expect(after.view('feeds', '/nguon-tin/')).toEqual(page);
    expect(after.view('feed-list', '/feeds.opml')).toEqual(paper.view('feed-list', '/feeds.opml'));
  });

  test('names only the feeds of the site when groups have none', () => {
    const feeds = { ...config().feeds, formats: ['atom'] as const, groups: [] };
    const plain = newspaper({ ...contents, config: { feeds } });
    expect(plain.view('feeds', '/nguon-tin/').groups).toHaveLength(1);
    expect(plain.urls.filter((url) => url.endsWith('atom.xml'))).toEqual(['/atom.xml']);
    expect(plain.view('section', '/kinh-te/').feeds).toEqual([]);
  });
});

test('the list for feed readers has each feed once, by absolute addresses', () => {
  expect(newspaper(contents).view('feed-list', '/feeds.opml').groups.slice(0, 2)).toEqual([
    {
      title: 'Toàn trang',
      items: [
        { title: 'Bản tin Mộ Đức', page: 'https://example.vn/bao/', feed: 'https://example.vn/bao/rss.xml' },
      ],
    },
    {
      title: 'Chuyên mục',
      items: [
        {
          title: 'Bản tin Mộ Đức — Kinh tế',
          page: 'https://example.vn/bao/kinh-te/',
          feed: 'https://example.vn/bao/kinh-te/rss.xml',
        },
      ],
    },
  ]);
});
