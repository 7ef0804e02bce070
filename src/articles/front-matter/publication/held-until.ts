import type { Moment } from '../../../base/time/moment.ts';
import { partBegins, readWrittenDate } from '../dates/written-date.ts';
import type { PublicationFields } from './publication-fields.ts';

/**
 * The latest moment up to which something besides its date holds it back: that of its making, a day in its path, or the part of
 * the day that `written`, its date, names without an hour.
 */
export function heldUntil(
  { notBefore, notBeforeBy }: PublicationFields,
  days: readonly string[],
  written: unknown,
  timezone: string,
): { readonly moment: Moment; readonly by: string } | null {
  let latest = notBefore === null || notBeforeBy === null ? null : { moment: notBefore, by: notBeforeBy };
  for (const day of days) {
    const { moment } = readWrittenDate(day, timezone);
    if (moment !== null && (latest === null || moment.epoch > latest.moment.epoch))
      latest = { moment, by: `${day} in its path` };
  }
  const begins = typeof written === 'string' ? partBegins(written) : null;
  const moment = begins === null ? null : readWrittenDate(begins, timezone).moment;
  return moment !== null && (latest === null || moment.epoch > latest.moment.epoch)
    ? { moment, by: 'date' }
    : latest;
}
