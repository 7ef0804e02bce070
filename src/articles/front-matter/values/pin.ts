import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { dayOf, type Moment } from '../../../base/time/moment.ts';
import { momentOfClock } from '../../../base/time/zone.ts';
import { readWrittenDate } from '../dates/written-date.ts';
import { readFlag } from './flag.ts';
import { writtenForms } from './written-forms.ts';

/** That an article leads the front page: until a moment, or for good when `until` is null. */
export interface Pin {
  readonly until: Moment | null;
}

/** `true`, or how long: a day without a time is pinned to its end. Null for `false` and nothing. */
export function pin(timezone: string) {
  return writtenAs(
    z
      .string()
      .nullish()
      .transform((written, context): Pin | null => {
        const text = (written ?? '').trim();
        const flag = readFlag(text);
        if (text === '' || flag === false) return null;
        if (flag === true) return { until: null };
        const read = readWrittenDate(text, timezone);
        const { moment } = read;
        if (moment !== null) return { until: moment.timed ? moment : dayAfter(moment, timezone) };
        if (/^\d+[/.-]\d+[/.-]\d+$/.test(text))
          return refuse(context, 'bad-date', read.complaint.why, read.complaint.hint);
        return refuse(
          context,
          'bad-date',
          `"${text}" is neither yes, no nor a date.`,
          'Write "true", or the last day: 31/12/2026.',
        );
      }),
    writtenForms.flagOrDate,
  );
}

function dayAfter(moment: Moment, timezone: string): Moment {
  const { year, month, day } = dayOf(moment);
  return momentOfClock(Date.UTC(year, month - 1, day + 1), timezone, false).moment;
}
