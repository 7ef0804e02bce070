/** Drawn cards: what social networks show of an article that has no picture. */

import { targetsOf } from '../../articles/summary/article-summary.ts';
import { digestValue } from '../../base/digest.ts';
import { shortDigest } from '../keys/short-digest.ts';
import type { Site, SiteArticle } from '../order/site.ts';

/** Pixels, as social networks want them (R3.4). */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * Address of the card that is drawn for an article, e.g. `/cards/2021/01/hoi-nghi-5943b748.png`; null when it has a
 * picture, or the site wants no cards. Networks keep what they have seen, so another text gets another address.
 */
export function cardUrl({ summary, url }: SiteArticle, { config, files }: Site): string | null {
  const { cards, title, organization } = config;
  if (
    cards === null ||
    summary.purpose !== null ||
    targetsOf(summary, 'file').some((target) => files.get(target)?.size)
  )
    return null;
  const digest = digestValue([summary.title, title, organization, cards]);
  return `/cards${url.replace(/\/$/, '')}-${shortDigest(digest)}.png`;
}
