import { hasErrors } from '../base/problem.ts';
import type { Since } from './edition.ts';
import { lookBack, recordBuild } from './last-build.ts';
import { lock } from './lock.ts';
import { type Memory, openMemory } from './memory.ts';
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
    const result = await built(options);
    return options.verify && result.summary !== null ? await verified(result, options) : result;
  } finally {
    release();
  }
}

/** The threads start while the rest of the program is loaded. */
async function built(options: BuildOptions): Promise<BuildResult> {
  const memory = openMemory(options);
  try {
    const { look, result: before, since } = await lookBack(options, memory, memory.pool.start);
    if (before !== null) return before;
    memory.pool.start();
    memory.look = look;
    memory.since = since;
    const result = (await renewed(options, memory, since)) ?? (await buildWhole(options, memory));
    recordBuild(options, memory, result);
    return result;
  } finally {
    await memory.close();
  }
}

/** Null when more than texts has changed. */
async function renewed(
  options: BuildOptions,
  memory: Memory,
  since: Since | null,
): Promise<BuildResult | null> {
  if (since === null || since.added.length > 0) return null;
  const { renewTexts } = await import('./renew-texts.ts');
  return renewTexts(options, memory, since.edition, since.touched);
}

async function buildWhole(options: BuildOptions, memory: Memory): Promise<BuildResult> {
  const { build } = await import('./build.ts');
  return build(options, memory);
}

async function verified(result: BuildResult, options: BuildOptions): Promise<BuildResult> {
  const { verify } = await import('./verify.ts');
  const problems = await verify(options);
  const all = [...result.problems, ...problems];
  return hasErrors(problems)
    ? { problems: all, summary: null, fault: 'bantin' }
    : { ...result, problems: all };
}
