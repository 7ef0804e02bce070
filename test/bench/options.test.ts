import { describe, expect, test } from 'vitest';
import { readOptions } from '../../bench/options.js';

const names = ['hugo', 'bantin'];
const read = (...line: string[]) => readOptions(line, names, '2026-02-01');

describe('the command line of the benchmarks', () => {
  test('measures everything five times unless told otherwise', () => {
    expect(read()).toEqual({
      ...{ articles: 1000, runs: 5, only: names, dev: true, write: false, date: '2026-02-01' },
    });
  });

  test('takes a number of articles and options in any order', () => {
    const line = ['--runs', '3', '10000', '--only', 'bantin', '--no-dev', '--write', '--date', '2026-03-04'];
    expect(read(...line)).toEqual({
      ...{ articles: 10_000, runs: 3, only: ['bantin'], dev: false, write: true, date: '2026-03-04' },
    });
    expect(read('--help')).toBe(null);
  });

  test.each([
    [['many'], 'articles must be a whole number, not "many".'],
    [['10', '20'], 'One number of articles is enough: 10 20.'],
    [['--runs', '0'], '--runs must be a whole number, not "0".'],
    [['--only', 'hugo,hexo'], '"hexo" is none of hugo, bantin.'],
    [['--date', 'today'], '"today" is no day like 2026-02-01.'],
  ])('refuses %j', (line, message) => {
    expect(() => read(...line)).toThrow(message);
  });
});
