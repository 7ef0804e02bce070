/** An export of WordPress may be larger than memory: counted in what is held, of an export in the form of WordPress. */

import fs from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { wordpressExport } from '../../bench/wordpress-export.js';
import { textTable } from '../../src/import/bounded/text-table.ts';
import { left } from '../../src/import/brought/brought.ts';
import { planImport } from '../../src/import/import-sources.ts';
import { readers } from '../../src/import/read-source.ts';
import { sortNotes } from '../../src/import/sort-notes.ts';
import { openStage } from '../../src/import/stage/stage.ts';
import { readExport } from '../../src/import/wxr/read-export.ts';
import { readItems } from '../../src/import/wxr/read-items.ts';
import { folderWith } from '../cli/captured.ts';

const { wordpress } = readers;
afterEach(() => Object.assign(readers, { wordpress }));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function exported(count: number): string {
  const file = path.join(folderWith(), `${count}.xml`);
  fs.writeFileSync(file, '');
  for (const part of wordpressExport({ count })) fs.appendFileSync(file, part);
  return file;
}

/** Bytes in use after `make`, while what it gave is still there. */
function kept<T>(make: () => T): { value: T; bytes: number } {
  collect();
  const before = process.memoryUsage().heapUsed;
  const value = make();
  collect();
  return { value, bytes: process.memoryUsage().heapUsed - before };
}

/** How many of them are still held. A reference that was asked, or made, holds until the end of the turn. */
async function alive(all: readonly WeakRef<object>[]): Promise<number> {
  await new Promise(setImmediate);
  collect();
  return all.filter((one) => one.deref() !== undefined).length;
}

test('its items are held no longer than the part of the file that they stand in', async () => {
  const items: WeakRef<object>[] = [];
  let most = 0;
  for (const item of readItems(exported(200))) {
    items.push(new WeakRef(item));
    if (items.length % 50 === 0) most = Math.max(most, await alive(items));
  }
  expect(items.length).toBe(1 + 60 + 250);
  expect(most).toBeLessThan(60);
});

test('no article is held when the next one is read, and none in the end', async () => {
  const place = exported(100);
  const documents: WeakRef<object>[] = [];
  let most = 0;
  const counted: typeof wordpress = async function* (source, settings) {
    for await (const piece of wordpress(source, settings)) {
      if ('document' in piece) documents.push(new WeakRef(piece.document));
      yield piece;
      if (documents.length % 25 === 0) most = Math.max(most, await alive(documents));
    }
  };
  Object.assign(readers, { wordpress: counted });
  const settings = {
    root: folderWith(),
    language: 'vi',
    content: 'content',
    timezone: 'UTC',
    now: 0,
    everyNote: false,
  };
  const besides = () => ({ head: '', files: [] });
  const plan = await planImport({ ...settings, besides, sources: [{ name: 'a.xml', place }] });
  const last = await alive(documents);
  expect([plan.articles, documents.length > 100, last]).toEqual([100, true, 0]);
  expect(most).toBeLessThan(3);
  plan.discard();
});

/** Bytes that each of the next `count` steps leaves behind, in the heap and outside it. */
function leftBy(count: number, step: (at: number) => void): { heap: number; outside: number } {
  const measure = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return { heapUsed, arrayBuffers };
  };
  for (let at = 0; at < 500; at += 1) step(at);
  const before = measure();
  for (let at = 500; at < 500 + count; at += 1) step(at);
  const after = measure();
  return {
    heap: (after.heapUsed - before.heapUsed) / count,
    outside: (after.arrayBuffers - before.arrayBuffers) / count,
  };
}

/** What is measured varies by the code that V8 compiles, keeps or throws away meanwhile: the middle of many. */
const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] as number;

test('what is known of all its items is short, and lies outside the heap', () => {
  const settings = { content: 'content', timezone: 'UTC' };
  const [few, many] = [exported(100), exported(1100)];
  for (let time = 0; time < 2; time += 1) readExport(many, settings);
  const perPost = Array.from({ length: 5 }, () => {
    const a = kept(() => readExport(few, settings));
    const b = kept(() => readExport(many, settings));
    expect([a.value.posts, b.value.posts]).toEqual([100, 1100]);
    return (b.bytes - a.bytes) / 1000;
  });
  expect(middle(perPost)).toBeLessThan(100);
});

test('of a file that was written hardly anything stays in the heap, and little outside', () => {
  const stage = openStage(folderWith());
  const stays = leftBy(4000, (at) => stage.put(`content/tin-tuc/bai-so-${at}-o-mo-duc.md`, `${at}`));
  expect(stage.outcomes().new).toHaveLength(4500);
  stage.discard();
  expect(stays.heap).toBeLessThan(80);
  expect(stays.outside).toBeLessThan(600);
});

test('of what is left for editors no more is kept than is shown, but where all of it is wanted', () => {
  const [some, all] = [sortNotes(false), sortNotes(true)];
  const hear = (at: number) => left(`a.xml post ${at}`, 'picture that stays', `https://x.example/${at}.jpg`);
  expect(leftBy(20_000, (at) => some.hear(hear(at))).heap).toBeLessThan(20);
  for (let at = 0; at < 9; at += 1) all.hear(hear(at));
  expect(all.notes.map(({ from }) => from).at(-1)).toBe('a.xml post 8');
  expect(some.sorts()).toMatchObject([{ what: 'picture that stays', count: 20_500 }]);
  expect([some.sorts()[0]?.first.length, some.notes.length]).toEqual([4, 0]);
});

test('texts outside the heap are found by their whole names, replaced, and told all', () => {
  const table = textTable();
  const names = Array.from({ length: 3000 }, (_, at) => `tên-${at}`);
  for (const name of names) table.set(name, `của ${name}`);
  table.set('tên-7', 'khác, và dài hơn');
  table.set('dài', 'x'.repeat(3_000_000));
  expect(table.get('tên-7')).toBe('khác, và dài hơn');
  expect(table.get('tên-2999')).toBe('của tên-2999');
  expect([table.get('tên'), table.get('')]).toEqual([null, null]);
  expect(table.get('dài')).toHaveLength(3_000_000);
  expect([...table.entries()].map(([name]) => name).sort()).toEqual([...names, 'dài'].sort());
});
