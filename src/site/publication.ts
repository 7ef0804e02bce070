import type { Meta } from '../articles/article.ts';
import type { Card } from '../articles/card.ts';
import { placeOfField } from '../articles/field-places.ts';
import { formatDate } from '../base/format.ts';
import type { Locale } from '../base/locale.ts';
import { info, type Problem } from '../base/problem.ts';

export type Publication = 'published' | 'draft' | 'scheduled' | 'expired';

const day = 24 * 60 * 60 * 1000;

/** How long an article is news to search engines, in milliseconds (R1.8). */
export const newsSpan = 2 * day;

/** Whether readers may see an article at the moment `now`, in milliseconds since 1970, and if not, why (R12.5). */
export function publicationOf(
  { draft, expires, date }: Pick<Card, 'draft' | 'expires' | 'date'>,
  now: number,
): Publication {
  if (draft) return 'draft';
  if (expires !== null && expires.epoch <= now) return 'expired';
  return date.epoch > now ? 'scheduled' : 'published';
}

/** Whether an article leads the front page at the moment `now`. */
export function isPinned({ pinned }: Pick<Card, 'pinned'>, now: number): boolean {
  return pinned !== null && (pinned.until === null || now < pinned.until.epoch);
}

/** The message that an article is held back until its date. */
export function scheduledProblem(meta: Meta, now: number, timezone: string, locale: Locale): Problem {
  const build = 'Build the site again after that moment to publish it';
  const soon = meta.date.epoch - now < day;
  return info(
    'scheduled',
    placeOfField(meta, 'date'),
    `"${meta.title}" is held back until ${formatDate(meta.date, 'full', locale)} (${timezone}), because its date has not come yet.`,
    soon
      ? `${build}. If it should be out already, check the time zone: a date without an offset is read as ${timezone}; write one such as "${meta.date.iso}", or set "timezone" in bantin.yaml.`
      : `${build}, or change its date.`,
  );
}

/**
 * The span around `now` in which the same articles are published, pinned and news, and the same is said of those that are
 * not published: from the first moment to before the second, in milliseconds since 1970.
 */
export function steadySpan(
  cards: Iterable<Pick<Card, 'date' | 'expires' | 'pinned'>>,
  now: number,
): readonly [from: number, until: number] {
  let from = 0;
  let until = Number.MAX_SAFE_INTEGER;
  const turn = (moment: number) => {
    if (moment <= now) from = Math.max(from, moment);
    else until = Math.min(until, moment);
  };
  for (const { date, expires, pinned } of cards) {
    turn(date.epoch);
    turn(date.epoch - day + 1);
    turn(date.epoch + newsSpan);
    if (expires !== null) turn(expires.epoch);
    if (pinned !== null && pinned.until !== null) turn(pinned.until.epoch);
  }
  return [from, until];
}
