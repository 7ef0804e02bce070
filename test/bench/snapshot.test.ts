import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareSnapshots, takeSnapshot } from '../../bench/snapshot.js';

test('tells files that were written from files that changed', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-snapshot-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const write = (name: string, text: string, second: number) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    fs.utimesSync(file, second, second);
  };
  for (const name of ['same', 'rewritten', 'below/edited', 'gone']) write(name, 'one', 1_000);
  const before = takeSnapshot(folder);
  expect(compareSnapshots(new Map(), before)).toEqual({ written: 4, changed: 4 });
  expect(compareSnapshots(before, takeSnapshot(folder, before))).toEqual({ written: 0, changed: 0 });

  write('rewritten', 'one', 2_000);
  write('below/edited', 'two', 2_000);
  write('new', 'two', 2_000);
  fs.rmSync(path.join(folder, 'gone'));
  expect(compareSnapshots(before, takeSnapshot(folder, before))).toEqual({ written: 3, changed: 3 });
});

test('calls a folder that is not there empty', () => {
  expect(takeSnapshot(path.join(import.meta.dirname, 'nowhere')).size).toBe(0);
});
