import type { Moment } from '../../base/moment.ts';
import { remember } from '../../base/remember.ts';
import { isoDay, type WrittenDay, writtenDays } from '../source/written-days.ts';

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

/** A word or a number; of a text, the first. */
export const firstWord = /\p{L}[\p{L}\p{M}\p{Cf}'’]*|\p{N}+/u;
const everyWord = new RegExp(firstWord, 'gu');

/** The words of the text in their order; signs, blanks and changes from letters to digits part them. */
export function markWords(text: string): MarkWord[] {
  const days = writtenDays(text);
  const words: MarkWord[] = days.map((day) => ({
    letters: '',
    marks: '',
    day,
    start: day.start,
    end: day.end,
  }));
  for (const { 0: word, index: start } of text.matchAll(everyWord)) {
    const end = start + word.length;
    if (days.some((day) => start < day.end && day.start < end)) continue;
    words.push({ ...lettersAndMarks(word), day: null, start, end });
  }
  return words.sort((a, b) => a.start - b.start);
}

/** The letters of a word without marks, and its marks; both empty for a number. */
export const lettersAndMarks = remember((word: string): Pick<MarkWord, 'letters' | 'marks'> => {
  const taken = word.normalize('NFKC').toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD');
  return {
    letters: taken.replace(/[^\p{L}]+/gu, ''),
    marks: Array.from(taken.matchAll(/\p{M}/gu), ([mark]) => mark)
      .sort()
      .join(''),
  };
});

/** How a day that is named stands to the moment of an article's own date. */
export function isOtherDay(day: WrittenDay, own: Moment | null): boolean {
  if (own === null) return true;
  return day.year === null
    ? isoDay(day).slice(5) !== own.iso.slice(5, 10)
    : isoDay(day) > own.iso.slice(0, 10);
}
