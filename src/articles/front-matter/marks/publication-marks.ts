/** The marks by which people say in names and texts that something is not to be published, where no field asks for it. */

import type { Moment } from '../../../base/time/moment.ts';
import { mayNameDay, type WrittenDay } from '../../source/written-days.ts';
import { isOtherDay, lettersAndMarks, type MarkWord, type WordAt, wordReader } from './mark-words.ts';
import {
  endsWithinWord,
  type FoundPhrase,
  holdingPhrases,
  longestPhrase,
  type PhraseWeight,
  phraseOf,
  phraseWeights,
} from './publication-words.ts';

/**
 * Where a mark is looked for: by itself in a place of marks, as the value of a field, in capitals among other words, beside a
 * headline and parted from it by a sign, or like any words.
 */
type MarkPlace = 'apart' | 'value' | 'capitals' | 'parted' | 'within';

/** Whether the text has a phrase that can hold back; where it has none, no part of it is a mark. */
export function hasPhrase(text: string): boolean {
  return holdingPhrases.some(text, (start, end) => {
    const { letters, marks } = lettersAndMarks(text.slice(start, end));
    const phrase = phraseOf(letters, marks);
    if (phrase === null || phrase.weight === 'state') return false;
    return isClear(phrase) || phrase.weight === 'sure' || mayNameDay(text);
  });
}

/**
 * Whether the words are a mark and nothing else, but for a number, a day, a reason or what fills up: `NHÁP 2`, `embargo until 5/12`,
 * `các bài chưa đăng`, `chờ sếp`. `own` is the date of the article: a day on which it may be published counts where it
 * is a later one.
 */
export function isMark(text: string, place: MarkPlace, own: Moment | null = null): boolean {
  return text.length <= longestMark && hasPhrase(text) && areMark(wordReader(text), place, own);
}

/** Whether a mark may begin with the word: with most words of news none does. */
export function beginsMark({ letters }: MarkWord): boolean {
  return letters === '' || holdingPhrases.begins(letters) || fillers.has(letters);
}

/** The same as `isMark`, of words that are read one by one. */
export function areMark(wordAt: WordAt, place: MarkPlace, own: Moment | null): boolean {
  let found: 'none' | 'doubtful' | 'clear' = 'none';
  let isPlain = true;
  // "The Draft" is the name of something.
  if (wordAt(0)?.letters === 'the') return false;
  const isDated = () => {
    const day = firstDay(wordAt);
    return day !== null && isOtherDay(day, own);
  };
  for (let index = 0, word = wordAt(0); word !== undefined; word = wordAt(index)) {
    const { phrase, count } = phraseAt(wordAt, index);
    const next = phrase === null ? '' : (wordAt(index + count)?.letters ?? '');
    const isHeld =
      phrase !== null && isEnough(phrase, place, isDated() || (!phrase.isBare && whens.has(next)));
    if (isHeld && found !== 'clear') found = isClear(phrase) ? 'clear' : 'doubtful';
    if (isHeld && place !== 'within' && weighs(phrase, 'value') && tails.has(next)) return true;
    if (phrase === null && !isFiller(word, found !== 'none')) return false;
    isPlain &&= phrase !== null || ['', ...things].includes(word.letters);
    index += Math.max(1, count);
  }
  return found === 'clear' || (found === 'doubtful' && isPlain);
}

const longestMark = 120;

function firstDay(wordAt: WordAt): WrittenDay | null {
  for (let index = 0, word = wordAt(0); word !== undefined; word = wordAt(++index))
    if (word.day !== null) return word.day;
  return null;
}

/** The longest phrase that begins with the word at `from`, and its number of words. */
function phraseAt(wordAt: WordAt, from: number): { phrase: FoundPhrase | null; count: number } {
  let [letters, marks] = ['', ''];
  let found: ReturnType<typeof phraseAt> = { phrase: null, count: 0 };
  for (let count = 1; count <= longestPhrase; count += 1) {
    const word = wordAt(from + count - 1);
    letters += word?.letters ?? '';
    if (word === undefined || word.letters === '' || !holdingPhrases.begins(letters)) return found;
    marks += word.marks;
    const phrase = phraseOf(letters, marks);
    if (phrase !== null && !endsWithinWord(letters, wordAt(from + count)?.letters ?? ''))
      found = { phrase, count };
  }
  return found;
}

function isEnough(phrase: FoundPhrase, place: MarkPlace, isDated: boolean): boolean {
  if (isDated && weighs(phrase, 'dated')) return true;
  if (place === 'parted') return isClear(phrase) && phrase.isParted;
  if (!isClear(phrase)) return (place === 'apart' || place === 'capitals') && weighs(phrase, 'sure');
  return weighs(phrase, place === 'apart' ? 'place' : place === 'value' ? 'value' : 'sure');
}

function isClear({ isBare, isDoubtful }: FoundPhrase): boolean {
  return !isBare || !isDoubtful;
}

function weighs({ weight }: FoundPhrase, least: PhraseWeight): boolean {
  return phraseWeights.indexOf(weight) >= phraseWeights.indexOf(least);
}

/** A number before a mark that could be a year is of something else: `2020 in review`. */
function isFiller(word: MarkWord, isBehind: boolean): boolean {
  if (word.letters !== '') return fillers.has(word.letters);
  return isBehind || word.day !== null || word.end - word.start < 4;
}

const list = (words: string) => new Set(words.split(/\s+/));

/** What follows a mark and is followed by anything: until when, why. */
const tails = list('until till before because vi do truoc den toi');

/** With what a time to come begins that has no number: `đăng thứ Hai`. */
const whens = list('thu chu tet noel tomorrow monday tuesday wednesday thursday friday saturday sunday');

/** Of what a mark is one, where it could be another word without its marks: `bai nhap`. */
const things = list('bai tin ban cac lan file thang nam tuan quy');

/** What stands beside a mark and says nothing else: of what it is one, of when, for whom. */
const fillers = list(
  `bai tin cac nhung kho thu muc nay kia nhe nha a voi gap duoc them lan so ban cu moi da dang roi va con cho len bao web trang mang xin
   vui tuyet doi ghi chu bbt btv tbt tkts sep bien tap toa soan lanh dao note editor desk ngay thang nam tuan quy gio h phut sang trua
   chieu toi dem thu hai ba tu sau bay chu nhat cn mai mot luc vao hoi truoc den tet khi nao ra the this article articles story stories
   post posts page file folder copy version v no nr number rev please only for now and yet before after until till
   from am pm noon january february march april may june july august september october november december jan feb mar apr jun jul aug sep
   sept oct nov dec gmt utc ict est edt cet bst hrs hours local time monday tuesday wednesday thursday friday saturday sunday`,
);

/** The words by which somebody marked a text, alone or set apart at one of its ends; null when there are none. */
export function markIn(text: string, own: Moment | null = null): string | null {
  if (!hasPhrase(text)) return null;
  const line = text.trim();
  const [first = '', last = ''] = [line.slice(0, longestMark), line.slice(-longestMark)];
  const [before = '', ...others] = first.split(signs);
  const behind = last.split(dashes).at(-1) ?? '';
  const apart = [opening.exec(first)?.[1], closing.exec(last)?.[1]];
  const parted = [others.length > 0 && isBesideHeadline(before, first) ? before : '', ''];
  if (behind !== last) parted[1] = behind;
  apart.push(...parted.filter(inCapitals), inCapitals(before) && others.length > 0 ? before : '');
  if (inCapitals(line)) apart.push(line);
  const found =
    apart.find((words) => words && isMark(words, 'apart', own)) ??
    parted.find((words) => words !== '' && isMark(words, 'parted', own)) ??
    [line, ...(inCapitals(line) ? [] : shoutedEnds(line))].find(
      (words) => words !== '' && isMark(words, inCapitals(words) ? 'capitals' : 'within', own),
    ) ??
    roughEnd(last);
  return found?.trim() ?? null;
}

/**
 * Whether the words before the first sign stand beside a headline, and are not the beginning of one: it begins as one does, or
 * they do not. "Chờ duyệt: Hội nghị", "chờ duyệt: hội nghị", but "Chờ duyệt: quy hoạch treo".
 */
function isBesideHeadline(before: string, line: string): boolean {
  return (
    /^[^\p{L}]*\p{Ll}/u.test(before) ||
    /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{Lo}|\p{N})/u.test(line.slice(before.length))
  );
}

/** Behind a headline; with a capital among small letters it is a name: `Mở Quán Nháp`. */
function roughEnd(line: string): string | null {
  const [, mark = ''] = rough.exec(line) ?? [];
  return mark === '' || mark.startsWith('Nh') ? null : mark;
}

/** Behind a headline; not what the words before it name: `giấy nháp`, `viết nháp`, `sống nháp`. */
const rough =
  /(?<=\p{L}[\p{L}\p{M}]+ )(?<!(?:giấy|tờ|trang|sổ|vở|cuốn|quyển|tập|bản|bài|bảng|thư|lời|phần|đề|thơ|viết|làm|vẽ|chép|ghi|tính|nói|sống|yêu|cưới|đời|là|một|hai|những|các|cái|của|để|chạy|thử|không|còn|đang|từ|cho|và|hay|như|ra|vào|in|tên|quán|tiệm|phê|cafe|café|bar|hàng|hiệu|xưởng|phòng|studio|shop|nhạc|nhóm|đội|câu lạc bộ|clb|kênh|blog|podcast|làng|xóm|phố) )(nháp(?: \d{1,2})?)$/iu;

/** Not the name of which a sentence says what it is: `[Nháp] là tên một quán.` */
const opening =
  /^[^\p{L}\p{N}[({【《]*[[({【《]([^\])}】》]{1,80})[\])}】》](?!\s+(?:là|nghĩa là|tức là)\s)/u;
const closing = /[[({【《]([^[({【《\])}】》]{1,80})[\])}】》][^\p{L}\p{N}]*$/u;
const signs = /[:–—|!;•/_]|\s-+\s|\.(?:\s|$)|\n/u;
const dashes = /[–—|]|\s-+\s/u;

/** Whether it has capitals and no small letters. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The words in capitals with which a text of other words begins and ends, but names: `phim DRAFT`, `"DRAFT" ra rạp`. */
function shoutedEnds(line: string): string[] {
  const words = line.slice(0, longestMark) === line ? line.split(/\s+/) : [];
  const first = words.findIndex((word) => !inCapitals(word) && /\p{L}/u.test(word));
  const last = words.findLastIndex((word) => !inCapitals(word) && /\p{L}/u.test(word));
  const ends = [
    words.slice(0, first).join(' '),
    naming.test(words[last] ?? '') ? '' : words.slice(last + 1).join(' '),
  ];
  return ends.filter((end) => !/["“”«»'‘]/.test(end));
}

/** Behind which the name of a work stands. */
const naming =
  /^(?:phim|truyện|sách|game|album|ca|khúc|hát|vở|kịch|tên|film|movie|novel|book|song|show|series)$/iu;

/** Whether a mark stands among the words of a comment: `còn thiếu ảnh, đừng đăng`. */
export function isMarkedComment(words: string, own: Moment | null): boolean {
  if (isMark(words, 'apart', own)) return true;
  return words
    .split(/[,;:!()–—\n]+|\.(?=\s|$)|\s-+\s/)
    .some((part) => isMark(part, inCapitals(part) ? 'apart' : 'value', own));
}
