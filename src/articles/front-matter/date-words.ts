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

/** 1 to 12 for an English name of a month. */
export function monthNumber(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}
