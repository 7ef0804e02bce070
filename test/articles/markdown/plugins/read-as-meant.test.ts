import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

const figures = (body: string) =>
  render(body).body?.figures.map(({ src, caption, alt }) => ({ src, caption, alt }));
const hinh = (name: string, caption: string | null = null) => [
  { src: `kinh-te/hoi-nghi/${name}`, caption, alt: 'a' },
];

describe('a picture is read where only one reading is possible', () => {
  test.each([
    ['![a](hinh.svg “Chú thích”)', hinh('hinh.svg', 'Chú thích')],
    ['![a](hinh.svg «Chú thích»)', hinh('hinh.svg', 'Chú thích')],
    ['![a](hinh.svg ‘Chú thích’)', hinh('hinh.svg', 'Chú thích')],
    ['![a](hinh.svg "Ông nói "tốt" lắm")', hinh('hinh.svg', 'Ông nói "tốt" lắm')],
    ['![a](hinh.svg "Ông nói (nhỏ) "tốt"")', hinh('hinh.svg', 'Ông nói (nhỏ) "tốt"')],
    ['![a](hình ảnh.svg)', hinh('hình ảnh.svg')],
    ['![a](hình ảnh (1).svg "Chú thích")', hinh('hình ảnh (1).svg', 'Chú thích')],
    ['![a] (hinh.svg)', hinh('hinh.svg')],
    ['![a]\n(hinh.svg)', hinh('hinh.svg')],
    ['![a](hinh.svg =300x)', hinh('hinh.svg')],
    ['![a](hinh.svg =50%x* "Chú thích")', hinh('hinh.svg', 'Chú thích')],
  ])('%s', (body, expected) => {
    expect(figures(body)).toEqual(expected);
    expect(problems(body).filter((problem) => problem.includes('recognised'))).toEqual([]);
  });

  test('with any title in any quotes', () => {
    const words = fc.array(fc.constantFrom('Ông', 'nói', '"tốt"', '“hay”', '(nhỏ)', "'rồi'", 'vậy,'), {
      minLength: 1,
      maxLength: 6,
    });
    const quotes = fc.constantFrom('""', '“”', '«»', '‘’', '""', '”“');
    fc.assert(
      fc.property(words, quotes, (parts, [open = '', close = '']) => {
        const title = `Chú ${parts.join(' ')} thích`;
        expect(figures(`![a](hinh.svg ${open}${title}${close})`)).toEqual(hinh('hinh.svg', title));
      }),
    );
  });
});

describe('a link is read where only one reading is possible', () => {
  test.each([
    ['[a](tel:+84 901 234)', '<a href="tel:+84901234">a</a>'],
    ['[a](tel: (0255) 3.822.999)', '<a href="tel:02553822999">a</a>'],
    ['[a](mailto:a@b.vn?subject=Góp ý)', '<a href="mailto:a@b.vn?subject=G%C3%B3p%20%C3%BD">a</a>'],
    ['[a](mailto: a@b.vn)', '<a href="mailto:a@b.vn">a</a>'],
    [
      '[**a** b](kế hoạch (1).pdf)',
      '<a href="{file:kinh-te/hoi-nghi/kế hoạch (1).pdf}"><strong>a</strong> b</a>',
    ],
    ['[a] (https://a.vn/b)', '<a href="https://a.vn/b">a</a>'],
    ['Theo (VnExpress)[https://a.vn/b]', 'Theo <a href="https://a.vn/b">VnExpress</a>'],
    ['[a](b.md “Bài”)', '<a href="{article:kinh-te/hoi-nghi/b}" title="Bài">a</a>'],
    [
      'Một [a](b c.md), hai [d](e f.md).',
      'Một <a href="{article:kinh-te/hoi-nghi/b c}">a</a>, hai <a href="{article:kinh-te/hoi-nghi/e f}">d</a>.',
    ],
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
    expect(problems(body)).toEqual([]);
  });

  test.each(['[1] (xem trang 3)', '[a [b](c.md) d](e f.md)', '[Thơ] (vnexpress.net)'])(
    '%s may be none',
    (body) => {
      expect(html(body)).not.toMatch(/<a [^>]*>a|<a [^>]*>1/);
    },
  );

  test('around a picture that is read too', () => {
    expect(html('[![a](hình ảnh.svg)](bài viết.md)')).toContain(
      '<a href="{article:kinh-te/hoi-nghi/bài viết}"><img src="{picture:kinh-te/hoi-nghi/hình ảnh.svg}"',
    );
  });
});

describe('emphasis is read as meant where the meaning is plain', () => {
  test.each([
    ['**Ghi chú:**Nội dung', '<strong>Ghi chú:</strong>Nội dung'],
    ['**“rất tốt”**và', '<strong>“rất tốt”</strong>và'],
    ['Ông nói**“rất tốt”**và', 'Ông nói<strong>“rất tốt”</strong>và'],
    ['**"rất tốt"**và **(nhỏ)**là', '<strong>"rất tốt"</strong>và <strong>(nhỏ)</strong>là'],
    ['a **bold **word', 'a <strong>bold </strong>word'],
    ['a ** bold** word', 'a <strong> bold</strong> word'],
    ['một **\u00a0hai\u00a0** ba', 'một <strong>\u00a0hai\u00a0</strong> ba'],
    ['**Một: *hai* ba.**Bốn', '<strong>Một: <em>hai</em> ba.</strong>Bốn'],
    ['**một **hai** ba**', '<strong>một </strong>hai<strong> ba</strong>'],
    ['*“rất tốt”*và _“hay”_là', '<em>“rất tốt”</em>và <em>“hay”</em>là'],
    ['~~“cũ”~~mới', '<del>“cũ”</del>mới'],
    ['- **Giá:**tăng', '<ul>\n<li><strong>Giá:</strong>tăng</li>\n</ul>'],
    ['5*3*2 = 30, 10*20*30cm, 2**3**2', '5*3*2 = 30, 10*20*30cm, 2**3**2'],
  ])('%s', (body, expected) => {
    expect(html(body).replace(/^<p>|<\/p>$/g, '')).toBe(expected);
    expect(problems(body)).toEqual([]);
  });

  test.each([
    'một ** hai ** ba',
    '*Nguồn: A\n*Nguồn: B',
    'Giá** tăng năm** trước',
    '**a\n**b',
    '* một',
    '\\**một:**hai',
  ])('%s stays text', (body) => {
    expect(html(body)).not.toMatch(/<(?:strong|em)>/);
  });

  test('whatever quotes and signs stand at its ends', () => {
    const ends = fc.constantFrom('', ...'“”"\'‘’«»():;,.!?…%-');
    fc.assert(
      fc.property(
        ends,
        ends,
        fc.constantFrom('', ' ', 'và', '“'),
        fc.constantFrom('', ' ', 'và', ','),
        (a, b, before, behind) => {
          const made = html(`x${before}**${a}tốt${b}**${behind}y`);
          expect(made).toContain(`<strong>${a}tốt${b}</strong>`.replaceAll('"', '"'));
        },
      ),
    );
  });
});

test('a heading is named as Hugo, Pandoc and kramdown name it', () => {
  expect(html('## Kết quả {#ket-qua-chung}\n\n[x](#ket-qua-chung)')).toMatch(
    /<h2 id="([\w-]*ket-qua-chung)">Kết quả<\/h2>\n<p><a href="#\1">/,
  );
  expect(html('## Kết quả {: .lead #chung }')).toMatch(/<h2 id="[\w-]*chung">Kết quả<\/h2>/);
  expect(problems('## Kết quả {#chung}')).toEqual([]);
});

describe('HTML with the quotes of telephones is read', () => {
  test.each([
    [
      'Xem <a href=“https://a.example/x”>bài này</a> nhé',
      '<p>Xem <a href="https://a.example/x">bài này</a> nhé</p>',
    ],
    ['<a href=”https://a.example/”>bài</a>', '<p><a href="https://a.example/">bài</a></p>'],
    [
      'Nước <abbr title=“Ủy ban nhân dân”>UBND</abbr>',
      '<p>Nước <abbr title="Ủy ban nhân dân">UBND</abbr></p>',
    ],
    ['Khi a =“b” và x < y', '<p>Khi a =“b” và x &#x3C; y</p>'],
    ['`<a href=“x”>`', '<p><code>&#x3C;a href=“x”></code></p>'],
    ['\\<a href=“x.md”>', '<p>&#x3C;a href=“x.md”></p>'],
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(problems(body)).toEqual([]);
  });

  test('a picture too', () => {
    const written = html('<img src="hinh.svg" alt="a">');
    expect(written).toContain('<img');
    expect(html('<img src=”hinh.svg” alt=“a”>')).toBe(written);
  });
});
