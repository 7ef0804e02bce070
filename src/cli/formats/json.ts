import type { BuildOutcome } from '../build-outcome.ts';
import { visibleJson } from '../visible-json.ts';

/** For tools: one JSON document with every problem as it is and what the build did, null when errors stopped it. */
export function json({ problems, summary }: BuildOutcome): string {
  return `${visibleJson({ problems, summary })}\n`;
}
