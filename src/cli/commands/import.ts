import path from 'node:path';
import type { Command } from 'commander';
import { isFile } from '../../base/files/files.ts';
import { error, hasErrors } from '../../base/problem.ts';
import { buildTime } from '../../base/time/clock.ts';
import type { ImportOptions, ImportPlan } from '../../import/import-sources.ts';
import type { Translate } from '../../messages/translator.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { importJson, importText } from '../import-report.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { report } from '../report.ts';
import { siteFolder } from '../site-folder.ts';
import { siteLanguage, speechFor } from '../speech.ts';
import { readArgument } from '../values.ts';

const names = ['root', 'sourceLanguage', 'yes', 'dryRun', 'format', 'lang'] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin import tin-cu.txt --dry-run', 'say what a copied page would become'],
    ['bantin import tin-cu/*.txt --yes', 'make articles of them'],
    ['bantin import ../trang-hugo', 'bring in a whole site'],
  ],
  table: {
    title: 'A source is:',
    rows: [
      ['file.html', 'a saved page'],
      ['file.docx', 'a document of Word'],
      ['file.txt', 'a page copied from a browser'],
      ['file.json', 'an export of Ghost; pictures from the folder content/images beside it'],
      ['file.xml', 'an export of WordPress; pictures from the folder uploads beside it'],
      [
        'folder',
        'of Hugo, Jekyll, Eleventy, Astro, Zola, Hexo, Pelican, Obsidian, Notion, or any folder of Markdown or saved pages',
      ],
    ],
  },
  closing: [
    'Nothing that is there is overwritten, but what an earlier import wrote and nobody changed. Running it twice changes nothing.',
  ],
};

/** `bantin import`: makes articles of what was published elsewhere. */
export function addImport(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program.command('import').summary('bring in what was published elsewhere');
  command.addHelpText('after', helpText(host, help));
  command.description('Makes articles, pictures, redirects and settings of what was published elsewhere.');
  command.argument('<source...>', 'files and folders to bring in', readSources);
  addOptions(command, names).action(async (sources: readonly string[]) => {
    end(await bringIn(sources, valuesOf(command, names), host));
  });
}

function readSources(written: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), readArgument(written)];
}

async function bringIn(
  sources: readonly string[],
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<ExitCode> {
  const { root, problems: missing } = siteFolder(values.root, host);
  if (hasErrors(missing)) throw new Misuse(missing, null);
  const isWatched = process.stdin.isTTY === true && host.print.screen !== null;
  if (!values.yes && !values.dryRun && !isWatched) throw new Misuse([unsaid], null);
  const { planImport } = await import('../../import/import-sources.ts');
  const plan = await planImport({
    root,
    sources: sources.map((name) => ({ name, place: path.resolve(host.cwd, name) })),
    ...(await settingsOf(root, values.sourceLanguage ?? 'vi')),
    everyNote: values.format !== 'pretty',
    now: buildTime(),
    besides: await newSiteFiles(),
  });
  // Before there is a site, in the language that was asked for, else in that of the sources.
  const own = siteLanguage(root) ?? values.sourceLanguage ?? plan.language ?? host.ownLanguage;
  const spoken = { ...host, language: host.language ?? own };
  const say = speechFor(spoken, root);
  const isJson = values.format !== 'pretty';
  const tell = (written: readonly string[] | null) =>
    host.print.out(isJson ? importJson(plan, written) : importText(plan, written, say));
  const failed = hasErrors(plan.problems);
  const code = failed ? exitCode.problems : exitCode.fine;
  const files = plan.outcomes.new.length + plan.outcomes.renewed.length;
  if (values.dryRun) {
    plan.discard();
    tell(null);
  } else if (values.yes || files === 0) tell(plan.commit());
  else {
    tell(null);
    if (await agreed(plan, files, say)) tell(plan.commit());
    else {
      plan.discard();
      host.print.err(`${say('Nothing was written.')}\n`);
    }
  }
  if (plan.problems.length > 0 && !isJson)
    await report({ problems: plan.problems, summary: null, root, cwd: host.cwd }, 'pretty', false, spoken);
  return code;
}

const unsaid = error(
  'import-unsaid',
  null,
  'Nobody is there to be asked whether to write the articles.',
  'Add --yes to write them, or --dry-run to see what would be written.',
);

/** Of the site that is there, else of a new one. */
async function settingsOf(root: string, language: string) {
  const [{ loadConfig }, { loadLocale }] = await Promise.all([
    import('../../site/settings/config.ts'),
    import('../../base/locale/load-locale.ts'),
  ]);
  const isSite = ['bantin.yaml', 'bantin.yml'].some((file) => isFile(path.join(root, file)));
  if (!isSite) return { content: 'content', timezone: loadLocale(language)?.timezone ?? 'UTC', language };
  const { config, problems } = loadConfig(root, {});
  if (config === null) throw new Misuse(problems, root);
  return { content: config.content, timezone: config.timezone, language: config.language };
}

/** What lets the tools of editors complete and check what is written in a new site. */
async function newSiteFiles(): Promise<ImportOptions['besides']> {
  const [{ editorFiles, schemaLine }, { loadLocale }, { loadTranslator }] = await Promise.all([
    import('../../desk/editor-files.ts'),
    import('../../base/locale/load-locale.ts'),
    import('../../messages/load-translator.ts'),
  ]);
  return (language) => {
    const locale = loadLocale(language);
    const files = locale === null ? [] : editorFiles(locale, loadTranslator(locale.language));
    return { head: schemaLine, files };
  };
}

/** Asks at the terminal; when that is broken off, nothing of the plan stays. */
async function agreed(plan: ImportPlan, files: number, say: Translate): Promise<boolean> {
  const { askWhether } = await import('../ask.ts');
  const question = say(`Write ${files} files for ${plan.articles} articles?`);
  try {
    return await askWhether(question, process.stdin, process.stderr);
  } catch (cause) {
    plan.discard();
    throw cause;
  }
}
