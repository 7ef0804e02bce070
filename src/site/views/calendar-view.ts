import type { Year } from '../calendar.ts';
import { indexUrl } from '../site-urls.ts';
import type { CalendarView } from '../view.ts';
import { linkToMonth, linkToYear } from './calendar-links.ts';
import { toFrame } from './frame.ts';
import { linkToHome, linkToIndex } from './links.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** The months of a year that hold articles, newest first. */
export function toYearView(year: Year, context: ViewContext): CalendarView {
  const { title } = linkToYear(year, context);
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
    items: year.months.map((month) => linkToMonth(month, context)).reverse(),
    ...toFrame(year.url, matter, context),
  };
}

/** The years that hold articles, newest first. */
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
    items: context.years.map((year) => linkToYear(year, context)).reverse(),
    ...toFrame(indexUrl('archive', locale), matter, context),
  };
}
