import { toRoute } from '../addresses/to-route.ts';
import { monthName } from '../order/groups/calendar.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { type CalendarPage, linkToMonth, linkToYear, type MonthPage } from './parts/calendar-links.ts';
import { toDays, toWeekdays, toWeeks } from './parts/days.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome, linkToIndex } from './parts/links.ts';
import { say } from './parts/say.ts';
import { teasersOf } from './parts/view-context.ts';
import { select } from './selection.ts';
import type { MonthView } from './view.ts';

interface OwnOfMonth extends MonthPage {
  readonly inYear: CalendarPage | null;
  readonly newer: MonthPage | null;
  readonly older: MonthPage | null;
  /** Keys of articles, from the oldest to the newest. */
  readonly items: readonly string[];
}

/** All articles of a month by day, which never change once it is over but for its link to the next month. */
export const monthPage: PageKind<TargetOf<'month'>, OwnOfMonth, MonthView> = {
  routes: (site) =>
    site.months.map((of) => {
      const { year, month } = of;
      return toRoute(of.url, `the month ${monthName(of)}`, { kind: 'month', year, month }, site);
    }),
  select: ({ year, month }, { site, years, teaser }) => {
    const { months } = site;
    const index = months.findIndex((one) => one.year === year && one.month === month);
    const { url, articles } = found(months[index], `month ${year}-${month}`);
    const near = (at: number): MonthPage | null => {
      const other = months[at];
      return other === undefined ? null : { year: other.year, month: other.month, url: other.url };
    };
    const inYear = years.find((one) => one.year === year);
    const own = {
      year,
      month,
      url,
      inYear: inYear === undefined ? null : { year, url: inYear.url },
      newer: near(index + 1),
      older: near(index - 1),
      items: articles.map(({ summary }) => summary.key),
    };
    return select(own, articles.map(teaser));
  },
  view: (own, context) => {
    const { locale } = context;
    const { title } = linkToMonth(own, context);
    const days = toDays(teasersOf(own.items, context), context);
    const matter = {
      title,
      description: say(locale, 'calendarDescription', { name: title }),
      index: true,
      breadcrumb: [
        linkToHome(context),
        linkToIndex('archive', context),
        ...(own.inYear === null ? [] : [linkToYear(own.inYear, context)]),
      ],
      feedOf: null,
    };
    return {
      kind: 'month',
      heading: title,
      weekdays: toWeekdays(locale),
      weeks: toWeeks(own, days, locale),
      days,
      newer: own.newer === null ? null : linkToMonth(own.newer, context),
      older: own.older === null ? null : linkToMonth(own.older, context),
      ...toFrame(own.url, matter, context),
    };
  },
};
