import { folderOf, nameOf } from '../../base/paths.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import { fold } from '../../base/text.ts';
import { placeOfArticle } from '../source/path-facts.ts';
import { heldBackBy, isDraftsFolder } from '../source/underscored.ts';
import { isDraftMark, isPlacedMark } from './draft-marks.ts';
import { isStateWord } from './word-holding.ts';

/**
 * An error for each folder whose name seems to hold back what lies in it, and that does not: `bản thảo`, `embargoed`,
 * `drafts 2026`. A folder that the settings name as a section says nothing of the kind.
 */
export function checkHeldFolders(
  paths: readonly string[],
  sections: Pick<ReadonlySet<string>, 'has'>,
  fromRoot: (path: string) => string,
): Problem[] {
  const first = new Map<string, string>();
  for (const path of paths) {
    for (
      let folder = folderOf(placeOfArticle(path));
      folder !== '' && !first.has(folder);
      folder = folderOf(folder)
    )
      first.set(folder, path);
  }
  const isOpen = (folder: string) => sections.has(folder) || sections.has(nameOf(folder));
  const told = [...first].filter(
    ([folder]) => isHeldFolder(nameOf(folder)) && !isOpen(folder) && heldBackBy(`${folder}/`) === null,
  );
  return told.map(([folder, path]) =>
    error(
      'unclear-publication',
      { file: fromRoot(path), line: 1, column: 1 },
      `The name of the folder "${fromRoot(folder)}" looks as if what lies in it were not to be published, but it says nothing of the kind here.`,
      'Name it "_drafts" for drafts, or let its name begin with "_" to leave it out. To publish it, give it another name, or name it under "sections" in bantin.yaml.',
    ),
  );
}

/** By its words, with or without marks, as names of folders often have none. */
function isHeldFolder(name: string): boolean {
  if (isDraftsFolder(name) || name.startsWith('_')) return false;
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(kindOfThing, '');
  if (isPlacedMark(name) || isPlacedMark(words) || /(?:^| )nháp(?: |$)/u.test(words) || words === 'mật')
    return true;
  const plain = fold(words).replace(/ (?:thang|nam|tuan|quy|\d).*$/, '');
  return plainNames.has(plain) || isStateWord(plain) || plain.split(' ').some((word) => plainWords.has(word));
}

/** Words before a mark that say of what it is one: `các bài chưa đăng`. */
const kindOfThing = /^(?:(?:các|cac|những|nhung|kho|thư mục|thu muc|bài|bai|tin) )+/u;

const plainWords = new Set(['draft', 'drafts', 'embargo', 'embargoed', 'wip']);
const plainNames = new Set(
  `nhap|bai nhap|ban thao|chua dang|chua duyet|cho duyet|cho dang|khong dang|cam dang|hoan dang|chua xong|hen gio|hen dang
   |thung rac|noi bo|rieng tu|tam giu|thu hoi|da go|go bai|tam an|do not publish|backup|tmp|temp|staging|to review
   |in review|needs review|recycle bin|deleted items|secret|confidential|dang soan|soan thao`.split(
    /\s*\|\s*/,
  ),
);

/**
 * The words in the name of a file, or of the folder that an article has for itself, that seem to hold it back, where its headline does not hold them: `bai.draft.md`,
 * `nháp-bai.md`, `Bài (KHÔNG ĐĂNG).md`, `bai đăng 05-12-2026.md`; null when there are none.
 */
export function markInFileName(path: string, headline: string): string | null {
  const name = nameOf(placeOfArticle(path))
    .replace(/\.(?:md|markdown)$/i, '')
    .normalize('NFC');
  const isTold = (word: string) => plainWordsOf(headline).includes(plainWordsOf(word));
  const [, bracketed = ''] = /[[(]([^\])]{2,30})[\])]/.exec(name) ?? [];
  const dotted = name.split('.', most).slice(1);
  const words = name.split(/[\s_-]+/);
  const ends = [1, 2, 3].flatMap((count) =>
    words.length >= count ? [words.slice(0, count).join(' '), words.slice(-count).join(' ')] : [],
  );
  const found = [bracketed, ...dotted].find((one) => isPlacedMark(one)) ?? ends.find(isMarkAtEnd);
  const first = words.length > 1 && /^(?:embargo|hold)$/i.test(words[0] ?? '') ? words[0] : undefined;
  const mark = found ?? first ?? until.exec(name)?.[0].replace(/^[\s_-]/, '') ?? null;
  return mark === null || isTold(mark) ? null : mark;
}

const most = 8;

/** With or without marks where it means nothing else; "nhập" and "không đáng" are other words. */
function isMarkAtEnd(words: string): boolean {
  return isDraftMark(words) || /^(?:embargo|chua dang|chua duyet|cho duyet|bai nhap|ban nhap)$/i.test(words);
}

/** From when on the article is to be read: `bai embargo 2026-12-05`, `bai đăng ngày 5.12.2026`. */
const until =
  /(?:^|[\s_-])(?:embargo|hold|đăng|dang|hẹn|hen|publish|release)[\s_-]+(?:(?:ngày|ngay|lúc|luc|sau|đến|den|on|after|until)[\s_-]+)?\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?$/iu;

function plainWordsOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

export function heldByName(mark: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `"${mark}" in the name of the file looks as if the article were not to be published, but it says nothing of the kind here.`,
    'Write "draft: true" in the front matter to hold the article back. Else give the file another name.',
  );
}
