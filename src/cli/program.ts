import { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { addBuild } from './commands/build.ts';
import { addDev } from './commands/dev.ts';
import { addExplain } from './commands/explain.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addList } from './commands/list.ts';
import { addNew } from './commands/new.ts';
import { addPreview } from './commands/preview.ts';
import { addSchema } from './commands/schema.ts';
import type { ExitCode } from './exit-code.ts';
import { type HelpText, helpText } from './help-text.ts';
import { spokenHelp, spokenMisuse } from './spoken-help.ts';
import { version } from './version.ts';

const help: HelpText = {
  examples: [
    ['bantin init tin-moi', 'begin a site in the folder tin-moi'],
    ['bantin new "Tiêu đề bài viết"', 'begin an article'],
    ['bantin import tin-cu.txt', 'bring in what was published elsewhere'],
    ['bantin build', 'make the site in the folder dist'],
    ['bantin dev', 'see the site while you write'],
    ['bantin build --help', 'say all that build can do'],
    ['bantin explain /2021/01/tin/', 'say why a page was made'],
    ['bantin list scheduled', 'say what is held back, and until when'],
  ],
  closing: [
    'Exit codes: 0 fine, 1 the site has errors, 2 wrong usage or settings, 3 a mistake in bantin, 4 another build is running, 130 interrupted.',
  ],
};

/** The command line, ready to parse. A command says with `end` how it ended; wrong usage throws a CommanderError. */
export function createProgram(host: CommandContext, end: (code: ExitCode) => void): Command {
  const { print, say } = host;
  const program = new Command('bantin')
    .description('Turns a folder of Markdown articles into a complete news site of plain files.')
    .version(version(), '-V, --version', 'print the version of bantin')
    .helpOption('-h, --help', 'explain how to use it')
    .helpCommand('help [command]', 'explain a command')
    .configureHelp(spokenHelp(say))
    .addHelpText('after', helpText(host, help))
    .exitOverride()
    .configureOutput({
      writeOut: print.out,
      writeErr: print.err,
      getOutHelpWidth: () => print.width,
      getErrHelpWidth: () => print.width,
      outputError: (text, write) => {
        write(print.colors.red(spokenMisuse(text, say)));
        write(`${say('Add --help to learn how to use it.')}\n`);
      },
    });
  for (const add of [
    addInit,
    addNew,
    addImport,
    addBuild,
    addExplain,
    addList,
    addDev,
    addPreview,
    addSchema,
  ])
    add(program, host, end);
  return program;
}
