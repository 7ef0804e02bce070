import { CommanderError } from 'commander';
import { Failure } from '../base/problem.ts';
import { translateProblem } from '../messages/translate-problem.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainCrash, isRefusal } from './explain-crash.ts';
import { Interrupted } from './interrupt.ts';
import { Misuse } from './misuse.ts';
import { createProgram } from './program.ts';
import { speechFor } from './speech.ts';
import { typedLanguage } from './typed-language.ts';

/** Runs one command and resolves to the code to end with, whatever happens on the way. */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const host = { ...context, language: typedLanguage(args) ?? context.language };
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
    print.err(`${speechFor(host, cwd)('Interrupted: nothing was published.')}\n`);
    return exitCode.interrupted;
  }
  if (cause instanceof Failure) {
    const misuse = cause instanceof Misuse ? cause : null;
    const { pretty } = await import('./formats/pretty.ts');
    const root = misuse?.root ?? cwd;
    const say = speechFor(host, root);
    const problems = cause.problems.map((problem) => translateProblem(problem, say));
    print.err(pretty({ problems, root, cwd }, print, say));
    return misuse === null ? exitCode.problems : exitCode.usage;
  }
  print.err(explainCrash(cause, speechFor(host, cwd)));
  return isRefusal(cause) ? exitCode.problems : exitCode.bug;
}
