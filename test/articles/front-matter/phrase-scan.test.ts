import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordReader } from '../../../src/articles/front-matter/marks/mark-words.ts';
import { areMark, hasPhrase } from '../../../src/articles/front-matter/marks/publication-marks.ts';

test.each([
  'Chưa đăng',
  'CHUADANG',
  'chưa… đăng',
  'draft2',
  "bản nháp's",
  'ｄｒａｆｔ',
  '𝐝𝐫𝐚𝐟𝐭',
  'chu\u00ada đăng',
  'chờ 5/12',
  'ẩn',
  'черновик',
  '草稿',
])('%s has a phrase that can hold back', (text) => {
  expect(hasPhrase(text)).toBe(true);
});

test.each([
  'Hội nghị cho vay',
  'không đáng',
  'thu nhập',
  'overdraft',
  'Đang xem',
  'draftsman',
  '',
  '12/2026',
])('%s has none', (text) => {
  expect(hasPhrase(text)).toBe(false);
});

const words = fc.constantFrom(
  ...[
    'nháp',
    'nhap',
    'NHÁP',
    'chưa',
    'đăng',
    'dang',
    'đáng',
    'duyệt',
    'chờ',
    'cho',
    'ẩn',
    'an',
    'bài',
    'sếp',
  ],
  ...['draft', 'Drafts', 'do', 'not', 'publish', 'embargo', 'until', 'hold', 'review', 'the', 'wip', 'dnp'],
  ...[
    'thứ',
    'Hai',
    'hẹn',
    'giờ',
    '5/12',
    '2026',
    '8h',
    'Hội',
    'nghị',
    'черновик',
    '草稿',
    'ký',
    '\u200bnháp',
    '①',
  ],
);
const between = fc.constantFrom(' ', '', '_', '-', ': ', '…', ' – ', '\u00ad', "'", '\n', ' (', '\u0323');
const form = fc.constantFrom<'NFC' | 'NFD' | 'NFKD'>('NFC', 'NFD', 'NFKD');

test('what is a mark has such a phrase', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, between), { maxLength: 8 }),
      form,
      fc.constantFrom('apart', 'value', 'capitals', 'parted', 'within'),
      (parts, normal, place) => {
        const text = parts.flat().join('').normalize(normal);
        if (areMark(wordReader(text), place, null)) expect(hasPhrase(text)).toBe(true);
      },
    ),
    { numRuns: 20_000 },
  );
});
