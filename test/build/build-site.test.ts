import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { explain } from '../../src/build/explain.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { placesOf } from '../../src/build/places.ts';
import { readManifest } from '../../src/build/publish/manifest.ts';
import { article, optionsFor, site } from '../helpers/site.ts';

const optionsOf = (root: string, more: Partial<BuildOptions> = {}): BuildOptions => ({
  ...optionsFor(root),
  allowShrink: true,
  ...more,
});

const paper = () =>
  site({
    'bantin.yaml': 'title: Tin\nurl: https://tin.example/\n',
    'content/kinh-te/mot.md': article({ title: 'Một' }),
    'content/kinh-te/hai.md': article({ title: 'Hai', date: '29/01/2021 10:00' }),
    'content/kinh-te/sau.md': article({ title: 'Sau', date: '05/02/2021 08:00' }),
  });

test('a build with nothing to do looks and answers, until something is due, touched or missing', async () => {
  const { root, out, edit } = paper();
  const events: string[] = [];
  const options = optionsOf(root, { onEvent: ({ step }) => void events.push(step) });
  const built = async (more: Partial<BuildOptions> = {}) => {
    events.length = 0;
    const { summary, problems } = await buildSite({ ...options, ...more });
    return { written: summary?.written, worked: events.length > 0, codes: problems.map(({ code }) => code) };
  };
  await setTimeout(2_100);
  expect(await built()).toMatchObject({ worked: true, codes: expect.arrayContaining(['scheduled']) });
  expect(await built()).toEqual({ written: 0, worked: false, codes: expect.arrayContaining(['scheduled']) });

  expect(await built({ now: Date.parse('2021-02-05T08:00:00+07:00') })).toMatchObject({ worked: true });
  expect((await built()).worked).toBe(true);
  expect((await built()).worked).toBe(false);

  fs.rmSync(path.join(out, 'rss.xml'));
  expect(await built()).toMatchObject({ written: 1, worked: true });

  edit('content/kinh-te/mot.md', (text) => `${text}\nThêm.\n`);
  expect((await built()).worked).toBe(true);
  expect(await built({ strict: true })).toMatchObject({ worked: true });
});

test('a plan says what was written and removed, address by address, and why', async () => {
  const { root, edit, remove } = paper();
  const options = optionsOf(root);
  await buildSite(options);
  edit('content/kinh-te/mot.md', (text) => `${text}\nThêm.\n`);
  remove('content/kinh-te/hai.md');
  await buildSite(options);
  const plan = JSON.parse(fs.readFileSync(placesOf(options).plan, 'utf8'));
  expect(plan.base).toBe('https://tin.example/');
  expect(plan.removed).toEqual([{ url: '/2021/01/hai/', path: '2021/01/hai/index.html' }]);
  expect(plan.written).toContainEqual({
    url: '/2021/01/mot/',
    path: '2021/01/mot/index.html',
    because: [
      { why: 'part-changed', part: 'body' },
      { why: 'part-changed', part: 'view' },
    ],
  });
});

test('explain finds a page by its address, its file and its source', async () => {
  const { root } = paper();
  const options = optionsOf(root);
  await buildSite(options);
  const page = {
    path: '2021/01/mot/index.html',
    state: 'intact',
    receipt: { origin: 'content/kinh-te/mot.md' },
  };
  for (const name of [
    '/2021/01/mot/',
    '/2021/01/mot',
    'https://tin.example/2021/01/mot/?from=home',
    'dist/2021/01/mot/index.html',
    'content/kinh-te/mot.md',
  ]) {
    expect(explain(options, name), name).toMatchObject([page]);
  }
  expect(explain(options, '/')).toMatchObject([{ path: 'index.html' }]);
  expect(explain(options, '/khong-co/')).toEqual([]);
  fs.rmSync(path.join(root, '.bantin'), { recursive: true });
  expect(explain(options, '/')).toBeNull();
});

test('safety R18 two builds of one output folder do not meet; the lock of a dead process is taken over', async () => {
  const { root } = paper();
  const options = optionsOf(root);
  const [first, second] = await Promise.all([buildSite(options), buildSite(options)]);
  expect([first.fault, second.fault].sort()).toEqual(['busy', null]);
  expect([...first.problems, ...second.problems].map(({ code }) => code)).toContain('build-running');

  for (const gone of ['999999999 abc', `${process.pid} of-an-earlier-container`, '']) {
    fs.writeFileSync(placesOf(options).lock, gone);
    expect((await buildSite(options)).fault, gone).toBeNull();
  }
  expect(fs.existsSync(placesOf(options).lock)).toBe(false);
});

test('--verify finds nothing wrong with a right site, and a page that is not what a clean build makes', async () => {
  const { root, out } = paper();
  const options = optionsOf(root);
  const first = await buildSite({ ...options, verify: true });
  expect(first.fault).toBeNull();
  expect(first.summary?.verified).toBe(readManifest(placesOf(options).manifest)?.size);
  expect((await buildSite(options)).summary?.verified).toBeUndefined();
  fs.writeFileSync(path.join(out, 'CNAME'), 'tin.example');
  const beside = await buildSite({ ...options, verify: true });
  expect(beside.fault).toBeNull();
  expect(beside.problems.at(-1)).toMatchObject({ code: 'not-ours', severity: 'info' });

  fs.appendFileSync(path.join(out, '404.html'), 'x');
  fs.rmSync(path.join(out, 'robots.txt'));
  const mended = await buildSite({ ...options, verify: true });
  expect(mended.fault).toBeNull();
  expect(mended.problems.find(({ code }) => code === 'mended')?.message).toMatch(
    /404\.html and 1 more had been/,
  );
  expect(mended.summary?.verified).toBe(first.summary?.verified);

  const file = path.join(out, '2021/01/mot/index.html');
  const { mtime, atime } = fs.statSync(file);
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Một', 'Mệt'));
  fs.utimesSync(file, atime, mtime);
  const { manifest } = placesOf(options);
  const name = '2021/01/mot/index.html';
  const { size, mtimeMs, ctimeMs, ino } = fs.statSync(file);
  const row = [name, readManifest(manifest)?.get(name)?.digest, size, mtimeMs, ctimeMs, ino];
  fs.appendFileSync(manifest, `${JSON.stringify(row)}\n`);
  const lied = await buildSite({ ...options, verify: true });
  expect(lied).toMatchObject({
    fault: 'bantin',
    problems: expect.arrayContaining(
      [{ code: 'not-verified' }].map((problem) => expect.objectContaining(problem)),
    ),
  });
});
