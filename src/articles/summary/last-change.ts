import type { Moment } from '../../base/time/moment.ts';
import type { Meta } from '../article.ts';

/**
 * When editors last changed what the article says: the latest of its date, its `updated` and its corrections; never
 * the time of a build (R1.3, R2.13, R2.15).
 */
export function lastChange({
  date,
  updated,
  corrections,
}: Pick<Meta, 'date' | 'updated' | 'corrections'>): Moment {
  if (updated === null && corrections.length === 0) return date;
  const moments = [
    date,
    ...(updated === null ? [] : [updated]),
    ...corrections.map((correction) => correction.date),
  ];
  return moments.reduce((latest, moment) => (moment.epoch > latest.epoch ? moment : latest));
}
