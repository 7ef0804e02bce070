import { describe, expect, test } from 'vitest';
import { toSummary } from '../../src/articles/summary/article-summary.ts';
import type { Month, SiteArticle } from '../../src/site/order/site.ts';
import { monthParts } from '../../src/site/order/sitemap/sitemap-parts.ts';
import { meta, reference } from '../helpers/meta.ts';

/** A month of so many articles with so many pictures each. */
function month(count: number, pictures: number): Month {
  const references = Array.from({ length: pictures }, (_, n) => reference('file', `${n}.jpg`, 'a.md'));
  const one = meta({ references });
  const article: SiteArticle = {
    ...{ meta: one, summary: toSummary(one) },
    ...{
      mark: null,
      url: '/',
      section: null,
      tags: [],
      series: null,
      part: null,
      authors: [],
      bylines: [],
      newer: null,
      older: null,
      related: [],
    },
  };
  return {
    year: 2021,
    month: 1,
    url: '/2021/01/',
    articles: Array.from({ length: count }, () => ({ ...article })),
  };
}

describe('the sitemap of a month', () => {
  test.each([
    [0, 0, [0]],
    [50_000, 0, [50_000]],
    [50_001, 0, [50_000, 1]],
    [120_000, 0, [50_000, 50_000, 20_000]],
    [11_000, 4, [10_000, 1_000]],
    [100, 1_500, [49, 49, 2]],
  ])('R1.13 R12.7 with %i articles of %i pictures is cut into files of %j', (count, pictures, sizes) => {
    expect(monthParts(month(count, pictures)).map((part) => part.length)).toEqual(sizes);
  });

  test('R12.1 a part that is full never changes', () => {
    const { articles, ...of } = month(60_000, 0);
    const [before, after] = [articles.slice(0, 50_001), articles].map((some) =>
      monthParts({ ...of, articles: some }),
    );
    expect(after?.[0]?.every((article, index) => article === before?.[0]?.[index])).toBe(true);
  });
});
