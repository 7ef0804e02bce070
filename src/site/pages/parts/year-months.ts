import type { Year } from '../../order/groups/calendar.ts';
import type { YearView } from '../view.ts';
import { type CalendarPage, linkToYear } from './calendar-links.ts';
import type { ViewContext } from './view-context.ts';

/** A year with the pages of those of its months that hold articles. */
export interface YearPage extends CalendarPage {
  readonly months: readonly (readonly [month: number, url: string])[];
}

export function yearPageOf({ year, url, months }: Year): YearPage {
  return { year, url, months: months.map((of) => [of.month, of.url]) };
}

export function monthsOfYear(year: YearPage, context: ViewContext): YearView {
  const { locale, addresses } = context;
  const urls = new Map(year.months.map(([month, url]) => [month, addresses.href(url)]));
  const { href, title } = linkToYear(year, context);
  const months = locale.months.map((name, index) => ({ href: urls.get(index + 1) ?? null, title: name }));
  return { href, title, months };
}
