import { phrase } from '../../../base/locale/locale.ts';
import type { Link } from '../view-parts.ts';
import { linkTo } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** A month or year that holds articles, by its page. */
export interface CalendarPage {
  readonly year: number;
  readonly url: string;
}

export interface MonthPage extends CalendarPage {
  readonly month: number;
}

/** Titled as people read it: `Tháng 1 năm 2021`. */
export function linkToMonth({ year, month, url }: MonthPage, { locale, addresses }: ViewContext): Link {
  const values = {
    M: month,
    MM: String(month).padStart(2, '0'),
    yyyy: year,
    month: locale.months[month - 1] ?? '',
  };
  return linkTo({ url, title: phrase(locale.dates.month, values) }, addresses);
}

export function linkToYear({ year, url }: CalendarPage, { locale, addresses }: ViewContext): Link {
  return linkTo({ url, title: phrase(locale.dates.year, { yyyy: year }) }, addresses);
}
