import { describe, expect, test } from 'vitest';
import { meta } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const now = '2021-02-01 08:00';
const metas = [
  meta({ key: 'a/cu', date: '2021-01-30 08:00' }),
  meta({ key: 'a/vua-kip', date: '2021-01-30 08:01', updated: '2021-02-01 07:00' }),
  meta({ key: 'a/ca-ngay', date: '2021-01-31' }),
  meta({ key: 'a/in-lai', date: '2021-01-31 09:00', canonical: 'https://goc.example/tin' }),
  meta({ key: 'a/nhap', date: '2021-01-31 10:00', draft: true }),
  meta({ key: 'a/moi', date: '2021-02-01 08:00' }),
  meta({ key: 'a/hen-gio', date: '2021-02-01 08:01' }),
];

describe('the news sitemap', () => {
  test('R1.8 has what was published in the last 48 hours, newest first, and no preview and no reprint', () => {
    const { view } = newspaper({ metas, now, drafts: true });
    expect(view('news-sitemap', '/sitemap-news.xml')).toEqual({
      kind: 'news-sitemap',
      url: '/sitemap-news.xml',
      entries: [
        {
          canonical: 'https://example.vn/2021/02/moi/',
          name: 'Bản tin Mộ Đức',
          language: 'vi',
          published: '2021-02-01T08:00:00+07:00',
          title: 'Bài moi',
        },
        {
          canonical: 'https://example.vn/2021/01/ca-ngay/',
          name: 'Bản tin Mộ Đức',
          language: 'vi',
          published: '2021-01-31',
          title: 'Bài ca-ngay',
        },
        {
          canonical: 'https://example.vn/2021/01/vua-kip/',
          name: 'Bản tin Mộ Đức',
          language: 'vi',
          published: '2021-01-30T08:01:00+07:00',
          title: 'Bài vua-kip',
        },
      ],
    });
  });

  test('R1.12 is the only output that depends on the clock while nothing appears or expires', () => {
    const [early, late] = ['2021-02-01 08:01', '2021-02-09 08:00'].map((moment) =>
      newspaper({ metas, now: moment }).digests(),
    );
    expect(
      [...(early ?? [])].filter(([url, digest]) => late?.get(url) !== digest).map(([url]) => url),
    ).toEqual(['/sitemap-news.xml']);
    expect([...(late ?? []).keys()]).toEqual([...(early ?? []).keys()]);
  });

  test('R1.10 names the language of each article without its region', () => {
    const two = [
      meta({ key: 'a/anh', date: '2021-02-01 07:00', language: 'en-GB' }),
      meta({ key: 'a/hoa', date: '2021-02-01 06:00', language: 'zh-CN' }),
    ];
    const { entries } = newspaper({ metas: two, now }).view('news-sitemap', '/sitemap-news.xml');
    expect(entries.map(({ language }) => language)).toEqual(['en', 'zh-cn']);
  });
});

describe('many news', () => {
  const many = (count: number) =>
    newspaper({
      metas: Array.from({ length: count }, (_, n) => meta({ key: `a/tin-${n}`, date: now })),
      now,
    });

  test('R1.9 1,000 are one file', () => {
    const { view, urls } = many(1_000);
    expect(view('news-sitemap', '/sitemap-news.xml').entries).toHaveLength(1_000);
    expect(urls).not.toContain('/sitemap-news-1.xml');
  });

  test('R1.9 more are an index of files with 1,000 at most, which have each once', () => {
    const { view, urls } = many(2_001);
    expect(view('sitemap-index', '/sitemap-news.xml').sitemaps).toEqual(
      [1, 2, 3].map((part) => ({ canonical: `https://example.vn/sitemap-news-${part}.xml`, modified: null })),
    );
    const parts = [1, 2, 3].map((part) => view('news-sitemap', `/sitemap-news-${part}.xml`).entries);
    expect(parts.map((entries) => entries.length)).toEqual([1_000, 1_000, 1]);
    expect(new Set(parts.flat().map(({ canonical }) => canonical)).size).toBe(2_001);
    expect(urls).not.toContain('/sitemap-news-4.xml');
  });
});
