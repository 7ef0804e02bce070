import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { momentAt } from '../../../base/time/zone.ts';
import type { Due } from './due.ts';
import { appearance, newsSpan, publicationOf } from './publication.ts';

type Dated = Pick<ArticleSummary, 'date' | 'notBefore' | 'expires' | 'draft' | 'pinned' | 'reprinted'>;

/**
 * The next moment after `now` at which a build would make another site of the same files; null when there is none.
 * `ends` are those of notices.
 */
export function nextDue(
  summaries: Iterable<Dated>,
  now: number,
  timezone: string,
  ends: readonly Moment[] = [],
): Due | null {
  let next = Number.POSITIVE_INFINITY;
  let why: Due['why'] = 'appears';
  const turn = (moment: number, reason: Due['why']) => {
    if (moment <= now || moment >= next) return;
    next = moment;
    why = reason;
  };
  for (const { epoch } of ends) turn(epoch, 'notice-ends');
  for (const summary of summaries) {
    const { date, expires, pinned, reprinted } = summary;
    const publication = publicationOf(summary, now);
    if (publication === 'scheduled' && (expires === null || expires.epoch > appearance(summary).epoch)) {
      turn(appearance(summary).epoch, 'appears');
    }
    if (publication !== 'published') continue;
    if (expires !== null) turn(expires.epoch, 'expires');
    if (pinned !== null && pinned.until !== null) turn(pinned.until.epoch, 'pin-ends');
    if (!reprinted) turn(date.epoch + newsSpan, 'news-ends');
  }
  return Number.isFinite(next) ? { at: momentAt(next, timezone).iso, why } : null;
}
