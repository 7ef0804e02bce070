import { availableParallelism } from 'node:os';
import { contextOf } from './context-of.ts';
import { exitCode } from './exit-code.ts';
import { machineLanguage } from './machine-language.ts';
import { openTerminal } from './print.ts';
import { run } from './run.ts';

/** Runs the command line on this process and resolves to its exit code; never rejects, never ends the process. */
export async function main(args: readonly string[]): Promise<number> {
  // All threads of a process share those in which pictures are decoded: four, unless it is said before the first works.
  process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism()));
  const terminal = openTerminal(process.env);
  const host = {
    cwd: process.cwd(),
    print: terminal,
    language: null,
    ownLanguage: machineLanguage(process.env),
  };
  const code = await run(args, host);
  const refused = await terminal.end();
  if (refused === null) return code;
  const { say } = contextOf(args, host);
  terminal.err(`${say(`What was to be printed could not be: ${refused.message}.`)}\n`);
  return code === exitCode.fine ? exitCode.problems : code;
}
