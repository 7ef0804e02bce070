import { expect, test } from 'vitest';
import { meta } from '../../helpers/meta.ts';
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

test('the front page shows the newest of all and of each section what is not at the top, in the order of the menu', () => {
  const home = view('home', '/');
  expect(home.latest.map(({ title }) => title)).toEqual(
    Array.from({ length: 13 }, (_, index) => `Tin ${29 - index}`),
  );
  expect(home.sections.map(({ section, items }) => [section.title, items.map(({ title }) => title)])).toEqual(
    [
      ['Kinh tế', ['Tin 25', 'Tin 23', 'Tin 22', 'Tin 20']],
      ['Xã hội', ['Tin 24', 'Tin 21', 'Tin 18', 'Tin 15']],
    ],
  );
  expect(home).toMatchObject({
    title: 'Trang nhất',
    description: 'Tin của huyện',
    breadcrumb: [],
    index: true,
  });
});

test('a site with short lists has a short front page, and one that says nothing of itself says its name', () => {
  const small = newspaper({ metas, config: { perPage: 5 } }).view('home', '/');
  expect(small.latest).toHaveLength(5);
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
  expect(empty.view('home', '/')).toMatchObject({ latest: [], sections: [] });
  expect(empty.view('archive', '/luu-tru/')).toMatchObject({ items: [], index: false });
  expect(empty.view('tags', '/the/')).toMatchObject({ items: [], index: false });
});
