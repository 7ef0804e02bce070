/** What of an article goes into the search index. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/outputs/search/folded-words.ts';
import { fragmentText } from '../../src/outputs/search/fragment-text.ts';

test('R7.1 words with đ are written without marks, each once, whatever form they come in', () => {
  expect(foldedWords('Mộ Đức, đường về Đức; Đà Nẵng và dự án')).toBe('da duc duong');
  expect(foldedWords('Mộ Đức'.normalize('NFD'))).toBe('duc');
  expect(foldedWords('dự án duc')).toBe('');
});

test('R7.1 folded words are plain letters, and folding them again finds nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Đức', 'đến', 'ma', 'ế', '-', ' ', '1đ', 'ĐẶNG')), (parts) => {
      const words = foldedWords(parts.join(''));
      expect(words).toMatch(/^[a-z0-9 ]*$/);
      expect(foldedWords(words)).toBe('');
    }),
  );
});

test('the text of a body is its words, without tags, holes and numbers of footnotes', () => {
  const html = [
    '<p>Huyện <strong>Mộ</strong> <em>Đức</em>,<br>sáng nay<sup><a href="#fn-1" data-footnote-ref id="r">1</a></sup>.</p><p>Xem <a href="',
    'article:tin/a',
    '" title="a > b">bài</a>: 5 &#x3C; 7 &#x26; hết</p>\n<ul><li>một</li><li>hai</li></ul>',
  ];
  expect(fragmentText(html)).toBe('Huyện Mộ Đức, sáng nay. Xem bài: 5 < 7 & hết một hai');
});
