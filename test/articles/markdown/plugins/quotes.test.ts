import { expect, test } from 'vitest';
import { html } from '../../rendering.ts';

test('a quotation that ends with a dash and a name becomes a figure with the name as its caption', () => {
  expect(html('> Vốn đến kịp vụ.\n>\n> — Bà Tư Hòa, *Đức Lân*')).toBe(
    '<figure class="quote"><blockquote>\n<p>Vốn đến kịp vụ.</p>\n</blockquote>' +
      '<figcaption>— Bà Tư Hòa, <em>Đức Lân</em></figcaption></figure>',
  );
});

test.each([
  ['without a name', '> Vốn đến kịp vụ.\n>\n> Bà con mừng.'],
  ['of a dash alone', '> — Vốn đến kịp vụ.'],
  ['with a range', '> Vốn.\n>\n> 5–10 hộ'],
])('a quotation %s stays one', (_, written) => {
  expect(html(written)).toMatch(/^<blockquote>\n[\s\S]*<\/blockquote>$/);
});
