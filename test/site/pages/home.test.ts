import { expect, test } from 'vitest';
import type { Teaser } from '../../../src/site/pages/view-parts.ts';
import { meta, moment } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const metas = Array.from({ length: 30 }, (_, index) =>
  meta({
    key: `${index % 3 === 0 ? 'xa-hoi' : 'kinh-te'}/tin-${index}`,
    title: `Tin ${index}`,
    date: `2021-01-${String(index + 1).padStart(2, '0')} 08:00`,
  }),
);
const sections = { 'kinh-te': 'Kinh tế', 'xa-hoi': 'Xã hội', 'van-hoa': 'Văn hóa' };
const { view } = newspaper({ metas, config: { sections, description: 'Tin của huyện' } });

const titles = (items: readonly Teaser[]) => items.map(({ title }) => title);

test('the front page shows the newest of all and of each section what is not at the top, in the order of the menu', () => {
  const home = view('home', '/');
  expect(titles(home.top)).toEqual(['Tin 29', 'Tin 28', 'Tin 27', 'Tin 26']);
  expect(titles(home.latest)).toEqual(Array.from({ length: 7 }, (_, index) => `Tin ${25 - index}`));
  expect(home.sections.map(({ section, items }) => [section.title, titles(items)])).toEqual([
    ['Kinh tế', ['Tin 25', 'Tin 23', 'Tin 22', 'Tin 20']],
    ['Xã hội', ['Tin 24', 'Tin 21', 'Tin 18', 'Tin 15']],
  ]);
  expect(home).toMatchObject({
    title: 'Trang nhất',
    description: 'Tin của huyện',
    breadcrumb: [],
    index: true,
  });
});

test('what is pinned leads the front page, the newest first, and leaves a place for the newest of all', () => {
  const pin = (index: number) =>
    meta({
      key: `ghim/tin-${index}`,
      title: `Ghim ${index}`,
      date: `2020-12-0${index} 08:00`,
      pinned: { until: null },
    });
  const front = (count: number) =>
    newspaper({
      metas: [...metas, ...Array.from({ length: count }, (_, index) => pin(index + 1))],
      config: { sections },
    }).view('home', '/');
  expect(titles(front(1).top)).toEqual(['Ghim 1', 'Tin 29', 'Tin 28', 'Tin 27']);
  expect(titles(front(1).latest)[0]).toBe('Tin 26');
  expect(titles(front(5).top)).toEqual(['Ghim 5', 'Ghim 4', 'Ghim 3', 'Tin 29']);
  expect(front(1).sections.map(({ section }) => section.href)).not.toContain('/ghim/');
});

test('R12.5 a pin ends at its moment, and only the front page knows of it', () => {
  const until = moment('2021-01-25 12:00');
  const pinned = [
    ...metas.slice(0, 20),
    meta({ key: 'kinh-te/ghim', title: 'Ghim', date: '2021-01-01 07:00', pinned: { until } }),
  ];
  const at = (now: string) => newspaper({ metas: pinned, now });
  const [before, after] = [at('2021-01-25 11:59'), at('2021-01-25 12:00')];
  expect(before.view('home', '/').top[0]?.title).toBe('Ghim');
  expect(after.view('home', '/').top[0]?.title).toBe('Tin 19');
  const [was, is] = [before.digests(), after.digests()];
  expect([...is].filter(([url, digest]) => was.get(url) !== digest).map(([url]) => url)).toEqual(['/']);
});

test('a site with short lists has a short front page, and one that says nothing of itself says its name', () => {
  const small = newspaper({ metas, config: { perPage: 5 } }).view('home', '/');
  expect(small.latest).toHaveLength(5);
  expect(small.top).toHaveLength(4);
  expect(small.description).toBe('Bản tin Mộ Đức');
});

test('the page for missing pages offers the newest five and is never indexed (R1.21)', () => {
  const missing = newspaper({ metas, config: { url: 'https://example.vn/bao/' } }).view(
    'not-found',
    '/404.html',
  );
  expect(missing).toMatchObject({ title: 'Không tìm thấy trang', index: false });
  expect(missing.latest.map(({ href }) => href)).toEqual(
    [29, 28, 27, 26, 25].map((number) => `/bao/2021/01/tin-${number}/`),
  );
});

test('a site without articles has all its standing pages', () => {
  const empty = newspaper({ metas: [] });
  expect(empty.view('home', '/')).toMatchObject({ top: [], latest: [], sections: [] });
  expect(empty.view('archive', '/luu-tru/')).toMatchObject({ years: [], index: false });
  expect(empty.view('tags', '/the/')).toMatchObject({ items: [], index: false });
});

test('a front page of few articles shows all of them at the top', () => {
  for (const count of [1, 2, 3, 4]) {
    const home = newspaper({ metas: metas.slice(0, count) }).view('home', '/');
    expect(home.top).toHaveLength(count);
    expect(home.latest).toEqual([]);
  }
});
