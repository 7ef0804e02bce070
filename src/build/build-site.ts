import { hasErrors } from '../base/problem.ts';
import { alteredFiles } from './altered-files.ts';
import { build } from './build.ts';
import { type Machine, thisMachine } from './machine.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { placesOf } from './places.ts';
import { takePlaces } from './take-places.ts';
import { whyRefused } from './why-refused.ts';
import { openWorkspace } from './workspace.ts';

/** Builds a site, one build at a time for each output folder. Comes back and rejects as `build` does. */
export async function buildSite(options: BuildOptions, machine: Machine = thisMachine): Promise<BuildResult> {
  const { release, problems } = takePlaces(placesOf(options));
  if (release === null) return { problems, summary: null, fault: whyRefused(problems) };
  const workspace = openWorkspace(options, { machine });
  try {
    const before = options.verify ? alteredFiles(options) : [];
    const { result } = await build(options, workspace);
    return options.verify ? await verified(result, before, options, machine) : result;
  } finally {
    await workspace.close();
    release();
  }
}

async function verified(
  result: BuildResult,
  before: readonly string[],
  options: BuildOptions,
  machine: Machine,
): Promise<BuildResult> {
  if (result.summary === null) return result;
  const { verify } = await import('./verify.ts');
  const { problems, equal } = await verify(options, machine, before);
  const all = [...result.problems, ...problems];
  return hasErrors(problems)
    ? { problems: all, summary: null, fault: 'bantin' }
    : { ...result, problems: all, summary: { ...result.summary, verified: equal } };
}
