import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

describe('addresses of this site become holes', () => {
  test.each([
    ['[a](../tin.md#x)', '<a href="{article:kinh-te/tin}#x">a</a>'],
    ['[a](<../tin mới.md>)', '<a href="{article:kinh-te/tin mới}">a</a>'],
    ['[a](../tin%20m%E1%BB%9Bi.md)', '<a href="{article:kinh-te/tin mới}">a</a>'],
    ['[a](ke-hoach.pdf)', '<a href="{file:kinh-te/hoi-nghi/ke-hoach.pdf}">a</a>'],
    ['[a](/media/a.pdf)', '<a href="{file:/media/a.pdf}">a</a>'],
    ['[a](/the/x/?y#z)', '<a href="{page:/the/x/}?y#z">a</a>'],
    ['<a href="../tin.md">a</a>', '<a href="{article:kinh-te/tin}">a</a>'],
    ['<a href="a&amp;b.pdf">a</a>', '<a href="{file:kinh-te/hoi-nghi/a&b.pdf}">a</a>'],
    ['[a](https://a.vn/x.md)', '<a href="https://a.vn/x.md">a</a>'],
    ['[a](//a.vn/x)', '<a href="https://a.vn/x">a</a>'],
    ['[a](mailto:a@b.vn)', '<a href="mailto:a@b.vn">a</a>'],
  ])('%s', (written, expected) => {
    expect(html(`Một ${written}`)).toBe(`<p>Một ${expected}</p>`);
    expect(problems(`Một ${written}`)).toEqual([]);
  });

  test('so do those of films and sounds', () => {
    const film =
      '<video controls poster="p.jpg"><source src="v.mp4" type="video/mp4"><track src="/p.vtt" kind="captions"></video>';
    const figure = html(film);
    for (const place of [
      '{picture:kinh-te/hoi-nghi/p.jpg}',
      '{file:kinh-te/hoi-nghi/v.mp4}',
      '{file:/p.vtt}',
    ])
      expect(figure).toContain(`"${place}"`);
    expect(html(`Xem ${film}`)).toBe(
      '<p>Xem <video controls poster="{picture:kinh-te/hoi-nghi/p.jpg}"><source src="{file:kinh-te/hoi-nghi/v.mp4}" type="video/mp4">' +
        '<track src="{file:/p.vtt}" kind="captions"></video></p>',
    );
  });

  test('the site learns what it must have, as it was written and where', () => {
    const body = 'Một.\n\n[a](../tin%20m%E1%BB%9Bi.md#x) [b](/media/b.pdf) [c](/the/) [d](https://a.vn)';
    expect(render(body).body?.references).toEqual([
      {
        kind: 'article',
        id: 'x',
        target: 'kinh-te/tin mới',
        written: '../tin mới.md#x',
        at: { file: 'content/kinh-te/hoi-nghi/index.md', line: 12, column: 1 },
      },
      {
        kind: 'file',
        target: '/media/b.pdf',
        written: '/media/b.pdf',
        at: { file: 'content/kinh-te/hoi-nghi/index.md', line: 12, column: 32 },
      },
      {
        kind: 'page',
        target: '/the/',
        written: '/the/',
        at: { file: 'content/kinh-te/hoi-nghi/index.md', line: 12, column: 50 },
      },
    ]);
  });

  test.each(['../../../x.md', '..\\x.pdf', '/../x', '%2e%2e/%2e%2e/%2e%2e/x.pdf'])(
    '%s leads out of the site (safety R7)',
    (path) => {
      expect(problems(`[a](${path})`)).toEqual(['error bad-path 10:1']);
      expect(html(`[a](${path})`)).toBe('<p><a>a</a></p>');
    },
  );

  test('a place on one computer is no address', () => {
    for (const body of ['[a](a.vn, b.vn)', '[a](https://a.vn, https://b.vn)', '[a](bai.md; hai.md)'])
      expect(problems(body)).toEqual(['error bad-address 10:1']);
    expect(render('[Báo A](a.vn, b.vn)').problems[0]?.hint).toContain(
      '[Báo A](https://a.vn), [words](https://b.vn)',
    );
    expect(problems('[a](https://a.vn/?q=Mộ%20Đức,%20Quảng%20Ngãi)')).toEqual([]);
    expect(problems('![a](x.jpg, y.jpg)')).toEqual(['error bad-path 10:1']);
    const { problems: told } = render('[a](C:\\_tin\\*moi\\bai.docx) ![b](<D:\\Ảnh tết\\a.jpg>)');
    expect(told.map(({ message }) => message.split(' is a')[0])).toEqual([
      '"C:\\_tin\\*moi\\bai.docx"',
      '"D:\\Ảnh tết\\a.jpg"',
    ]);
    expect(problems('[a](file:///C:/x.pdf) [b](C:/x.pdf)')).toEqual([
      'error bad-path 10:1',
      'error bad-path 10:23',
    ]);
  });

  test('an empty address is reported', () => {
    expect(problems('[a]()')).toEqual(['warning empty-link 10:1']);
  });
});

test('a link without words shows its address and is told; one alone to a film is the film', () => {
  for (const body of [
    '[](https://a.example/b)',
    '[ ](https://a.example/b)',
    '<a href="https://a.example/b"></a>',
  ]) {
    expect(html(`Xem ${body} nhé`)).toContain('<a href="https://a.example/b">https://a.example/b</a>');
    expect(problems(`Xem ${body} nhé`)).toEqual(['warning empty-link 10:5']);
  }
  const noted = 'Một[^sao]; hai.\n\n![](a.jpg)\n\n[^sao]: Chú thích.';
  expect(problems(noted).join()).not.toContain('empty-link');
  expect(html(noted)).toMatch(/data-footnote-ref[^>]*>1<\/a>/);
  expect(html('[](https://youtu.be/abcDEF12345)')).toContain('<figure class="embed');
  expect(problems('[](https://youtu.be/abcDEF12345)')).toEqual([]);
  expect(problems('[![Lúa](a.jpg)](https://a.example/b)').join()).not.toContain('empty-link');
});
