import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { buildTime } from '../../base/time/clock.ts';
import type { HeldArticle, HeldKind } from '../../build/list-held.ts';
import { withDefaults } from '../../build/with-defaults.ts';
import type { Translate } from '../../messages/translator.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { report } from '../report.ts';
import { siteFolder } from '../site-folder.ts';
import { speechFor } from '../speech.ts';
import { visibleText } from '../visible-text.ts';

const names = ['root', 'out', 'now', 'strict', 'format', 'lang'] as const satisfies OptionName[];

type Listing = HeldKind | 'problems';

const listings: readonly Listing[] = ['drafts', 'scheduled', 'expired', 'problems'];

const help: HelpText = {
  examples: [
    ['bantin list drafts', 'what is not to be published yet, and what says so'],
    ['bantin list scheduled', 'what will appear, and when'],
    ['bantin list expired --format json', 'what is shown no longer, for tools'],
    ['bantin list problems', 'all that is wrong with the site, without building it'],
  ],
  closing: [],
};

/** `bantin list`: what readers do not see, and why; or all that is wrong. */
export function addList(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('list')
    .summary('name drafts, scheduled and expired articles, or all problems')
    .addHelpText('after', helpText(host, help));
  command.description(
    'Names the articles that readers do not see, with what holds each back, or all that is wrong.',
  );
  command.argument('<what>', listings.join(', '), readListing);
  addOptions(command, names).action(async (what: Listing) => {
    end(await list(what, valuesOf(command, names), host));
  });
}

function readListing(written: string): Listing {
  const what = listings.find((name) => name === written);
  if (what === undefined) throw new InvalidArgumentError(`Allowed choices are ${listings.join(', ')}.`);
  return what;
}

async function list(
  what: Listing,
  values: Values<(typeof names)[number]>,
  host: CommandContext,
): Promise<ExitCode> {
  const { root, problems: ofRoot } = siteFolder(values.root, host);
  const out = values.out === null ? path.join(root, 'dist') : path.resolve(host.cwd, values.out);
  const { listHeld } = await import('../../build/list-held.ts');
  const options = withDefaults({
    root,
    out,
    now: values.now ?? buildTime(),
    strict: values.strict,
    record: false,
  });
  const { articles, problems, fault } =
    ofRoot.length > 0
      ? { articles: [], problems: ofRoot, fault: 'settings' as const }
      : await listHeld(options, what);
  if (what === 'problems' || fault !== null) {
    await report({ problems, summary: null, root, cwd: host.cwd }, values.format, false, host);
    return fault === null ? exitCode.fine : fault === 'site' ? exitCode.problems : exitCode.usage;
  }
  const isJson = values.format !== 'pretty';
  host.print.out(
    isJson
      ? `${JSON.stringify({ [what]: articles }, null, 2)}\n`
      : tell(what, articles, speechFor(host, root)),
  );
  return exitCode.fine;
}

function tell(what: HeldKind, articles: readonly HeldArticle[], say: Translate): string {
  const lines = articles.map(({ path: file, title, when, because }) => {
    const reason = [
      when === null ? '' : say(`${words[what]} ${when}`),
      because === null ? '' : `(${because})`,
    ];
    return `${visibleText(file)}\n  ${visibleText([title ?? say('without a title'), ...reason].filter(Boolean).join(' '))}\n`;
  });
  const count = say(`${articles.length} ${articles.length === 1 && what === 'drafts' ? 'draft' : what}`);
  return [...lines, `${count}\n`].join('');
}

const words = { drafts: '', scheduled: '— from', expired: '— until' } as const;
