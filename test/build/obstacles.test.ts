/** What stands in the output folder where an output belongs, and is of another kind or another hand. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/build/places.ts';
import { readManifest } from '../../src/build/publish/manifest.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const paper = (files: Readonly<Record<string, string>>) =>
  site({ 'bantin.yaml': 'url: https://tin.example/\n', 'content/mot.md': article(), ...files });

const inOut = (of: TestSite, name: string) => path.join(of.out, name);

/** Builds, and comes back with what was in the way; nothing may have moved then. */
async function refused(of: TestSite): Promise<string[]> {
  const before = of.pages();
  const { fault, problems } = await of.build();
  expect(fault).toBe('site');
  expect(of.pages()).toEqual(before);
  return problems
    .filter(({ code }) => code === 'foreign-file')
    .map(({ message }) => message.replace(`${of.out}/`, '').replace(/ was not written.*/, ''));
}

describe('a static file that becomes a folder, and the other way round', () => {
  test('is published in its new shape each time', async () => {
    const of = paper({ 'static/tin': 'một', 'static/thu/muc/tep.txt': 'hai' });
    await of.build();
    for (const round of [1, 2]) {
      of.remove('static/tin');
      of.remove('static/thu');
      of.write({ 'static/tin/sau/tep.txt': `một ${round}`, 'static/thu': `hai ${round}` });
      expect((await of.build()).fault).toBeNull();
      expect([of.pages().has('tin'), of.pages().has('thu/muc/tep.txt')]).toEqual([false, false]);
      expect([of.pages().has('tin/sau/tep.txt'), of.pages().has('thu')]).toEqual([true, true]);
      of.remove('static/tin');
      of.remove('static/thu');
      of.write({ 'static/tin': `một ${round}`, 'static/thu/muc/tep.txt': `hai ${round}` });
      expect((await of.build()).fault).toBeNull();
      expect([of.pages().has('tin/sau/tep.txt'), of.pages().has('thu')]).toEqual([false, false]);
    }
  });
});

describe('the build stops before the first file moves, and goes on when the way is free, when', () => {
  test('a page lies where a folder is needed, and was changed by hand', async () => {
    const of = paper({ 'static/tin': 'một' });
    await of.build();
    fs.appendFileSync(inOut(of, 'tin'), 'sửa tay');
    of.remove('static/tin');
    of.write({ 'static/tin/tep.txt': 'hai' });
    expect(await refused(of)).toEqual(['tin']);
    fs.rmSync(inOut(of, 'tin'));
    expect((await of.build()).fault).toBeNull();
    expect(of.pages().has('tin/tep.txt')).toBe(true);
  });

  test.each(['ghi-chu.txt', '.an', 'trong/sau/ghi-chu.txt'])(
    'a folder with %s in it, which is not ours, lies where a file is needed',
    async (name) => {
      const of = paper({ 'static/tin/tep.txt': 'một' });
      await of.build();
      fs.mkdirSync(path.dirname(inOut(of, `tin/${name}`)), { recursive: true });
      fs.writeFileSync(inOut(of, `tin/${name}`), 'của người khác');
      of.remove('static/tin');
      of.write({ 'static/tin': 'hai' });
      expect(await refused(of)).toEqual([`tin/${name}`]);
      fs.rmSync(inOut(of, 'tin'), { recursive: true });
      expect((await of.build()).fault).toBeNull();
    },
  );

  test('a file that is not ours lies where a page needs its folder', async () => {
    const of = paper({});
    await of.build();
    fs.writeFileSync(inOut(of, 'tin'), 'của người khác');
    of.write({ 'static/tin/tep.txt': 'hai' });
    expect(await refused(of)).toEqual(['tin']);
  });

  test.each(['', '/trong/sau'])('an empty folder %j lies where a page belongs', async (inside) => {
    const of = paper({});
    await of.build();
    const page = inOut(of, '2021/01/mot/index.html');
    fs.rmSync(page);
    fs.mkdirSync(page + inside, { recursive: true });
    expect(await refused(of)).toEqual([`2021/01/mot/index.html${inside}`]);
    fs.rmSync(page, { recursive: true });
    expect((await of.build()).changed).toEqual(['2021/01/mot/index.html']);
  });

  test('a page was changed by hand and another hand made it a folder', async () => {
    const of = paper({ 'static/tin': 'một' });
    await of.build();
    fs.rmSync(inOut(of, 'tin'));
    fs.mkdirSync(inOut(of, 'tin/trong'), { recursive: true });
    expect(await refused(of)).toEqual(['tin/trong']);
  });
});

test('with --strict, a page that was changed by hand and is gone from the site stops the build before anything moves', async () => {
  const of = paper({ 'static/tin': 'một' });
  await of.build({ strict: true });
  fs.appendFileSync(inOut(of, 'tin'), 'sửa tay');
  of.remove('static/tin');
  of.edit('content/mot.md', (text) => `${text}\nThêm.\n`);
  const before = of.pages();
  const { fault, problems, summary } = await of.build({ strict: true });
  expect({ fault, summary }).toEqual({ fault: 'site', summary: null });
  expect(problems.map(({ code }) => code)).toContain('changed-output-kept');
  expect(of.pages()).toEqual(before);
});

test('a page that only got another time is believed again after one look', async () => {
  const of = paper({});
  await of.build();
  const page = inOut(of, 'index.html');
  fs.utimesSync(page, 1, 1);
  expect((await of.build()).summary).toMatchObject({ written: 0 });
  expect(fs.statSync(page).mtimeMs).toBe(1000);
  const state = path.join(of.root, '.bantin');
  expect(readManifest(placesOf({ ...of, state }).manifest)?.get('index.html')?.mtime).toBe(1000);
});
