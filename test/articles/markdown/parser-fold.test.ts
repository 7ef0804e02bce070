import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../../bench/corpus.js';
import { foldWords } from '../../../src/articles/markdown/parser/parser-fold.ts';
import { partReader } from '../../../src/articles/markdown/parser/parser-parts.ts';
import { unfoldTree } from '../../../src/articles/markdown/parser/parser-unfold.ts';
import { syntax } from '../../../src/articles/markdown/plugins/syntax.ts';
import { anyMarkdown, nearlyMarkdown } from '../markdown-pieces.ts';

const reference = unified().use(remarkParse).use(syntax).freeze();
const read = partReader((markdown) => reference.parse(markdown));

/** The tree of the text as it is, and of the text folded, unfolded again. */
function trees(markdown: string): { whole: Root; unfolded: Root } {
  return { whole: reference.parse(markdown), unfolded: unfoldTree(read(foldWords(markdown)), markdown) };
}

const prose = [
  'một đoạn văn dài, có nhiều chữ',
  'abc def ghi jkl mno pqr',
  'Trang 12 có hình ảnh của bài viết nọ',
  'Năm 2024, có 12.5 % hộ; rồi thì: “tốt hơn”! Phải không? Xem https://a.vn/tin-moi/x hay www.a.vn - hết',
  'một hai ba bốn năm. 1. sáu bảy - tám chín: mười',
  '&#x2a;một hai&#42;ba bốn năm &amp;sáu bảy tám; chín',
  'Ông A (trái) nói "đúng vậy" và \'rồi\' (hết) 1) hai',
  'xem [tin này](../a/b-c.md#d) và [tin kia](x.md "một hai ba bốn năm") rồi thôi nhé',
  '](_a_b-c.md) ![](a/b.jpg)(c)',
  'x'.repeat(30),
  '12 hộ, 6.275 hộ và 38,7 %',
  '5. một hai, 12) ba bốn, 123456789. năm',
  '| 1. một | 3,5 % | - | 12 |',
  '“một hai” (ba) "bốn" năm.”',
  'một hai ba bốn năm: ',
];
const mixed = fc
  .array(fc.tuple(nearlyMarkdown, fc.constantFrom(...prose, ''), anyMarkdown), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join(''));
const inside = fc
  .tuple(nearlyMarkdown, fc.constantFrom(...prose), fc.nat())
  .map(
    ([text, words, at]) => text.slice(0, at % (text.length + 1)) + words + text.slice(at % (text.length + 1)),
  );

describe('words are folded', () => {
  test('without a trace: the tree of any text is the same, positions included', () => {
    const check = (markdown: string) => {
      const { whole, unfolded } = trees(markdown);
      expect(unfolded).toEqual(whole);
    };
    fc.assert(fc.property(mixed, check), { numRuns: 300 });
    fc.assert(fc.property(inside, check), { numRuns: 700 });
  });

  test('in nearly all of an article', () => {
    let [before, after] = [0, 0];
    for (const { text } of generateCorpus({ count: 200, figures: true })) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      const { whole, unfolded } = trees(body);
      expect(unfolded).toEqual(whole);
      before += body.length;
      after += foldWords(body).text.length;
    }
    expect(after).toBeLessThan(0.4 * before);
  });

  test.each([
    '[a](hình ảnh của bài viết nọ.jpg)',
    '[a](b\n"một đoạn văn dài, có nhiều chữ") năm sáu bảy tám chín',
    '&CounterClockwiseContourIntegral;',
    '<không phải là một thẻ nào cả>',
    '```ngôn ngữ của đoạn mã này\nx\n```',
    '[một định nghĩa của liên kết]: /x\n\n[một định nghĩa của liên kết]',
    'một chữ của người Di: \ua000',
    'một chữ của người Di: &#xA000; và &#40960;',
  ])('not where they may have a meaning: %j', (markdown) => {
    const { whole, unfolded } = trees(markdown);
    expect(unfolded).toEqual(whole);
    expect(foldWords(markdown).text).toBe(markdown);
  });
});
