import { formatDate } from '../../../base/locale/format.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { dayOf } from '../../../base/time/moment.ts';
import type { SelectedTeaser } from '../selection.ts';
import type { DayCell, DayView, WeekdayView } from '../view.ts';
import { newestFirst } from './teaser.ts';
import type { ViewContext } from './view-context.ts';

/** The days of a month that hold articles, newest first. */
export function toDays(articles: readonly SelectedTeaser[], context: ViewContext): DayView[] {
  const days = new Map<number, SelectedTeaser[]>();
  for (const article of articles) {
    const { day } = dayOf(article.date);
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [article]);
    else ofDay.push(article);
  }
  return [...days]
    .map(([day, ofDay]) => {
      const date = ofDay[0]?.date;
      const title = date === undefined ? '' : formatDate(date, 'day', context.locale);
      return { id: dayId(day), title, items: newestFirst(ofDay, context) };
    })
    .reverse();
}

/** The names of the days of the week, from the one with which weeks begin in the language. */
export function toWeekdays({ weekdays, weekdaysShort, weekStart }: Locale): WeekdayView[] {
  return weekdays.map((_, index) => {
    const day = (index + weekStart) % 7;
    return { name: weekdays[day] ?? '', short: weekdaysShort[day] ?? '' };
  });
}

/** A month as wall calendars show it; the days that hold articles lead to them. */
export function toWeeks(
  { year, month }: { readonly year: number; readonly month: number },
  days: readonly DayView[],
  { weekStart }: Locale,
): (DayCell | null)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const before = (first - weekStart + 7) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const known = new Set(days.map(({ id }) => id));
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      if (day < 1 || day > length) return null;
      return { day, href: known.has(dayId(day)) ? `#${dayId(day)}` : null };
    }),
  );
}

function dayId(day: number): string {
  return `day-${day}`;
}
