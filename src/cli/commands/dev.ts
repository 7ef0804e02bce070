import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { hasErrors } from '../../base/problem.ts';
import { buildTime } from '../../base/time/clock.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { noProgress, showProgress } from '../progress.ts';
import { siteFolder } from '../site-folder.ts';
import { speechFor } from '../speech.ts';

const names = ['root', 'port', 'host', 'lang'] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin dev', 'the site in the current folder, at http://localhost:8080/'],
    ['bantin dev --root tin --port 3000', 'another site, at another port'],
    ['bantin dev --host 0.0.0.0', 'let a phone in the same network see it'],
  ],
  closing: ['Drafts and scheduled articles are shown with a mark. The folder dist is left alone.'],
};

/** `bantin dev`: shows the site in a browser while it is written. */
export function addDev(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('dev')
    .summary('see the site while you write')
    .addHelpText('after', helpText(host, help));
  command.description('Serves the site on this machine, and builds and shows it anew with every change.');
  addOptions(command, names).action(async () => {
    end(await serve(valuesOf(command, names), host));
  });
}

async function serve(values: Values<(typeof names)[number]>, host: CommandContext): Promise<ExitCode> {
  const { root, problems } = siteFolder(values.root, host);
  if (hasErrors(problems)) throw new Misuse(problems, null);
  const [{ dev }, { openSiteBuilder }, { siteSources }, { showDev }] = await Promise.all([
    import('../../dev/dev.ts'),
    import('../../build/site-builder.ts'),
    import('../site-sources.ts'),
    import('../show-dev.ts'),
  ]);
  const interrupt = listenForInterrupt();
  const show = showDev(root, values.port, host);
  let progress = await showProgress(host.print, speechFor(host, root));
  try {
    const server = await dev({
      say: speechFor(host, root),
      root,
      host: values.host,
      port: values.port,
      state: path.join(root, '.bantin', 'dev'),
      sources: siteSources(root),
      workshop: (place) =>
        openSiteBuilder(() => ({
          ...place,
          drafts: true,
          strict: false,
          cache: true,
          search: true,
          shortcuts: true,
          verify: false,
          record: false,
          allowShrink: true,
          relative: false,
          host: null,
          threads: availableParallelism(),
          now: buildTime(),
          onEvent: (event) => {
            progress.onEvent(event);
            return interrupt.check();
          },
        })),
      onEvent: (event) => {
        if (event.type === 'built' || event.type === 'crashed') {
          progress.end();
          progress = noProgress;
        }
        show(event);
      },
    });
    await interrupt.asked;
    await server.close();
  } finally {
    progress.end();
    interrupt.release();
  }
  return exitCode.fine;
}
