import { folderOf, nameOf } from '../../../base/addresses/paths.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { fold } from '../../../base/text/text.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { placeOfArticle } from '../../source/path-facts.ts';
import { heldBackBy, isDraftsFolder } from '../../source/underscored.ts';
import { writtenDays } from '../../source/written-days.ts';
import { isOtherDay, type MarkWord, markWords } from '../marks/mark-words.ts';
import { areMark, beginsMark, hasPhrase, inCapitals, isMark } from '../marks/publication-marks.ts';
import { isComingFolder } from '../marks/publication-words.ts';

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
export function isHeldFolder(name: string): boolean {
  if (isDraftsFolder(name) || name.startsWith('_')) return false;
  return (
    isMark(name, 'apart') ||
    bracketed(name).some((one) => isMark(one, 'apart')) ||
    openWord.test(name) ||
    isComingFolder(name)
  );
}

/** Of which one is enough among others in the name of a folder. */
const openWord = /(?<![\p{L}\p{M}])(?:drafts?|embargo(?:ed)?|wip|nháp)(?![\p{L}\p{M}])/iu;

/**
 * The words in the name of a file, or of the folder that an article has for itself, that seem to hold it back, where its headline
 * does not hold them: `bai.draft.md`, `nháp-bai.md`, `bai-KHONG-DANG.md`, `Noel (đăng 24-12).md`, `hop 5.12.2026.md`; null when
 * there are none. `own` is the date of the article.
 */
export function markInFileName(path: string, headline: string, own: Moment | null): string | null {
  const whole = nameOf(placeOfArticle(path))
    .replace(/\.(?:md|markdown)$/i, '')
    .normalize('NFC');
  if (whole.length > longestName) return null;
  const found =
    (hasPhrase(whole) ? markInName(whole, own) : null) ??
    dayToCome(whole, own) ??
    dayOfFolders(folderOf(placeOfArticle(path)), own);
  return found === null || isSaidIn(headline, found) ? null : found;
}

/** Whether a headline has the words of a mark: then it is about these. */
export function isSaidIn(headline: string, mark: string): boolean {
  return plainWordsOf(headline).includes(plainWordsOf(mark));
}

/** The words in a name without its ending that seem to hold back what it names. */
export function markInName(whole: string, own: Moment | null): string | null {
  const [day] = writtenDays(whole);
  const name = day?.start === 0 ? whole.slice(day.end) : whole;
  const parts = [
    name,
    ...bracketed(name),
    ...name.split('.', most).slice(1),
    ...(name.match(/\p{L}+\d+/gu) ?? []),
  ];
  return parts.find((part) => isMark(part, 'apart', own)) ?? markAtEnd(name, own);
}

const most = 8;
const longestName = 255;

function bracketed(name: string): string[] {
  return Array.from(name.matchAll(/[[({]([^[\](){}]{2,60})[\])}]/g), ([, inside = '']) => inside);
}

/** A mark of the first or the last words, in small letters where it means nothing else, or set apart from the others. */
function markAtEnd(name: string, own: Moment | null): string | null {
  const words = markWords(name);
  for (let count = Math.min(most, words.length - 1); count > 0; count -= 1) {
    for (const from of [0, words.length - count]) {
      const span = words.slice(from, from + count);
      if (span[0] === undefined || !beginsMark(span[0])) continue;
      const [start, end] = [span[0].start, span.at(-1)?.end ?? 0];
      const written = name.slice(start, end);
      const others = name.slice(0, start) + name.slice(end);
      const isApart = inCapitals(written)
        ? !inCapitals(others)
        : isParted(name, words, from === 0 ? count : from);
      const isOfOthers = from === 0 ? !isApart && taking.test(written) : words[from - 1]?.letters === 'the';
      if (isOfOthers) continue;
      if (areMark((index) => span[index], isApart ? 'apart' : 'within', own) || onlyFirst.test(written))
        return written;
    }
  }
  return null;
}

/** Words that go on with what they are said of: `cấm-đăng-ảnh-trẻ-em`, `cho-duyet-quy-hoach`, `bai-nhap-mon`. */
const taking = /(?<!\p{L})(?:đăng|duyệt|bản|tải|tin|bài|dang|duyet|ban|tai|tin|bai|nhap)(?!\p{L})/iu;

/** No other words of articles begin or end with them. */
const onlyFirst = /^(?:embargo|hold)$/i;

/** Whether the signs before the word are others than between all words beside it: `nhap_bai-viet`, `bai - nhap`. */
function isParted(name: string, words: readonly MarkWord[], at: number): boolean {
  const gaps = words.slice(1).map((word, index) => name.slice(words[index]?.end ?? 0, word.start));
  const gap = gaps[at - 1] ?? '';
  return (
    gap.length > 1 || (gaps.length > 1 && gaps.every((one, index) => (one === gap) === (index === at - 1)))
  );
}

/**
 * A folder around an article that is called by a year later than the next, which a school year may begin, or by a day soon after
 * its date: `2099/`, `5-12/`.
 */
function dayOfFolders(path: string, own: Moment | null): string | null {
  if (own === null || !/\d/.test(path)) return null;
  const days = writtenDays(path);
  for (const { 0: folder, index } of path.matchAll(/[^/]+/g)) {
    const [, year] = /^(?:năm|nam)?[ _-]?((?:19|20)\d\d)$/i.exec(folder) ?? [];
    // With a month below it, it is the day of all that is in it.
    const isOfDay = days.some(({ start, end }) => start < index + folder.length && index < end);
    if (Number(year) > Number(own.iso.slice(0, 4)) + 1 && !isOfDay) return folder;
    if (isDayAlone(folder, own)) return folder;
  }
  return null;
}

/** Whether the name is a day without a year that comes within a month of the article, and no more: `bai 5-12`. */
function isDayAlone(name: string, own: Moment): boolean {
  const [day, other] = writtenDays(name);
  if (day === undefined || other !== undefined || day.year !== null) return false;
  const written = name.slice(day.start, day.end);
  if (score.test(written) || feasts.has(`${day.day}/${day.month}`)) return false;
  if (!nothingElse.test(name.slice(0, day.start) + name.slice(day.end))) return false;
  const year = Number(own.iso.slice(0, 4));
  return [year, year + 1].some((one) => {
    const days = (Date.UTC(one, day.month - 1, day.day) - Date.parse(own.iso.slice(0, 10))) / 86_400_000;
    return days > 0 && days <= 31;
  });
}

/** Two numbers of one digit may be the score of a match. */
const score = /^\d\D\d$/;

/** Days that are what the articles there are about. */
const feasts = new Set(
  '14/2 26/3 30/4 19/5 21/6 28/6 27/7 19/8 10/10 13/10 20/10 31/10 20/11 22/12 24/12 25/12 31/12'.split(' '),
);

const nothingElse = /^(?:[\s_.,()-]|bài|bai|tin|viết|viet|ngày|ngay|số|so|post|article|story)*$/iu;

/** A day later than that of the article, but where all of it was made for an address: `le-hoi-2026-12-20`. */
function dayToCome(name: string, own: Moment | null): string | null {
  if (own !== null && isDayAlone(name, own)) return name;
  const isAddress = /^[a-z\d]+(?:-[a-z\d]+)*$/.test(name);
  const found = writtenDays(name).find(({ start, end, year, ...day }) => {
    const isLater = year !== null && own !== null && isOtherDay({ ...day, start, end, year }, own);
    return (
      isLater &&
      !monthFirst.test(name.slice(0, start)) &&
      !(isAddress && !dayFirst.test(name.slice(start, end)))
    );
  });
  return found === undefined ? null : name.slice(found.start, found.end);
}

const dayFirst = /^\d\d?-\d\d?-\d{4}$/;

/** What may stand before a day in the path, which holds back by itself. */
const monthFirst = /^(?:th[aá]ng[-_. ]*|t)?$/i;

function plainWordsOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

export function heldByName(mark: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `"${mark}" in the name of the file, or of a folder around it, looks as if the article were not to be published, but it says nothing of the kind here.`,
    'Write "draft: true" in the front matter to hold the article back. Else give the file or the folder another name.',
  );
}
