import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { partBegins, readWrittenDate } from '../../../src/articles/front-matter/dates/written-date.ts';

const vietnam = 'Asia/Ho_Chi_Minh';

test.each([
  ['30/11/2026 chiều', '2026-11-30 12:00'],
  ['chiều tối 30/11/2026', '2026-11-30 17:00'],
  ['30/11/2026 tối', '2026-11-30 18:00'],
  ['30/11/2026 10:22', null],
])('%s waits until %s', (text, begins) => {
  expect(partBegins(text)).toBe(begins);
});

/** The ISO form; `(day)` after it when no time was written; else what is wrong. */
function read(text: string, timezone = vietnam): string {
  const result = readWrittenDate(text, timezone);
  if (result.moment === null) return result.complaint.why;
  return result.moment.iso + (result.moment.timed ? '' : ' (day)');
}

describe('the forms in which editors write a date', () => {
  test.each([
    ['28/01/2021 10:22', '2021-01-28T10:22:00+07:00'],
    ['28/1/2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['10:22 28/01/2021', '2021-01-28T10:22:00+07:00'],
    ['2021-01-28', '2021-01-28T00:00:00+07:00 (day)'],
    ['2021-01-28 10:22', '2021-01-28T10:22:00+07:00'],
    ['2021-01-28T10:22:05', '2021-01-28T10:22:05+07:00'],
    ['2021-01-28T10:22:05.123Z', '2021-01-28T17:22:05+07:00'],
    ['2021-01-28T10:22:05+07:00', '2021-01-28T10:22:05+07:00'],
    ['2021-01-28T10:22-0500', '2021-01-28T22:22:00+07:00'],
    ['2023-02-27 08:32:00 -0500', '2023-02-27T20:32:00+07:00'],
    ['10:8, Thứ Tư, 3-4-2024', '2024-04-03T10:08:00+07:00'],
    ['Thứ Năm 28/01/2021 24:00', '2021-01-29T00:00:00+07:00'],
    ['24 giờ đêm 31/12/2021', '2022-01-01T00:00:00+07:00'],
    ['24h ngày 31/12/2021', '2022-01-01T00:00:00+07:00'],
    ['02/10/2020 08:20 SA', '2020-10-02T08:20:00+07:00'],
    ['Nov. 13, 2026 5 p.m.', '2026-11-13T17:00:00+07:00'],
    ['28 November 2026 at 5pm', '2026-11-28T17:00:00+07:00'],
    ['Nov 28, 2026 @ 10:30 PM EST', '2026-11-29T10:30:00+07:00'],
    ['Nov 28, 2026 10:30 PM ET', '2026-11-29T10:30:00+07:00'],
    ['July 28, 2026 10:30 PM ET', '2026-07-29T09:30:00+07:00'],
    ['28/07/2026 9 a.m. (PT)', '2026-07-28T23:00:00+07:00'],
    ['11 a.m. PDT, Sept. 5, 2026', '2026-09-06T01:00:00+07:00'],
    ['noon Nov. 28, 2026', '2026-11-28T12:00:00+07:00'],
    ['02/10/2020 08:20 CH', '2020-10-02T20:20:00+07:00'],
    ['02/10/2020 12:05 SA', '2020-10-02T00:05:00+07:00'],
    ['02/10/2020 12:05 CH', '2020-10-02T12:05:00+07:00'],
    ['02/10/2020 8:20PM', '2020-10-02T20:20:00+07:00'],
    ['28/01/2021 10:22 (GMT+7)', '2021-01-28T10:22:00+07:00'],
    ['28/01/2021 10:22 GMT', '2021-01-28T17:22:00+07:00'],
    ['28.01.2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['28 / 01 / 2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['ngày 28 tháng 01 năm 2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['Thứ Năm, ngày 28 tháng 1 năm 2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['Chủ nhật, 31/01/2021 - 10:22', '2021-01-31T10:22:00+07:00'],
    ['CN, 31/01/2021', '2021-01-31T00:00:00+07:00 (day)'],
    ['28/01/2021 lúc 10h22', '2021-01-28T10:22:00+07:00'],
    ['10 giờ 22 phút ngày 28/01/2021', '2021-01-28T10:22:00+07:00'],
    ['28 January 2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['January 28, 2021', '2021-01-28T00:00:00+07:00 (day)'],
    ['Thu, 28 Jan 2021 10:22:00 +0700', '2021-01-28T10:22:00+07:00'],
    ['  28/01/2021\u00a0\u00a0 10:22 ', '2021-01-28T10:22:00+07:00'],
    ['Thứ Năm, 28/01/2021'.normalize('NFD'), '2021-01-28T00:00:00+07:00 (day)'],
    ['01/02/2021', '2021-02-01T00:00:00+07:00 (day)'],
    ['29/02/2020', '2020-02-29T00:00:00+07:00 (day)'],
    ['28/11/2026 10:30 chiều', '2026-11-28T22:30:00+07:00'],
    ['8 giờ 30 phút sáng 28/11/2026', '2026-11-28T08:30:00+07:00'],
    ['28/11/2026 10.22', '2026-11-28T10:22:00+07:00'],
    ['10.22 28.11.2026', '2026-11-28T10:22:00+07:00'],
    ['28/11/2026 8g30', '2026-11-28T08:30:00+07:00'],
    ['8 giờ rưỡi tối ngày 28/11/2026', '2026-11-28T20:30:00+07:00'],
    ['hồi 10 giờ 22 phút 5 giây, ngày 28-11-2026', '2026-11-28T10:22:05+07:00'],
    ["28/11/2026 10h22'", '2026-11-28T10:22:00+07:00'],
    ['12 giờ trưa 28/11/2026', '2026-11-28T12:00:00+07:00'],
    ['1 giờ trưa 28/11/2026', '2026-11-28T13:00:00+07:00'],
    ['11 giờ đêm 28/11/2026', '2026-11-28T23:00:00+07:00'],
    ['2 giờ rạng sáng 28/11/2026', '2026-11-28T02:00:00+07:00'],
    ['sáng 28/11/2026', '2026-11-28T00:00:00+07:00 (day)'],
    ['chiều thứ Bảy, 28/11/2026', '2026-11-28T00:00:00+07:00 (day)'],
    ['28 tháng Mười Một năm 2026', '2026-11-28T00:00:00+07:00 (day)'],
    ['28 tháng Giêng, 2026', '2026-01-28T00:00:00+07:00 (day)'],
    ['28 - 11 - 2026', '2026-11-28T00:00:00+07:00 (day)'],
    ['28. 11. 2026 10：22', '2026-11-28T10:22:00+07:00'],
    ['November 28, 2026 10.22am', '2026-11-28T10:22:00+07:00'],
  ])('%j is %s (R6.7)', (text, moment) => {
    expect(read(text)).toBe(moment);
  });
});

test('whatever the order, the signs and the words of the time', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const times = [
    (hour: number, minute: number) => `${hour}:${two(minute)}`,
    (hour: number, minute: number) => `${hour}.${two(minute)}`,
    (hour: number, minute: number) => `${hour}h${two(minute)}`,
    (hour: number, minute: number) => `${hour}g${two(minute)}`,
    (hour: number, minute: number) => `${hour} giờ ${minute} phút`,
    (hour: number, minute: number) => `lúc ${hour} giờ ${minute}`,
  ];
  const days = ['28/11/2026', '28-11-2026', '28.11.2026', 'ngày 28 tháng 11 năm 2026', '2026-11-28'];
  const words = ['', 'sáng', 'chiều', 'SA', 'CH', 'AM', 'PM'];
  const cases = fc.tuple(
    fc.constantFrom(...times),
    fc.constantFrom(...days),
    fc.constantFrom(...words),
    fc.integer({ min: 1, max: 11 }),
    fc.integer({ min: 0, max: 59 }),
    fc.boolean(),
    fc.constantFrom(' ', ', ', ' - '),
  );
  fc.assert(
    fc.property(cases, ([form, day, word, hour, minute, dayFirst, between]) => {
      const time = `${form(hour, minute)}${word === '' ? '' : ` ${word}`}`;
      const meant = /^(?:chiều|CH|PM)$/.test(word) ? hour + 12 : hour;
      expect(read(dayFirst ? day + between + time : time + between + day)).toBe(
        `2026-11-28T${two(meant)}:${two(minute)}:00+07:00`,
      );
    }),
  );
});

describe('what is no date', () => {
  test.each([
    ['28/13/2021', 'There is no month 13.'],
    ['30/02/2021', 'There is no day 30 in month 2 of 2021.'],
    ['2021-02-30', 'There is no day 30 in month 2 of 2021.'],
    ['29/02/2100', 'There is no day 29 in month 2 of 2100.'],
    ['0/1/2021', 'There is no day 0 in month 1 of 2021.'],
    ['25:61 28/01/2021', 'There is no time 25:61.'],
    ['28/01/2021 24:01', 'There is no time 24:01.'],
    ['28/01/2021 24:00 CH', 'There is no time 24:00.'],
    ['28/01/1899', 'The year 1899 is not between 1900 and 2100.'],
    ['0000-01-01', 'The year 0 is not between 1900 and 2100.'],
    ['28/1/21', 'The date "28/1/21" has a year of two digits.'],
    ['28/01/2021 14:20 SA', 'The time 14:20 does not lie in the morning (sáng, SA, AM).'],
    ['28/01/2021 0:20 CH', 'The time 0:20 does not lie in the afternoon (chiều, CH, PM).'],
    ['28/01/2021 10:22 +25:00', 'No place on earth has such a time zone.'],
    ['10:22', '"10:22" names no day.'],
    ['hôm qua', '"hôm qua" cannot be read as a date.'],
    ['20210128', '"20210128" cannot be read as a date.'],
    ['1611804120', '"1611804120" cannot be read as a date.'],
    ['28/01-2021', '"28/01-2021" cannot be read as a date.'],
    ['28/01/2021 nay', '"nay" in the date "28/01/2021 nay" is not understood.'],
    ['28/01/2021 29/01/2021', '"29/01/2021" in the date "28/01/2021 29/01/2021" is not understood.'],
    ['28/01/2021 10:22 +07:75', '"+07:75" in the date "28/01/2021 10:22 +07:75" is not understood.'],
  ])('%j: %s (safety R3, P9)', (text, why) => {
    expect(read(text)).toBe(why);
  });

  test('month before day is recognised', () => {
    const result = readWrittenDate('01/28/2021', vietnam);
    expect(result.moment === null && result.complaint.hint).toContain('28/01/2021');
  });

  test('nothing is thrown, whatever is written, and what is read is a real time', () => {
    const piece = fc.constantFrom(
      ...[
        '28',
        '1',
        '2021',
        '/',
        '-',
        '.',
        ':',
        ' ',
        ',',
        'T',
        'Z',
        '+',
        '07',
        'thứ',
        'ngày',
        'SA',
        'tháng',
        'h',
        '(',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { moment } = readWrittenDate(pieces.join(''), vietnam);
        if (moment !== null) expect(Date.parse(moment.iso)).toBe(moment.epoch);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is odd about a date', () => {
  test('a weekday that is not the real one', () => {
    const { moment, doubt } = { doubt: null, ...readWrittenDate('Thứ Hai, 28/01/2021', vietnam) };
    expect(moment?.iso).toBe('2021-01-28T00:00:00+07:00');
    expect(doubt?.why).toBe('28/01/2021 is a Thursday, but a Monday is written beside it.');
    const doubtIn = (written: string) => ({ doubt: null, ...readWrittenDate(written, vietnam) }).doubt?.hint;
    expect(doubtIn('07/06/2026 9:15 AM ET')).toBe('Write the month in letters: 7 June 2026, or 6 July 2026.');
    expect(doubtIn('07/06/2026 9:15 EDT')).toContain('6 July 2026');
    for (const plain of ['07/06/2026 9:15', '28/06/2026 9:15 ET', '06/06/2026 9:15 ET', '2026-06-07 9:15 ET'])
      expect(doubtIn(plain)).toBeUndefined();
  });

  test('every weekday has its names, each right on one day of the week only', () => {
    const names =
      'Chủ Nhật,Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy|CN,T2,T3,T4,T5,T6,T7|Sun,Mon,Tue,Wed,Thu,Fri,Sat';
    for (const week of names.split('|').map((line) => line.split(','))) {
      for (const [index, name] of week.entries()) {
        const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => {
          const result = readWrittenDate(`${name}, ${10 + day}/01/2021`, vietnam);
          return result.moment !== null && result.doubt === null;
        });
        expect(days).toEqual([index]);
      }
    }
  });

  test('a time over which the clocks were put forward', () => {
    const result = readWrittenDate('14/03/2021 02:30', 'America/New_York');
    expect(result.moment?.iso).toBe('2021-03-14T03:30:00-04:00');
    expect(result.moment !== null && result.doubt?.why).toContain('never was');
  });
});

describe('every form names the same moment', () => {
  const date = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1976, max: 2100 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  const two = (value: number) => String(value).padStart(2, '0');

  test('with a time', () => {
    fc.assert(
      fc.property(date, ({ day, month, year, hour, minute }) => {
        const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+07:00`;
        const [half, hour12] = [hour < 12 ? 'SA' : 'CH', hour % 12 === 0 ? 12 : hour % 12];
        const utc = new Date(iso).toISOString();
        for (const text of [
          `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`,
          `${hour}:${minute} ${day}/${month}/${year}`,
          `${hour}:${minute}, ${day}-${month}-${year}`,
          `${day}.${month}.${year}, ${hour}h${two(minute)}`,
          `${two(day)}/${two(month)}/${year} ${two(hour12)}:${two(minute)} ${half}`,
          `${hour} giờ ${minute} phút, ngày ${day} tháng ${month} năm ${year}`,
          `${year}-${month}-${day} ${two(hour)}:${two(minute)}:00 +0700`,
          `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)} (GMT+7)`,
          iso,
          utc,
        ]) {
          expect([text, read(text)]).toEqual([text, iso]);
        }
      }),
    );
  });

  test('without a time', () => {
    fc.assert(
      fc.property(date, ({ day, month, year }) => {
        const iso = `${year}-${two(month)}-${two(day)}`;
        for (const text of [iso, `${day}/${month}/${year}`, `ngày ${day} tháng ${month} năm ${year}`]) {
          expect(read(text)).toBe(`${iso}T00:00:00+07:00 (day)`);
        }
      }),
    );
  });
});

test('a date means the same on a machine in New York (R6.7)', () => {
  const zone = process.env.TZ;
  onTestFinished(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const texts = ['28/01/2021 10:22', '14/03/2021 02:30', '2021-01-28', '2021-07-01T00:00:00Z'];
  const here = texts.map((text) => readWrittenDate(text, vietnam));
  process.env.TZ = 'America/New_York';
  expect(new Date(2021, 0, 28).getTimezoneOffset()).toBe(300);
  expect(texts.map((text) => readWrittenDate(text, vietnam))).toEqual(here);
});

test.each([
  ['Cập nhật lúc 10:22, Thứ Năm, 28/01/2021', '2021-01-28T10:22:00+07:00'],
  ['Đăng lúc 10:22 28/01/2021', '2021-01-28T10:22:00+07:00'],
  ['Đăng ngày 28/01/2021', '2021-01-28T00:00:00+07:00'],
  ['Ngày đăng: 28/01/2021 10:22', '2021-01-28T10:22:00+07:00'],
  ['Cập nhật: 28/01/2021', '2021-01-28T00:00:00+07:00'],
  ['Published on 28 January 2021', '2021-01-28T00:00:00+07:00'],
  ['Last updated: Thursday, 28/01/2021', '2021-01-28T00:00:00+07:00'],
  ['28/01/2021 | 10:22', '2021-01-28T10:22:00+07:00'],
  ['28/01/2021, 10:22 AM', '2021-01-28T10:22:00+07:00'],
  ['“28/01/2021 10:22”', '2021-01-28T10:22:00+07:00'],
])('%s is read as copied from a site', (written, iso) => {
  expect(readWrittenDate(written, 'Asia/Ho_Chi_Minh').moment?.iso).toBe(iso);
});

test.each([
  'Chưa đăng 28/01/2021',
  'Đăng lại 28/01/2021',
  'Không đăng 28/01/2021',
  'Hạn đăng 28/01/2021',
  'Cập nhật sau',
])('%s is no date', (written) => {
  expect(readWrittenDate(written, 'Asia/Ho_Chi_Minh').moment).toBeNull();
});
