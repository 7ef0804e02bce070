/** The library that reads the command line speaks English: here what it prints is put into the language of the user. */

import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import type { Translate } from '../messages/translator.ts';

/** How help is printed. */
export function spokenHelp(say: Translate): HelpConfiguration {
  const nameOf = (argument: Argument) => say(`<${argument.name()}>`).slice(1, -1);
  const shown = (argument: Argument) => {
    const name = `${nameOf(argument)}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  };
  const told = ({ description, argChoices, defaultValueDescription, defaultValue }: Described) => {
    const fallback = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
    const more = [
      ...(argChoices === undefined ? [] : [`${say('choices:')} ${argChoices.join(', ')}`]),
      ...(fallback === undefined ? [] : [`${say('default:')} ${say(fallback)}`]),
    ];
    return more.length === 0 ? say(description) : `${say(description)} (${more.join('; ')})`;
  };
  const parents = (command: Command): string =>
    command.parent === null ? '' : `${parents(command.parent)}${command.parent.name()} `;
  const ways = (command: Command) => [
    ...(command.options.length > 0 ? [say('[options]')] : []),
    ...(command.commands.length > 0 ? [say('[command]')] : []),
    ...command.registeredArguments.map(shown),
  ];
  return {
    styleTitle: say,
    commandUsage: (command) => [`${parents(command)}${command.name()}`, ...ways(command)].join(' '),
    commandDescription: (command) => say(command.description()),
    subcommandTerm: (command) => [command.name(), ...ways(command)].join(' '),
    subcommandDescription: (command) => say(command.summary() || command.description()),
    optionTerm: ({ flags }: Option) => withNames(flags, say),
    optionDescription: (option) => told(option as Described),
    argumentTerm: nameOf,
    argumentDescription: (each) => told(each as unknown as Described),
  };
}

/** What options and arguments have in common. */
interface Described {
  readonly description: string;
  readonly argChoices?: readonly string[];
  readonly defaultValue?: unknown;
  readonly defaultValueDescription?: string;
}

/** What was wrong with a command line: one sentence, and perhaps what was meant, in brackets on a line of its own. */
export function spokenMisuse(text: string, say: Translate): string {
  const [, wrong = text, meant] = /^([\s\S]*?)\n\((Did you mean [\s\S]*)\)\n*$/.exec(text) ?? [];
  const named = wrong.trimEnd().replace(/(?<=^error: missing required argument )'(.*)'$/, '<$1>');
  return `${say(withNames(named, say))}\n${meant === undefined ? '' : `(${say(meant)})\n`}`;
}

/** The names of what is to be typed, as `<folder>`. */
function withNames(text: string, say: Translate): string {
  return text.replace(/<[a-z]+>/g, (name) => say(name));
}
