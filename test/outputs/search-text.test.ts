/** What of an article goes into the search index. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/outputs/search/folded-words.ts';

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
