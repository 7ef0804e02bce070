import { remember } from '../../../base/remember.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { isoDay, type WrittenDay, writtenDays } from '../../source/written-days.ts';

/** A word, a number or a day of a text that may mark it. */
export interface MarkWord {
  /** In small letters without marks: `huy`; empty for a number or a day. */
  readonly letters: string;
  /** Its marks in the order of their code, wherever they stand: those of `hủy` and `huỷ` are the same. */
  readonly marks: string;
  readonly day: WrittenDay | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Words by their place in a text; undefined behind the last. */
export type WordAt = (index: number) => MarkWord | undefined;

/** The words of the text, each read when it is asked for: of most texts only the first is. */
export function wordReader(text: string): WordAt {
  const read: MarkWord[] = [];
  const rest = eachWord(text);
  return (index) => {
    while (read.length <= index) {
      const { value, done } = rest.next();
      if (done) return undefined;
      read.push(value);
    }
    return read[index];
  };
}

/** The words of the text in their order; signs, blanks and changes from letters to digits part them. */
export function markWords(text: string): MarkWord[] {
  return [...eachWord(text)];
}

function* eachWord(text: string): Generator<MarkWord, void> {
  let days: readonly WrittenDay[] | null = null;
  let latest: WrittenDay | null = null;
  for (const { 0: word, index: start } of text.matchAll(wordOrNumber)) {
    // Every day begins with a digit.
    if (/^\p{N}/u.test(word)) days ??= writtenDays(text);
    const end = start + word.length;
    const day = days?.find((one) => start < one.end && one.start < end);
    if (day === undefined) yield { ...lettersAndMarks(word), day: null, start, end };
    else if (day !== latest) yield { letters: '', marks: '', day, start: day.start, end: day.end };
    latest = day ?? latest;
  }
}

const wordOrNumber = /\p{L}[\p{L}\p{M}\p{Cf}'’]*|\p{N}+/gu;

/** The letters of a text without marks, and its marks; both empty for a number. */
export function lettersAndMarks(text: string): Pick<MarkWord, 'letters' | 'marks'> {
  return text.length > longestRemembered ? madeLettersAndMarks(text) : ofWord(text);
}

const longestRemembered = 16;

function madeLettersAndMarks(word: string): Pick<MarkWord, 'letters' | 'marks'> {
  const taken = word.normalize('NFKC').toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD');
  return {
    letters: taken.replace(/[^\p{L}]+/gu, ''),
    marks: Array.from(taken.matchAll(/\p{M}/gu), ([mark]) => mark)
      .sort()
      .join(''),
  };
}

const ofWord = remember(madeLettersAndMarks);

/** How a day that is named stands to the moment of an article's own date. */
export function isOtherDay(day: WrittenDay, own: Moment | null): boolean {
  if (own === null) return true;
  return day.year === null
    ? isoDay(day).slice(5) !== own.iso.slice(5, 10)
    : isoDay(day) > own.iso.slice(0, 10);
}
