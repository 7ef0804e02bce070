import { describe, expect, test } from 'vitest';
import { config } from '../../helpers/config.ts';
import { meta, picture } from '../../helpers/meta.ts';
import { figure, newspaper } from './newspaper.ts';

const story = {
  key: 'kinh-te/ngan-hang',
  title: 'Ngân hàng & vốn',
  tags: ['Tín dụng', 'Giảm nghèo'],
  authors: ['Văn Trọng'],
  excerpt: 'Đoạn đầu.',
  updated: '2021-01-29 09:00',
  figures: [
    figure('a.jpg', { caption: 'Hội nghị' }),
    figure('b.jpg', { caption: 'Gặt lúa', credit: 'Thu Hà' }),
    figure('a.jpg'),
  ],
  holes: ['article:kinh-te/cu', 'file:a.jpg', 'width:a.jpg', 'page:/luu-tru/'] as const,
};
const contents = {
  metas: [meta({ key: 'kinh-te/cu', date: '2021-01-02 08:00' }), meta(story)],
  files: [
    ['a.jpg', picture('content/a.jpg')],
    ['b.jpg', picture('content/b.jpg')],
  ] as const,
  config: { url: 'https://example.vn/bao/', sections: { 'kinh-te': 'Kinh tế' } },
};

describe('the feed of a site', () => {
  const paper = newspaper(contents);
  const feed = paper.view('feed', '/rss.xml');

  test('names itself and the page it follows by absolute addresses (R2.1)', () => {
    expect(feed).toMatchObject({
      canonical: 'https://example.vn/bao/rss.xml',
      page: 'https://example.vn/bao/',
      title: 'Bản tin Mộ Đức',
      description: 'Bản tin Mộ Đức',
      language: 'vi',
    });
  });

  test('is there in three formats with the same articles, and groups have one (R2.12)', () => {
    for (const [url, format] of [
      ['/atom.xml', 'atom'],
      ['/feed.json', 'json'],
    ] as const) {
      const { items, canonical, ...other } = paper.view('feed', url);
      expect(items).toEqual(feed.items);
      expect(canonical).toBe(`https://example.vn/bao${url}`);
      expect(other.format).toBe(format);
    }
    const feeds = paper.routes.filter(({ target }) => target.kind === 'feed' && target.of !== null);
    expect(feeds.every(({ url }) => url.endsWith('/rss.xml'))).toBe(true);
    const all = newspaper({
      ...contents,
      config: { feeds: { formats: ['json'], groups: ['rss', 'atom'], items: 5, hub: null } },
    });
    expect(all.urls.filter((url) => /(?:rss|atom|feed)\.\w+$/.test(url)).sort()).toEqual(
      [
        '/feed.json',
        ...['/kinh-te', '/the/tin-dung', '/the/giam-ngheo', '/tac-gia/van-trong'].flatMap((front) => [
          `${front}/atom.xml`,
          `${front}/rss.xml`,
        ]),
      ].sort(),
    );
  });

  test('names the hub and who answers for it (R2.14)', () => {
    const hub = 'https://hub.example/';
    const settings = {
      feeds: { ...config().feeds, hub },
      publisher: { ...config().publisher, name: 'Tòa soạn' },
    };
    expect(newspaper({ ...contents, config: settings }).view('feed', '/atom.xml')).toMatchObject({
      hub,
      publisher: { name: 'Tòa soạn', canonical: 'https://example.vn/' },
    });
    expect(feed).toMatchObject({ hub: null, publisher: { name: 'Bản tin Mộ Đức' } });
  });

  test('carries an article with all addresses absolute and one enclosure (R2.4, R2.8)', () => {
    const media = 'https://example.vn/bao/media/a-5943b748.jpg';
    expect(feed.items[0]).toEqual({
      id: '2021-01-28/kinh-te/ngan-hang',
      language: 'vi',
      link: 'https://example.vn/bao/2021/01/ngan-hang/',
      title: 'Ngân hàng & vốn',
      published: '2021-01-28T10:22:00+07:00',
      updated: '2021-01-29T09:00:00+07:00',
      summary: 'Đoạn đầu.',
      authors: [{ name: 'Văn Trọng', canonical: 'https://example.vn/bao/tac-gia/van-trong/' }],
      categories: ['Kinh tế', 'Tín dụng', 'Giảm nghèo'],
      enclosure: { href: media, bytes: 84_200, type: 'image/jpeg' },
      recordings: [],
      episode: null,
      media: [
        {
          href: 'https://example.vn/bao/media/b-5943b748.jpg',
          type: 'image/jpeg',
          width: 1200,
          height: 800,
          caption: 'Gặt lúa',
          credit: 'Thu Hà',
        },
      ],
      body: 'kinh-te/ngan-hang',
      holes: ['https://example.vn/bao/2021/01/cu/', media, '1200', 'https://example.vn/bao/luu-tru/'],
    });
  });

  test('knows an article by the same id after its title, slug, section and site address changed (R2.2)', () => {
    const changed = {
      ...story,
      title: 'Tên mới',
      slug: 'ten-moi',
      section: 'Xã hội',
      updated: '2021-02-01 08:00',
    };
    const moved = newspaper({
      ...contents,
      metas: [...contents.metas.slice(0, 1), meta(changed)],
      config: { url: 'https://khac.example/' },
    });
    const [item] = moved.view('feed', '/rss.xml').items;
    expect(item).toMatchObject({ id: feed.items[0]?.id, link: 'https://khac.example/2021/01/ten-moi/' });
    const named = newspaper({ metas: [meta({ ...story, id: 'tin-123', holes: [] })] });
    expect(named.view('feed', '/rss.xml').items[0]?.id).toBe('tin-123');
  });

  test('shows the newest that are out, newest first, never a preview (R2.13)', () => {
    const metas = [1, 2, 3, 4, 5].map((day) =>
      meta({ key: `a/tin-${day}`, date: `2021-01-0${day} 08:00`, draft: day === 4 }),
    );
    const preview = newspaper({
      metas,
      drafts: true,
      now: '2021-01-04',
      config: { feeds: { ...config().feeds, items: 2 } },
    });
    const { top, latest } = preview.view('home', '/');
    expect([...top, ...latest]).toHaveLength(5);
    expect(preview.view('feed', '/rss.xml').items.map(({ title }) => title)).toEqual([
      'Bài tin-3',
      'Bài tin-2',
    ]);
  });
});

test('sections, tags and authors have feeds of their own articles', () => {
  const { view } = newspaper(contents);
  const [section, tag, author] = ['/kinh-te/', '/the/tin-dung/', '/tac-gia/van-trong/'].map((front) =>
    view('feed', `${front}rss.xml`),
  );
  expect(section).toMatchObject({
    title: 'Bản tin Mộ Đức — Kinh tế',
    description: 'Tin, bài trong chuyên mục Kinh tế.',
    page: 'https://example.vn/bao/kinh-te/',
    items: [{ title: 'Ngân hàng & vốn' }, { title: 'Bài cu' }],
  });
  expect(tag).toMatchObject({ title: 'Bản tin Mộ Đức — Tín dụng', items: [{ title: 'Ngân hàng & vốn' }] });
  expect(author).toMatchObject({
    title: 'Bản tin Mộ Đức — Văn Trọng',
    items: [{ title: 'Ngân hàng & vốn' }],
  });
});
