import { Argument, type Command } from 'commander';
import { type WrittenKind, writtenKinds } from '../../desk/written-kinds.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { speechFor } from '../speech.ts';

const names = ['root', 'lang'] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin schema > .vscode/bantin.schema.json', 'and in bantin.yaml, as its first line:'],
    ['', '# yaml-language-server: $schema=.vscode/bantin.schema.json'],
    ['bantin schema article', 'of the front matter of articles'],
  ],
  closing: [],
};

/** `bantin schema`: JSON Schema by which the tools of editors complete and check what is written. */
export function addSchema(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('schema')
    .summary('print a JSON Schema for the tools of editors')
    .addHelpText('after', helpText(host, help));
  command.description(
    'Prints the JSON Schema of the settings, of the front matter of one kind of file, or of the front page.',
  );
  command.addArgument(new Argument('[what]', 'what is written').choices(writtenKinds).default('settings'));
  addOptions(command, names).action(async (kind: WrittenKind) => {
    end(await printSchema(kind, valuesOf(command, names), host));
  });
}

async function printSchema(
  kind: WrittenKind,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<ExitCode> {
  const { root, problems } = siteFolder(values.root, host);
  if (problems.length > 0) throw new Misuse([...problems], null);
  const { editorSchema } = await import('../../desk/editor-schema.ts');
  const schema = editorSchema(kind, speechFor(host, root));
  host.print.out(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCode.fine;
}
