/**
 * A warm build is a clean build: after any steps whatever, what stands in the output folder is byte for byte what a
 * build makes that remembers nothing.
 *
 * `STEPS=5000` takes that many steps instead of some 200, `SEED=…` the same ones again, and `SHRINK=1` looks, when
 * something is wrong, for fewer steps that show it, which may take minutes.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeFile } from '../../src/base/remove-files.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import type { BuildResult } from '../../src/build/options.ts';
import { buildOnce } from '../helpers/build-once.ts';
import { insidePool } from '../helpers/inside-pool.ts';
import { plain, type RandomSite, randomSite } from '../helpers/random-site.ts';
import { siteSteps } from '../helpers/site-steps.ts';
import { type Step, storySteps } from '../helpers/story-steps.ts';
import { troubleSteps } from '../helpers/trouble-steps.ts';

const world = { ahead: 0, threads: false };

const machine: Machine = {
  wallClock: () => thisMachine.wallClock() + world.ahead,
  createPool: (options) => (world.threads ? thisMachine.createPool(options) : insidePool()),
  createPoolApart: (options) => (world.threads ? thisMachine.createPoolApart(options) : insidePool()),
};

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
      if (await check(site)) built += 1;
      else {
        story.push('  … which had errors');
        site.mend ??= () => plain(site);
      }
    }
  } catch (cause) {
    const told = story.map((line, index) => `${index + 1}. ${line}`).join('\n');
    throw new Error(`After these steps:\n${told}\n${(cause as Error).message}`, { cause });
  } finally {
    fs.rmSync(site.root, { recursive: true, force: true });
  }
  return built;
}

async function check(site: RandomSite): Promise<boolean> {
  const { out } = site.options;
  const before = filesOf(out);
  const warm = await buildSite(site.options, machine);
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-clean-'));
  try {
    const clean = { out: path.join(temporary, 'out'), state: path.join(temporary, 'state') };
    const fresh = await buildOnce({ ...site.options, ...clean, cache: false }, machine);
    expect(ofTheSite(warm)).toEqual(ofTheSite(fresh));
    const after = filesOf(out);
    if (warm.summary === null) {
      expect(differences(before, after, true)).toEqual([]);
      return false;
    }
    for (const name of changedByHand(warm)) {
      expect(filesOf(clean.out).has(path.relative(out, name))).toBe(false);
      removeFile(name, out);
      after.delete(path.relative(out, name));
    }
    expect(differences(after, filesOf(clean.out), false)).toEqual([]);
    expect(touched(before, after)).toEqual([]);

    const again = await buildSite(site.options, machine);
    expect(again.summary).toMatchObject({ written: 0, removed: 0 });
    expect(differences(after, filesOf(out), true)).toEqual([]);
    return true;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

interface Standing {
  readonly text: string;
  readonly time: number;
}

function filesOf(folder: string): Map<string, Standing> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return new Map(
    names.sort().flatMap((name) => {
      const place = path.join(folder, name);
      const stat = fs.statSync(place);
      if (stat.isDirectory())
        return fs.readdirSync(place).length > 0 ? [] : [[name, { text: 'empty', time: 0 }]];
      return [[name, { text: fs.readFileSync(place, 'latin1'), time: stat.mtimeMs }]];
    }),
  );
}

function differences(
  ours: ReadonlyMap<string, Standing>,
  theirs: ReadonlyMap<string, Standing>,
  times: boolean,
): string[] {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  return names.flatMap((name) => {
    const [a, b] = [ours.get(name), theirs.get(name)];
    if (a === undefined) return [`${name} is missing`];
    if (b === undefined) return [`${name} is too many`];
    if (a.text !== b.text) return [`${name} differs: ${firstDifference(a.text, b.text)}`];
    return times && a.time !== b.time ? [`${name} was touched`] : [];
  });
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return [a, b].map((text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))).join(' instead of ');
}

/** Files with the same bytes as before that got another time. */
function touched(before: ReadonlyMap<string, Standing>, after: ReadonlyMap<string, Standing>): string[] {
  return [...after]
    .filter(([name, { text, time }]) => before.get(name)?.text === text && before.get(name)?.time !== time)
    .map(([name]) => name);
}

/** What any build of the site would say, whatever stands in its output folder. */
function ofTheSite({ problems }: BuildResult): string[] {
  return problems
    .filter(({ code }) => code !== 'changed-output-kept')
    .map((problem) => JSON.stringify(problem));
}

function changedByHand({ problems }: BuildResult): string[] {
  return problems
    .filter(({ code }) => code === 'changed-output-kept')
    .map(({ hint }) => hint?.match(/^Remove (.*) yourself/)?.[1] ?? '');
}
