/**
 * The law of `warm-is-clean.test.ts` in several languages: `STEPS=500` takes that many steps instead of 12, `SEED=…` the same
 * ones again.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageSteps, paperInLanguages, withoutVersions } from '../helpers/language-steps.ts';
import { removeFolder } from '../helpers/remove-folder.ts';
import { isClean, world } from '../helpers/warm-is-clean.ts';

const total = Number(process.env.STEPS ?? 12);
const each = 12;

const anyStep = fc.record({
  kind: fc.constantFrom(...Object.keys(languageSteps), 'translations', 'translations', 'a shared name'),
  a: fc.nat(),
  b: fc.nat(),
  settled: fc.boolean(),
});

type AnyStep = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

test('R12.1 in several languages, after any steps, a warm build is a clean build, and the next one writes nothing', async () => {
  const runs = Math.ceil(total / each);
  const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };
  let built = 0;
  const sequence = fc.array(anyStep, { minLength: each, maxLength: each, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequence, fc.boolean(), async (taken, search) => {
      built += await take(taken, search);
    }),
    { numRuns: runs, ...seed, endOnFailure: true },
  );
  expect(built).toBeGreaterThan((runs * each) / 2);
}, 7_200_000);

async function take(taken: readonly AnyStep[], search: boolean): Promise<number> {
  const site = paperInLanguages({ search });
  const story: string[] = [];
  let built = 0;
  try {
    expect(await isClean(site)).toBe(true);
    for (const { kind, a, b, settled } of taken) {
      const what = await languageSteps[kind]?.(site, a, b);
      world.ahead = settled ? 60_000 : 0;
      world.threads = false;
      story.push(`${kind}: ${what} (${settled ? 'settled' : 'fresh'})`);
      if (await isClean(site)) built += 1;
      else {
        story.push('  … which had errors');
        withoutVersions(site);
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
