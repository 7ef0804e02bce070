import { expect, test } from 'vitest';
import { html, render } from '../../rendering.ts';

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
