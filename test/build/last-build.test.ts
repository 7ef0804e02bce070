/** When a build may answer without building: never after something that it did not see. */

import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import type { BuildOptions, BuildResult } from '../../src/build/options.ts';
import { placesOf } from '../../src/build/places.ts';
import { machineAhead } from '../helpers/machine.ts';
import { article, optionsFor, site, type TestSite } from '../helpers/site.ts';

/** Builds as the command line does. When `settled`, all files were left alone for a while before. */
async function built(
  { root, out }: TestSite,
  settled: boolean,
  more: Partial<BuildOptions> = {},
): Promise<BuildResult> {
  const options: BuildOptions = { ...optionsFor(root), out, allowShrink: true, ...more };
  return buildSite(
    options,
    machineAhead(() => (settled ? 60_000 : 0)),
  );
}

const paper = () =>
  site({
    'content/mot.md': article({ title: 'Một' }),
    'content/hai.md': article({ title: 'Hai', draft: true }),
    'static/node_modules/tep.txt': 'một',
    'static/tep.txt': 'một',
  });

/** Whether the next build, with the same options, finds nothing to do. */
async function rests(of: TestSite, more: Partial<BuildOptions> = {}): Promise<boolean> {
  let worked = false;
  const onEvent = () => {
    worked = true;
  };
  const { summary } = await built(of, true, { ...more, onEvent });
  return !worked && summary?.written === 0;
}

test('a build in a settled site is remembered as a whole', async () => {
  const of = paper();
  await built(of, true);
  expect(await rests(of)).toBe(true);
});

test('R1.8 a build rests until an article is news no more, and says when that is', async () => {
  const of = paper();
  const due = { at: '2021-01-30T10:22:00+07:00', why: 'news-ends' };
  const at = (moment: string) => ({ now: Date.parse(moment) });
  expect((await built(of, true, at('2021-01-29T08:00:00+07:00'))).summary?.due).toEqual(due);
  const plan = () => JSON.parse(Buffer.from(of.files()['.bantin/plan.json'] ?? []).toString());
  expect(plan().due).toEqual(due);
  expect(await rests(of, at('2021-01-30T10:21:59+07:00'))).toBe(true);
  expect(plan()).toMatchObject({ written: [], due });
  const { summary } = await built(of, true, at(due.at));
  expect(summary).toMatchObject({ written: 1, due: null });
  expect(plan()).toMatchObject({ written: [{ url: '/sitemap-news.xml' }], due: null });
});

test('an article that came and went in a hurry leaves nothing behind', async () => {
  const of = paper();
  await built(of, true);
  of.write({ 'content/ba.md': article({ title: 'Ba' }) });
  expect((await built(of, false)).summary?.written).toBeGreaterThan(0);
  of.remove('content/ba.md');
  expect((await built(of, true)).summary?.removed).toBe(1);
  expect([...of.pages().keys()].filter((name) => name.includes('/ba/'))).toEqual([]);
});

test('what another build left out of all records is seen', async () => {
  const of = paper();
  await built(of, true);
  await built(of, true, { drafts: true, cache: false });
  expect(of.pages().has('2021/01/hai/index.html')).toBe(true);
  await built(of, true);
  expect(of.pages().has('2021/01/hai/index.html')).toBe(false);
});

test('an article that is deleted while the site is built is gone after the next build', async () => {
  const of = paper();
  await setTimeout(2_100);
  const onEvent = ({ step }: { step: string }) => {
    if (step === 'render' && of.files()['content/mot.md'] !== undefined) of.remove('content/mot.md');
  };
  await built(of, false, { onEvent });
  expect(of.pages().has('2021/01/mot/index.html')).toBe(true);
  await built(of, false);
  expect(of.pages().has('2021/01/mot/index.html')).toBe(false);
});

test.each(['static/node_modules/tep.txt', 'static/tep.txt'])('a change of %s is seen', async (file) => {
  const of = paper();
  await built(of, true);
  of.write({ [file]: 'hai' });
  expect((await built(of, true)).summary?.written).toBe(1);
});

test('the theme that is shipped is among what is looked at', async () => {
  const of = paper();
  await built(of, true);
  const { last } = placesOf({ ...of, state: path.join(of.root, '.bantin') });
  const [, text = ''] = fs.readFileSync(last, 'utf8').split('\n');
  expect(JSON.parse(text).inputs).toContain(path.resolve(import.meta.dirname, '../../templates'));
});

test.each(['', '{', '{}', 'null', '[]', '{"valid":[0,9e15],"inputs":7}'])(
  'a record of the last build that holds %j is none',
  async (text) => {
    const of = paper();
    await built(of, true);
    const { last } = placesOf({ ...of, state: path.join(of.root, '.bantin') });
    fs.writeFileSync(last, text);
    expect((await built(of, true)).fault).toBeNull();
    expect(await rests(of)).toBe(true);
  },
);
