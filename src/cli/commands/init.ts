import path from 'node:path';
import type { Command } from 'commander';
import { isFile } from '../../base/files/files.ts';
import { error, Failure, hasErrors } from '../../base/problem.ts';
import { buildTime } from '../../base/time/clock.ts';
import { starterNames, starters } from '../../desk/starter-names.ts';
import type { Translate } from '../../messages/translator.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { speechFor } from '../speech.ts';
import { readArgument } from '../values.ts';
import { version } from '../version.ts';

const names = [
  'title',
  'siteLanguage',
  'starter',
  'package',
  'url',
  'now',
  'lang',
] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin init tin-moi --title "Bản tin Mộ Đức"', ''],
    ['bantin init news --language en --url https://news.example/', ''],
    ['bantin init cong-thong-tin --starter state-portal', 'begin with pages, menu and imprint'],
  ],
  table: {
    title: 'A starter is:',
    rows: starterNames.map((name) => [name, starters[name].title] as const),
  },
  closing: [
    'No file that is already there is touched. A README, .gitignore or .gitattributes of a fresh clone stays; any other file in the way is an error.',
  ],
};

/** `bantin init`: makes a new site that builds at once. */
export function addInit(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program.command('init').summary('begin a site').addHelpText('after', helpText(host, help));
  command.description('Makes a new site: settings, a first article, recipes for GitHub, GitLab and Forgejo.');
  command.argument('[folder]', 'folder of the new site', readArgument, '.');
  addOptions(command, names).action(async (folder: string) => {
    await makeSite(folder, valuesOf(command, names), host);
    end(exitCode.fine);
  });
}

async function makeSite(
  folder: string,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<void> {
  const [
    { knownLanguages, loadLocale },
    { momentAt },
    { makeFiles },
    { startSite },
    { leftAlone },
    { namesIn },
    { loadTranslator },
  ] = await Promise.all([
    import('../../base/locale/load-locale.ts'),
    import('../../base/time/zone.ts'),
    import('../../desk/make-files.ts'),
    import('../../desk/start-site.ts'),
    import('../../desk/left-alone.ts'),
    import('../../base/files/walk.ts'),
    import('../../messages/load-translator.ts'),
  ]);
  const { cwd, print } = host;
  const root = path.resolve(cwd, folder);
  const { starter } = values;
  const own = starter === null ? null : starters[starter].language;
  const language = values.siteLanguage ?? own ?? 'vi';
  const locale = loadLocale(language);
  if (locale === null) throw unknownLanguage(language, knownLanguages());
  if (own !== null && own !== locale.language) throw otherLanguage(starter ?? '', own, language);
  const all = startSite({
    title: values.title ?? path.basename(root),
    url: values.url,
    locale,
    now: momentAt(values.now ?? buildTime(), locale.timezone),
    version: version(),
    say: loadTranslator(locale.language),
    starter,
    hasPackage: values.package,
  });
  const alone = leftAlone(all, namesIn(root), (name) => isFile(path.join(root, name)));
  const files = all.filter((file) => !alone.includes(file));
  const refused = makeFiles(root, files);
  if (hasErrors(refused)) throw new Failure(refused);
  const steps = values.package ? ['npm install', 'npx bantin build'] : ['npx bantin build'];
  const next = [...(root === cwd ? [] : [`cd ${path.relative(cwd, root)}`]), ...steps];
  const made = files.map((file) => `  ${path.relative(cwd, path.join(root, file.path))}\n`).sort();
  const say = speechFor(host, root);
  const kept = alone.map(({ path: name, text }) =>
    name === '.gitignore' ? ignoredToo(text, say) : say(`${name} is there already: left alone.`),
  );
  const notes = kept.length === 0 ? '' : `${kept.join('\n')}\n\n`;
  print.out(
    `${say('Made a new site:')}\n${made.join('')}\n${notes}${say('Make its pages:')}\n  ${next.join('\n  ')}\n`,
  );
}

/** What a `.gitignore` of somebody else needs besides. */
function ignoredToo(text: string, say: Translate): string {
  const lines = text.split('\n').filter((line) => line.startsWith('/'));
  const head = say('.gitignore is there already: left alone. Add these lines to it:');
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

function otherLanguage(starter: string, own: string, wanted: string): Misuse {
  const message = `The starter "${starter}" has its texts in the language "${own}", and "${wanted}" was typed.`;
  return new Misuse([error('wrong-value', null, message, 'Leave --language out, or --starter.')], null);
}

function unknownLanguage(language: string, known: readonly string[]): Misuse {
  const hint = `Use one of: ${known.join(', ')}.`;
  return new Misuse(
    [error('unknown-language', null, `There are no words for the language "${language}".`, hint)],
    null,
  );
}
