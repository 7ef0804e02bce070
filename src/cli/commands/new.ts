import path from 'node:path';
import type { Command } from 'commander';
import { buildTime } from '../../base/clock.ts';
import { Failure, hasErrors } from '../../base/problem.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { readArgument } from '../values.ts';

const names = [
  'root',
  'section',
  'author',
  'page',
  'inLanguage',
  'now',
  'lang',
] as const satisfies OptionName[];

const help: HelpText = {
  examples: [
    ['bantin new "Hội nghị tổng kết tín dụng chính sách"', ''],
    ['bantin new "Giá lúa tăng" --section "Kinh tế" --author "Văn Trọng"', ''],
    ['bantin new "Giới thiệu" --page', ''],
    ['bantin new "Rice prices rise" --language en', ''],
  ],
  closing: [
    'The path of the new file is printed, so that an editor can open it: code "$(bantin new "Tiêu đề")"',
  ],
};

/** `bantin new`: makes the file of an article or a page, with its folder and front matter. */
export function addNew(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('new')
    .summary('begin an article or a page')
    .addHelpText('after', helpText(host, help));
  command.description(
    'Makes the file of a new article or page, in a folder of its own, with its front matter.',
  );
  command.argument('<title>', 'title of the article or page', readArgument);
  addOptions(command, names);
  command.options.find(({ long }) => long === '--page')?.conflicts(['section', 'author']);
  command.action(async (title: string) => {
    await makeDocument(title, valuesOf(command, names), host);
    end(exitCode.fine);
  });
}

async function makeDocument(
  title: string,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<void> {
  const [
    { momentAt },
    { makeFiles },
    { newArticle },
    { newPage },
    { writingIn },
    { loadConfig },
    { sectionKeys },
  ] = await Promise.all([
    import('../../base/zone.ts'),
    import('../../desk/make-files.ts'),
    import('../../desk/new-article.ts'),
    import('../../desk/new-page.ts'),
    import('../../desk/writing-in.ts'),
    import('../../site/settings/config.ts'),
    import('../../site/order/sections.ts'),
  ]);
  const { root, problems: missing } = siteFolder(values.root, host);
  if (hasErrors(missing)) throw new Misuse(missing, null);
  const site = loadConfig(root, {});
  if (site.config === null || site.locale === null) throw new Misuse(site.problems, root);
  const { where, problems } = writingIn(values.inLanguage, site.config, site.locale);
  if (where === null) throw new Misuse(problems, root);
  const { content, config, locale } = where;
  const now = momentAt(values.now ?? buildTime(), config.timezone);
  const section = values.section === null ? null : sectionKeys(config.sections)(values.section);
  const { author } = values;
  const file = values.page
    ? newPage({ title, now, content, locale })
    : newArticle({ title, section, author, now, content, locale });
  const refused = makeFiles(root, [file]);
  if (hasErrors(refused)) throw new Failure(refused);
  host.print.out(`${path.relative(host.cwd, path.join(root, file.path))}\n`);
}
