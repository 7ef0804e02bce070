/** What news do not reach stays: else a page would stay as it was, though it should change. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meta } from '../../src/articles/article.ts';
import { addressesFrom } from '../../src/site/address.ts';
import { areNews, reachOfNews, surroundings } from '../../src/site/reach-of-news.ts';
import { viewContext } from '../../src/site/views/view-context.ts';
import { meta, picture, profile, reference } from '../helpers/meta.ts';
import { newspaper } from './views/newspaper.ts';

const keys = ['kinh-te/a', 'kinh-te/b', 'xa-hoi/c', 'van-hoa/d'];

const fields = fc.record({
  section: fc.constantFrom(null, 'kinh-te', 'xa-hoi', 'van-hoa'),
  tags: fc.subarray(['lúa', 'Lúa', 'vay vốn', 'đường']),
  authors: fc.subarray(['Thu Hà', 'Lê An', 'lê an']),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 3 }),
  file: fc.constantFrom(null, 'anh.jpg', 'ke-hoach.pdf'),
  link: fc.nat({ max: 30 }),
});

type Fields = typeof fields extends fc.Arbitrary<infer F> ? F : never;

/** An article that links to an older one. */
function article({ day, month, file, link, ...field }: Fields, index: number, year: number): Meta {
  const key = `${keys[index % 4]}-${index}`;
  const at = `content/${key}.md`;
  const older = index === 0 ? [] : [(link % index) as number];
  const references = [
    ...(file === null ? [] : [reference('file', file, at)]),
    ...older.map((other) => reference('article', `${keys[other % 4]}-${other}`, at)),
  ];
  return meta({
    ...field,
    key,
    slug: `bai-${index}`,
    title: `Bài ${index}`,
    date: `${year}-0${month}-${String(day).padStart(2, '0')} 10:${String(index).padStart(2, '0')}`,
    references,
    holes: references.map(({ kind, target }) => `${kind}:${target}` as Meta['holes'][number]),
  });
}

function paperOf(metas: readonly Meta[], perPage: number) {
  const files = ['anh.jpg', 'ke-hoach.pdf'].map((name) => [name, picture(`content/${name}`)] as const);
  const profiles = [profile({ id: 'ha', name: 'Thu Hà', role: 'Phóng viên' })];
  const paper = newspaper({
    metas,
    profiles,
    files,
    config: { perPage, cards: 'chu.woff2' },
    now: '2022-01-01',
  });
  return { ...paper, context: viewContext(paper.site, addressesFrom(paper.site.config)) };
}

test('R12.1 where news are all that is new, a view that they do not reach is the same', () => {
  const counted = { reached: 0, stays: 0, other: 0 };
  fc.assert(
    fc.property(
      fc.array(fields, { minLength: 4, maxLength: 30 }),
      fc.array(fields, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(2020, 2021),
      fc.integer({ min: 1, max: 3 }),
      (old, added, year, perPage) => {
        const before = old.map((each, index) => article(each, index, 2020));
        const news = added.map((each, index) => article(each, old.length + index, year));
        const names = new Set(news.map(({ key }) => key));
        const [one, two] = [paperOf(before, perPage), paperOf([...before, ...news], perPage)];
        if (!areNews(names, two.site.articles)) return;
        if (surroundings(two.context, names) !== surroundings(one.context)) {
          counted.other += 1;
          return;
        }
        const isReached = reachOfNews(names, two.context);
        const [then, now] = [one.digests(), two.digests()];
        for (const route of two.routes) {
          if (isReached(route)) {
            counted.reached += 1;
            continue;
          }
          expect([route.url, now.get(route.url)]).toEqual([route.url, then.get(route.url)]);
          counted.stays += 1;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(counted.reached, counted.stays)).toBeGreaterThan(500);
  expect(counted.other).toBeGreaterThan(5);
});

const plain: Fields = {
  ...{ section: 'kinh-te', tags: ['lúa'], authors: ['Lê An'], file: null, link: 0 },
  ...{ day: 1, month: 1 },
};

test('R12.1 what they reach does not grow with the archive', () => {
  const reachIn = (count: number) => {
    const before = Array.from({ length: count }, (_, index) => article(plain, index, 2020));
    const news = article({ ...plain, month: 3 }, count, 2021);
    const { context, routes } = paperOf([...before, news], 2);
    return routes.filter(reachOfNews(new Set([news.key]), context)).length;
  };
  expect(reachIn(52)).toBe(reachIn(20));
});

test('an article that is no newer than another, or not shown, is no news', () => {
  const areNewsAmong = (...metas: Meta[]) => {
    const [, added] = metas;
    return areNews(new Set([added?.key ?? '']), paperOf(metas, 2).site.articles);
  };
  const old = article({ ...plain, month: 2 }, 0, 2021);
  expect(areNewsAmong(old, article({ ...plain, month: 3 }, 1, 2021))).toBe(true);
  expect(areNewsAmong(old, article({ ...plain, month: 1 }, 1, 2021))).toBe(false);
  expect(areNewsAmong(old, { ...article({ ...plain, month: 3 }, 1, 2021), draft: true })).toBe(false);
});
