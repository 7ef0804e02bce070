/**
 * A warm build is a clean build: after any steps whatever, what stands in the output folder is byte for byte what a
 * build makes that remembers nothing.
 *
 * `STEPS=5000` takes that many steps instead of some 200, `SEED=…` the same ones again, and `SHRINK=1` looks, when
 * something is wrong, for fewer steps that show it, which may take minutes.
 */

import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { plain, randomSite } from '../helpers/random-site.ts';
import { removeFolder } from '../helpers/remove-folder.ts';
import { siteSteps } from '../helpers/site-steps.ts';
import { type Step, storySteps } from '../helpers/story-steps.ts';
import { troubleSteps } from '../helpers/trouble-steps.ts';
import { isClean, machine, world } from '../helpers/warm-is-clean.ts';

const steps: Readonly<Record<string, Step>> = { ...storySteps, ...siteSteps, ...troubleSteps };
const total = Number(process.env.STEPS ?? 200);
const each = 20;

/** A step and how the build after it happens. */
const anyStep = fc.record({
  kind: fc.constantFrom(...Object.keys(steps)),
  a: fc.nat(),
  b: fc.nat(),
  /** Whether the files count as settled, so that their stats are believed. */
  settled: fc.boolean(),
  threads: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  /** Another build of the same site that comes between. */
  between: fc.constantFrom('elsewhere', 'as a draft', 'strictly', null, null, null, null, null),
});

test('R12.1 after any steps, a warm build is a clean build, and the next one writes nothing', async () => {
  const runs = Math.ceil(total / each);
  const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };
  let built = 0;
  const sequence = fc.array(anyStep, { minLength: each, maxLength: each, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequence, fc.boolean(), async (taken, search) => {
      built += await take(taken, search);
    }),
    { numRuns: runs, ...seed, endOnFailure: process.env.SHRINK === undefined },
  );
  expect(built).toBeGreaterThan((runs * each) / 2);
}, 7_200_000);

/** Takes the steps in a new site, with a build after each. Comes back with the number of builds without errors. */
async function take(
  taken: readonly (typeof anyStep extends fc.Arbitrary<infer S> ? S : never)[],
  search: boolean,
): Promise<number> {
  const site = randomSite({ search });
  const story: string[] = [];
  let built = 0;
  try {
    for (const { kind, a, b, settled, threads, between } of taken) {
      if (site.mend !== null) {
        site.mend();
        site.mend = null;
        story.push('mended');
      }
      const what = await steps[kind]?.(site, a, b);
      world.ahead = settled ? 60_000 : 0;
      world.threads = threads || site.config.plugins != null;
      story.push(`${kind}: ${what} (${settled ? 'settled' : 'fresh'}${world.threads ? ', threads' : ''})`);
      if (between !== null) {
        const out = path.join(path.dirname(site.options.out), 'elsewhere');
        const others = {
          elsewhere: { out },
          'as a draft': { out, drafts: true },
          strictly: { strict: true },
        };
        await buildSite({ ...site.options, ...others[between] }, machine);
        story.push(`  … built ${between} too`);
      }
      if (await isClean(site)) built += 1;
      else {
        story.push('  … which had errors');
        site.mend ??= () => plain(site);
      }
    }
  } catch (cause) {
    const told = story.map((line, index) => `${index + 1}. ${line}`).join('\n');
    throw new Error(`After these steps:\n${told}\n${(cause as Error).message}`, { cause });
  } finally {
    removeFolder(site.root);
  }
  return built;
}
