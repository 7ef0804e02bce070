import { describe, expect, test } from 'vitest';
import { locale } from '../../../helpers/config.ts';
import { html, render, settings } from '../../rendering.ts';

test.each([
  ['هذا نص عربي.', '<p dir="auto">هذا نص عربي.</p>'],
  ['זה טקסט', '<p dir="auto">זה טקסט</p>'],
  ['Một đoạn.', '<p>Một đoạn.</p>'],
  ['<p dir="rtl">هذا</p>', '<p dir="rtl">هذا</p>'],
])('what runs from right to left finds its direction: %s', (body, expected) => {
  expect(html(body)).toBe(expected);
});

test('no line ends between a number and what it counts, and what is searched keeps its spaces', () => {
  expect(html('Lúc 8 giờ, `8 giờ`.')).toBe('<p>Lúc 8\u00a0giờ, <code>8 giờ</code>.</p>');
  expect(render('Lúc 8 giờ.').body).toMatchObject({ text: 'Lúc 8 giờ.', firstParagraph: 'Lúc 8 giờ.' });
});

describe('on a page that runs from right to left', () => {
  const arabic = settings({ language: 'ar', locale: locale('ar') });

  test.each([
    ['قال Mộ Đức كلمة.', '<p>قال Mộ Đức كلمة.</p>'],
    ['`npm` كلمة.', '<p><code>npm</code> كلمة.</p>'],
    ['Mộ Đức Water', '<p dir="auto">Mộ Đức Water</p>'],
    ['2021', '<p>2021</p>'],
    ['كلمة https://e.example/', '<p>كلمة <a href="https://e.example/" dir="ltr">https://e.example/</a></p>'],
    ['- كلمة\n\n- كلمة', '<ul>\n<li>\n<p>كلمة</p>\n</li>\n<li>\n<p>كلمة</p>\n</li>\n</ul>'],
  ])('what is in its language runs with it: %s', (body, expected) => {
    expect(html(body, {}, arabic)).toBe(expected);
  });

  test('what is in another language finds its direction', () => {
    expect(html('Một đoạn.', { language: 'vi' }, arabic)).toBe('<p dir="auto">Một đoạn.</p>');
  });
});

test('an item of a list finds its direction by its paragraphs', () => {
  expect(html('- كلمة\n\n- Một')).toBe(
    '<ul>\n<li dir="auto">\n<p>كلمة</p>\n</li>\n<li>\n<p>Một</p>\n</li>\n</ul>',
  );
});
