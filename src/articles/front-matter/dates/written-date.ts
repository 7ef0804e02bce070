import { excerpt } from '../../../base/text/text.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { momentAt, momentOfClock } from '../../../base/time/zone.ts';
import { type DateParts, dateParts } from './date-parts.ts';
import { hourIn, type PartOfDay } from './date-words.ts';

/** A date that was read, and what is odd about it; or why it could not be. */
export type WrittenDate =
  | { readonly moment: Moment; readonly doubt: Complaint | null }
  | { readonly moment: null; readonly complaint: Complaint };

export interface Complaint {
  readonly why: string;
  readonly hint: string;
}

/**
 * The moment that a date typed by a person names, or what is wrong with it. `28/01/2021 10:22`, `10:22 28/01/2021`,
 * `10:8, Thứ Tư, 3-4-2024`, `02/10/2020 08:20 SA`, `ngày 28 tháng 01 năm 2021`, `28 January 2021` and ISO 8601 are
 * read; the day always comes before the month. Without an offset it is the time of `timezone`. Impossible days and
 * times are refused, as are years before 1900 and after 2100. Never depends on the machine (R6.7, safety R3).
 */
export function readWrittenDate(text: string, timezone: string): WrittenDate {
  if (text.length > longest) {
    return { moment: null, complaint: { why: `"${excerpt(text, 40)}" is no date.`, hint: howToWrite } };
  }
  const parts = dateParts(text);
  const { date } = parts;
  const unread = unreadable(parts, text);
  if (unread !== null || date === null) {
    return { moment: null, complaint: unread ?? { why: `"${text}" names no day.`, hint: howToWrite } };
  }
  const complaint = badDay(date) ?? badTime(parts);
  if (complaint !== null) return { moment: null, complaint };
  const { year, month, day } = date;
  const { minute, second } = parts.time ?? { minute: 0, second: 0 };
  const clock = Date.UTC(year, month - 1, day, hourOf(parts) ?? 0, minute, second);
  const timed = parts.time !== null;
  const doubt = wrongWeekday(parts, Date.UTC(year, month - 1, day)) ?? monthFirst(parts, text);
  if (parts.offset !== null) return { moment: momentAt(clock - parts.offset * 60_000, timezone), doubt };
  const { moment: there, skipped } = momentOfClock(clock, parts.zone ?? timezone, timed);
  const moment = parts.zone === null ? there : momentAt(there.epoch, timezone, timed);
  return { moment, doubt: doubt ?? (skipped && timed ? skippedTime(text, moment) : null) };
}

/** When the part of the day begins that a date names without an hour, `30/11/2026 tối`, as a date; null when it names none so. */
export function partBegins(text: string): string | null {
  if (text.length > longest || !/\p{L}/u.test(text)) return null;
  const { date, time, half } = dateParts(text);
  return date === null || time !== null || half === null
    ? null
    : `${date.year}-${two(date.month)}-${two(date.day)} ${isDusk.test(text) ? '17:00' : partHours[half]}`;
}

/** Its hours are those of the afternoon, of which it is the end. */
const isDusk = /chiều tối/i;

const partHours = {
  morning: '05:00',
  noon: '11:00',
  afternoon: '12:00',
  evening: '18:00',
  night: '20:00',
} as const satisfies Record<PartOfDay, string>;

/** With the names of months and zones written out, no date is longer. */
const longest = 200;

const howToWrite = 'Write day/month/year and, if it is known, the time: 28/01/2021 10:22.';

function unreadable(parts: DateParts, text: string): Complaint | null {
  if (/(?:^|\D)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?:\D|$)/.test(text) && parts.date === null) {
    return {
      why: `The date "${text}" has a year of two digits.`,
      hint: 'Write the year with four digits: 28/01/2021.',
    };
  }
  if (parts.date === null && parts.time === null) {
    return { why: `"${text}" cannot be read as a date.`, hint: lunar.test(text) ? ofLunar : howToWrite };
  }
  if (parts.rest !== '') {
    return { why: `"${parts.rest}" in the date "${text}" is not understood.`, hint: howToWrite };
  }
  return null;
}

function badDay({ year, month, day }: NonNullable<DateParts['date']>): Complaint | null {
  if (year < 1900 || year > 2100) {
    return { why: `The year ${year} is not between 1900 and 2100.`, hint: 'Correct the year.' };
  }
  if (month < 1 || month > 12) {
    const swapped = day >= 1 && day <= 12 && month <= daysIn(year, day);
    const hint = swapped
      ? `The day comes first. Write ${two(month)}/${two(day)}/${year} if that is meant.`
      : 'Months go from 1 to 12, and the day comes before the month.';
    return { why: `There is no month ${month}.`, hint };
  }
  const days = daysIn(year, month);
  if (day >= 1 && day <= days) return null;
  return {
    why: `There is no day ${day} in month ${month} of ${year}.`,
    hint: `That month has ${days} days.`,
  };
}

function badTime(parts: DateParts): Complaint | null {
  const { time, half, offset } = parts;
  if (time === null) return null;
  const shown = `${time.hour}:${two(time.minute)}`;
  const endsDay = time.hour === 24 && time.minute === 0 && time.second === 0;
  if (endsDay && (half === null || half === 'night')) return badOffset(offset);
  if (time.hour > 23 || time.minute > 59 || time.second > 59) {
    return {
      why: `There is no time ${shown}.`,
      hint: 'Hours go from 0 to 23, minutes and seconds from 0 to 59.',
    };
  }
  if (half !== null && hourOf(parts) === null) {
    return {
      why: `The time ${shown} does not lie in ${dayParts[half]}.`,
      hint: `Correct one of the two, or write the hours from 0 to 23 without a word: 22:30.`,
    };
  }
  return badOffset(offset);
}

function badOffset(offset: number | null): Complaint | null {
  if (offset === null || (offset >= -12 * 60 && offset <= 14 * 60)) return null;
  return {
    why: 'No place on earth has such a time zone.',
    hint: 'Write for example +07:00, or leave it out.',
  };
}

/** The hour of the day from 0, or null when it contradicts its part of the day. */
function hourOf({ time, half }: DateParts): number | null {
  return time === null ? 0 : hourIn(half, time.hour);
}

/** A day of the lunar calendar, which has months of its own. */
const lunar = /tháng (?:chạp|giêng)|âm lịch|\bÂL\b|mùng|mồng/iu;
const ofLunar =
  'It is a day of the lunar calendar: write the same day in the common one, such as 28/01/2021.';

const dayParts = {
  morning: 'the morning (sáng, SA, AM)',
  noon: 'the middle of the day (trưa)',
  afternoon: 'the afternoon (chiều, CH, PM)',
  evening: 'the evening (tối)',
  night: 'the night (đêm)',
} as const satisfies Record<PartOfDay, string>;

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function wrongWeekday({ weekday }: DateParts, clock: number): Complaint | null {
  const real = new Date(clock).getUTCDay();
  if (weekday === null || weekday === real) return null;
  const day = new Date(clock).toISOString().slice(0, 10).split('-').reverse().join('/');
  return {
    why: `${day} is a ${weekdayNames[real]}, but a ${weekdayNames[weekday]} is written beside it.`,
    hint: 'Correct the day or the weekday. The weekday may be left out: it is printed by itself.',
  };
}

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A day and a month that could be each other, beside the letters of a zone where people write the month first. */
function monthFirst({ date, isAmerican, weekday }: DateParts, text: string): Complaint | null {
  if (date === null || !isAmerican || weekday !== null) return null;
  const { day, month, year } = date;
  if (day > 12 || day === month || !/(?:^|\D)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(text)) return null;
  const [read, other] = [`${day} ${monthNames[month - 1]}`, `${month} ${monthNames[day - 1]}`];
  return {
    why: `"${text}" is read as ${read}, but where such a time zone counts many write the month first.`,
    hint: `Write the month in letters: ${read} ${year}, or ${other} ${year}.`,
  };
}

function skippedTime(text: string, moment: Moment): Complaint {
  return {
    why: `The time "${text}" never was: the clocks were put forward over it. It is read as ${moment.iso}.`,
    hint: 'Correct the time, or write the offset from UTC behind it.',
  };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
