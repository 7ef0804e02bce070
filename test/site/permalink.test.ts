import { expect, test } from 'vitest';
import { permalinks } from '../../src/site/addresses/permalink.ts';
import { summary } from '../helpers/meta.ts';

test.each([
  ['/:year/:month/:slug/', 'kinh-te', '/2021/01/hoi-nghi/'],
  ['/:year/:month/:day/:slug/', 'kinh-te', '/2021/01/28/hoi-nghi/'],
  ['/:section/:slug/', 'kinh-te', '/kinh-te/hoi-nghi/'],
  ['/:section/:slug/', null, '/hoi-nghi/'],
  ['/tin/:section-:slug/', 'kinh-te', '/tin/kinh-te-hoi-nghi/'],
])('%s in the section %s is %s', (pattern, section, url) => {
  expect(permalinks(pattern)(summary(), section)).toBe(url);
});

test('the day is the one that readers count, not the one in UTC (R6.7)', () => {
  expect(permalinks('/:year/:month/:day/:slug/')(summary({ date: '2021-01-01 00:30' }), null)).toBe(
    '/2021/01/01/hoi-nghi/',
  );
});

test.each([
  ['Tin Nóng', '/tin-nong/'],
  ['../../etc', '/etc/'],
  ['a/b', '/a-b/'],
])('the slug %s can only be ASCII and one part of a path (R6.3, safety R7)', (slug, url) => {
  expect(permalinks('/:slug/')(summary({ slug }), null)).toBe(url);
});

test('a title without Latin letters still has an address of its own', () => {
  const address = permalinks('/:slug/');
  const [first, second] = ['東京', '京都'].map((title) => address(summary({ slug: '', title }), null));
  expect(first).toMatch(/^\/x-[0-9a-f]{8}\/$/);
  expect(first).not.toBe(second);
});
