import path from 'node:path';
import type { CommandContext, CommandHost } from './command-context.ts';
import { speechBefore } from './speech.ts';
import { typedValue } from './typed-value.ts';

/** What a command that was typed as `args` has: its language and site are known before the command line is read, which may be wrong. */
export function contextOf(args: readonly string[], host: CommandHost): CommandContext {
  const typed = typedValue(args, '--lang')?.toLowerCase() ?? '';
  const context = { ...host, language: /^[a-z]{2,3}\b/.test(typed) ? typed : host.language };
  const site = path.resolve(host.cwd, typedValue(args, '--root') ?? '.');
  return { ...context, say: speechBefore(context, site) };
}
