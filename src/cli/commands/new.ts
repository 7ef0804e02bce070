import path from 'node:path';
import type { Command } from 'commander';
import { isFolder } from '../../base/files/files.ts';
import { error, Failure, hasErrors, type Problem } from '../../base/problem.ts';
import { nearest } from '../../base/text/nearest.ts';
import { buildTime } from '../../base/time/clock.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { Misuse } from '../misuse.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { speechFor } from '../speech.ts';
import { readArgument } from '../values.ts';

const names = [
  'root',
  'section',
  'author',
  'series',
  'tag',
  'page',
  'inLanguage',
  'now',
  'lang',
] as const satisfies OptionName[];

const profileKinds = ['author', 'section', 'series', 'tag'] as const;

const help: HelpText = {
  examples: [
    ['bantin new "Hội nghị tổng kết tín dụng chính sách"', ''],
    ['bantin new "Giá lúa tăng" --section "Kinh tế" --author "Văn Trọng"', ''],
    ['bantin new "Giới thiệu" --page', ''],
    ['bantin new --author "Văn Trọng"', 'the file of an author; of a section, series or tag likewise'],
    ['bantin new "Rice prices rise" --language en', ''],
  ],
  closing: [
    'The path of the new file is printed, so that an editor can open it: code "$(bantin new "Tiêu đề")"',
  ],
};

/** `bantin new`: makes the file of an article or a page; without a title, that of an author, a section, a series or a tag. */
export function addNew(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('new')
    .summary('begin an article, a page, or the file of an author, section, series or tag')
    .addHelpText('after', helpText(host, help));
  command.description(
    'Makes the file of a new article or page, in a folder of its own, with its front matter. Without a title, that of the author, section, series or tag that is named.',
  );
  command.argument('[title]', 'title of the article or page', readArgument);
  addOptions(command, names);
  command.options.find(({ long }) => long === '--page')?.conflicts(['section', 'author', 'series', 'tag']);
  command.action(async (title: string | undefined) => {
    const values = valuesOf(command, names);
    if (title === undefined && profileKinds.every((kind) => values[kind] === null)) {
      command.error("error: missing required argument 'title'", { code: 'commander.missingArgument' });
    }
    await makeDocument(title ?? null, values, host);
    end(exitCode.fine);
  });
}

async function makeDocument(
  title: string | null,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<void> {
  const [
    { momentAt },
    { makeFiles },
    { newArticle },
    { newPage },
    { newProfile },
    { groupKey },
    { flatKey },
    { writingIn },
    { loadConfig },
    { sectionKeys },
  ] = await Promise.all([
    import('../../base/time/zone.ts'),
    import('../../desk/make-files.ts'),
    import('../../desk/new-article.ts'),
    import('../../desk/new-page.ts'),
    import('../../desk/new-profile.ts'),
    import('../../site/keys/group-key.ts'),
    import('../../site/keys/section-key.ts'),
    import('../../desk/writing-in.ts'),
    import('../../site/settings/config.ts'),
    import('../../site/order/groups/sections.ts'),
  ]);
  const { root, problems: missing } = siteFolder(values.root, host);
  if (hasErrors(missing)) throw new Misuse(missing, null);
  const site = loadConfig(root, {});
  if (site.config === null || site.locale === null) throw new Misuse(site.problems, root);
  const { where, problems } = writingIn(values.inLanguage, site.config, site.locale);
  if (where === null) throw new Misuse(problems, root);
  const { content, config, locale } = where;
  const now = momentAt(values.now ?? buildTime(), config.timezone);
  if (title !== null && isPath(title)) throw new Misuse([pathForTitle(title)], root);
  const section = values.section === null ? null : sectionKeys(config.sections)(values.section);
  const { author, series, tag, page } = values;
  const plan = { section, author, series, tag, now, content, locale };
  const profile = title === null ? namedAlone(values, root) : null;
  const key = (name: string) => (profile?.kind === 'section' ? flatKey(section ?? '') : groupKey(name));
  const file =
    profile !== null
      ? newProfile({ ...profile, key: key(profile.name), content, locale })
      : page
        ? newPage({ ...plan, title: title ?? '' })
        : newArticle({ ...plan, title: title ?? '' });
  const sections = Object.keys(config.sections);
  const isNew =
    section !== null && !sections.includes(section) && !isFolder(path.join(root, content, section));
  const refused = makeFiles(root, [file]);
  if (hasErrors(refused)) throw new Failure(refused);
  if (isNew) host.print.err(`${speechFor(host, root)(newSection(section, nearest(section, sections)))}\n`);
  host.print.out(`${path.relative(host.cwd, path.join(root, file.path))}\n`);
}

function newSection(section: string, meant: string | null): string {
  return meant === null
    ? `The section "${section}" is new: no article lies in it yet.`
    : `The section "${section}" is new. Did you mean "${meant}"?`;
}

/** Whether it is the path of a file, which nobody has for a headline: `content/tin/bai.md`. */
function isPath(title: string): boolean {
  return /^(?:content|\.{1,2})\/\S*$|^\S+\.(?:md|markdown)$/i.test(title);
}

function pathForTitle(title: string): Problem {
  return error(
    'wrong-value',
    null,
    `"${title}" is a path, and a new document is named by its title.`,
    'Write the title, and the section beside it: bantin new "Giá lúa tăng" --section "Kinh tế". The path is made of them.',
  );
}

/** The author, section, series or tag that stands there without an article. Throws a Misuse when there are several. */
function namedAlone(values: Values<(typeof names)[number]>, root: string) {
  const named = profileKinds.flatMap((kind) => {
    const name = values[kind];
    return name === null ? [] : [{ kind, name }];
  });
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  throw new Misuse(
    [
      error(
        'missing-argument',
        null,
        'Several names stand there without the title of an article, and a new file has one.',
        'Name one author, section, series or tag, as in bantin new --author "Văn Trọng"; or write the title of the article before them.',
      ),
    ],
    root,
  );
}
