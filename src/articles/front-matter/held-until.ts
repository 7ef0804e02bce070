import type { Moment } from '../../base/moment.ts';
import type { Holding } from './holding.ts';
import { readWrittenDate } from './written-date.ts';

/** The latest moment up to which something besides its date holds it back: that of its making, or a day in its path. */
export function heldUntil(
  { notBefore, notBeforeBy }: Holding,
  days: readonly string[],
  timezone: string,
): { readonly moment: Moment; readonly by: string } | null {
  let latest = notBefore === null || notBeforeBy === null ? null : { moment: notBefore, by: notBeforeBy };
  for (const day of days) {
    const { moment } = readWrittenDate(day, timezone);
    if (moment !== null && (latest === null || moment.epoch > latest.moment.epoch))
      latest = { moment, by: `${day} in its path` };
  }
  return latest;
}
