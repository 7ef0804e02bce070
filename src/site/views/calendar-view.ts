import type { Year } from '../calendar.ts';
import { indexUrl } from '../site-urls.ts';
import type { CalendarView, YearView } from '../view.ts';
import { linkToYear } from './calendar-links.ts';
import { toFrame } from './frame.ts';
import { linkToHome, linkToIndex } from './links.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** The months of a year, and the years beside it. */
export function toYearView(year: Year, context: ViewContext): CalendarView {
  const { title } = linkToYear(year, context);
  const index = context.years.indexOf(year);
  const [older, newer] = [context.years[index - 1], context.years[index + 1]];
  const matter = {
    title,
    description: say(context.site.locale, 'calendarDescription', { name: title }),
    index: true,
    breadcrumb: [linkToHome(context), linkToIndex('archive', context)],
    feedOf: null,
  };
  return {
    kind: 'year',
    heading: title,
    years: [withMonths(year, context)],
    newer: newer === undefined ? null : linkToYear(newer, context),
    older: older === undefined ? null : linkToYear(older, context),
    ...toFrame(year.url, matter, context),
  };
}

/** The years that hold articles, newest first, with their months. */
export function toArchiveView(context: ViewContext): CalendarView {
  const { config, locale } = context.site;
  const title = say(locale, 'archive');
  const matter = {
    title,
    description: say(locale, 'archiveDescription', { site: config.title }),
    index: context.years.length > 0,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  return {
    kind: 'archive',
    heading: title,
    years: context.years.map((year) => withMonths(year, context)).reverse(),
    newer: null,
    older: null,
    ...toFrame(indexUrl('archive', locale), matter, context),
  };
}

function withMonths(year: Year, context: ViewContext): YearView {
  const { site, addresses } = context;
  const urls = new Map(year.months.map(({ month, url }) => [month, addresses.href(url)]));
  const { href, title } = linkToYear(year, context);
  const months = site.locale.months.map((name, index) => ({
    href: urls.get(index + 1) ?? null,
    title: name,
  }));
  return { href, title, months };
}
