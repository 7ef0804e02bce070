/** Dates, numbers and sizes as readers of a language see them, from own tables so that no Node release changes them (R6.8). */

import { dayOf, type Moment } from '../time/moment.ts';
import type { Locale } from './locale.ts';

/** A moment by one of the locale's patterns, e.g. `Thứ Năm, 28/01/2021 10:22`. An untimed moment has no `full` form: it gets `day`. */
export function formatDate(moment: Moment, style: keyof Locale['dates'], locale: Locale): string {
  const pattern = locale.dates[style === 'full' && !moment.timed ? 'day' : style];
  let text = '';
  let isPlace = false;
  for (const part of partsOf(pattern)) {
    text += isPlace ? (placeOf(part, moment, locale) ?? `{${part}}`) : part;
    isPlace = !isPlace;
  }
  return text;
}

const knownParts = new Map<string, readonly string[]>();

/** What stands in a pattern of a locale, and every second time a place in it: there are a few patterns, and many dates. */
function partsOf(pattern: string): readonly string[] {
  const parts = knownParts.get(pattern) ?? pattern.split(/\{(\w+)\}/);
  knownParts.set(pattern, parts);
  return parts;
}

/** Null for a name that no date has. */
function placeOf(name: string, moment: Moment, { weekdays, months, firstDay }: Locale): string | null {
  const { iso } = moment;
  switch (name) {
    case 'd': {
      const { day } = dayOf(moment);
      return day === 1 && firstDay !== undefined ? firstDay : String(day);
    }
    case 'dd':
      return iso.slice(8, 10);
    case 'M':
      return String(dayOf(moment).month);
    case 'MM':
      return iso.slice(5, 7);
    case 'yyyy':
      return String(dayOf(moment).year);
    case 'HH':
      return iso.slice(11, 13);
    case 'mm':
      return iso.slice(14, 16);
    case 'weekday':
      return weekdays[weekdayOf(moment)] ?? '';
    case 'month':
      return months[dayOf(moment).month - 1] ?? '';
    default:
      return null;
  }
}

/** 0 is Sunday. */
function weekdayOf(moment: Moment): number {
  const { year, month, day } = dayOf(moment);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
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
