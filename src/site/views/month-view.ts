import type { Month } from '../site.ts';
import type { MonthView } from '../view.ts';
import { linkToMonth, linkToYear } from './calendar-links.ts';
import { toDays, toWeekdays, toWeeks } from './days.ts';
import { toFrame } from './frame.ts';
import { linkToHome, linkToIndex } from './links.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** All articles of a month by day, which never change once it is over but for its link to the next month. */
export function toMonthView(month: Month, context: ViewContext): MonthView {
  const { months, locale } = context.site;
  const index = months.indexOf(month);
  const [older, newer] = [months[index - 1], months[index + 1]];
  const year = context.years.find((candidate) => candidate.year === month.year);
  const { title } = linkToMonth(month, context);
  const days = toDays(month, context);
  const matter = {
    title,
    description: say(locale, 'calendarDescription', { name: title }),
    index: true,
    breadcrumb: [
      linkToHome(context),
      linkToIndex('archive', context),
      ...(year === undefined ? [] : [linkToYear(year, context)]),
    ],
    feedOf: null,
  };
  return {
    kind: 'month',
    heading: title,
    weekdays: toWeekdays(locale),
    weeks: toWeeks(month, days, locale),
    days,
    newer: newer === undefined ? null : linkToMonth(newer, context),
    older: older === undefined ? null : linkToMonth(older, context),
    ...toFrame(month.url, matter, context),
  };
}
