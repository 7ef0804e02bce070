import type { Listed } from '../../articles/summary/article-summary.ts';

/** How many related articles a page shows, unless more are chosen by hand. */
const most = 4;

/**
 * The related articles of one: those that its front matter chooses, then those that were found, without any twice. What of
 * the chosen is not among the articles `shown` has a problem of its own, or no longer: it is left out.
 */
export function withChosen(
  { summary }: Listed,
  found: readonly string[],
  shown: ReadonlySet<string>,
): readonly string[] {
  if (summary.related.length === 0) return found;
  const chosen = [...new Set(summary.related)].filter((key) => key !== summary.key && shown.has(key));
  const others = found.filter((key) => !chosen.includes(key));
  return [...chosen, ...others.slice(0, Math.max(0, most - chosen.length))];
}
