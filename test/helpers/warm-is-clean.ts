/** Whether a warm build of a site is a clean build, byte for byte. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { removeFile } from '../../src/base/files/remove-files.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import type { BuildResult } from '../../src/build/options.ts';
import { buildOnce } from './build-once.ts';
import { insidePool } from './inside-pool.ts';
import type { RandomSite } from './random-site.ts';
import { removeFolder } from './remove-folder.ts';

/** By how much the clock is ahead of the files, and whether builds have threads. */
export const world = { ahead: 0, threads: false };

export const machine: Machine = {
  wallClock: () => thisMachine.wallClock() + world.ahead,
  createPool: (options) => (world.threads ? thisMachine.createPool(options) : insidePool()),
  createPoolApart: (options) => (world.threads ? thisMachine.createPoolApart(options) : insidePool()),
};

/** Builds it, holds it to a build that remembers nothing, and builds it again, which writes nothing. False where it has errors. */
export async function isClean(site: RandomSite): Promise<boolean> {
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
    removeFolder(temporary);
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
