/** Dates, numbers and sizes as readers of a language see them, from own tables so that no Node release changes them (R6.8). */

import { type Locale, phrase } from './locale.ts';
import { dayOf, type Moment } from './moment.ts';

/** A moment by one of the locale's patterns, e.g. `Thứ Năm, 28/01/2021 10:22`. An untimed moment has no `full` form: it gets `day`. */
export function formatDate(moment: Moment, style: keyof Locale['dates'], locale: Locale): string {
  const { year, month, day } = dayOf(moment);
  const pattern = locale.dates[style === 'full' && !moment.timed ? 'day' : style];
  return phrase(pattern, {
    d: day,
    dd: pad(day),
    M: month,
    MM: pad(month),
    yyyy: year,
    HH: moment.iso.slice(11, 13),
    mm: moment.iso.slice(14, 16),
    weekday: locale.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '',
    month: locale.months[month - 1] ?? '',
  });
}

/** A number with the locale's separators and at most `decimals` decimals: `3100` gives `3.100` in Vietnamese. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '0', fraction = ''] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale.numbers.group);
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === '' ? '' : locale.numbers.decimal + fraction}`;
}

/** A file's size for people: `842 kB`, `1,4 MB`, with a no-break space; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  if (bytes < 999_500) return `${formatNumber(bytes / 1000, locale, 0)}\u00a0kB`;
  return `${formatNumber(bytes / 1_000_000, locale, 1)}\u00a0MB`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
