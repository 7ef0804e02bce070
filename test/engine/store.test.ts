import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/engine/store.ts';
import type { Extent } from '../../src/engine/store-index.ts';

interface Note {
  readonly n: number;
  readonly text: string;
}

let folder: string;
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'store-')), '.bantin', 'store');
});
afterEach(() => fs.rmSync(path.dirname(path.dirname(folder)), { recursive: true, force: true }));

const note = (n: number): Note => ({ n, text: `Tin số ${n}: ${'đường làng '.repeat(n % 40)}` });
const key = (n: number) => `content/xa-hoi/${n}.md`;
const packs = () => fs.readdirSync(folder).filter((name) => name.endsWith('.pack'));

/** A store of `count` notes and as many blobs, closed. */
function filled(count: number): Extent[] {
  const store = openStore(folder, 'v1');
  const pieces: Extent[] = [];
  for (let n = 0; n < count; n++) {
    store.table<Note>('notes').put(key(n), note(n));
    pieces.push(store.heap('blobs').put(new Uint8Array([n % 256, 0, 255])));
  }
  expect(store.commit()).toBeNull();
  store.close();
  return pieces;
}

function notes(version = 'v1'): Map<string, Note> {
  const store = openStore(folder, version);
  const all = new Map(store.table<Note>('notes').entries());
  for (const name of store.table<Note>('notes').keys()) {
    expect(store.table<Note>('notes').get(name)).toEqual(all.get(name) ?? null);
  }
  store.close();
  return all;
}

describe('the store', () => {
  test('gives back what was put, values and bytes, in this run and in the next', () => {
    const store = openStore(folder, 'v1');
    const table = store.table<Note>('notes');
    expect(table.get(key(1))).toBeNull();
    table.put(key(1), note(1));
    expect(table.get(key(1))).toEqual(note(1));
    store.close();
    const pieces = filled(3_000);
    const again = openStore(folder, 'v1');
    expect(again.table('notes').keys()).toHaveLength(3_000);
    expect(again.table('notes').get(key(2_999))).toEqual(note(2_999));
    expect([...(again.heap('blobs').get(pieces[258] as Extent) ?? [])]).toEqual([2, 0, 255]);
    expect([...again.table<Note>('notes').entries()].map(([, value]) => value.n)).toEqual(
      Array.from({ length: 3_000 }, (_, n) => n),
    );
    again.close();
  });

  test('keeps only what was committed', () => {
    filled(10);
    const store = openStore(folder, 'v1');
    store.table<Note>('notes').put(key(3), note(300));
    store.table<Note>('notes').put(key(11), { n: 11, text: 'x'.repeat(2_000_000) });
    store.table<Note>('notes').remove(key(4));
    expect(store.table<Note>('notes').keys()).toHaveLength(10);
    store.close();
    expect(notes()).toEqual(new Map(Array.from({ length: 10 }, (_, n) => [key(n), note(n)])));
  });

  test('is a map through any puts, removals, commits and new runs, and its files stay in bounds', () => {
    const step = fc.record({ put: fc.array(fc.nat(30)), remove: fc.array(fc.nat(30)), commit: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const place = path.join(folder, 'any');
        const expected = new Map<string, Note>();
        for (const { put, remove, commit } of steps) {
          const store = openStore(place, 'v1');
          const table = store.table<Note>('notes');
          const now = new Map(expected);
          for (const n of put) {
            const value = { n, text: `${now.size}${'~'.repeat(50_000)}` };
            table.put(key(n), value);
            now.set(key(n), value);
          }
          for (const n of remove) {
            table.remove(key(n));
            now.delete(key(n));
          }
          expect(new Map(table.entries())).toEqual(now);
          if (commit) {
            expect(store.commit()).toBeNull();
            expected.clear();
            for (const [name, value] of now) expected.set(name, value);
          }
          store.close();
        }
        const last = openStore(place, 'v1');
        expect(new Map(last.table<Note>('notes').entries())).toEqual(expected);
        last.close();
        const size = fs.existsSync(place)
          ? fs.readdirSync(place).reduce((sum, name) => sum + fs.statSync(path.join(place, name)).size, 0)
          : 0;
        expect(size).toBeLessThan(6_000_000);
        fs.rmSync(place, { recursive: true, force: true });
      }),
      { numRuns: 30 },
    );
  });

  test('touches no file when there is nothing new', () => {
    filled(10);
    const before = fs.readdirSync(folder).map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs]);
    const store = openStore(folder, 'v1');
    store.table<Note>('notes').get(key(1));
    expect(store.commit()).toBeNull();
    store.close();
    expect(
      fs.readdirSync(folder).map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs]),
    ).toEqual(before);
  });

  test('is read by others, who see one commit or the next while it is written', () => {
    filled(50);
    const reader = openStore(folder, 'v1');
    const writer = openStore(folder, 'v1');
    expect(reader.table<Note>('notes').get(key(7))).toEqual(note(7));
    for (let round = 0; round < 20; round++) {
      writer.table<Note>('notes').put(key(7), { n: round, text: 'z'.repeat(300_000) });
      expect(writer.commit()).toBeNull();
    }
    expect(reader.table<Note>('notes').get(key(8))).toEqual(note(8));
    expect(new Map(reader.table<Note>('notes').entries()).get(key(7))).toEqual(note(7));
    expect(notes().get(key(7))?.n).toBe(19);
    expect(packs()).toHaveLength(2);
    reader.close();
    writer.close();
  });
});

describe('a store in doubt is missing values, never wrong ones, and never ends the process (safety R16)', () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const damages: Readonly<Record<string, (file: string, size: number) => void>> = {
    'cut anywhere': (file, size) => fs.truncateSync(file, random(size)),
    emptied: (file) => fs.truncateSync(file, 0),
    'zeroed in places': (file, size) => overwrite(file, random(size), Buffer.alloc(200)),
    'overwritten with noise': (file, size) =>
      overwrite(file, random(size), Buffer.from(Array.from({ length: 64 }, () => random(256)))),
    'with one bit turned': (file, size) => {
      const at = random(size);
      overwrite(file, at, Buffer.from([(fs.readFileSync(file)[at] ?? 0) ^ (1 << random(8))]));
    },
    'with more at the end': (file) => fs.appendFileSync(file, 'tail'),
    removed: (file) => fs.rmSync(file),
    'a folder': (file) => {
      fs.rmSync(file);
      fs.mkdirSync(file);
    },
  };

  describe.each(['manifest', 'notes'])('whose %s is', (which) => {
    test.each(Object.keys(damages))('%s', (damage) => {
      for (let round = 0; round < 12; round++) {
        fs.rmSync(folder, { recursive: true, force: true });
        filled(60);
        const name = fs.readdirSync(folder).find((each) => each.startsWith(which)) ?? '';
        const file = path.join(folder, name);
        damages[damage]?.(file, fs.statSync(file).size);

        for (const [name, value] of notes()) expect(value).toEqual(note(Number(name.match(/\d+/)?.[0])));

        const store = openStore(folder, 'v1');
        store.table<Note>('notes').put(key(1), note(1));
        const refused = store.commit();
        store.close();
        if (refused === null) expect(notes().get(key(1))).toEqual(note(1));
        else expect(which === 'manifest' && damage === 'a folder').toBe(true);
      }
    });
  });

  test('of an older, newer or other version is empty, and gives way to the new one', () => {
    filled(20);
    for (const version of ['v0', 'v2', 'v1 ', '', 'v1\n']) expect(notes(version).size).toBe(0);
    expect(notes().size).toBe(20);
    const store = openStore(folder, 'v2');
    store.table<Note>('notes').put(key(1), note(1));
    expect(store.commit()).toBeNull();
    store.close();
    expect([notes('v1').size, notes('v2').size, packs().length]).toEqual([0, 1, 1]);
  });

  test('that two processes wrote at once holds true values only', () => {
    filled(5);
    const [a, b] = [openStore(folder, 'v1'), openStore(folder, 'v1')];
    for (let n = 0; n < 100; n++) {
      a.table<Note>('notes').put(key(n), note(n));
      b.table<Note>('notes').put(key(n + 50), note(n + 50));
    }
    expect([b.commit(), a.commit()]).toEqual([null, null]);
    for (const [name, value] of notes()) expect(value).toEqual(note(Number(name.match(/\d+/)?.[0])));
    a.close();
    b.close();
  });

  test('whose writer is killed holds the last commit or the one before', async () => {
    const program = path.join(path.dirname(path.dirname(folder)), 'store.mjs');
    const source = await rolldown({
      input: fileURLToPath(new URL('../../src/engine/store.ts', import.meta.url)),
      platform: 'node',
    });
    await source.write({ file: program });
    const script = `
      import { openStore } from ${JSON.stringify(pathToFileURL(program).href)};
      const store = openStore(${JSON.stringify(folder)}, 'v1');
      for (let round = 0; ; round++) {
        for (let n = 0; n < 40; n++) store.table('notes').put('k' + n, { round, text: 'x'.repeat(20000) });
        store.commit();
        if (round === 3) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 0);
        if (round > 3 && round % 3 === 0) await new Promise((resolve) => setTimeout(resolve));
      }`;
    for (let kill = 0; kill < 3; kill++) {
      const end = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 600_000 });
      expect(end.signal).toBe('SIGKILL');
      const store = openStore(folder, 'v1');
      const rounds = new Set(
        [...store.table<{ round: number }>('notes').entries()].map(([, { round }]) => round),
      );
      expect([rounds.size, store.table('notes').keys().length]).toEqual([1, 40]);
      store.close();
    }
  });

  test('that cannot be written says why and still serves what it has', () => {
    filled(5);
    const store = openStore(folder, 'v1');
    const table = store.table<Note>('notes');
    expect(table.get(key(1))).toEqual(note(1));
    fs.rmSync(folder, { recursive: true });
    fs.writeFileSync(folder, 'in the way');
    table.put(key(6), note(6));
    expect(store.commit()).toMatch(/EEXIST|ENOTDIR/);
    expect(table.get(key(6))).toEqual(note(6));
    store.close();
    expect(notes().size).toBe(0);
  });
});

function overwrite(file: string, at: number, bytes: Buffer): void {
  const handle = fs.openSync(file, 'r+');
  fs.writeSync(handle, bytes, 0, bytes.length, at);
  fs.closeSync(handle);
}
