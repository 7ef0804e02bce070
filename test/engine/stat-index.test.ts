import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { walk } from '../../src/base/files/walk.ts';
import { openRows } from '../../src/engine/rows.ts';
import { knowFiles, type Seen, settled, vouched } from '../../src/engine/stat-index.ts';
import { openStore } from '../../src/engine/store.ts';

const stat = { size: 5, mtime: 1_000_000.25, ctime: 1_000_000.5, inode: 42 };
const seen: Seen = [5, 1_000_000.25, 1_000_000.5, 42, 'd1'];

describe('what a record vouches for', () => {
  test.each([
    ['the same file', stat, 'd1'],
    ['another size', { ...stat, size: 6 }, null],
    ['a later mtime', { ...stat, mtime: 1_000_000.26 }, null],
    ['an earlier mtime, as after restoring a backup', { ...stat, mtime: 900_000 }, null],
    ['the same mtime set by hand, which ctime tells', { ...stat, ctime: 1_000_001 }, null],
    ['another file moved to its place', { ...stat, inode: 43 }, null],
  ])('%s', (_, now, digest) => {
    expect(vouched(now, seen)).toBe(digest);
  });

  test('nothing without a record', () => {
    expect(vouched(stat, null)).toBeNull();
  });

  test.each([
    ['touched long before', 1_003_000, seen],
    ['touched two seconds before', 1_002_000.5, seen],
    ['touched just before', 1_002_000, null],
    ['touched in the same moment', 1_000_000.5, null],
    ['touched in the future', 5, null],
  ])('a file %s it was looked at', (_, scanned, record) => {
    expect(settled(stat, 'd1', scanned)).toEqual(record);
  });
});

describe('knowing files (safety R16)', () => {
  let folder: string;
  const later = () => Date.now() + 10_000;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stat-'));
    for (const name of ['a.md', 'b/c.md', 'b/d.md', 'z.md']) write(name, `text of ${name}`);
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(folder, 'content', name)), { recursive: true });
    fs.writeFileSync(path.join(folder, 'content', name), text);
  }

  /** One run: which files were read, and the digests of all. */
  function look(scanned: number) {
    const store = openStore(path.join(folder, 'store'), 'v1');
    const files = walk(path.join(folder, 'content')).files;
    const rows = openRows<Seen>(store.table('files'));
    const reading = vi.spyOn(fs, 'readFileSync');
    const known = knowFiles(files, rows, scanned);
    const read = reading.mock.calls.map(([file]) => String(file));
    reading.mockRestore();
    expect(known.map(({ file }) => file.path)).toEqual(files.map((file) => file.path));
    rows.end();
    expect(store.commit()).toBeNull();
    store.close();
    return {
      read: files.filter(({ disk }) => read.includes(disk)).map((file) => file.path),
      digests: new Map(known.map(({ file, digest }) => [file.path, digest])),
    };
  }

  test('reads every file once, then only those that were touched', () => {
    const first = look(later());
    expect(first.read).toEqual(['a.md', 'b/c.md', 'b/d.md', 'z.md']);
    const second = look(later());
    expect(second.read).toEqual([]);
    expect(second.digests).toEqual(first.digests);
    write('b/c.md', 'TEXT of b/c.md');
    const third = look(later());
    expect(third.read).toEqual(['b/c.md']);
    expect(third.digests.get('b/c.md')).not.toBe(first.digests.get('b/c.md'));
    expect(look(later()).read).toEqual([]);
  });

  test('reads a fresh file again until it has settled, so that an edit within one tick of the clock is seen', () => {
    const first = look(Date.now());
    expect(look(Date.now()).read).toHaveLength(4);
    const { atime, mtime } = fs.statSync(path.join(folder, 'content/a.md'));
    write('a.md', 'TEXT of a.md');
    fs.utimesSync(path.join(folder, 'content/a.md'), atime, mtime);
    expect(look(later()).digests.get('a.md')).not.toBe(first.digests.get('a.md'));
  });

  test('follows files that come, go and move', () => {
    look(later());
    fs.rmSync(path.join(folder, 'content/b'), { recursive: true });
    write('b2/new.md', 'new');
    fs.renameSync(path.join(folder, 'content/z.md'), path.join(folder, 'content/y.md'));
    expect(look(later()).read).toEqual(['b2/new.md', 'y.md']);
    expect(look(later()).read).toEqual([]);
    write('b/c.md', 'text of b/c.md');
    expect(look(later()).read).toEqual(['b/c.md']);
  });

  test('leaves out a file that vanishes while it is looked at', () => {
    const store = openStore(path.join(folder, 'store'), 'v1');
    const files = walk(path.join(folder, 'content')).files;
    fs.rmSync(path.join(folder, 'content/a.md'));
    const known = knowFiles(files, openRows(store.table('files')), later());
    expect(known.map(({ file }) => file.path)).toEqual(['b/c.md', 'b/d.md', 'z.md']);
    store.close();
  });
});
