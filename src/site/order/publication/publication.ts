import type { Meta } from '../../../articles/article.ts';
import { placeOfField } from '../../../articles/front-matter/schema/field-places.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import { info, type Problem, warning } from '../../../base/problem.ts';
import { asWritten, type Moment } from '../../../base/time/moment.ts';

export type Publication = 'published' | 'draft' | 'scheduled' | 'expired';

const day = 24 * 60 * 60 * 1000;

/** How long an article is news to search engines, in milliseconds (R1.8). */
export const newsSpan = 2 * day;

/** Whether readers may see an article at the moment `now`, in milliseconds since 1970, and if not, why (R12.5). */
export function publicationOf(
  { draft, expires, date, notBefore }: Pick<ArticleSummary, 'draft' | 'expires' | 'date' | 'notBefore'>,
  now: number,
): Publication {
  if (draft) return 'draft';
  if (expires !== null && expires.epoch <= now) return 'expired';
  return appearance({ date, notBefore }).epoch > now ? 'scheduled' : 'published';
}

/** How many articles are held back at the moment `now`, by why. */
export interface HeldCounts {
  readonly drafts: number;
  readonly scheduled: number;
  readonly expired: number;
}

/** `shown` when drafts and what is scheduled are shown all the same; `unfinished` are drafts that cannot be used yet. */
export function heldCounts(
  summaries: Iterable<Pick<ArticleSummary, 'draft' | 'expires' | 'date' | 'notBefore'>>,
  unfinished: number,
  { now, drafts: shown }: { readonly now: number; readonly drafts: boolean },
): HeldCounts {
  const counts = { published: 0, draft: unfinished, scheduled: 0, expired: 0 };
  for (const summary of summaries) counts[publicationOf(summary, now)] += 1;
  const { draft, scheduled, expired } = counts;
  return { drafts: shown ? unfinished : draft, scheduled: shown ? 0 : scheduled, expired };
}

/** The moment from which on an article may be shown: the latest of all that its front matter names. */
export function appearance({ date, notBefore }: Pick<ArticleSummary, 'date' | 'notBefore'>): Moment {
  return notBefore ?? date;
}

/** Whether readers see the first article when the second appears. */
export function isOutBy(first: ArticleSummary, second: ArticleSummary): boolean {
  return publicationOf(first, appearance(second).epoch) === 'published';
}

/** Whether an article leads the front page at the moment `now`. */
export function isPinned({ pinned }: Pick<ArticleSummary, 'pinned'>, now: number): boolean {
  return pinned !== null && (pinned.until === null || now < pinned.until.epoch);
}

/** The message that an article is held back until its date. */
export function scheduledProblem(meta: Meta, now: number, timezone: string): Problem {
  const build = 'Build the site again after that moment to publish it';
  const moment = appearance(meta);
  const soon = moment.epoch - now < day;
  const because =
    meta.heldBy.date === null || meta.heldBy.date === 'date'
      ? 'its date has not come yet'
      : `"${meta.heldBy.date}" says so`;
  return info(
    'scheduled',
    placeOfField(meta, 'date'),
    `"${meta.title}" is held back until ${asWritten(moment)} (${timezone}), because ${because}.`,
    soon
      ? `${build}. If it should be out already, check the time zone: a date without an offset is read as ${timezone}; write one such as "${moment.iso}", or set "timezone" in bantin.yaml.`
      : `${build}, or change its date.`,
  );
}

/**
 * A warning when the article says that it was changed later than it is read first, which nobody can know; null when it does not.
 */
export function futureChange(meta: Meta, now: number, timezone: string): Problem | null {
  const from = Math.max(now, appearance(meta).epoch);
  const field = meta.updated !== null && meta.updated.epoch > from ? 'updated' : 'corrections';
  const moment =
    field === 'updated' ? meta.updated : meta.corrections.find(({ date }) => date.epoch > from)?.date;
  if (!moment) return null;
  return warning(
    'future-change',
    placeOfField(meta, field),
    `"${field}" names ${asWritten(moment)} (${timezone}), which has not come yet, but what it says is published with the article.`,
    'Correct the date. To hold a correction back, add it when its day has come.',
  );
}

/**
 * The span around `now` in which the same articles are published, pinned and news, and the same is said of those that are
 * not published; `ends` are those of notices: from the first moment to before the second, in milliseconds since 1970.
 */
export function steadySpan(
  summaries: Iterable<Pick<ArticleSummary, 'date' | 'notBefore' | 'expires' | 'pinned' | 'changed'>>,
  now: number,
  ends: readonly Moment[] = [],
): readonly [from: number, until: number] {
  let from = 0;
  let until = Number.MAX_SAFE_INTEGER;
  const turn = (moment: number) => {
    if (moment <= now) from = Math.max(from, moment);
    else until = Math.min(until, moment);
  };
  for (const { epoch } of ends) turn(epoch);
  for (const { date, notBefore, expires, pinned, changed } of summaries) {
    const { epoch } = appearance({ date, notBefore });
    turn(epoch);
    turn(epoch - day + 1);
    turn(date.epoch + newsSpan);
    if (expires !== null) turn(expires.epoch);
    if (changed !== null) turn(changed.epoch);
    if (pinned !== null && pinned.until !== null) turn(pinned.until.epoch);
  }
  return [from, until];
}
