import path from 'node:path';
import { makeTemporaryFolder, readIfExists } from '../base/files/files.ts';
import { removeFolder } from '../base/files/remove-files.ts';
import { type FileEntry, walk } from '../base/files/walk.ts';
import { error, info, type Problem } from '../base/problem.ts';
import { build } from './build.ts';
import type { Machine } from './machine.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';
import { readManifest } from './publish/manifest.ts';
import { openWorkspace } from './workspace.ts';

/** How many differing files are named. */
const most = 10;

interface Verified {
  readonly problems: readonly Problem[];
  /** How many files are those of a clean build. */
  readonly equal: number;
}

/**
 * A problem for each of the first files in which the output folder differs from a clean build of the same site, which
 * is made beside it in a temporary folder, remembers nothing and takes no shortcuts; no error when both are equal byte for
 * byte. Notes besides of files that no build remembers, and of those that were not as they had been written `before` the
 * build that is looked at, and are right now: whoever looks for what alters a site would not learn of it otherwise.
 */
export async function verify(
  options: BuildOptions,
  machine: Machine,
  before: readonly string[],
): Promise<Verified> {
  const temporary = makeTemporaryFolder('bantin-verify');
  try {
    const clean = {
      ...options,
      out: path.join(temporary, 'out'),
      state: path.join(temporary, 'state'),
      cache: false,
      record: false,
      shortcuts: false,
    };
    const workspace = openWorkspace(clean, { machine });
    const { result, plugged } = await build(clean, workspace).finally(workspace.close);
    const { problems, summary } = result;
    if (summary === null) return { problems, equal: 0 };
    const [ours, theirs] = [options, clean].map((of) => readManifest(placesOf(of).manifest) ?? new Map());
    const written = [...(ours ?? [])].filter(([, { kept }]) => !kept).map(([name]) => name);
    const names = [...new Set([...written, ...(theirs?.keys() ?? [])])].sort();
    const differing = names.filter((name) => {
      const [a, b] = [options.out, clean.out].map((out) => readIfExists(path.join(out, name)));
      return !a || !b || Buffer.compare(a, b) !== 0;
    });
    const foreign = walk(options.out).files.filter(({ path: name }) => !ours?.has(name));
    const made = new Set(names);
    const mendedNow = before.filter((name) => made.has(name) && !differing.includes(name));
    // What a plugin gives otherwise each time may show on other pages too: sitemaps, lists.
    const varying = differing.flatMap((name) => {
      const plugin = plugged?.byPath.get(name) ?? null;
      return plugin === null ? [] : [varies(name, options.out, plugin)];
    });
    const ofTexts = plugged?.ofTexts ?? [];
    const blamed =
      varying.length > 0
        ? varying
        : differing.map((name) => differs(name, options.out, differing.length, ofTexts));
    const found = [
      ...blamed.slice(0, most),
      ...(mendedNow.length === 0 ? [] : [mended(mendedNow, options.out)]),
      ...(foreign.length === 0 ? [] : [notOurs(foreign, options.out)]),
    ];
    return { problems: found, equal: names.length - differing.length };
  } finally {
    removeFolder(temporary);
  }
}

function mended([first, ...more]: readonly string[], out: string): Problem {
  const files = more.length === 0 ? '' : ` and ${more.length} more`;
  return info(
    'mended',
    null,
    `In the folder ${out}, ${first}${files} had been changed or removed since the last build: made again before the comparison.`,
    'Find out what else writes there; nothing has to be done for the site.',
  );
}

function notOurs([first, ...more]: readonly FileEntry[], out: string): Problem {
  const files = more.length === 0 ? '' : ` and ${more.length} more`;
  return info(
    'not-ours',
    null,
    `The folder ${out} also holds ${first?.path}${files}, which no build remembers: left alone, and not compared.`,
    'Remove what nobody else put there. bantin removes only what it knows to have written.',
  );
}

function varies(name: string, out: string, plugin: string): Problem {
  return error(
    'not-verified',
    null,
    `${path.join(out, name)} differs from what a clean build makes, because the plugin ${plugin} does not give the same each time.`,
    'Let the plugin take nothing from the clock, from chance or from elsewhere.',
  );
}

function differs(name: string, out: string, count: number, plugins: readonly string[]): Problem {
  if (plugins.length > 0) {
    return error(
      'not-verified',
      null,
      `${path.join(out, name)} differs from what a clean build makes (${count} in all). Either a plugin that shapes texts does not give the same each time (${plugins.join(', ')}), or this is a mistake in bantin.`,
      'Take the plugins out of bantin.yaml and verify again; if it still differs, please report this with the folder .bantin attached.',
    );
  }
  return error(
    'not-verified',
    null,
    `${path.join(out, name)} differs from what a clean build makes (${count} in all). This is a mistake in bantin.`,
    'Build once with --no-cache to get the right files, and please report this with the folder .bantin attached.',
  );
}
