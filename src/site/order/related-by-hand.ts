import type { Listed } from '../../articles/summary/card.ts';

/** How many related articles a page shows, unless more are chosen by hand. */
const most = 4;

/**
 * The related articles of one: those that its front matter chooses, then those that were found, without any twice. What of
 * the chosen is not among the articles `shown` has a problem of its own, or no longer: it is left out.
 */
export function withChosen(
  { card }: Listed,
  found: readonly string[],
  shown: ReadonlySet<string>,
): readonly string[] {
  if (card.related.length === 0) return found;
  const chosen = [...new Set(card.related)].filter((key) => key !== card.key && shown.has(key));
  const others = found.filter((key) => !chosen.includes(key));
  return [...chosen, ...others.slice(0, Math.max(0, most - chosen.length))];
}
