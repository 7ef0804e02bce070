import type { BuildOutcome } from './build-outcome.ts';
import type { CommandContext } from './command-context.ts';
import { closingLine } from './lines.ts';

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

export type Format = (typeof formats)[number];

/**
 * Prints an outcome: for people on the standard error with the closing line on the standard output, for tools on the
 * latter. Most builds have nothing to tell, and load nothing for it.
 */
export async function report(
  outcome: BuildOutcome,
  format: Format,
  quiet: boolean,
  { print }: CommandContext,
): Promise<void> {
  const closing = outcome.summary === null || quiet ? '' : `${closingLine(outcome.summary)}\n`;
  const shown = quiet
    ? { ...outcome, problems: outcome.problems.filter(({ severity }) => severity !== 'info') }
    : outcome;
  if (format === 'json') print.out((await import('./formats/json.ts')).json(outcome));
  else if (format === 'sarif') print.out((await import('./formats/sarif.ts')).sarif(outcome));
  else if (format === 'github') print.out((await import('./formats/github.ts')).github(shown) + closing);
  else {
    if (shown.problems.length > 0) print.err((await import('./formats/pretty.ts')).pretty(shown, print));
    print.out(closing);
  }
}
