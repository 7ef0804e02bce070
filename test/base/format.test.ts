import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBytes, formatDate, formatNumber } from '../../src/base/locale/format.ts';
import { locale } from '../helpers/config.ts';
import { moment } from '../helpers/meta.ts';

const [vi, en] = [locale('vi'), locale('en')];

describe('formatDate', () => {
  test('writes the house date of Vietnamese papers (R6.8)', () => {
    expect(formatDate(moment('2021-01-28 10:22'), 'full', vi)).toBe('Thứ Năm, 28/01/2021 10:22');
    expect(formatDate(moment('2021-01-31'), 'day', vi)).toContain('Chủ Nhật');
    expect(formatDate(moment('2021-01-28 10:22'), 'full', en)).toBe('Thursday, 28 January 2021, 10:22');
  });

  test('shows no time that was not written', () => {
    expect(formatDate(moment('2021-01-28'), 'full', vi)).toBe(formatDate(moment('2021-01-28'), 'day', vi));
  });

  test('is read from the moment, not from the machine', () => {
    const late = {
      iso: '2021-12-31T23:59:00+07:00',
      epoch: Date.parse('2021-12-31T23:59:00+07:00'),
      timed: true,
    };
    expect(formatDate(late, 'year', vi)).toContain('2021');
    expect(formatDate(late, 'month', en)).toBe('December 2021');
  });
});

describe('formatNumber', () => {
  test.each([
    [3100, '3.100', '3,100'],
    [0.29, '0,29', '0.29'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
    [-1234, '-1.234', '-1,234'],
    [-0.001, '0', '0'],
    [999, '999', '999'],
    [0, '0', '0'],
  ])('%d is %s in Vietnamese and %s in English', (value, vietnamese, english) => {
    expect(formatNumber(value, vi)).toBe(vietnamese);
    expect(formatNumber(value, en)).toBe(english);
  });

  test('loses no digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (value) => {
        expect(Number(formatNumber(value, vi).replaceAll('.', ''))).toBe(value);
      }),
    );
  });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [842_100, '842 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_449_000, '1,4 MB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(formatBytes(bytes, vi).replace('\u00a0', ' ')).toBe(shown);
});
