/** A commit that is killed at any operation on the disk, and a recovery that is killed as well: it holds in the end. */

import type Fs from 'node:fs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { digestBytes } from '../../src/base/digest.ts';
import { type Places, placesOf } from '../../src/build/places.ts';
import { commit, recover } from '../../src/build/publish/commit.ts';
import type { CommitPlan } from '../../src/build/publish/commit-plan.ts';
import { readManifest } from '../../src/build/publish/manifest.ts';
import { sweep } from '../../src/build/publish/sweep.ts';

/** Counts the operations that change the disk, and ends the process, as it were, before one of them or in its midst. */
const disk = vi.hoisted(() => ({ calls: 0, killAt: 0, dead: false }));

vi.mock('node:fs', async (actual) => {
  const real = (await actual<{ default: typeof Fs }>()).default;
  const guarded = (name: string, work: (...args: never[]) => unknown, torn: (...args: never[]) => void) => {
    return (...args: never[]) => {
      disk.calls += 1;
      if (disk.dead || disk.calls === disk.killAt) {
        if (!disk.dead) torn(...args);
        disk.dead = true;
        throw new Error(`Killed at ${name}.`);
      }
      return work(...args);
    };
  };
  const nothing = () => {};
  const half = (text: unknown) => String(text).slice(0, String(text).length / 2);
  const removeSome = (file: string) => {
    if (!real.statSync(file, { throwIfNoEntry: false })?.isDirectory()) return;
    const [first] = real.readdirSync(file, { recursive: true, encoding: 'utf8' }).reverse();
    if (first !== undefined) real.rmSync(path.join(file, first), { recursive: true });
  };
  const mocked = {
    ...real,
    mkdirSync: guarded('mkdir', real.mkdirSync as never, nothing),
    renameSync: guarded('rename', real.renameSync as never, nothing),
    rmdirSync: guarded('rmdir', real.rmdirSync as never, nothing),
    rmSync: guarded('rm', real.rmSync as never, removeSome as never),
    writeFileSync: guarded(
      'write',
      real.writeFileSync as never,
      ((file: string, text: unknown) => real.writeFileSync(file, half(text))) as never,
    ),
    appendFileSync: guarded(
      'append',
      real.appendFileSync as never,
      ((file: string, text: unknown) => real.appendFileSync(file, half(text))) as never,
    ),
  };
  return { ...mocked, default: mocked };
});

/** False when it was killed. */
function alive(killAt: number, work: () => void): boolean {
  Object.assign(disk, { calls: 0, killAt, dead: false });
  try {
    work();
    return true;
  } catch (cause) {
    if (disk.dead) return false;
    throw cause;
  } finally {
    Object.assign(disk, { killAt: 0, dead: false });
  }
}

type Tree = Readonly<Record<string, string>>;

const top = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-recover-'));
afterAll(() => fs.rmSync(top, { recursive: true }));

function lay(folder: string, tree: Tree): void {
  for (const [name, text] of Object.entries(tree)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

/** Every file with its text, and every folder that holds nothing. */
function treeOf(folder: string, below = ''): Tree {
  if (!fs.existsSync(folder)) return {};
  const found: Record<string, string> = {};
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = below + entry.name;
    const place = path.join(folder, entry.name);
    if (!entry.isDirectory()) found[name] = fs.readFileSync(place, 'utf8');
    else {
      const inner = treeOf(place, `${name}/`);
      Object.assign(found, inner);
      if (Object.keys(inner).length === 0) found[`${name}/`] = 'an empty folder';
    }
  }
  return found;
}

/** Stages what differs, and says what is to be done. */
function plan(tree: Tree, places: Places): CommitPlan {
  const stands = treeOf(places.out);
  const staged = Object.entries(tree).filter(([name, text]) => stands[name] !== text);
  lay(places.stage, Object.fromEntries(staged));
  const outputs = new Map(Object.entries(tree).map(([name, text]) => [name, digestBytes(text)]));
  const { stale } = sweep(places.out, readManifest(places.manifest) ?? new Map(), outputs);
  const fresh = Object.keys(stands).length === 0;
  return { outputs, written: staged.map(([name]) => name), removed: stale, touched: [], fresh };
}

function publish(tree: Tree, places: Places, killAt = 0): boolean {
  const planned = plan(tree, places);
  return alive(killAt, () => void commit(planned, readManifest(places.manifest), places));
}

/** Trees over few names, in which files and folders change places. */
const trees = fc
  .array(
    fc.tuple(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }), fc.constantFrom('1', '2')),
    {
      maxLength: 5,
    },
  )
  .map((entries): Tree => {
    const tree: Record<string, string> = {};
    for (const [parts, text] of entries) {
      const name = parts.join('/');
      const isFree = Object.keys(tree).every(
        (other) => !other.startsWith(`${name}/`) && !name.startsWith(`${other}/`),
      );
      if (isFree) tree[name] = text;
    }
    return tree;
  });

let folders = 0;

function newPlaces(): Places {
  const root = path.join(top, String(folders++));
  fs.mkdirSync(root);
  return placesOf({ root, out: path.join(root, 'dist'), state: path.join(root, '.bantin') });
}

/** Kills the commit of `after` over `before` at an operation; null when it ended before. Says what must come of it. */
function killed(before: Tree, after: Tree, killAt: number): { places: Places; wanted: Tree } | null {
  const places = newPlaces();
  publish(before, places);
  if (publish(after, places, killAt)) return null;
  const begun = fs.existsSync(places.journal) || isDeepStrictEqual(treeOf(places.out), after);
  return { places, wanted: begun ? after : before };
}

function expectWhole(places: Places, wanted: Tree, where: string): void {
  expect(treeOf(places.out), where).toEqual(wanted);
  const manifest = [...(readManifest(places.manifest) ?? [])];
  expect(Object.fromEntries(manifest.map(([name, { digest }]) => [name, digest])), where).toEqual(
    Object.fromEntries(Object.entries(wanted).map(([name, text]) => [name, digestBytes(text)])),
  );
  expect([fs.existsSync(places.journal), fs.existsSync(places.stage)], where).toEqual([false, false]);
}

/** Runs a check at each operation of a commit in turn. */
function atEachKill(before: Tree, after: Tree, check: (places: Places, wanted: Tree, where: string) => void) {
  for (let killAt = 1; ; killAt++) {
    const found = killed(before, after, killAt);
    if (found === null) return killAt - 1;
    check(found.places, found.wanted, `killed at ${killAt}`);
    fs.rmSync(found.places.root, { recursive: true });
  }
}

describe('safety R12 files that become folders, and folders that become files', () => {
  test('a commit killed at each operation is finished by recoveries that are killed at each of theirs', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        atEachKill(before, after, (places, wanted, where) => {
          for (let killAt = 1; !alive(killAt, () => recover(places)); killAt++) {
            if (killAt > 200) throw new Error('The recovery does not end.');
          }
          expectWhole(places, wanted, where);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('and by one recovery after one that was killed anywhere', () => {
    fc.assert(
      fc.property(trees, trees, fc.integer({ min: 1, max: 12 }), (before, after, second) => {
        atEachKill(before, after, (places, wanted, where) => {
          alive(second, () => recover(places));
          recover(places);
          expectWhole(places, wanted, `${where}, then at ${second}`);
        });
      }),
      { numRuns: 15 },
    );
  });

  test('the one that was found: killed between the last file of a folder and the folder', () => {
    const kills = atEachKill({ 'a/b/c': '1', d: '1' }, { a: '2', 'd/e/f': '2' }, (places, wanted, where) => {
      recover(places);
      expectWhole(places, wanted, where);
    });
    expect(kills).toBeGreaterThan(10);
  });

  test('what somebody puts in the way meanwhile stays, and the recovery ends', () => {
    atEachKill({ 'a/b': '1', c: '1' }, { a: '2', 'c/d': '2' }, (places, wanted, where) => {
      if (
        fs.existsSync(path.join(places.out, 'a')) &&
        fs.statSync(path.join(places.out, 'a')).isDirectory()
      ) {
        fs.writeFileSync(path.join(places.out, 'a/theirs'), 'by hand');
        recover(places);
        expect(treeOf(places.out)['a/theirs'], where).toBe('by hand');
      } else {
        recover(places);
        expectWhole(places, wanted, where);
      }
      expect(fs.existsSync(places.journal)).toBe(false);
    });
  });
});
