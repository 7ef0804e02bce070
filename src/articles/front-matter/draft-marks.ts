/** The words by which people mark what is not to be published, where no field asks for them. */

import { foreignDrafts } from './holding-languages.ts';

/** They mean nothing else. */
const sure = [
  ...[
    'draft',
    'drafts',
    'auto draft',
    'unpublished',
    'not published',
    'do not publish',
    'embargoed',
    'unlisted',
  ],
  ...['noindex', 'wip', 'work in progress', 'not for publication', 'not for release', 'hold for release'],
  ...[
    'strictly embargoed',
    'under embargo',
    'nháp',
    'bản nháp',
    'bài nháp',
    'chưa đăng',
    'chưa duyệt',
    'chờ duyệt',
  ],
  ...['chờ đăng', 'không đăng', 'cấm đăng', 'đừng đăng', 'hoãn đăng', 'hủy đăng', 'chưa xuất bản', 'rút bài'],
  ...['gỡ bài', 'ẩn bài', 'chưa xong bài', ...foreignDrafts],
];

/** They mean it where a mark stands: in brackets, alone on a line, as the name of a folder. */
const inPlace = [
  ...[
    'embargo',
    'hold',
    'on hold',
    'private',
    'hidden',
    'pending',
    'pending review',
    'scheduled',
    'internal',
  ],
  ...[
    'disabled',
    'spiked',
    'killed',
    'unfinished',
    'incomplete',
    'trash',
    'bản thảo',
    'chưa xong',
    'gỡ',
    'đã gỡ',
  ],
  ...['ẩn', 'tạm ẩn', 'nội bộ', 'thùng rác', 'hẹn giờ', 'hẹn đăng', 'riêng tư', 'tạm giữ', 'thu hồi'],
];

/** In small letters, with spaces; marks stay, since "nhập" is another word than "nháp". */
const written = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/[\s_-]+/g, ' ');

const sureWords: ReadonlySet<string> = new Set(sure.map(written));
const allWords: ReadonlySet<string> = new Set([...sure, ...inPlace].map(written));

/** What follows a mark: a number, a date or until when, to whom, why. */
const behind =
  /^(?:| (?:v ?|lần )?\d.*|(?: (?:until|till|before|for release|trước|đến|tới|bài|tin|này|do|vì|only)(?![\p{L}\p{M}]).*)| ?[:–—,.!].*)$/u;

/** Whether the words are such a mark and say nothing else, in any spelling: of tags, sections and other names. */
export function isDraftMark(words: string): boolean {
  return sureWords.has(written(words));
}

/** Whether the words are one where marks stand, with a number, a date or a reason behind it: `NHÁP 2`, `embargo until 5/12`. */
export function isPlacedMark(words: string): boolean {
  const text = written(words);
  if (text.length > longestLine) return false;
  for (let end = Math.min(text.length, longestMark); end > 0; end -= 1) {
    if (allWords.has(text.slice(0, end)) && behind.test(text.slice(end))) return true;
  }
  return false;
}

const longestLine = 80;
const longestMark = Math.max(...Array.from(allWords, ({ length }) => length));

/** Whether they stand somewhere among the words of a comment: `còn thiếu ảnh, đừng đăng`. */
export function holdsDraftMark(words: string): boolean {
  return words.split(/[,.;:!()–—\n]+/).some((part) => isPlacedMark(part));
}
