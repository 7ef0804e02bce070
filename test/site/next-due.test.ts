import { describe, expect, test } from 'vitest';
import { toSummary } from '../../src/articles/summary/article-summary.ts';
import { nextDue } from '../../src/site/order/publication/next-due.ts';
import { steadySpan } from '../../src/site/order/publication/publication.ts';
import { meta, moment } from '../helpers/meta.ts';

const summary = (fields: Parameters<typeof meta>[0]) => toSummary(meta(fields));

const now = moment('2021-02-01 08:00').epoch;
const old = { date: '2020-01-01 08:00' };

describe('the next build that is needed though nobody edits anything', () => {
  test.each([
    ['never', [old], null],
    ['when an article appears', [{ date: '2021-02-03 06:00' }], ['2021-02-03T06:00:00+07:00', 'appears']],
    [
      'when the first of several appears',
      [{ date: '2021-02-05 06:00' }, { date: '2021-02-03 06:00' }],
      ['2021-02-03T06:00:00+07:00', 'appears'],
    ],
    [
      'when an article expires',
      [{ ...old, expires: '2021-02-02' }],
      ['2021-02-02T00:00:00+07:00', 'expires'],
    ],
    [
      'when an article is news no more',
      [{ date: '2021-01-31 09:30' }],
      ['2021-02-02T09:30:00+07:00', 'news-ends'],
    ],
    [
      'the first of all these',
      [{ date: '2021-01-31 09:30', expires: '2021-02-01 18:00' }, { date: '2021-02-02' }],
      ['2021-02-01T18:00:00+07:00', 'expires'],
    ],
    [
      'never for a draft',
      [
        { date: '2021-02-03', draft: true },
        { ...old, draft: true, expires: '2021-02-03' },
      ],
      null,
    ],
    ['never for what has expired before it appears', [{ date: '2021-02-03', expires: '2021-02-02' }], null],
    [
      'never for a reprint that is old',
      [{ date: '2021-01-31 09:30', canonical: 'https://goc.example/' }],
      null,
    ],
    ['never for what is past', [{ date: '2021-01-30 08:00' }, { ...old, expires: '2021-02-01 08:00' }], null],
  ] as const)('R1.12 is %s', (_, fields, expected) => {
    const due = nextDue(fields.map(summary), now, 'Asia/Ho_Chi_Minh');
    expect(due && [due.at, due.why]).toEqual(expected);
  });

  test('R1.12 is told in the time zone of the site', () => {
    expect(nextDue([summary({ date: '2021-02-03 06:00' })], now, 'Europe/Paris')?.at).toBe(
      '2021-02-03T00:00:00+01:00',
    );
  });

  test('R1.12 never lies after the time for which a build knows that it has nothing to do', () => {
    const summaries = [
      summary({ date: '2021-01-31 09:30', expires: '2021-02-04' }),
      summary({ date: '2021-02-03 06:00' }),
      summary({ date: '2021-01-30 08:30' }),
    ];
    for (let hour = 0; hour < 200; hour += 1) {
      const at = now + hour * 3_600_000;
      const due = nextDue(summaries, at, 'Asia/Ho_Chi_Minh');
      const [from, until] = steadySpan(summaries, at);
      expect(from).toBeLessThanOrEqual(at);
      expect(until).toBeLessThanOrEqual(due === null ? Number.MAX_SAFE_INTEGER : Date.parse(due.at));
    }
  });
});
