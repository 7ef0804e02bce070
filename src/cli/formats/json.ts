import type { Outcome } from '../outcome.ts';

/** For tools: one JSON document with every problem as it is and what the build did, null when errors stopped it. */
export function json({ problems, summary }: Outcome): string {
  return `${JSON.stringify({ problems, summary }, null, 2)}\n`;
}
