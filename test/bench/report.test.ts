import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { median } from '../../bench/median.js';
import { drawChart } from '../../bench/report/chart.js';
import { withResults } from '../../bench/report/document.js';
import { ratio, seconds, whole } from '../../bench/report/numbers.js';
import { resultOf } from '../../bench/report/run.js';
import { plainTable, tablesOf } from '../../bench/report/tables.js';
import { scenarios } from '../../bench/scenarios.js';

describe('a median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[100, 1, 10, 20, 30], 20],
    [[1, null, 2], null],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is an error', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('a number', () => {
  test.each([
    [0.0123, '0.012'],
    [0.5, '0.50'],
    [9.994, '9.99'],
    [12.34, '12.3'],
    [null, '–'],
  ])('of %j seconds is written %j', (value, expected) => {
    expect(seconds(value)).toBe(expected);
  });

  test.each([
    [7, '7'],
    [1234.4, '1,234'],
    [1_234_567, '1,234,567'],
    [null, '–'],
  ])('of %j things is written %j', (value, expected) => {
    expect(whole(value)).toBe(expected);
  });

  test.each([
    [6, 5, '1.2 ×'],
    [50, 4, '13 ×'],
    [2.85, 5, '0.57 ×'],
    [0.2, 5, '1/25'],
    [1, 13_000, '1/13,000'],
    [0, 5, '0'],
    [3, 0, '–'],
    [null, 5, '–'],
  ])('compared: %j to %j is %j', (value, base, expected) => {
    expect(ratio(value, base)).toBe(expected);
  });
});

/** A run in which every build of the second contender took `factor` of what the first one's took. */
function run({ articles = 10_000, factor = 0.05, date = '2026-02-01' } = {}) {
  const samples = (times: number) =>
    Object.fromEntries(
      scenarios.map(({ name }) => [
        name,
        [5, 6, 99].map((wall) => ({
          ...{ wall: wall * times, cpu: 2 * wall * times, memory: null, written: 1000 * times, changed: 40 },
        })),
      ]),
    );
  const results = [
    resultOf('Hugo 1.2', samples(1), [0.6, 0.5, 0.7]),
    resultOf('bantin 3.4', samples(factor), []),
  ];
  return { articles, runs: 3, date, machine: '2 cores', results };
}

describe('the tables', () => {
  const [time, , memory, written] = tablesOf(run());

  test('show medians, and ratios to the first contender', () => {
    expect(time?.rows[0]).toEqual(['', 'Hugo 1.2', 'bantin 3.4', 'to Hugo']);
    expect(time?.rows[1]).toEqual(['cold build', '6.00', '0.30', '1/20']);
    expect(written?.rows[3]).toEqual(['one body edited', '1,000', '50', '1/20']);
  });

  test('show a dash for what was not measured', () => {
    expect(time?.rows.at(-1)?.slice(1)).toEqual(['0.60', '–', '–']);
    expect(memory?.rows[1]).toEqual(['cold build', '–', '–', '–']);
  });

  test('have straight columns on a terminal', () => {
    const lines = plainTable(time ?? { title: '', rows: [] }).split('\n');
    expect(lines).toHaveLength(7);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[1]).toMatch(/^cold build +6\.00 +0\.30 +1\/20$/);
  });
});

describe('the document', () => {
  const empty =
    '# Title\n\n<!-- results: written by the benchmarks -->\n\nNone yet.\n\n<!-- end of results -->\n\n## After\n';

  test('gets the results of each number of articles in order, the newest run of each', () => {
    const first = withResults(empty, run({ articles: 10_000, date: '2026-01-01' }));
    const second = withResults(first, run({ articles: 1_000 }));
    const third = withResults(second, run({ articles: 10_000, date: '2026-03-03' }));
    expect(third.match(/^#.*$/gm)).toEqual([
      '# Title',
      '### 1,000 articles',
      '### 10,000 articles',
      '## After',
    ]);
    expect(third).not.toContain('None yet');
    expect(third).not.toContain('2026-01-01');
    expect(third).toContain('2026-03-03, medians of 3, on 2 cores.');
    expect(withResults(third, run({ articles: 10_000, date: '2026-03-03' }))).toBe(third);
  });

  test('shows the chart with the size that it is about', () => {
    expect(withResults(empty, run())).toContain('](benchmarks.svg)');
    expect(withResults(empty, run({ articles: 1_000 }))).not.toContain('.svg');
  });

  test('without a place for results is refused', () => {
    expect(() => withResults('# Title\n', run())).toThrow('no place for results');
  });
});

describe('the chart', () => {
  /** The lengths of the bars, from top to bottom. */
  const bars = (svg: string) => {
    const root = parseXml(svg).root;
    const rects = (root?.children ?? []).filter(
      (child): child is XmlElement => child.type === 'element' && 'name' in child && child.name === 'rect',
    );
    return rects
      .map((rect) => rect.attributes)
      .filter(({ class: look, height }) => look?.startsWith('bar-') && height === '16')
      .map(({ width }) => Number(width));
  };

  test('draws bars as long as the times, and none for what is unknown', () => {
    const lengths = bars(drawChart(run({ factor: 0.5 })));
    expect(lengths).toHaveLength(11);
    expect((lengths[1] ?? 0) / (lengths[0] ?? 0)).toBeCloseTo(0.5, 2);
    expect((lengths[10] ?? 0) / (lengths[0] ?? 0)).toBeCloseTo(0.1, 2);
  });

  test('says in words what it shows', () => {
    const svg = drawChart(run());
    expect(svg).toContain('aria-label="Seconds, 10,000 articles (and compared with Hugo 1.2)"');
    for (const { title } of scenarios) expect(svg).toContain(`>${title}<`);
  });
});
