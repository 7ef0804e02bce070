/** What builds remember may be damaged in any way: that costs time and nothing else. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/build/places.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const paper = () =>
  site({
    'bantin.yaml': 'title: Tin\nurl: https://tin.example/\n',
    'templates/own.css': 'p { margin: 0 }',
    'content/mot.md': article({ title: 'Một' }, 'Một hai ba bốn.\n'),
    'content/hai.md': article({ title: 'Hai' }, 'Năm sáu bảy tám.\n'),
  });

const placesOfSite = (of: TestSite) => placesOf({ ...of, state: path.join(of.root, '.bantin') });

/** The file of the store that begins with `name`. */
function storeFile(of: TestSite, name: string): string {
  const { store } = placesOfSite(of);
  const found = fs.readdirSync(store).find((file) => file.startsWith(name));
  return path.join(store, found ?? 'none');
}

/** Builds after a change that makes every page anew from what is remembered, and compares with a clean build. */
async function buildsAsClean(of: TestSite): Promise<void> {
  of.edit('bantin.yaml', (text) => text.replace('Tin', 'Báo'));
  const warm = await of.build();
  expect(warm.fault).toBeNull();
  const pages = of.pages();
  const clean = { out: path.join(of.root, 'sach'), state: path.join(of.root, '.sach') };
  const fresh = await of.build({ ...clean, cache: false });
  expect(pages).toEqual(new Map([...fresh.changed].map((name) => [name, read(path.join(clean.out, name))])));
  expect((await of.build()).summary).toMatchObject({ written: 0, removed: 0 });
}

function read(file: string): string {
  return fs.readFileSync(file, 'latin1');
}

describe('a byte in the middle of', () => {
  test.each(['bodies', 'documents', 'metas', 'facts', 'themes', 'receipts', 'manifest'])(
    '%s is another',
    async (name) => {
      const of = paper();
      of.write({
        'static/tep.txt': 'tệp',
        'content/ba.md': article({ title: 'Ba' }, 'Một [tệp](/tep.txt).\n'),
      });
      await of.build();
      const file = storeFile(of, name);
      const bytes = fs.readFileSync(file);
      const size = bytes.length;
      for (const at of [0, 1, 2, 3].map((quarter) => Math.floor((size * quarter) / 4))) {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ 1;
        fs.writeFileSync(file, damaged);
        await of.build();
      }
      await buildsAsClean(of);
    },
  );
});

test('the text of an article that cannot be read any more is made again, and remembered', async () => {
  const of = paper();
  await of.build();
  const file = storeFile(of, 'bodies');
  const bytes = fs.readFileSync(file);
  bytes[bytes.indexOf('sáu')] = 0;
  fs.writeFileSync(file, bytes);
  await buildsAsClean(of);
  expect(fs.readFileSync(storeFile(of, 'bodies')).includes('sáu')).toBe(true);
});

test.each(['', '{', '{"written":', 'null'])('a journal that holds %j is none', async (text) => {
  const of = paper();
  await of.build();
  fs.writeFileSync(placesOfSite(of).journal, text);
  await buildsAsClean(of);
  expect(fs.existsSync(placesOfSite(of).journal)).toBe(false);
});

test.each([
  ['cut after its first line', (text: string) => text.slice(0, text.indexOf('\n') + 1)],
  ['cut in a line', (text: string) => text.slice(0, text.length / 3)],
  ['cut between lines', (text: string) => text.slice(0, text.indexOf('\n', text.length / 2) + 1)],
  ['lost', () => null],
])('safety R14 with a manifest that was %s, what we wrote is ours', async (_, damage) => {
  const of = paper();
  of.edit('content/hai.md', (text) => text.replace('---\n', '---\ntags: [lúa]\n'));
  await of.build();
  const { manifest } = placesOfSite(of);
  const damaged = damage(fs.readFileSync(manifest, 'utf8'));
  if (damaged === null) fs.rmSync(manifest);
  else fs.writeFileSync(manifest, damaged);
  of.edit('content/hai.md', (text) => text.replace('lúa', 'vay vốn'));
  const { fault, problems, gone } = await of.build();
  expect([fault, problems.filter(({ severity }) => severity === 'error')]).toEqual([null, []]);
  expect(gone).toContain('the/lua/index.html');
  await buildsAsClean(of);
});

test('what stands where a lost line of the manifest was, and is not ours, stays', async () => {
  const of = paper();
  await of.build();
  fs.rmSync(placesOfSite(of).manifest);
  fs.writeFileSync(path.join(of.out, 'rss.xml'), 'of somebody else');
  of.edit('content/hai.md', (text) => text.replace('Hai', 'Hai ba'));
  expect((await of.build()).problems.map(({ code }) => code)).toContain('foreign-file');
  expect(of.page('rss.xml')).toBe('of somebody else');
});

test('without room or right to remember, the site is built all the same', async () => {
  const of = paper();
  await of.build();
  const { store } = placesOfSite(of);
  fs.rmSync(store, { recursive: true });
  fs.writeFileSync(store, 'a file where the folder should be');
  of.edit('content/mot.md', (text) => `${text}\nThêm.\n`);
  const { fault, problems } = await of.build();
  expect(fault).toBeNull();
  expect(problems.map(({ code }) => code)).toContain('not-remembered');
  expect(of.page('2021/01/mot/index.html')).toContain('Thêm.');
});
