/** Time zones by the platform's own tables, for the zone that the caller names and no other. */

import type { Moment } from './moment.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();
const day = 86_400_000;

/**
 * How far the clocks of the zone are ahead of UTC at an instant, in whole minutes (the odd seconds of the time before
 * standard zones are rounded). Throws a RangeError for a name that is no IANA time zone.
 */
export function offsetAt(epoch: number, timezone: string): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    formatterOf(timezone).format(epoch).match(/\d+/g) ?? []
  ).map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((local - Math.floor(epoch / 1000) * 1000) / 60_000);
}

/** The instant as a moment in the zone. */
export function momentAt(epoch: number, timezone: string, timed = true): Moment {
  return moment(epoch, offsetAt(epoch, timezone), timed);
}

/**
 * The moment at which the zone's clocks show `local`, given as milliseconds since 1970 as if it were UTC. When they
 * show it twice it is the first time; when they skip it, `skipped` is true and the moment is as much later as they
 * skip, as iCalendar and Temporal have it.
 */
export function momentOfClock(
  local: number,
  timezone: string,
  timed = true,
): { readonly moment: Moment; readonly skipped: boolean } {
  const before = offsetAt(local - day, timezone);
  const after = offsetAt(local + day, timezone);
  for (const offset of [before, after]) {
    const epoch = local - offset * 60_000;
    if (offsetAt(epoch, timezone) === offset) return { moment: moment(epoch, offset, timed), skipped: false };
  }
  return { moment: momentAt(local - before * 60_000, timezone, timed), skipped: true };
}

function moment(epoch: number, offset: number, timed: boolean): Moment {
  const sign = offset < 0 ? '-' : '+';
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  const minutes = pad(Math.abs(offset) % 60);
  const clock = new Date(epoch + offset * 60_000).toISOString().slice(0, 19);
  return { iso: `${clock}${sign}${hours}:${minutes}`, epoch, timed };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timezone, formatter);
  return formatter;
}
