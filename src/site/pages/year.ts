import { toRoute } from '../addresses/to-route.ts';
import type { Year } from '../order/groups/calendar.ts';
import { yearsOf } from '../order/groups/calendar.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { type CalendarPage, linkToYear } from './parts/calendar-links.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome, linkToIndex } from './parts/links.ts';
import { say } from './parts/say.ts';
import { monthsOfYear, type YearPage, yearPageOf } from './parts/year-months.ts';
import { select } from './selection.ts';
import type { CalendarView } from './view.ts';

interface OwnOfYear {
  readonly year: YearPage;
  readonly newer: CalendarPage | null;
  readonly older: CalendarPage | null;
}

/** The months of a year, and the years beside it. */
export const yearPage: PageKind<TargetOf<'year'>, OwnOfYear, CalendarView> = {
  routes: (site) =>
    yearsOf(site.months).map(({ year, url }) =>
      toRoute(url, `the year ${year}`, { kind: 'year', year }, site),
    ),
  select: ({ year }, { years }) => {
    const index = years.findIndex((one) => one.year === year);
    const near = (other: Year | undefined) => other && { year: other.year, url: other.url };
    return select({
      year: yearPageOf(found(years[index], `year ${year}`)),
      newer: near(years[index + 1]) ?? null,
      older: near(years[index - 1]) ?? null,
    });
  },
  view: ({ year, newer, older }, context) => {
    const { title } = linkToYear(year, context);
    const matter = {
      title,
      description: say(context.locale, 'calendarDescription', { name: title }),
      index: true,
      breadcrumb: [linkToHome(context), linkToIndex('archive', context)],
      feedOf: null,
    };
    return {
      kind: 'year',
      heading: title,
      years: [monthsOfYear(year, context)],
      newer: newer === null ? null : linkToYear(newer, context),
      older: older === null ? null : linkToYear(older, context),
      ...toFrame(year.url, matter, context),
    };
  },
};
