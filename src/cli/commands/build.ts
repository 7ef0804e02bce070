import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { isFile, mayWrite } from '../../base/files/files.ts';
import type { Problem } from '../../base/problem.ts';
import { buildTime, stopwatch, wallClock } from '../../base/time/clock.ts';
import type { BuildOptions, BuildResult } from '../../build/options.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { explainCrash, isRefusal } from '../explain-crash.ts';
import { type HelpText, helpText } from '../help-text.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { addOptions, type OptionName, type Values, valuesOf } from '../options.ts';
import { noProgress, showProgress } from '../progress.ts';
import { report } from '../report.ts';
import { siteFolder } from '../site-folder.ts';
import { spareMemory } from '../spare-memory.ts';
import { speechFor } from '../speech.ts';

const names = [
  'root',
  'out',
  'base',
  'relative',
  'servedBy',
  'now',
  'drafts',
  'strict',
  'threads',
  'cache',
  'verify',
  'allowShrink',
  'format',
  'quiet',
  'lang',
] as const satisfies OptionName[];

type BuildValues = Values<(typeof names)[number]>;

const help: HelpText = {
  examples: [
    ['bantin build', 'the site in the current folder, into dist'],
    ['bantin build --root tin --out /srv/www/tin', 'another site, into another folder'],
    ['bantin build --drafts --base http://localhost:8080/', 'a preview, with all that is held back'],
    ['bantin build --strict --format github', 'in GitHub Actions'],
  ],
  closing: [
    'The site in the output folder is replaced only when there are no errors. All problems are reported at once.',
  ],
};

/** `bantin build`: makes the site and says what is wrong with it. */
export function addBuild(program: Command, host: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command('build')
    .summary('make the site')
    .addHelpText('after', helpText(host, help));
  command.description('Makes the site from the articles and pictures of a folder.');
  addOptions(command, names).action(async () => {
    end(await buildSite(valuesOf(command, names), host));
  });
}

async function buildSite(values: BuildValues, host: CommandContext): Promise<ExitCode> {
  const started = stopwatch();
  const { root, problems } = siteFolder(values.root, host);
  const out = values.out === null ? path.join(root, 'dist') : path.resolve(host.cwd, values.out);
  const stands = isFile(path.join(out, 'index.html'));
  let result: BuildResult;
  try {
    result = problems.length > 0 ? misconfigured(problems) : await buildAt({ root, out }, values, host);
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    host.print.err(explainCrash(cause, speechFor(host, root), stands));
    return exitCode.problems;
  }
  const seconds = Math.round(stopwatch() - started) / 1000;
  const summary = result.summary === null ? null : { ...result.summary, seconds };
  await report(
    { problems: result.problems, summary, root, cwd: host.cwd },
    values.format,
    values.quiet,
    host,
  );
  return result.fault === null ? exitCode.fine : codes[result.fault];
}

const codes = {
  site: exitCode.problems,
  settings: exitCode.usage,
  busy: exitCode.busy,
  bantin: exitCode.bug,
};

function misconfigured(problems: readonly Problem[]): BuildResult {
  return { problems, summary: null, fault: 'settings' };
}

/** Articles or pages from which on memory counts more than time. */
const large = 30_000;

/** The build room, with all that it needs, is loaded only now: help and mistyped options answer at once. */
async function buildAt(
  { root, out }: { readonly root: string; readonly out: string },
  values: BuildValues,
  host: CommandContext,
): Promise<BuildResult> {
  const { base, relative, drafts, strict, quiet, threads } = values;
  const { buildSite } = await import('../../build/build-site.ts');
  const progress = quiet ? noProgress : await showProgress(host.print, speechFor(host, root));
  const interrupt = listenForInterrupt();
  try {
    const options: BuildOptions = {
      root,
      out,
      base,
      relative,
      drafts,
      strict,
      state:
        values.cache || mayWrite(root)
          ? path.join(root, '.bantin')
          : path.join(path.dirname(out), `.${path.basename(out)}.state`),
      threads: threads ?? availableParallelism(),
      host: values.servedBy,
      cache: values.cache,
      search: true,
      shortcuts: true,
      verify: values.verify,
      allowShrink: values.allowShrink,
      record: !drafts && (values.now ?? 0) <= wallClock(),
      now: values.now ?? buildTime(),
      onEvent: (event) => {
        if (event.total > large) spareMemory();
        progress.onEvent(event);
        return interrupt.check();
      },
    };
    return await buildSite(options, host.machine);
  } finally {
    interrupt.release();
    progress.end();
  }
}
