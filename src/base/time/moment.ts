/**
 * A moment as an article states it: `iso` is ISO 8601 in the site's time zone with its offset, to the second
 * (`2021-01-28T10:22:00+07:00`), so its first characters are the date and time that readers see; `epoch` is the same
 * instant in milliseconds since 1970; `timed` is false when only a day was written (then the time is 00:00).
 */
export interface Moment {
  readonly iso: string;
  readonly epoch: number;
  readonly timed: boolean;
}

/** Of what has no date, as a page: before every article. */
export const noDate: Moment = { iso: '1970-01-01T00:00:00+00:00', epoch: 0, timed: false };

/** Year, month and day of a moment as readers of the site count them. */
export function dayOf(moment: Moment): { year: number; month: number; day: number } {
  return {
    year: Number(moment.iso.slice(0, 4)),
    month: Number(moment.iso.slice(5, 7)),
    day: Number(moment.iso.slice(8, 10)),
  };
}

/** The moment as editors write it, in its own time zone: `28/01/2021 10:22`, or `28/01/2021` when only a day is known. */
export function asWritten({ iso, timed }: Moment): string {
  const day = iso.slice(0, 10).split('-').reverse().join('/');
  return timed ? `${day} ${iso.slice(11, 16)}` : day;
}
