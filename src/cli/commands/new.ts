import path from 'node:path';
import type { Command } from 'commander';
import { buildTime } from '../../base/clock.ts';
import { Failure, hasErrors } from '../../base/problem.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { readArgument } from '../values.ts';

const names = ['root', 'section', 'author', 'now'] as const satisfies OptionName[];

const examples = `
Examples:
  $ bantin new "Hội nghị tổng kết tín dụng chính sách"
  $ bantin new "Giá lúa tăng" --section "Kinh tế" --author "Văn Trọng"

The path of the new file is printed, so that an editor can open it: code "$(bantin new "Tiêu đề")"
`;

/** `bantin new`: makes the file of an article, with its folder, date and front matter. */
export function addNew(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program.command('new').summary('begin an article').addHelpText('after', examples);
  command.description('Makes the file of a new article, in a folder of its own, with its front matter.');
  command.argument('<title>', 'title of the article', readArgument);
  addOptions(command, names).action(async (title: string) => {
    await makeArticle(title, valuesOf(command, names), host);
    end(exitCode.fine);
  });
}

async function makeArticle(
  title: string,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<void> {
  const [{ momentAt }, { makeFiles }, { newArticle }, { loadConfig }, { sectionKeys }] = await Promise.all([
    import('../../base/zone.ts'),
    import('../../desk/make-files.ts'),
    import('../../desk/new-article.ts'),
    import('../../site/settings/config.ts'),
    import('../../site/order/sections.ts'),
  ]);
  const { root, problems: missing } = siteFolder(values.root, host);
  if (hasErrors(missing)) throw new Misuse(missing, null);
  const { config, locale, problems } = loadConfig(root, {});
  if (config === null || locale === null) throw new Misuse(problems, root);
  const article = newArticle({
    title,
    section: values.section === null ? null : sectionKeys(config.sections)(values.section),
    author: values.author,
    now: momentAt(values.now ?? buildTime(), config.timezone),
    content: config.content,
    locale,
  });
  const refused = makeFiles(root, [article]);
  if (hasErrors(refused)) throw new Failure(refused);
  host.print.out(`${path.relative(host.cwd, path.join(root, article.path))}\n`);
}
