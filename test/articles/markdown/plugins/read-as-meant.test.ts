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
    ['![a] (hình ảnh.svg)', hinh('hình ảnh.svg')],
    ['![a]("hình ảnh.svg")', hinh('hình ảnh.svg')],
    ['![a](“hình ảnh.svg”)', hinh('hình ảnh.svg')],
    ['![a](hình ảnh.svg, Chú thích)', hinh('hình ảnh.svg', 'Chú thích')],
    ['![a](hình ảnh.svg | Chú thích)', hinh('hình ảnh.svg', 'Chú thích')],
    ['![a](hinh.svg – Chú thích (nhỏ))', hinh('hinh.svg', 'Chú thích (nhỏ)')],
    ['![a](hình ảnh.svg Chú thích)', hinh('hình ảnh.svg', 'Chú thích')],
    ['![a](hình ảnh.svg width=300 height="20px")', hinh('hình ảnh.svg')],
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
    ['dài*rộng*cao, a*b*c, x*y*z', 'dài*rộng*cao, a*b*c, x*y*z'],
    ['5*3*2 = 30, 10*20*30cm, 2**3**2', '5*3*2 = 30, 10*20*30cm, 2**3**2'],
    ['Die Leser*innen und Bürger*innen', 'Die Leser*innen und Bürger*innen'],
    ['Nạp *100*mã# rồi gọi *101#', 'Nạp *100*mã# rồi gọi *101#'],
    ['Giá (*) tăng, phí (*) giảm, lương (**)', 'Giá (*) tăng, phí (*) giảm, lương (**)'],
    [
      'un*frigging*believable, *t*ừ, **N**gày',
      'un<em>frigging</em>believable, <em>t</em>ừ, <strong>N</strong>gày',
    ],
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

describe('blocks of lines are read as what they look like', () => {
  test.each([
    ['*Một\n*Hai', '<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>'],
    ['o\u00a0Một\no\u00a0Hai', '<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>'],
    ['— Anh đi đâu?\n— Ra chợ.', '<p>— Anh đi đâu?</p>\n<p>— Ra chợ.</p>'],
    [
      '3. Ba\n2. Hai\n1. Một',
      '<ol start="3">\n<li>Ba</li>\n<li value="2">Hai</li>\n<li value="1">Một</li>\n</ol>',
    ],
    ['1. Một\n1. Hai', '<ol>\n<li>Một</li>\n<li>Hai</li>\n</ol>'],
    ['o rapaz foi\no menino ficou', '<p>o rapaz foi\no menino ficou</p>'],
    ['-> Một\n-> Hai', '<p>-> Một\n-> Hai</p>'],
    ['→ Một\n→ Hai', '<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>'],
    ['*nghiêng* đầu dòng\n*nghiêng* hai', '<p><em>nghiêng</em> đầu dòng\n<em>nghiêng</em> hai</p>'],
    ['####### Bảy dấu', '<h2 id="bay-dau">Bảy dấu</h2>'],
    ['＃ Kết quả\n\n＃＃Năm nay', '<h2 id="ket-qua">Kết quả</h2>\n<h3 id="nam-nay">Năm nay</h3>'],
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(problems(body)).toEqual([]);
  });

  test.each([
    ['Đoạn hai.\n---\nĐoạn ba', '<p>Đoạn hai.</p>\n<hr>\n<p>Đoạn ba</p>'],
    ['> Câu **một.**\n> ---\n> Câu hai', '<p>Câu <strong>một.</strong></p>\n<hr>\n<p>Câu hai</p>'],
    [`${'chữ '.repeat(50)}\n-----`, '<hr>'],
    ['Kết quả năm nay\n---\nĐoạn', '<h2 id="ket-qua-nam-nay">Kết quả năm nay</h2>\n<p>Đoạn</p>'],
    ['Mùa này ra sao?\n---', '<h2 id="mua-nay-ra-sao">Mùa này ra sao?</h2>'],
  ])('what stands above --- is a heading only when it looks like one: %j', (body, expected) => {
    expect(html(body)).toContain(expected);
  });

  test('a line without | behind a table is no row of it', () => {
    expect(html('| A | B |\n|---|---|\n| 1 | 2 |\nNguồn: **UBND** xã\nNăm 2021')).toMatch(
      /<td>2<\/td>\n<\/tr>\n<\/tbody>\n<\/table><\/section>\n<p>Nguồn: <strong>UBND<\/strong> xã\nNăm 2021<\/p>$/,
    );
    expect(html('| A |\n|---|\nx')).toContain('<td>x</td>');
  });

  test('who said a quotation may stand below it', () => {
    const signed = '<figure class="quote"><blockquote>\n<p>Mưa to.</p>\n</blockquote>';
    expect(html('> Mưa to.\n\n— Bà Hai')).toBe(`${signed}<figcaption>— Bà Hai</figcaption></figure>`);
    expect(html('> Mưa to.\n\n-- Bà Hai\n\nSau đó')).toMatch(
      /— Bà Hai<\/figcaption><\/figure>\n<p>Sau đó<\/p>$/,
    );
    expect(html('> Mưa to.\n\n— Chào anh!')).not.toContain('figcaption');
    expect(html('> Mưa to.\n> — Bà Hai\n\n— Bà Ba')).toContain('<p>— Bà Ba</p>');
  });
});

describe('a picture whose sign stands apart, or was typed with another keyboard, is one', () => {
  test.each(['! [a](hinh.svg)', '！[a](hinh.svg)', '！ [a](hinh.svg)'])('%s', (body) => {
    expect(figures(body)).toEqual(hinh('hinh.svg'));
  });

  test('a sentence that ends before a link is none', () => {
    expect(html('Xem ngay! [a](hinh.svg)')).toContain(
      'Xem ngay! <a href="{file:kinh-te/hoi-nghi/hinh.svg}">a</a>',
    );
  });

  test.each([
    ['![a|300](hinh.svg)', 'a'],
    ['![a | 300x200](hinh.svg)', 'a'],
    ['![a|b](hinh.svg)', 'a|b'],
  ])('the size that Obsidian writes is no word: %s', (body, alt) => {
    expect(figures(body)?.map((one) => one.alt)).toEqual([alt]);
  });

  test('words of nothing but spaces are none', () => {
    expect(problems('![ ](hinh.svg)')).toEqual(problems('![](hinh.svg)'));
  });
});

describe('marks with a space on the wrong side', () => {
  test.each([
    ['*Theo Báo QN *', '<p><em>Theo Báo QN </em></p>'],
    ['*Tin, ảnh: * **THU HÀ**', '<p><em>Tin, ảnh: </em> <strong>THU HÀ</strong></p>'],
    [
      '**Ông A **: có mặt. ** Ông B** vắng.',
      '<p><strong>Ông A </strong>: có mặt. <strong> Ông B</strong> vắng.</p>',
    ],
  ])('emphasise what was meant: %s', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(problems(body)).toEqual([]);
  });

  test.each(['*Ghi chú: 5 * 3 = 15', '*Ghi chú: a * b', 'Giá vàng * tăng *'])('are signs in %s', (body) => {
    expect(html(body)).toBe(`<p>${body}</p>`);
  });

  test('within bold stay when they are no pair', () => {
    expect(html('**một ** hai**')).toContain('**');
    expect(html('**5 \\*\\* 3** và __a__b')).toContain('<strong>5 ** 3</strong>');
  });
});
