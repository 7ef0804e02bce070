import { lookBack, recordBuild } from './last-build.ts';
import { lock } from './lock.ts';
import type { Look } from './look.ts';
import { openMemory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { placesOf } from './places.ts';

/**
 * Builds a site, one build at a time for each output folder. When nothing changed since the last build, only what is
 * needed to know that is loaded. Comes back and rejects as `build` does.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { release, problems } = lock(placesOf(options));
  if (release === null) return { problems, summary: null, fault: 'settings' };
  try {
    const { look, result: before } = lookBack(options);
    const result = before ?? (await buildAnew(options, look));
    return options.verify && result.summary !== null ? await verified(result, options) : result;
  } finally {
    release();
  }
}

/** The threads start while the rest of the program is loaded. */
async function buildAnew(options: BuildOptions, look: Look | null): Promise<BuildResult> {
  const memory = openMemory(options, look);
  memory.pool.start();
  try {
    const { build } = await import('./build.ts');
    const result = await build(options, memory);
    recordBuild(options, memory, result);
    return result;
  } finally {
    await memory.close();
  }
}

async function verified(result: BuildResult, options: BuildOptions): Promise<BuildResult> {
  const { verify } = await import('./verify.ts');
  const problems = await verify(options);
  if (problems.length === 0) return result;
  return { problems: [...result.problems, ...problems], summary: null, fault: 'bantin' };
}
