import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { pretty } from './formats/pretty.ts';
import { sarif } from './formats/sarif.ts';
import type { Host } from './host.ts';
import { closingLine } from './lines.ts';
import type { Outcome } from './outcome.ts';

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

export type Format = (typeof formats)[number];

/** Prints an outcome: for people on the standard error with the closing line on the standard output, for tools on the latter. */
export function report(outcome: Outcome, format: Format, quiet: boolean, { print }: Host): void {
  const closing = outcome.summary === null || quiet ? '' : `${closingLine(outcome.summary)}\n`;
  const shown = quiet
    ? { ...outcome, problems: outcome.problems.filter(({ severity }) => severity !== 'info') }
    : outcome;
  if (format === 'json') print.out(json(outcome));
  else if (format === 'sarif') print.out(sarif(outcome));
  else if (format === 'github') print.out(github(shown) + closing);
  else {
    print.err(pretty(shown, print));
    print.out(closing);
  }
}
