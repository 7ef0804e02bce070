import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meta } from '../../../src/articles/article.ts';
import { meta } from '../../helpers/meta.ts';
import { archive, archiveFiles, newspaper } from './newspaper.ts';

const perPage = 5;

function digests(metas: readonly Meta[], now: string): Map<string, string> {
  return newspaper({ metas, now, files: archiveFiles, config: { perPage } }).digests();
}

/** The addresses whose views differ once the last article, just published, is there; new ones included, sorted. */
function changedByLast(metas: readonly Meta[]): string[] {
  const now = metas.at(-1)?.date.iso.slice(0, 16).replace('T', ' ') ?? '';
  const before = digests(metas.slice(0, -1), now);
  const after = digests(metas, now);
  expect([...before.keys()].filter((url) => !after.has(url))).toEqual([]);
  return [...after].flatMap(([url, digest]) => (before.get(url) === digest ? [] : [url])).sort();
}

describe('publishing one article', () => {
  test('changes just the article, its older neighbour, fronts, feeds and sitemaps', () => {
    expect(changedByLast(archive(401))).toEqual([
      '/',
      '/2016/02/',
      '/2016/02/tin-396/',
      '/2016/02/tin-400/',
      '/404.html',
      '/atom.xml',
      '/feed.json',
      '/muc-0/',
      '/muc-0/rss.xml',
      '/rss.xml',
      '/sitemap-2016-02.xml',
      '/sitemap-news.xml',
      '/sitemap.xml',
      '/tac-gia/tac-gia-0/',
      '/tac-gia/tac-gia-0/rss.xml',
      '/the/the-0/',
      '/the/the-0/rss.xml',
      '/the/the-3/',
      '/the/the-3/rss.xml',
    ]);
  });

  test('changes as many views in an archive of 2,000 as in one of 40 (R12.1)', () => {
    const counts = [40, 400, 2000].map((count) => changedByLast(archive(count + 1)).length);
    expect(counts).toEqual([19, 19, 19]);
  });

  test('changes at most 30 views even when it fills a page of its section, its tags and its author', () => {
    for (const count of [400, 2000]) {
      const changed = changedByLast(archive(count));
      expect(changed.filter((url) => url.includes('/trang/'))).toHaveLength(8);
      expect(changed.length).toBeLessThanOrEqual(30);
    }
  });

  test.each(['2016-03-01 08:00', '2017-01-01 08:00'])(
    'that opens its month or year, at %s, changes few more',
    (date) => {
      const opening = meta({ key: 'muc-0/moi', date, tags: ['thẻ 0', 'thẻ 3'], authors: ['Tác giả 0'] });
      const changed = changedByLast([...archive(400), opening]);
      expect(changed).toContain('/2016/02/');
      expect(changed.length).toBeLessThanOrEqual(30);
    },
  );

  test('leaves every numbered page but the last of a list as it is, whatever the articles', () => {
    const written = fc.record({
      section: fc.constantFrom('kinh-te', 'xa-hoi'),
      tags: fc.subarray(['bão', 'lũ', 'vốn']),
      authors: fc.subarray(['Văn Trọng', 'Lê An']),
      day: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(written, { minLength: 2, maxLength: 40 }), (articles) => {
        let day = 0;
        const metas = articles.map(({ section, tags, authors, day: later }, index) => {
          day += later;
          const date = new Date(Date.UTC(2021, 0, day)).toISOString().slice(0, 10);
          return meta({ key: `${section}/tin-${index}`, date: `${date} 08:00`, tags, authors });
        });
        const before = newspaper({ metas: metas.slice(0, -1), config: { perPage: 3 } });
        const frozen = before.routes.filter(
          ({ url }) =>
            url.includes('/trang/') && before.view(listKind(url), url).newer?.href.includes('/trang/'),
        );
        const after = newspaper({ metas, config: { perPage: 3 } });
        for (const { url } of frozen) {
          expect(after.view(listKind(url), url)).toEqual(before.view(listKind(url), url));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function listKind(url: string): 'section' | 'tag' | 'author' {
  if (url.startsWith('/the/')) return 'tag';
  return url.startsWith('/tac-gia/') ? 'author' : 'section';
}
