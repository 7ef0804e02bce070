import path from 'node:path';
import type { Command } from 'commander';
import { isFolder } from '../../base/files/files.ts';
import { error, Failure, hasErrors } from '../../base/problem.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { explainCrash } from '../explain-crash.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { speechFor } from '../speech.ts';

const names = ['root', 'out', 'base', 'port', 'host', 'lang'] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin build && bantin preview', 'what readers will get, at http://localhost:8080/'],
    ['bantin preview --out public', 'another folder that was built'],
  ],
  closing: ['A site whose address has a path, as https://example.vn/tin/, is served below that path.'],
};

/** `bantin preview`: serves what a build wrote as a host would. */
export function addPreview(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('preview')
    .summary('see the site that was built')
    .addHelpText('after', helpText(host, help));
  command.description('Serves the folder that a build wrote, as a web host would.');
  addOptions(command, names).action(async () => {
    end(await serve(valuesOf(command, names), host));
  });
}

async function serve(values: Values<(typeof names)[number]>, host: CommandContext): Promise<ExitCode> {
  const { root, problems: missing } = siteFolder(values.root, host);
  if (hasErrors(missing)) throw new Misuse(missing, null);
  const [{ checkOutput }, { checkPlaces }, { placesOf }] = await Promise.all([
    import('../../build/settings/check-output.ts'),
    import('../../build/check-places.ts'),
    import('../../build/places.ts'),
  ]);
  const [{ loadConfig }, { asHost }, { preview }] = await Promise.all([
    import('../../site/settings/config.ts'),
    import('../../outputs/hosts/as-host.ts'),
    import('../../dev/preview.ts'),
  ]);
  const { config, problems } = loadConfig(root, values.base === null ? {} : { base: values.base });
  if (config === null) throw new Misuse(problems, root);
  const say = speechFor(host, root);
  const out = values.out === null ? path.join(root, 'dist') : path.resolve(host.cwd, values.out);
  const places = placesOf({ root, out, state: path.join(root, '.bantin') });
  const wrong = [...checkPlaces(places), ...checkOutput(root, config.content, out, true)];
  if (wrong.length > 0) throw new Misuse(wrong, root);
  if (!isFolder(out)) throw new Failure([nothingThere(out)]);

  const interrupt = listenForInterrupt();
  try {
    const server = await preview({
      out,
      host: values.host,
      port: values.port,
      sitePath: new URL(config.url).pathname,
      rules: asHost(config),
      say,
      onFault: (cause) => host.print.err(explainCrash(cause, say)),
    });
    if (server.port !== values.port && values.port !== 0)
      host.print.err(`${say(`Port ${values.port} is taken.`)}\n`);
    host.print.out(`${say(`The site is at ${server.url} as a host would serve it. Ctrl-C ends it.`)}\n`);
    await interrupt.asked;
    await server.close();
  } finally {
    interrupt.release();
  }
  return exitCode.fine;
}

function nothingThere(out: string) {
  return error(
    'nothing-built',
    null,
    `There is no folder ${out}.`,
    'Make the site with "bantin build" first.',
  );
}
