import { openTerminal } from './print.ts';
import { run } from './run.ts';

/** Runs the command line on this process and resolves to its exit code; never rejects, never ends the process. */
export function main(args: readonly string[]): Promise<number> {
  return run(args, { cwd: process.cwd(), print: openTerminal(process.env) });
}
