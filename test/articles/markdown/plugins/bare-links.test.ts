import { describe, expect, test } from 'vitest';
import { html } from '../../rendering.ts';

/** The addresses that a text links to, with what it shows of each. */
function links(text: string): string[] {
  return [...html(text).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, shown]) =>
    href === shown ? `${href}` : `${shown} → ${href}`,
  );
}

describe('bare links', () => {
  test.each([
    ['Xem https://a.vn.', ['https://a.vn']],
    ['Xem https://a.vn/x?y=1&z=2#m, rồi', ['https://a.vn/x?y=1&#x26;z=2#m']],
    ['(xem https://a.vn/x)', ['https://a.vn/x']],
    ['xem https://a.vn/x_(y)', ['https://a.vn/x_(y)']],
    ['(xem https://a.vn/x_(y))!', ['https://a.vn/x_(y)']],
    ['“https://a.vn/x”', ['https://a.vn/x']],
    [
      'https://a.vn/x– https://b.vn/y。 https://c.vn/z;',
      ['https://a.vn/x', 'https://b.vn/y', 'https://c.vn/z'],
    ],
    ['www.a.vn/x', ['www.a.vn/x → http://www.a.vn/x']],
    ['HTTPS://A.vn', ['HTTPS://A.vn → https://A.vn']],
    ['https://đà-nẵng.vn/tin', ['https://đà-nẵng.vn/tin → https://%C4%91%C3%A0-n%E1%BA%B5ng.vn/tin']],
    ['https://a.vn/&hellip', ['https://a.vn/&#x26;hellip']],
    ['Thư: toa-soan@a.com.vn.', ['toa-soan@a.com.vn → mailto:toa-soan@a.com.vn']],
    ['https://a.vn và https://b.vn', ['https://a.vn', 'https://b.vn']],
    ['**https://a.vn**', ['https://a.vn']],
    ['| https://a.vn |\n|---|', ['https://a.vn']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test.each([
    'https://',
    'https://localhost',
    'xhttps://a.vn',
    'www.',
    'a@b',
    'a@b.c_',
    '`https://a.vn`',
    'https//a.vn',
    'http://a_b.c_d',
  ])('%s stays text', (text) => {
    expect(links(text)).toEqual([]);
  });

  test('a link is not linked again', () => {
    expect(html('[https://a.vn](https://b.vn)')).toBe('<p><a href="https://b.vn">https://a.vn</a></p>');
    expect(html('<https://a.vn>')).toBe('<p><a href="https://a.vn">https://a.vn</a></p>');
  });

  test('the text around it stays as it was', () => {
    expect(html('Một https://a.vn, hai.')).toBe('<p>Một <a href="https://a.vn">https://a.vn</a>, hai.</p>');
  });
});
