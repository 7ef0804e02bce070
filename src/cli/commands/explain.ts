import path from 'node:path';
import type { Command } from 'commander';
import { isFile } from '../../base/files/files.ts';
import type { Explanation } from '../../build/explain.ts';
import type { Reason } from '../../engine/staleness.ts';
import type { Translate } from '../../messages/translator.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { speechFor } from '../speech.ts';
import { readArgument } from '../values.ts';

const names = ['root', 'out', 'lang'] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin explain /2021/01/hoi-nghi/', ''],
    ['bantin explain content/kinh-te/hoi-nghi/index.md', ''],
  ],
  closing: [],
};

/** `bantin explain`: what a page was made from, and why it was made again. */
export function addExplain(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .summary('say why a page was made')
    .addHelpText('after', helpText(host, help));
  command.description('Says what a page was made from, why it was made last, and what would make it again.');
  command.argument('<page>', 'address of the page, or a file of the site', readArgument);
  addOptions(command, names).action(async (page: string) => {
    end(await explainPage(page, valuesOf(command, names), host));
  });
}

async function explainPage(
  page: string,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<ExitCode> {
  const { root } = siteFolder(values.root, host);
  const out = values.out === null ? path.join(root, 'dist') : path.resolve(host.cwd, values.out);
  const [{ explain }, { checkPlaces }, { placesOf }] = await Promise.all([
    import('../../build/explain.ts'),
    import('../../build/check-places.ts'),
    import('../../build/places.ts'),
  ]);
  const where = { root, out, state: path.join(root, '.bantin') };
  const wrong = checkPlaces(placesOf(where));
  if (wrong.length > 0) throw new Misuse(wrong, root);
  const found = explain(where, page);
  const say = speechFor(host, root);
  if (found === null) {
    host.print.err(
      `${say('Nothing is remembered of a build into this output folder: what .bantin held is gone, or there was none.')}\n`,
    );
    host.print.err(`${say('Make the site with "bantin build" first.')}\n`);
    return exitCode.problems;
  }
  for (const each of found) host.print.out(`${sentences(each, say).join('\n')}\n\n`);
  if (found.length > 0) return exitCode.fine;
  const isThere = isFile(path.resolve(root, page)) || isFile(path.resolve(host.cwd, page));
  for (const sentence of isThere ? unpublished(page) : unknown(page)) host.print.err(`${say(sentence)}\n`);
  return exitCode.problems;
}

function unknown(page: string): string[] {
  return [
    `The last build made nothing of the name "${page}".`,
    'Name an address such as /2021/01/hoi-nghi/ or a file of the site; build the site before, if it is new.',
  ];
}

function unpublished(page: string): string[] {
  return [
    `"${page}" is there, but the last build published nothing of it.`,
    'It is a draft, scheduled or expired, an error keeps it out, or it is new: "bantin list" tells which.',
  ];
}

const parts: Readonly<Record<string, string>> = {
  body: 'the text of the articles that it prints',
  code: 'bantin itself or a library that it uses',
  font: 'the font in which cards are drawn',
  shell: 'what all pages share: masthead, menu, words',
  template: 'its template, or one that this includes',
  view: 'what it shows of the site: title, date, neighbours, lists',
};

const states = {
  intact: 'stands in the output folder as bantin left it',
  missing: 'is missing from the output folder: the next build makes it again',
  changed: 'was changed in the output folder: the next build makes it again',
} as const;

function sentences({ path: name, receipt, state }: Explanation, say: Translate): string[] {
  const made = receipt.because.map((reason) => `  - ${say(tell(reason))}`);
  const watched = Object.keys(receipt.parts).map((part) => `  - ${part}: ${say(parts[part] ?? part)}`);
  return [
    say(`/${name.replace(/(^|\/)index\.html$/, '$1')} ${states[state]}.`),
    say(`It shows ${receipt.origin}. It was made last because:`),
    ...(made.length > 0 ? made : [`  - ${say('nothing vouched for it')}`]),
    say('It is made again when one of these changes:'),
    ...watched,
  ];
}

function tell(reason: Reason): string {
  switch (reason.why) {
    case 'never-built':
      return 'it had not been made before';
    case 'output-missing':
      return 'it was missing from the output folder';
    case 'output-changed':
      return 'something else stood in its place in the output folder';
    case 'part-changed':
      return `${reason.part} changed: ${parts[reason.part] ?? reason.part}`;
  }
}
