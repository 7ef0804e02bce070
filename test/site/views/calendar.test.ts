import { expect, test } from 'vitest';
import { meta } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const dates = ['2020-11-30 23:59', '2021-01-01 00:00', '2021-01-31 23:59', '2021-04-02 08:00'];
const metas = dates.map((date, index) => meta({ key: `a/tin-${index + 1}`, date }));
const { view } = newspaper({ metas });

test('a month shows all its articles, newest first, and leads to the months beside it', () => {
  const january = view('month', '/2021/01/');
  expect(january.items.map(({ title }) => title)).toEqual(['Bài tin-3', 'Bài tin-2']);
  expect(january).toMatchObject({
    heading: 'Tháng 1 năm 2021',
    title: 'Tháng 1 năm 2021',
    page: null,
    newer: { href: '/2021/04/', title: 'Tháng 4 năm 2021' },
    older: { href: '/2020/11/', title: 'Tháng 11 năm 2020' },
    breadcrumb: [
      { href: '/' },
      { href: '/luu-tru/', title: 'Lưu trữ' },
      { href: '/2021/', title: 'Năm 2021' },
    ],
    feeds: [{ href: '/rss.xml' }],
  });
  expect(view('month', '/2021/04/').newer).toBeNull();
  expect(view('month', '/2020/11/').older).toBeNull();
});

test('a year shows its months and the archive its years, newest first', () => {
  expect(view('year', '/2021/')).toMatchObject({
    heading: 'Năm 2021',
    items: [
      { href: '/2021/04/', title: 'Tháng 4 năm 2021' },
      { href: '/2021/01/', title: 'Tháng 1 năm 2021' },
    ],
    breadcrumb: [{ href: '/' }, { href: '/luu-tru/' }],
  });
  expect(view('archive', '/luu-tru/')).toMatchObject({
    heading: 'Lưu trữ',
    items: [
      { href: '/2021/', title: 'Năm 2021' },
      { href: '/2020/', title: 'Năm 2020' },
    ],
    breadcrumb: [{ href: '/' }],
  });
});

test('an English calendar is in English', () => {
  const english = newspaper({ metas, language: 'en' });
  expect(english.view('month', '/2021/01/').heading).toBe('January 2021');
  expect(english.view('archive', '/archive/').items[0]).toEqual({ href: '/2021/', title: '2021' });
});
