import { literally } from './serving-rules.ts';

/** A regular expression (PCRE) for queries that hold all the pairs, whatever else they hold and in whatever order. */
export function queryPattern(pairs: readonly string[]): string {
  const [only = '', ...others] = pairs.map(literally);
  if (others.length === 0) return `(?:^|&)${only}(?:&|$)`;
  return `^${[only, ...others].map((pair) => `(?=(?:.*&)?${pair}(?:&|$))`).join('')}`;
}
