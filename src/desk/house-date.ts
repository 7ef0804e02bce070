import type { Moment } from '../base/time/moment.ts';

/** A moment as editors write it in front matter, in its own time zone: `28/01/2021 10:22`. */
export function houseDate({ iso }: Moment): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
