import { describe, expect, it } from 'vitest';
import { createFilters, filterNames } from '../../src/templates/filters.ts';
import { locale } from '../helpers/config.ts';

const vi = createFilters(locale('vi'));
const en = createFilters(locale('en'));
const iso = '2021-01-28T10:22:00+07:00';

describe('filters', () => {
  it('are those that templates are checked against', () => {
    expect(Object.keys(vi).sort()).toEqual([...filterNames].sort());
  });

  it.each([
    [vi.date(iso), 'Thứ Năm, 28/01/2021 10:22'],
    [vi.date(iso, 'short'), '28/01/2021'],
    [vi.date('2021-01-28'), 'Thứ Năm, 28/01/2021'],
    [en.date(iso, 'month'), 'January 2021'],
    [vi.number(3100), '3.100'],
    [vi.number(0.294, 1), '0,3'],
    [en.number(3100), '3,100'],
    [vi.bytes(842_000), '842\u00a0kB'],
    [vi.excerpt('Ruộng muối vào vụ sớm', 12), 'Ruộng muối…'],
    [vi.phrase('Trang {n}', { n: 7 }), 'Trang 7'],
    [vi.phrase('Trang'), 'Trang'],
  ])('write for readers of the language: %j', (given, expected) => {
    expect(given).toBe(expected);
  });

  it.each([
    ['date', () => vi.date('hôm nay')],
    ['date', () => vi.date(null)],
    ['date', () => vi.date(iso, 'long')],
    ['number', () => vi.number('3100')],
    ['number', () => vi.number(Number.NaN)],
    ['bytes', () => vi.bytes({})],
    ['excerpt', () => vi.excerpt([])],
    ['phrase', () => vi.phrase('{n}', { n: null })],
  ])('name themselves when given what they are not made for: %s', (name, call) => {
    expect(call).toThrow(new RegExp(`^${name} `));
  });
});
