import { CommanderError } from 'commander';
import { Failure } from '../base/problem.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainCrash, isRefusal } from './explain-crash.ts';
import { Interrupted } from './interrupt.ts';
import { Misuse } from './misuse.ts';
import { createProgram } from './program.ts';

/** Runs one command and resolves to the code to end with, whatever happens on the way. */
export async function run(args: readonly string[], host: CommandContext): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const program = createProgram(host, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (cause) {
    return explain(cause, host);
  }
}

async function explain(cause: unknown, { print, cwd }: CommandContext): Promise<ExitCode> {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCode.fine : exitCode.usage;
  if (cause instanceof Interrupted) {
    print.err('Interrupted: nothing was published.\n');
    return exitCode.interrupted;
  }
  if (cause instanceof Failure) {
    const misuse = cause instanceof Misuse ? cause : null;
    const { pretty } = await import('./formats/pretty.ts');
    print.err(pretty({ problems: cause.problems, root: misuse?.root ?? cwd, cwd }, print));
    return misuse === null ? exitCode.problems : exitCode.usage;
  }
  print.err(explainCrash(cause));
  return isRefusal(cause) ? exitCode.problems : exitCode.bug;
}
