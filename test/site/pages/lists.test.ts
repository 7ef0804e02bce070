import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListView } from '../../../src/site/pages/group-views.ts';
import type { Link } from '../../../src/site/pages/view-parts.ts';
import { config as settings } from '../../helpers/config.ts';
import { fragment } from '../../helpers/fragment.ts';
import { meta, picture, profile } from '../../helpers/meta.ts';
import { figure, newspaper } from './newspaper.ts';

/** `count` articles of the section Kinh tế, one a day from 1 January 2021, called `Tin 1`, `Tin 2` … */
function articles(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);
    return meta({ key: `kinh-te/tin-${index + 1}`, title: `Tin ${index + 1}`, date: `${date} 08:00` });
  });
}

const config = { perPage: 3, sections: { 'kinh-te': 'Kinh tế' } };

function titles({ items }: Pick<ListView, 'items'>): string[] {
  return items.map(({ title }) => title);
}

/** What a picture has that is published as it is. */
const plain = { sources: [], tone: 'plain', fit: 'cover', crops: null };

describe('a section', () => {
  const { view, urls } = newspaper({ metas: articles(11), config });

  test('shows its newest articles on the front, newest first, and the others on pages from the oldest', () => {
    expect(urls.filter((url) => url.startsWith('/kinh-te/')).sort()).toEqual([
      '/kinh-te/',
      '/kinh-te/rss.xml',
      '/kinh-te/trang/1/',
      '/kinh-te/trang/2/',
    ]);
    expect(titles(view('section', '/kinh-te/'))).toEqual(['Tin 11', 'Tin 10', 'Tin 9', 'Tin 8', 'Tin 7']);
    expect(titles(view('section', '/kinh-te/trang/2/'))).toEqual(['Tin 6', 'Tin 5', 'Tin 4']);
    expect(titles(view('section', '/kinh-te/trang/1/'))).toEqual(['Tin 3', 'Tin 2', 'Tin 1']);
  });

  test('is called by its title, each page by a title and address of its own (R12.2)', () => {
    expect(view('section', '/kinh-te/')).toMatchObject({
      title: 'Kinh tế',
      heading: 'Kinh tế',
      page: null,
      description: 'Tin, bài trong chuyên mục Kinh tế.',
      canonical: 'https://example.vn/kinh-te/',
      breadcrumb: [{ href: '/', title: 'Trang nhất' }],
    });
    expect(view('section', '/kinh-te/trang/2/')).toMatchObject({
      title: 'Kinh tế — Trang 2',
      heading: 'Kinh tế',
      page: 2,
      description: 'Tin, bài trong chuyên mục Kinh tế. Trang 2.',
      canonical: 'https://example.vn/kinh-te/trang/2/',
      breadcrumb: [
        { href: '/', title: 'Trang nhất' },
        { href: '/kinh-te/', title: 'Kinh tế' },
      ],
    });
  });

  test('R2.12 offers its own feeds, under titles that differ from those of the site and from each other', () => {
    expect(view('section', '/kinh-te/trang/1/').feeds).toEqual([
      {
        href: '/kinh-te/rss.xml',
        title: 'Bản tin Mộ Đức — Kinh tế',
        type: 'application/rss+xml',
        format: 'RSS',
      },
    ]);
    const formats = { ...settings().feeds, groups: ['atom', 'json'] as const };
    const titles = newspaper({ metas: articles(1), config: { ...config, feeds: formats } })
      .view('section', '/kinh-te/')
      .feeds.map(({ title }) => title);
    expect(titles).toEqual(['Bản tin Mộ Đức — Kinh tế (Atom)', 'Bản tin Mộ Đức — Kinh tế (JSON Feed)']);
  });

  test('without articles asks not to be indexed', () => {
    const empty = newspaper({ metas: [], config });
    expect(empty.view('section', '/kinh-te/')).toMatchObject({ items: [], index: false, older: null });
    expect(view('section', '/kinh-te/').index).toBe(true);
  });

  test('followed from its front to older pages shows every article once, and back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 7 }), (count, perPage) => {
        const paper = newspaper({ metas: articles(count), config: { ...config, perPage } });
        const follow = (start: Link | null, next: 'newer' | 'older') => {
          const seen: ListView[] = [];
          for (let link = start; link !== null; ) {
            const page: ListView = paper.view('section', link.href);
            seen.push(page);
            link = page[next];
          }
          return seen;
        };
        const down = follow({ href: '/kinh-te/', title: '' }, 'older');
        expect(down.flatMap(titles)).toEqual(
          articles(count)
            .map(({ title }) => title)
            .reverse(),
        );
        const last = down.at(-1);
        expect(follow({ href: last?.url ?? '', title: '' }, 'newer')).toEqual(down.toReversed());
        expect(new Set(down.map(({ title }) => title)).size).toBe(down.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a teaser', () => {
  const paper = newspaper({
    metas: [
      meta({
        key: 'kinh-te/tin',
        title: 'Tin',
        figures: [
          figure('https://xa.example/1.jpg', { remote: true }),
          figure('a.jpg', { alt: 'Chợ', caption: 'Chợ Tết', credit: 'Lê An' }),
        ],
      }),
      meta({ key: 'goc', title: 'Không mục', date: '2021-01-29' }),
    ],
    files: [['a.jpg', picture('content/a.jpg')]],
    config,
  });

  test('has what a list prints of the article and its first own picture, no more', () => {
    expect(paper.view('section', '/kinh-te/').items).toEqual([
      {
        href: '/2021/01/tin/',
        title: 'Tin',
        textLanguage: 'vi',
        kicker: null,
        typeLabel: null,
        date: { iso: '2021-01-28T10:22:00+07:00', short: '28/01/2021' },
        section: { href: '/kinh-te/', title: 'Kinh tế' },
        excerpt: 'Đoạn đầu của bài.',
        picture: { href: '/media/a-5943b748.jpg', width: 1200, height: 800, alt: 'Chợ', ...plain },
        mark: null,
      },
    ]);
  });

  test('shows an article without section, time and picture', () => {
    expect(paper.view('home', '/').top[0]).toMatchObject({
      title: 'Không mục',
      date: { short: '29/01/2021' },
      section: null,
      picture: null,
    });
  });

  test('is the same in all lists', () => {
    const [latest] = paper.view('home', '/').top.slice(-1);
    expect(paper.view('month', '/2021/01/').days.at(-1)?.items.at(-1)).toEqual(latest);
  });
});

describe('tags and authors', () => {
  const paper = newspaper({
    metas: [
      meta({ key: 'a/1', tags: ['Bão lũ'], authors: ['van-trong', 'Lê An'] }),
      meta({ key: 'a/2', tags: ['Bão lũ', 'An sinh'], authors: ['Văn Trọng'], date: '2021-01-29' }),
    ],
    profiles: [
      profile({
        id: 'van-trong',
        name: 'Văn Trọng',
        role: 'Phóng viên',
        email: 'trong@example.vn',
        picture: 'authors/trong.jpg',
        biography: fragment('<p>Viết <a href="', 'article:a/1', '">bài này</a>.</p>'),
      }),
    ],
    files: [['authors/trong.jpg', picture('content/authors/trong.jpg')]],
    config: { url: 'https://example.vn/bao/' },
  });

  test('a tag has its articles below the index of tags', () => {
    expect(paper.view('tag', '/the/bao-lu/')).toMatchObject({
      kind: 'tag',
      heading: 'Thẻ: Bão lũ',
      items: [{ title: 'Bài 2' }, { title: 'Bài 1' }],
      breadcrumb: [{ href: '/bao/' }, { href: '/bao/the/', title: 'Tất cả thẻ' }],
      author: null,
    });
  });

  test('an author with a file is presented on the front, links of the biography resolved', () => {
    expect(paper.view('author', '/tac-gia/van-trong/')).toMatchObject({
      heading: 'Bài của Văn Trọng',
      items: [{ title: 'Bài 2' }, { title: 'Bài 1' }],
      breadcrumb: [{ href: '/bao/' }, { href: '/bao/tac-gia/', title: 'Tác giả' }],
    });
    expect(paper.view('author', '/tac-gia/van-trong/').author).toEqual({
      name: 'Văn Trọng',
      role: 'Phóng viên',
      email: 'trong@example.vn',
      ...{ active: true, lead: null, links: [] },
      picture: { href: '/bao/media/trong-5943b748.jpg', width: 1200, height: 800, alt: '', ...plain },
      biography: '<p>Viết <a href="/bao/2021/01/1/">bài này</a>.</p>',
    });
    expect(paper.view('author', '/tac-gia/le-an/').author).toBeNull();
  });

  test('the indexes name all as the language sorts them, authors with their roles and portraits', () => {
    expect(paper.view('tags', '/the/')).toMatchObject({
      heading: 'Tất cả thẻ',
      description: 'Tất cả thẻ của Bản tin Mộ Đức.',
    });
    expect(paper.view('tags', '/the/').items).toEqual([
      { href: '/bao/the/an-sinh/', title: 'An sinh', note: null, picture: null },
      { href: '/bao/the/bao-lu/', title: 'Bão lũ', note: null, picture: null },
    ]);
    expect(paper.view('authors', '/tac-gia/').items).toEqual([
      { href: '/bao/tac-gia/le-an/', title: 'Lê An', note: null, picture: null },
      {
        href: '/bao/tac-gia/van-trong/',
        title: 'Văn Trọng',
        note: 'Phóng viên',
        picture: { href: '/bao/media/trong-5943b748.jpg', width: 1200, height: 800, alt: '', ...plain },
      },
    ]);
  });
});
