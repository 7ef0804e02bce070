import { availableParallelism } from 'node:os';
import { openTerminal } from './print.ts';
import { run } from './run.ts';

/** Runs the command line on this process and resolves to its exit code; never rejects, never ends the process. */
export function main(args: readonly string[]): Promise<number> {
  // All threads of a process share those in which pictures are decoded: four, unless it is said before the first works.
  process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism()));
  return run(args, { cwd: process.cwd(), print: openTerminal(process.env) });
}
