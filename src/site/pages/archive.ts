import { indexUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome } from './parts/links.ts';
import { say } from './parts/say.ts';
import { monthsOfYear, type YearPage, yearPageOf } from './parts/year-months.ts';
import { select } from './selection.ts';
import type { CalendarView } from './view.ts';

/** The years that hold articles, newest first, with their months. */
export const archivePage: PageKind<TargetOf<'archive'>, readonly YearPage[], CalendarView> = {
  routes: (site) => [toRoute(indexUrl('archive', site), 'the archive', { kind: 'archive' }, site)],
  select: (_, { years }) => select(years.map(yearPageOf)),
  view: (years, context) => {
    const { config, locale } = context;
    const title = say(locale, 'archive');
    const matter = {
      title,
      description: say(locale, 'archiveDescription', { site: config.title }),
      index: years.length > 0,
      breadcrumb: [linkToHome(context)],
      feedOf: null,
    };
    return {
      kind: 'archive',
      heading: title,
      years: years.map((year) => monthsOfYear(year, context)).reverse(),
      newer: null,
      older: null,
      ...toFrame(indexUrl('archive', context), matter, context),
    };
  },
};
