import { expect, test } from 'vitest';
import { meta } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const dates = ['2020-11-30 23:59', '2021-01-01 00:00', '2021-01-31 23:59', '2021-04-02 08:00'];
const metas = dates.map((date, index) => meta({ key: `a/tin-${index + 1}`, date }));
const { view } = newspaper({ metas });

test('a month shows all its articles, newest first, and leads to the months beside it', () => {
  const january = view('month', '/2021/01/');
  expect(january.days.map(({ id, title, items }) => [id, title, items.map((item) => item.title)])).toEqual([
    ['day-31', 'Chủ Nhật, 31/01/2021', ['Bài tin-3']],
    ['day-1', 'Thứ Sáu, 01/01/2021', ['Bài tin-2']],
  ]);
  expect(january).toMatchObject({
    heading: 'Tháng 1 năm 2021',
    title: 'Tháng 1 năm 2021',
    newer: { href: '/2021/04/', title: 'Tháng 4 năm 2021' },
    older: { href: '/2020/11/', title: 'Tháng 11 năm 2020' },
    breadcrumb: [
      { href: '/' },
      { href: '/luu-tru/', title: 'Lưu trữ' },
      { href: '/2021/', title: 'Năm 2021' },
    ],
    feeds: [],
  });
  expect(view('month', '/2021/04/').newer).toBeNull();
  expect(view('month', '/2020/11/').older).toBeNull();
});

test('R12.1 a month is a calendar whose days lead to their articles', () => {
  const { weekdays, weeks } = view('month', '/2021/01/');
  expect(weekdays[0]).toEqual({ name: 'Thứ Hai', short: 'T2' });
  expect(weekdays.map(({ short }) => short)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
  expect(weeks.map((week) => week.map((cell) => cell?.day ?? null))).toEqual([
    [null, null, null, null, 1, 2, 3],
    [4, 5, 6, 7, 8, 9, 10],
    [11, 12, 13, 14, 15, 16, 17],
    [18, 19, 20, 21, 22, 23, 24],
    [25, 26, 27, 28, 29, 30, 31],
  ]);
  expect(weeks.flat().flatMap((cell) => cell?.href ?? [])).toEqual(['#day-1', '#day-31']);
});

test('a year shows which of its months hold articles, and leads to the years beside it', () => {
  const year = view('year', '/2021/');
  expect(year).toMatchObject({
    heading: 'Năm 2021',
    newer: null,
    older: { href: '/2020/', title: 'Năm 2020' },
    breadcrumb: [{ href: '/' }, { href: '/luu-tru/' }],
  });
  expect(year.years).toHaveLength(1);
  expect(year.years[0]?.months).toHaveLength(12);
  expect(year.years[0]?.months.filter(({ href }) => href !== null)).toEqual([
    { href: '/2021/01/', title: 'tháng 1' },
    { href: '/2021/04/', title: 'tháng 4' },
  ]);
});

test('the archive shows all years, newest first', () => {
  const archive = view('archive', '/luu-tru/');
  expect(archive).toMatchObject({
    heading: 'Lưu trữ',
    newer: null,
    older: null,
    breadcrumb: [{ href: '/' }],
  });
  expect(archive.years.map(({ href, title }) => [href, title])).toEqual([
    ['/2021/', 'Năm 2021'],
    ['/2020/', 'Năm 2020'],
  ]);
});

test('an English calendar is in English', () => {
  const english = newspaper({ metas, language: 'en' });
  expect(english.view('month', '/2021/01/').heading).toBe('January 2021');
  expect(english.view('archive', '/archive/').years[0]).toMatchObject({ href: '/2021/', title: '2021' });
  expect(english.view('month', '/2021/01/').weekdays[0]).toEqual({ name: 'Monday', short: 'Mon' });
});
