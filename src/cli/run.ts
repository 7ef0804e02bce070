import { CommanderError } from 'commander';
import { Failure } from '../base/problem.ts';
import { translateProblem } from '../messages/translate-problem.ts';
import type { CommandContext, CommandHost } from './command-context.ts';
import { contextOf } from './context-of.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainCrash, isRefusal } from './explain-crash.ts';
import { Interrupted } from './interrupt.ts';
import { Misuse } from './misuse.ts';
import { createProgram } from './program.ts';
import { speechFor } from './speech.ts';

/** Runs one command and resolves to the code to end with, whatever happens on the way. */
export async function run(args: readonly string[], commandHost: CommandHost): Promise<ExitCode> {
  const host = contextOf(args, commandHost);
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

async function explain(cause: unknown, host: CommandContext): Promise<ExitCode> {
  const { print, cwd } = host;
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCode.fine : exitCode.usage;
  if (cause instanceof Interrupted) {
    print.err(`${host.say('Interrupted: nothing was published.')}\n`);
    return exitCode.interrupted;
  }
  if (cause instanceof Failure) {
    const misuse = cause instanceof Misuse ? cause : null;
    const { pretty } = await import('./formats/pretty.ts');
    const root = misuse?.root ?? cwd;
    const say = misuse?.root == null ? host.say : speechFor(host, root);
    const problems = cause.problems.map((problem) => translateProblem(problem, say));
    print.err(pretty({ problems, root, cwd }, print, say));
    return misuse === null ? exitCode.problems : exitCode.usage;
  }
  print.err(explainCrash(cause, host.say));
  return isRefusal(cause) ? exitCode.problems : exitCode.bug;
}
