import { translateProblem } from '../messages/translate-problem.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { CommandContext } from './command-context.ts';
import { closingLine } from './lines.ts';
import { speechFor } from './speech.ts';

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
  host: CommandContext,
): Promise<void> {
  const { print } = host;
  const say = speechFor(host, outcome.root);
  const closing = outcome.summary === null || quiet ? '' : `${closingLine(outcome.summary, say)}\n`;
  const problems = outcome.problems.map((problem) => translateProblem(problem, say));
  const whole = { ...outcome, problems };
  const shown = quiet
    ? { ...outcome, problems: problems.filter(({ severity }) => severity !== 'info') }
    : whole;
  if (format === 'json') print.out((await import('./formats/json.ts')).json(whole));
  else if (format === 'sarif') print.out((await import('./formats/sarif.ts')).sarif(whole));
  else if (format === 'github') print.out((await import('./formats/github.ts')).github(shown, say) + closing);
  else {
    if (shown.problems.length > 0) print.err((await import('./formats/pretty.ts')).pretty(shown, print, say));
    print.out(closing);
  }
}
