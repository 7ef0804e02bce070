import { hasErrors } from '../base/problem.ts';
import { build } from './build.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { placesOf } from './places.ts';
import { takePlaces } from './take-places.ts';
import { openWorkspace } from './workspace.ts';

/** Builds a site, one build at a time for each output folder. Comes back and rejects as `build` does. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { release, problems } = takePlaces(placesOf(options));
  if (release === null) return { problems, summary: null, fault: 'settings' };
  const workspace = openWorkspace(options);
  try {
    const { result } = await build(options, workspace);
    return options.verify && result.summary !== null ? await verified(result, options) : result;
  } finally {
    await workspace.close();
    release();
  }
}

async function verified(result: BuildResult, options: BuildOptions): Promise<BuildResult> {
  const { verify } = await import('./verify.ts');
  const problems = await verify(options);
  const all = [...result.problems, ...problems];
  return hasErrors(problems)
    ? { problems: all, summary: null, fault: 'bantin' }
    : { ...result, problems: all };
}
