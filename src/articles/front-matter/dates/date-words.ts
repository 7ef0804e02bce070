/** The words that may stand in a written date, as regular expressions without groups and with their meaning. */

const weekdays: readonly (readonly [RegExp, number])[] = [
  [/^(?:chủ nhật|chúa nhật|cn|sun(?:day)?)$/, 0],
  [/^(?:thứ (?:hai|2)|t2|mon(?:day)?)$/, 1],
  [/^(?:thứ (?:ba|3)|t3|tue(?:s(?:day)?)?)$/, 2],
  [/^(?:thứ (?:tư|bốn|4)|t4|wed(?:nesday)?)$/, 3],
  [/^(?:thứ (?:năm|5)|t5|thu(?:rs(?:day)?)?)$/, 4],
  [/^(?:thứ (?:sáu|6)|t6|fri(?:day)?)$/, 5],
  [/^(?:thứ (?:bảy|bẩy|7)|t7|sat(?:urday)?)$/, 6],
];

/** Matches where a weekday may stand; `weekdayNumber` says whether it is one. */
export const weekdayWord = /(?:thứ \p{L}+|thứ \d|t[2-7]|cn|ch(?:ủ|úa) nhật|[a-z]{3,9})(?![\p{L}\d])\.?/uy;

/** 0 for Sunday to 6 for Saturday; null for any other word. */
export function weekdayNumber(word: string): number | null {
  return weekdays.find(([pattern]) => pattern.test(word.replace(/\.$/, '')))?.[1] ?? null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const monthWord = `(?:${monthNames.join('|')}|${months.join('|')}|sept)\\.?`;

const vietnameseMonths = [
  ...['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'],
];

/** 1 to 12 for an English or a Vietnamese name of a month, 0 for any other word. */
export function monthNumber(word: string): number {
  if (word === 'giêng') return 1;
  return vietnameseMonths.indexOf(word) + 1 || months.indexOf(word.slice(0, 3)) + 1;
}

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

const partsOfDay: readonly (readonly [PartOfDay, readonly string[]])[] = [
  ['morning', ['rạng sáng', 'sáng sớm', 'sáng', 'sa', 'am', 'a.m.']],
  ['noon', ['trưa']],
  ['afternoon', ['chiều tối', 'chiều', 'ch', 'pm', 'p.m.']],
  ['evening', ['tối']],
  ['night', ['đêm khuya', 'đêm', 'khuya']],
];

const partsByWord = new Map(
  partsOfDay.flatMap(([part, words]) => words.map((word) => [word, part] as const)),
);

/** Matches where a part of the day stands. */
export const partOfDayWord = new RegExp(
  `(${[...partsByWord.keys()].join('|').replaceAll('.', '\\.')})(?![\\p{L}\\d])`,
  'uy',
);

export function partOfDay(word: string): PartOfDay | null {
  return partsByWord.get(word) ?? null;
}

/** The hour of the day from 0 that a clock of twelve or of twenty-four hours means there; null when it means none. */
export function hourIn(part: PartOfDay | null, hour: number): number | null {
  switch (part) {
    case null:
      return hour;
    case 'morning':
      return hour > 12 ? null : hour % 12;
    case 'noon':
      return hour >= 10 && hour <= 14 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : null;
    case 'afternoon':
      return hour === 0 ? null : hour < 12 ? hour + 12 : hour;
    case 'evening':
      return hour >= 5 && hour <= 11 ? hour + 12 : hour >= 17 ? hour : null;
    case 'night':
      return hour >= 8 && hour <= 11 ? hour + 12 : hour >= 20 || hour <= 5 ? hour : null;
  }
}
