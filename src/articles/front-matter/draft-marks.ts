import { foreignDrafts } from './holding-languages.ts';

/** Whether the words are those by which people mark what is not to be published, in any spelling, and mean nothing else. */
export function isDraftMark(words: string): boolean {
  return marks.has(written(words));
}

/** In small letters, with spaces; marks stay, since "nhập" is another word than "nháp". */
const written = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Words that say nothing else. */
const marks: ReadonlySet<string> = new Set(
  [
    ...[
      'draft',
      'drafts',
      'auto-draft',
      'unpublished',
      'not published',
      'do not publish',
      'embargoed',
      'unlisted',
    ],
    ...[
      'noindex',
      'wip',
      'work in progress',
      'not for publication',
      'nháp',
      'bản nháp',
      'chưa đăng',
      'chưa duyệt',
    ],
    ...['chờ duyệt', 'chờ đăng', 'không đăng', 'cấm đăng', 'đừng đăng', 'chưa xuất bản', ...foreignDrafts],
  ].map(written),
);
