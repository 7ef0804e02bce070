import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageCount, pageRange, pageUrl, paginate } from '../../src/site/order/sitemap/pagination.ts';

describe('a list cut from the oldest (R12.1)', () => {
  test.each([
    [0, { front: { from: 0, to: 0 }, pages: [] }],
    [1, { front: { from: 0, to: 1 }, pages: [] }],
    [19, { front: { from: 0, to: 19 }, pages: [] }],
    [20, { front: { from: 10, to: 20 }, pages: [{ number: 1, from: 0, to: 10 }] }],
    [29, { front: { from: 10, to: 29 }, pages: [{ number: 1, from: 0, to: 10 }] }],
  ])('%i articles by ten', (count, expected) => {
    expect(paginate(count, 10)).toEqual(expected);
  });

  test('has addresses that are counted from the oldest too', () => {
    expect(pageUrl('/kinh-te/', 'trang', 3)).toBe('/kinh-te/trang/3/');
  });

  const sizes = fc.record({ count: fc.nat(2000), perPage: fc.integer({ min: 1, max: 50 }) });

  test('shows every article once', () => {
    fc.assert(
      fc.property(sizes, ({ count, perPage }) => {
        const { front, pages } = paginate(count, perPage);
        const shown = [...pages, front].flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        );
        expect(shown).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  test('fills every page, and keeps the front between one page and two', () => {
    fc.assert(
      fc.property(sizes, ({ count, perPage }) => {
        const { front, pages } = paginate(count, perPage);
        for (const { from, to } of pages) expect(to - from).toBe(perPage);
        expect(front.to - front.from).toBeGreaterThanOrEqual(Math.min(count, perPage));
        expect(front.to - front.from).toBeLessThan(2 * perPage);
      }),
    );
  });

  test('never changes a page when an article is added, and adds at most one', () => {
    fc.assert(
      fc.property(sizes, ({ count, perPage }) => {
        const before = paginate(count, perPage).pages;
        const after = paginate(count + 1, perPage).pages;
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.length - before.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('can be asked for one page without making all', () => {
    const { pages } = paginate(95, 10);
    expect(pages).toHaveLength(pageCount(95, 10));
    expect(pages.at(-1)).toEqual({ number: 8, ...pageRange(8, 10) });
  });
});
