import { describe, expect, test } from 'vitest';
import { html, problems, render, settings } from '../../rendering.ts';

const items = (body: string) => [...html(body).matchAll(/<li[^>]*>([^<]*)<\/li>/g)].map(([, text]) => text);
const paragraphs = (body: string) => [...html(body).matchAll(/<p>([^<]*)<\/p>/g)].map(([, text]) => text);
const cells = (body: string) =>
  [...html(body).matchAll(/<tr>\s*(.*?)\s*<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => cell),
  );

describe('lines that word processors wrote as a list are one', () => {
  test.each([
    ['• một\n• hai\n• ba', ['một', 'hai', 'ba']],
    ['\uf0b7 một\n\uf0b7 hai', ['một', 'hai']],
    ['●\tmột\n●\thai', ['một', 'hai']],
    ['o\tmột\no\thai', ['một', 'hai']],
    ['– một\n– hai', ['một', 'hai']],
    ['-Một\n-Hai', ['Một', 'Hai']],
    ['-\u00a0một\n-\u00a0hai', ['một', 'hai']],
    ['1.\u00a0một\n2.\u00a0\u00a0hai', ['một', 'hai']],
    ['Gồm có:\n• một\n• hai\ntiếp', ['một', 'hai\ntiếp']],
    ['> • một\n> • hai', ['một', 'hai']],
  ])('%j', (body, expected) => {
    expect(items(body)).toEqual(expected);
    expect(problems(body)).toEqual([]);
  });

  test('and keep the paragraph before them', () => {
    expect(html('Gồm có:\n• **một**\n• hai')).toBe(
      '<p>Gồm có:</p>\n<ul>\n<li><strong>một</strong></li>\n<li>hai</li>\n</ul>',
    );
  });

  test.each([
    '– Anh đi đâu?\nHỏi rồi thôi.',
    '• một',
    '-5 độ\n-7 độ',
    'một – hai\nba – bốn',
    '\\• một\n+84 905\n+84 906',
  ])('%j is none', (body) => {
    expect(html(body)).not.toContain('<li>');
  });
});

describe('lines that are numbered one after another stand apart, with their numbers', () => {
  test.each([
    ['a) một\nb) hai\nđ) ba', ['a) một', 'b) hai', 'đ) ba']],
    ['I. một\nII. hai\nIV. ba', ['I. một', 'II. hai', 'IV. ba']],
    ['1.1. một\n1.2. hai\n2.1 ba', ['1.1. một', '1.2. hai', '2.1 ba']],
    ['Gồm:\n(1) một\n(2) hai', ['Gồm:', '(1) một', '(2) hai']],
    ['a. một\ntiếp\nb. hai', ['a. một\ntiếp', 'b. hai']],
    ['1.Một\n2.Hai', ['1.Một', '2.Hai']],
    ['① một\n② hai', ['① một', '② hai']],
    ['❶ một\n❷ hai', ['❶ một', '❷ hai']],
    ['1️⃣ một\n2️⃣ hai', ['1️⃣ một', '2️⃣ hai']],
    ['1- một\n2- hai', ['1- một', '2- hai']],
    ['1 – một\n2 – hai', ['1 – một', '2 – hai']],
    ['1: một\n2: hai', ['1: một', '2: hai']],
    ['A/ một\nB/ hai', ['A/ một', 'B/ hai']],
    ['I- một\nII- hai', ['I- một', 'II- hai']],
    ['Điều 1. Phạm vi\nĐiều 2. Đối tượng', ['Điều 1. Phạm vi', 'Điều 2. Đối tượng']],
  ])('%j', (body, expected) => {
    expect(paragraphs(body)).toEqual(expected);
  });

  test.each(['a) một\nhai', 'b) một\na) hai', 'Năm 1975. Hòa bình\nlập lại.', '1.000 đồng\n2.000 đồng'])(
    '%j are not',
    (body) => {
      expect(paragraphs(body)).toHaveLength(1);
    },
  );

  test('a year is no number of a list, and a list keeps its numbers', () => {
    expect(html('1975. Thống nhất.\n1980. Đổi *mới*.')).toBe(
      '<p>1975. Thống nhất.</p>\n<p>1980. Đổi <em>mới</em>.</p>',
    );
    expect(html('1. a\n2. b\n4. c')).toContain('<li value="4">c</li>');
    expect(html('1. a\n1. b\n1. c')).not.toContain('value');
  });
});

describe('lines that each begin with a mark of their own stand apart', () => {
  test.each([
    ['✅ Một\n✅ Hai', ['✅ Một', '✅ Hai']],
    ['Gồm:\n📌 Một\n🔥 Hai', ['Gồm:', '📌 Một', '🔥 Hai']],
    ['Hỏi: Ông nghĩ gì?\nĐáp: Tốt.', ['Hỏi: Ông nghĩ gì?', 'Đáp: Tốt.']],
    ['PV: Ông nghĩ gì?\nÔng Nam: Tốt.', ['PV: Ông nghĩ gì?', 'Ông Nam: Tốt.']],
    [
      'Hỏi: Ông nghĩ gì?\nVà vì sao?\nĐáp: Tốt.\nRẻ nữa.',
      ['Hỏi: Ông nghĩ gì?\nVà vì sao?', 'Đáp: Tốt.\nRẻ nữa.'],
    ],
    ['7h30: Khai mạc\n8:00: Báo cáo', ['7h30: Khai mạc', '8:00: Báo cáo']],
    ['Điện thoại: 0255\nĐịa chỉ: Số 1', ['Điện thoại: 0255', 'Địa chỉ: Số 1']],
  ])('%j', (body, expected) => {
    expect(paragraphs(body)).toEqual(expected);
    expect(problems(body)).toEqual([]);
  });

  test('also where the mark is bold', () => {
    expect(html('**Hỏi:** Gì?\n**Đáp:** Tốt.')).toBe(
      '<p><strong>Hỏi:</strong> Gì?</p>\n<p><strong>Đáp:</strong> Tốt.</p>',
    );
  });

  test.each([
    'Ông nói: được.\nrồi đi: về.',
    'Điện thoại: 0255  \nĐịa chỉ: Số 1',
    'Điện thoại: 0255<br>\nĐịa chỉ: Số 1',
    '✅ Một\nhai',
    'Xem https://a.example/x\nhttps://a.example/y',
  ])('%j do not', (body) => {
    expect(html(body).match(/<p>/g)).toHaveLength(1);
  });
});

describe('an item whose sign has no space behind it is one', () => {
  test.each([
    ['- Một\n-Hai\n-Ba', ['Một', 'Hai', 'Ba']],
    ['1. Một\n2.Hai', ['Một', 'Hai']],
    ['- Một\n-5', ['Một\n-5']],
    ['- Một\n  - Hai\n  - Ba', ['Hai', 'Ba']],
  ])('%j', (body, expected) => {
    expect(items(body)).toEqual(expected);
  });
});

describe('lines with the signs of a heading and no space are headings', () => {
  test.each([
    ['##Kết quả', '<h2 id="ket-qua">Kết quả</h2>'],
    ['Một.\n###Kết *quả*##\nHai.', '<p>Một.</p>\n<h2 id="ket-qua">Kết <em>quả</em></h2>\n<p>Hai.</p>'],
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  test('and what stands around them is still a list', () => {
    expect(items('##Kết quả\n• một\n• hai')).toEqual(['một', 'hai']);
  });

  test.each(['\\##Kết quả', 'Một ##hai', '#tin\n#bài'])('%j are not', (body) => {
    expect(html(body)).not.toContain('<h');
  });
});

describe('rows', () => {
  test.each([
    [
      'Tên\tGiá\nLúa\t7.000\n\t8.000',
      [
        ['Tên', 'Giá'],
        ['Lúa', '7.000'],
        ['', '8.000'],
      ],
    ],
    [
      '| Tên | Giá |\n| Lúa | **7** |',
      [
        ['Tên', 'Giá'],
        ['Lúa', '<strong>7</strong>'],
      ],
    ],
    [
      '| Tên | Giá |\n|---|\n| Lúa | 7 |',
      [
        ['Tên', 'Giá'],
        ['Lúa', '7'],
      ],
    ],
    [
      '| a | b |\n|---|---|\n| `x|y` | 2 |',
      [
        ['a', 'b'],
        ['<code>x|y</code>', '2'],
      ],
    ],
  ])('%j are a table', (body, expected) => {
    expect(cells(body)).toEqual(expected);
    expect(problems(body)).toEqual([]);
  });

  test('that have more cells than the first keep them, and it is told', () => {
    const body = '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | |';
    expect(cells(body)).toEqual([
      ['a', 'b', ''],
      ['1', '2', '3'],
      ['4', '5', ''],
    ]);
    expect(problems(body)).toEqual(['warning surplus-cells 12:1']);
    expect(problems('| a |\n|---|\n| 1 | |')).toEqual([]);
    const mended = '| a | b |\n|---|\n| 1 | 2 | 3 |\n| 4 |';
    expect(cells(mended)).toEqual([
      ['a', 'b', ''],
      ['1', '2', '3'],
      ['4', '', ''],
    ]);
    expect(problems(mended)).toEqual(['warning surplus-cells 12:1']);
  });

  test.each(['một\thai\nba', '| một |\nhai', 'a | b\nc | d'])('%j are none', (body) => {
    expect(html(body)).not.toContain('<table');
  });
});

test('a name with a dash on the last line of a quotation is who said it', () => {
  const quoted = '<blockquote>\n<p>Hay lắm.</p>\n</blockquote><figcaption>— Bà Tư</figcaption>';
  expect(html('> Hay lắm.\n> — Bà Tư')).toContain(quoted);
  expect(html('> Hay lắm.\n> – Bà Tư')).toContain(quoted);
  expect(html('> – Anh đi đâu?\n> – Tôi về.')).not.toContain('figcaption');
});

describe('paragraphs on lines of their own', () => {
  const long = 'Hội nghị diễn ra sáng nay tại trụ sở với sự tham dự của các xã. '.repeat(3).trim();

  test('are told where they are long and all end as sentences do', () => {
    expect(problems(`Một.\n\n${long}\n${long}\n${long}`)).toEqual(['warning paragraphs-run-together 12:1']);
    expect(problems(`${long}\n${long} và`)).toEqual([]);
    expect(problems('Câu một.\nCâu hai.')).toEqual([]);
  });

  test('are told of three sentences already where the text has no other paragraph', () => {
    const line = 'Sáng nay, đoàn công tác của huyện đã đến thăm bà con trong xã.';
    expect(problems(`## Tin\n\n${line}\n${line}\n${line}`)).toEqual(['warning paragraphs-run-together 12:1']);
    expect(problems(`${line}\n${line}`)).toEqual([]);
    expect(problems(`${line}\n${line}\n${line}\n\nHết.`)).toEqual([]);
  });

  test('verses, names and other short lines are told of; those that end as sentences do, or go on small, are none', () => {
    const told = ['warning paragraphs-run-together 10:1'];
    expect(problems('Con cò mà đi ăn đêm\nĐậu phải cành mềm\nÔng ơi ông vớt tôi nao')).toEqual(told);
    expect(problems('Văn Trọng,\nThu Hà,\nLê Hoa.')).toEqual(told);
    expect(problems('Con cò mà đi ăn đêm\\\nĐậu phải cành mềm\\\nÔng ơi')).toEqual([]);
    expect(problems('Văn Trọng,<br>\nThu Hà,<br>\nLê Hoa.')).toEqual([]);
    expect(problems('Trời mưa.\nĐường trơn.\nXe chậm.')).toEqual([]);
    expect(problems('Trời mưa\nđường trơn\nXe chậm')).toEqual([]);
    expect(problems('Trời mưa\nĐường trơn')).toEqual([]);
  });

  test('are read where the article or the settings say so', () => {
    const lines = settings({ paragraphs: 'lines' });
    const three = '<p>Một.</p>\n<p><strong>Hai</strong></p>\n<p>ba</p>';
    expect(html('Một.\n**Hai**\nba', { paragraphs: 'lines' })).toBe(three);
    expect(html('Một.\n**Hai**\nba', {}, lines)).toBe(three);
    expect(html('Một.\nHai', { paragraphs: 'blocks' }, lines)).toBe('<p>Một.\nHai</p>');
    expect(problems(`${long}\n${long}`, { paragraphs: 'lines' })).toEqual([]);
  });
});

describe('what would vanish', () => {
  test('a line that only looks like the address of a link is printed', () => {
    expect(html('Một.\n\n[Ảnh]: Reuters')).toBe('<p>Một.</p>\n<p>[Ảnh]: Reuters</p>');
    expect(problems('Một.\n\n[Ảnh]: Reuters')).toEqual([]);
  });

  test.each(['[Ông Nam]: Dạ.', '[Nguồn]: baoquangngai.vn'])('so is what somebody says there: %s', (body) => {
    expect(html(body)).toBe(`<p>${body}</p>`);
    expect(problems(body)).toEqual([]);
  });

  test('words before an address are lost, which is more than a note', () => {
    const body = 'Một.\n\n[Xem tại đây]: https://a.vn/x';
    expect(problems(body)).toEqual(['warning unused-definition 12:1']);
    expect(render(body).problems[0]?.hint).toContain('\\[Xem tại đây]:');
  });

  test('an address that is lost is told', () => {
    expect(
      problems('[a][b]\n\n[b]: https://a.vn\n[b]: https://b.vn\n[c]: https://c.vn\n[//]: # (x)'),
    ).toEqual(['warning duplicate-definition 13:1', 'info unused-definition 14:1']);
  });

  test('footnotes of one name are read in turn, or told', () => {
    expect(html('Một[^1] hai[^1].\n\n[^1]: Ghi chú một.\n\n[^1]: Ghi chú hai.')).toMatch(/một\. .*hai\. /s);
    expect(problems('Một[^1] hai[^1].\n\n[^1]: Ghi chú một.\n\n[^1]: Ghi chú hai.')).toEqual([]);
    expect(problems('Một[^1].\n\n[^1]: Một.\n\n[^1]: Hai.')).toEqual(['warning duplicate-footnote 14:1']);
  });

  test.each([
    '![Ruộng lúa](data:image/png;base64,iVBORw0KGgo=)',
    '<img alt="Ruộng lúa" src="data:image/png;base64,iVBO">',
  ])('a picture in the text itself is told, and its words do not stand for it: %s', (body) => {
    expect(problems(body)).toEqual(['error embedded-picture 10:1']);
    expect(render(body).problems[0]?.hint).toContain('write ![Ruộng lúa](picture.png)');
    expect(html(body)).not.toContain('Ruộng lúa');
  });
});
