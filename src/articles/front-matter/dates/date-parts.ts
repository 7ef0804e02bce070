import { withoutOuterQuotes } from '../../../base/text/outer-quotes.ts';
import {
  monthNumber,
  monthWord,
  type PartOfDay,
  partOfDay,
  partOfDayWord,
  weekdayNumber,
  weekdayWord,
} from './date-words.ts';

/** What stands in a written date, number by number and unchecked; null is what it does not say. */
export interface DateParts {
  date: { readonly year: number; readonly month: number; readonly day: number } | null;
  time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  half: PartOfDay | null;
  /** Hours and minutes ahead of UTC, as `+07:00` in minutes. */
  offset: number | null;
  /** A zone whose clocks are meant, where its letters do not say whether they are put forward: `ET`. */
  zone: string | null;
  /** Whether letters name a zone in which the month is often written first. */
  isAmerican: boolean;
  weekday: number | null;
  /** The text from where it was no longer understood; `''` when all of it was. */
  rest: string;
}

type Rule = (match: RegExpExecArray, parts: DateParts) => boolean;

/** A pattern with what it says; it is skipped when its rule answers false, since a part may stand only once. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [
    /(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?| ?(?:h|g|giờ)(?![\p{L}])(?: ?(\d{1,2})(?: ?(?:phút|ph|p|'|′)(?!\p{L}))?(?: (\d{1,2}) giây)?(?![\d/.-])| (rưỡi))?)/uy,
    time,
  ],
  [/(\d{1,2})(?= ?[ap]\.?m(?![\p{L}\d]))/uy, time],
  [/noon(?!\p{L})/uy, (_, parts) => setTime(parts, 12, 0, 0)],
  [
    /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
    (match, parts) => setDate(parts, match[1], match[2], match[3]),
  ],
  [
    /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y,
    (match, parts) => setDate(parts, match[4], match[3], match[1]),
  ],
  [
    /(\d{1,2}) tháng (\d{1,2}|\p{L}+(?: (?:một|hai))?)(?:,? năm|[ ,]|\/) ?(\d{4})(?!\d)/uy,
    (match, parts) => setDate(parts, match[3], monthOf(match[2]), match[1]),
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[ -](${monthWord})[ ,-]{1,2}(\\d{4})(?!\\d)`, 'y'),
    (match, parts) => setDate(parts, match[3], String(monthNumber(match[2] ?? '')), match[1]),
  ],
  [
    new RegExp(`(${monthWord}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'y'),
    (match, parts) => setDate(parts, match[3], String(monthNumber(match[1] ?? '')), match[2]),
  ],
  [/([01]?\d|2[0-3])\.([0-5]\d)(?![.\d])/y, time],
  [partOfDayWord, half],
  [/\(?(?:gmt|utc) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?\)?(?!\d)/y, offset],
  [/([+-])(\d{2})(?::?(\d{2}))?(?!\d)/y, offset],
  [/\(?(?:z|gmt|utc)\)?(?!\p{L})/uy, (_, parts) => setOffset(parts, 0)],
  [/\(?([ecmp])([sd])t\)?(?!\p{L})/uy, americanOffset],
  [/\(?([ecmp])t\)?(?!\p{L})/uy, americanZone],
  [weekdayWord, weekday],
];

/** Where one part ends and the next begins: spaces, commas, dashes, `t` before a time, and words that say nothing. */
const between = /(?:[\s,|;@]|[-–—](?=\s)|t(?=\d{1,2}:)|(?:ngày|lúc|vào|hồi|buổi|at|on)(?=[ :])|:(?=\s))+/y;

/** What sites print before a date, and people copy with it: `Cập nhật lúc`, `Ngày đăng:`. */
const label =
  /^ ?(?:(?:ngày|giờ|thời gian) )?(?:cập nhật|đăng(?: tải| bài)?|xuất bản|phát hành|(?:last )?(?:updated|modified)|posted|published)(?: lần cuối)? ?:? ?(?=(?:lúc|ngày|vào|hồi|thứ|chủ nhật|on|at|[a-z]+day)?[ ,:]*\d|(?:lúc|ngày|vào|hồi|thứ|chủ nhật|on|at|[a-z]+day) )/u;

/** The parts of a written date, in whatever order they stand. */
export function dateParts(written: string): DateParts {
  const text = withoutOuterQuotes(written)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(label, '')
    .replace(/(\d) ?\/ ?(\d{1,2}) ?\/ ?(\d)/g, '$1/$2/$3')
    .replace(/(?<![\d:])(\d{1,2}) ?([.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/g, '$1$2$3$2$4')
    .trim();
  const parts: DateParts = {
    date: null,
    time: null,
    half: null,
    offset: null,
    zone: null,
    isAmerican: false,
    weekday: null,
    rest: '',
  };
  let position = 0;
  while (position < text.length) {
    between.lastIndex = position;
    position += between.exec(text)?.[0].length ?? 0;
    const length = readPart(text, position, parts);
    if (length === 0) break;
    position += length;
  }
  parts.rest = text.slice(position);
  return parts;
}

function readPart(text: string, position: number, parts: DateParts): number {
  for (const [pattern, rule] of rules) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null && rule(match, parts)) return match[0].length;
  }
  return 0;
}

function time(
  [, hour, minute, second, minuteAfterHour, secondAfterMinute, half]: RegExpExecArray,
  parts: DateParts,
): boolean {
  const minutes = half === undefined ? Number(minute ?? minuteAfterHour ?? 0) : 30;
  return setTime(parts, Number(hour), minutes, Number(second ?? secondAfterMinute ?? 0));
}

function setTime(parts: DateParts, hour: number, minute: number, second: number): boolean {
  if (parts.time !== null) return false;
  parts.time = { hour, minute, second };
  return true;
}

function setDate(parts: DateParts, year = '', month = '', day = ''): boolean {
  if (parts.date !== null) return false;
  parts.date = { year: Number(year), month: Number(month), day: Number(day) };
  return true;
}

function half([word = '']: RegExpExecArray, parts: DateParts): boolean {
  parts.half ??= partOfDay(word);
  return parts.half === partOfDay(word);
}

function offset([, sign, hours, minutes]: RegExpExecArray, parts: DateParts): boolean {
  if (Number(minutes ?? 0) > 59) return false;
  return setOffset(parts, (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)));
}

/** Of the zones that letters name by three signs, from `EST` to `PDT`. */
function americanOffset([, zone = '', season]: RegExpExecArray, parts: DateParts): boolean {
  parts.isAmerican = true;
  return setOffset(parts, -60 * ('ecmp'.indexOf(zone) + (season === 'd' ? 4 : 5)));
}

/** Of the same zones, whatever the season. */
function americanZone([, letter = '']: RegExpExecArray, parts: DateParts): boolean {
  if (parts.offset !== null || parts.zone !== null || parts.time === null) return false;
  const city = { e: 'New_York', c: 'Chicago', m: 'Denver', p: 'Los_Angeles' }[letter];
  parts.zone = `America/${city}`;
  parts.isAmerican = true;
  return true;
}

function setOffset(parts: DateParts, minutes: number): boolean {
  if (parts.offset !== null || parts.time === null) return false;
  parts.offset = minutes;
  return true;
}

function weekday([word = '']: RegExpExecArray, parts: DateParts): boolean {
  const number = weekdayNumber(word);
  if (number === null || parts.weekday !== null) return false;
  parts.weekday = number;
  return true;
}

function monthOf(word = ''): string {
  return /^\d/.test(word) ? word : String(monthNumber(word));
}
