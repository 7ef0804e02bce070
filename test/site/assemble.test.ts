import { describe, expect, test } from 'vitest';
import { assembled } from '../helpers/assembled.ts';
import { config, locale } from '../helpers/config.ts';
import { meta, profile, reference } from '../helpers/meta.ts';

const codes = ({ problems }: ReturnType<typeof assembled>) => problems.map(({ code }) => code);

describe('the order of a site', () => {
  test('is from the oldest to the newest, and by key within a moment', () => {
    const { site } = assembled({
      metas: [
        meta({ key: 'x/chieu', date: '2021-01-02 15:00' }),
        meta({ key: 'x/ca-ngay', date: '2021-01-02' }),
        meta({ key: 'x/b', date: '2021-01-01 08:00' }),
        meta({ key: 'x/a', date: '2021-01-01 08:00' }),
      ],
    });
    expect(site.articles.map((article) => article.summary.key)).toEqual([
      'x/a',
      'x/b',
      'x/ca-ngay',
      'x/chieu',
    ]);
    expect(site.byKey.get('x/b')).toBe(site.articles[1]);
  });

  test('does not depend on the order in which the articles were read (safety R17)', () => {
    const metas = ['a', 'b', 'c', 'd'].map((key, index) =>
      meta({ key: `x/${key}`, tags: [index % 2 === 0 ? 'Vay vốn' : 'vay vốn'], authors: ['An', 'Bình'] }),
    );
    expect(assembled({ metas: metas.toReversed() })).toEqual(assembled({ metas }));
  });

  test('gives each article its address, its groups and its neighbours', () => {
    const { site } = assembled({
      metas: [
        meta({ key: 'kinh-te/cu', date: '2021-01-27', tags: ['vay vốn'] }),
        meta({
          key: 'kinh-te/giua',
          date: '2021-01-28',
          tags: ['Vay vốn', 'vay vốn', 'hộ nghèo'],
          authors: ['Văn Trọng'],
        }),
        meta({ key: 'kinh-te/moi', date: '2021-02-01' }),
      ],
    });
    expect(site.articles[1]).toMatchObject({
      mark: null,
      url: '/2021/01/giua/',
      section: 'kinh-te',
      tags: ['vay-von', 'ho-ngheo'],
      authors: ['van-trong'],
      older: 'kinh-te/cu',
      newer: 'kinh-te/moi',
      related: ['kinh-te/cu'],
    });
    expect(site.months.map(({ url, articles }) => [url, articles.length])).toEqual([
      ['/2021/01/', 2],
      ['/2021/02/', 1],
    ]);
  });
});

describe('what is not out (R12.5)', () => {
  const metas = [
    meta({ key: 'x/dang', date: '2021-01-01' }),
    meta({ key: 'x/nhap', date: '2021-01-02', draft: true, tags: ['chỉ ở bản nháp'] }),
    meta({ key: 'x/hen', date: '2030-01-01' }),
    meta({ key: 'x/het', date: '2021-01-03', expires: '2021-06-01' }),
  ];

  test('is nowhere in the site, and what is scheduled is said', () => {
    const result = assembled({ metas });
    expect(result.site.articles.map(({ summary: { key } }) => key)).toEqual(['x/dang']);
    expect(result.site.tags).toEqual([]);
    expect(result.site.articles[0]?.newer).toBeNull();
    expect(codes(result).filter((code) => code !== 'untitled-section')).toEqual(['scheduled']);
  });

  test('is shown with a mark to a preview, except what has expired', () => {
    const { site } = assembled({ metas, drafts: true });
    expect(site.articles.map(({ summary: { key }, mark }) => [key, mark])).toEqual([
      ['x/dang', null],
      ['x/nhap', 'draft'],
      ['x/hen', 'scheduled'],
    ]);
  });

  test('leaves its former address behind when it has expired', () => {
    expect([...assembled({ metas }).site.gone]).toEqual([['x/het', '/2021/01/het/']]);
  });
});

describe('sections', () => {
  const sectionsOf = (result: ReturnType<typeof assembled>) =>
    result.site.sections.map(({ key, title, url, articles }) => [key, title, url, articles.length]);

  test('come in the order of the settings, empty or not, then by title as the language sorts', () => {
    const result = assembled({
      config: config({ sections: { 'xa-hoi': 'Xã hội', 'kinh-te': 'Kinh tế' } }),
      metas: [
        meta({ key: 'a', section: 'Đời sống' }),
        meta({ key: 'b', section: 'Dân sinh' }),
        meta({ key: 'c', section: 'kinh-te' }),
        meta({ key: 'd', section: 'Kinh tế' }),
        meta({ key: 'e', section: null }),
      ],
    });
    expect(sectionsOf(result)).toEqual([
      ['xa-hoi', 'Xã hội', '/xa-hoi/', 0],
      ['kinh-te', 'Kinh tế', '/kinh-te/', 2],
      ['dan-sinh', 'Dân sinh', '/dan-sinh/', 1],
      ['doi-song', 'Đời sống', '/doi-song/', 1],
    ]);
    expect(codes(result)).toEqual([]);
  });

  test('are found by a title of the settings that is not like the key', () => {
    const result = assembled({
      config: config({ sections: { kt: 'Kinh tế' } }),
      metas: [meta({ key: 'a', section: 'Kinh tế' }), meta({ key: 'b', section: 'kt' })],
    });
    expect(sectionsOf(result)).toEqual([['kt', 'Kinh tế', '/kt/', 2]]);
  });

  test('are titled as the oldest article writes them, rather than by their folder', () => {
    const metas = [
      meta({ key: 'van-hoa/a', date: '2021-01-01' }),
      meta({ key: 'b', section: 'Văn hóa', date: '2021-01-02' }),
      meta({ key: 'c', section: 'Văn Hoá', date: '2021-01-03' }),
    ];
    expect(sectionsOf(assembled({ metas }))).toEqual([['van-hoa', 'Văn hóa', '/van-hoa/', 3]]);
    expect(sectionsOf(assembled({ metas, config: config({ sections: { 'van-hoa': 'van-hoa' } }) }))).toEqual([
      ['van-hoa', 'Văn hóa', '/van-hoa/', 3],
    ]);
  });

  test('that only a folder names are pointed out', () => {
    const result = assembled({ metas: [meta({ key: 'van-hoa/a' })] });
    expect(result.problems).toMatchObject([{ code: 'untitled-section', severity: 'info' }]);
    expect(result.problems[0]?.hint).toContain('van-hoa: …');
  });
});

describe('tags', () => {
  test('with one key are one tag, titled as most articles write it; the others are told so (R8.1)', () => {
    const result = assembled({
      config: config({ sections: { x: 'X' } }),
      metas: [
        meta({ key: 'x/a', tags: ['TÍN DỤNG'] }),
        meta({ key: 'x/b', tags: ['Tín dụng'] }),
        meta({ key: 'x/c', tags: ['Tín dụng'] }),
      ],
    });
    expect(result.site.tags).toMatchObject([{ key: 'tin-dung', title: 'Tín dụng', url: '/the/tin-dung/' }]);
    expect(result.site.tags[0]?.articles).toHaveLength(3);
    expect(result.problems).toMatchObject([
      {
        code: 'tag-spellings',
        severity: 'warning',
        at: { file: 'content/x/a.md' },
        hint: expect.stringMatching(/"Tín dụng"/),
      },
    ]);
  });

  test('written equally often in two ways are titled by code units', () => {
    const metas = [meta({ key: 'x/a', tags: ['vay Vốn'] }), meta({ key: 'x/b', tags: ['Vay vốn'] })];
    expect(assembled({ metas }).site.tags[0]?.title).toBe('Vay vốn');
  });

  test('come as the language sorts them (R6.4)', () => {
    const tags = ['đất đai', 'dân số', 'ân xá', 'ăn uống', 'an ninh', 'bầu cử'];
    const titles = assembled({ metas: [meta({ tags })] }).site.tags.map(({ title }) => title);
    expect(titles).toEqual(['an ninh', 'ăn uống', 'ân xá', 'bầu cử', 'dân số', 'đất đai']);
  });

  test('stand in the folder that the language names', () => {
    const { site } = assembled({
      locale: locale('en'),
      metas: [meta({ tags: ['credit'], authors: ['Jo'] })],
    });
    expect([site.tags[0]?.url, site.authors[0]?.url]).toEqual(['/tags/credit/', '/authors/jo/']);
  });

  test('without Latin letters have keys of their own', () => {
    const { site } = assembled({ metas: [meta({ tags: ['東京', '京都'] })] });
    expect(new Set(site.tags.map(({ key }) => key)).size).toBe(2);
  });
});

describe('authors', () => {
  const profiles = [
    profile({ id: 'van-trong', name: 'Nguyễn Văn Trọng' }),
    profile({ id: 'tuan-1', name: 'Lê Tuân' }),
    profile({ id: 'tuan-2', name: 'Lê Tuấn' }),
  ];
  const authorOf = (written: string) =>
    assembled({ profiles, metas: [meta({ authors: [written] })] }).site.articles[0]?.authors;

  test.each([
    ['Nguyễn Văn Trọng', 'van-trong'],
    ['van-trong', 'van-trong'],
    ['Văn Trọng', 'van-trong'],
    ['NGUYỄN VĂN TRỌNG', 'van-trong'],
    ['Vân Trong', expect.stringMatching(/^van-trong-/)],
    ['nguyen van trong', 'nguyen-van-trong'],
    ['Lê Tuân', 'tuan-1'],
    ['Lê Tuấn', 'tuan-2'],
    ['Le Tuan', 'le-tuan'],
    ['Minh Anh', 'minh-anh'],
  ])('%s is %s', (written, key) => {
    expect(authorOf(written)).toEqual([key]);
  });

  test('have the name of their file, and a page even before their first article', () => {
    const { site, problems } = assembled({ profiles, metas: [meta({ key: 'a', authors: ['Văn Trọng'] })] });
    expect(site.authors.map(({ title, articles }) => [title, articles.length])).toEqual([
      ['Nguyễn Văn Trọng', 1],
      ['Lê Tuân', 0],
      ['Lê Tuấn', 0],
    ]);
    expect(problems).toEqual([]);
  });

  test('are sorted by given name in Vietnamese, and by the whole name elsewhere (R6.4)', () => {
    const metas = [meta({ authors: ['Đỗ Bình', 'Trần An', 'Lê An', 'Phạm Ánh'] })];
    const names = (language: string) =>
      assembled({ locale: locale(language), metas }).site.authors.map(({ title }) => title);
    expect(names('vi')).toEqual(['Lê An', 'Trần An', 'Phạm Ánh', 'Đỗ Bình']);
    expect(names('en')).toEqual(['Đỗ Bình', 'Lê An', 'Phạm Ánh', 'Trần An']);
  });

  test('who are written in two ways are one, with a warning', () => {
    const result = assembled({
      metas: [meta({ key: 'a', authors: ['Vũ Hà'] }), meta({ key: 'b', authors: ['VŨ HÀ'] })],
    });
    expect(result.site.authors).toHaveLength(1);
    expect(result.problems).toMatchObject([{ code: 'author-spellings', at: { file: 'content/b.md' } }]);
  });

  test('cannot have files that differ only in letter case', () => {
    const twins = [profile({ id: 'An', name: 'Lê An' }), profile({ id: 'an', name: 'Vũ An' })];
    expect(assembled({ profiles: twins }).problems).toMatchObject([
      {
        code: 'same-address',
        message: expect.stringMatching(/content\/authors\/an\.md and content\/authors\/An\.md/),
      },
    ]);
  });
});

test('problems in what articles name come with those of the site', () => {
  const file = 'content/kinh-te/hoi-nghi.md';
  const result = assembled({
    metas: [meta({ tags: ['a', 'A'], references: [reference('file', 'kinh-te/x.jpg', file)] })],
  });
  expect(codes(result)).toEqual(['untitled-section', 'tag-spellings', 'missing-file']);
});
