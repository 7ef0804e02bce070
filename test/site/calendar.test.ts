import { expect, test } from 'vitest';
import { monthName, monthsOf, yearsOf } from '../../src/site/order/groups/calendar.ts';
import { assembled } from '../helpers/assembled.ts';
import { meta } from '../helpers/meta.ts';

const dates = ['2020-12-31 23:59', '2021-01-01 00:30', '2021-01-31 09:00', '2021-11-02'];
const { site } = assembled({ metas: dates.map((date, index) => meta({ key: `x/${index}`, date })) });

test('months hold the articles of the days that readers count, from the oldest (R6.7)', () => {
  expect(
    monthsOf(site.articles).map(({ year, month, url, articles }) => [year, month, url, articles.length]),
  ).toEqual([
    [2020, 12, '/2020/12/', 1],
    [2021, 1, '/2021/01/', 2],
    [2021, 11, '/2021/11/', 1],
  ]);
});

test('years hold their months', () => {
  expect(yearsOf(site.months).map(({ year, url, months }) => [year, url, months.map(monthName)])).toEqual([
    [2020, '/2020/', ['2020-12']],
    [2021, '/2021/', ['2021-01', '2021-11']],
  ]);
});
