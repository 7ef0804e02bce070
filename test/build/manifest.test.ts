/** What was written belongs beside what was written: the manifest outlives the cache, and forgets nothing undecided. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestBytes } from '../../src/base/digest.ts';
import { placesOf } from '../../src/build/places.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const paper = () =>
  site({
    'bantin.yaml': 'title: Tin\nurl: https://tin.example/\n',
    'content/mot.md': article({ title: 'Một' }),
    'content/hai.md': article({ title: 'Hai' }),
    'content/ba.md': article({ title: 'Ba' }),
  });

const page = '2021/01/hai/index.html';
const placesOfSite = (of: TestSite) => placesOf({ ...of, state: path.join(of.root, '.bantin') });
const loseCache = (of: TestSite) => fs.rmSync(path.join(of.root, '.bantin'), { recursive: true });
const inOut = (of: TestSite, name: string) => path.join(of.out, name);

const warned = async (of: TestSite) => {
  const { problems, fault } = await of.build();
  expect(fault).toBeNull();
  return problems.filter(({ code }) => code === 'changed-output-kept').map(({ message }) => message);
};

async function asClean(of: TestSite): Promise<void> {
  const clean = { out: path.join(of.root, 'sach'), state: path.join(of.root, '.sach'), cache: false };
  const fresh = await of.build(clean);
  expect([...of.pages().keys()]).toEqual([...fresh.changed].sort());
}

describe('with .bantin lost and the output kept', () => {
  test('the page of a deleted article goes, and nothing else is written', async () => {
    const of = paper();
    await of.build();
    loseCache(of);
    of.remove('content/hai.md');
    const { gone, summary } = await of.build();
    expect(gone).toContain(page);
    expect(summary?.unchanged).toBeGreaterThan(5);
    await asClean(of);
  });

  test('the search index says nothing of what a changed title left behind', async () => {
    const of = paper();
    await of.build({ search: true });
    loseCache(of);
    of.edit('content/hai.md', (text) => text.replace('Hai', 'Hai mươi'));
    await of.build({ search: true });
    const clean = { out: path.join(of.root, 'sach'), state: path.join(of.root, '.sach'), cache: false };
    const fresh = await of.build({ ...clean, search: true });
    expect([...of.pages().keys()]).toEqual([...fresh.changed].sort());
    const root = 'tim-kiem/index.bin';
    expect(of.page(root)).toBe(fs.readFileSync(path.join(clean.out, root), 'utf8'));
  });

  test('the manifest lies beside the output and not in it, and in no cache', async () => {
    const of = paper();
    await of.build();
    expect(fs.readdirSync(of.root).filter((name) => name.startsWith('.dist'))).toEqual(['.dist.manifest']);
    expect(fs.readdirSync(of.out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('a page that was changed by hand, of an article that is deleted', () => {
  const changed = async () => {
    const of = paper();
    await of.build();
    fs.appendFileSync(inOut(of, page), 'by hand');
    of.remove('content/hai.md');
    return of;
  };

  test('is told in every build until it is removed', async () => {
    const of = await changed();
    for (const _ of [1, 2, 3]) expect(await warned(of)).toEqual([expect.stringContaining(page)]);
    of.edit('content/ba.md', (text) => `${text}\nThêm.\n`);
    expect(await warned(of)).toHaveLength(1);
    loseCache(of);
    expect(await warned(of)).toHaveLength(1);
    expect(of.page(page)).toMatch(/by hand$/);
    fs.rmSync(inOut(of, page));
    for (const _ of [1, 2]) expect(await warned(of)).toEqual([]);
    await asClean(of);
  });

  test('goes when it has its bytes again, and is made again with its article', async () => {
    const of = await changed();
    await of.build();
    of.write({ 'content/hai.md': article({ title: 'Hai' }) });
    expect(await warned(of)).toEqual([]);
    expect(of.page(page)).not.toMatch(/by hand$/);
    await asClean(of);

    const bytes = fs.readFileSync(inOut(of, page));
    fs.appendFileSync(inOut(of, page), 'by hand');
    of.remove('content/hai.md');
    expect(await warned(of)).toHaveLength(1);
    fs.writeFileSync(inOut(of, page), bytes);
    expect((await of.build()).gone).toContain(page);
    expect(await warned(of)).toEqual([]);
  });
});

test('pages that stand there although nobody remembers them are told in every build, and stay', async () => {
  const of = paper();
  await of.build();
  loseCache(of);
  fs.rmSync(placesOfSite(of).manifest);
  of.remove('content/hai.md');
  for (const _ of [1, 2, 3]) expect(await warned(of)).toEqual([expect.stringContaining(page)]);
  expect(fs.existsSync(inOut(of, page))).toBe(true);
});

describe('safety R7 a manifest or a journal that somebody changed', () => {
  const outside = (of: TestSite) => {
    of.write({ 'elsewhere/tep.txt': 'của ai đó', 'elsewhere/sau/tep.txt': 'của ai đó' });
    return JSON.stringify(of.files()['elsewhere/tep.txt']);
  };
  const names = [
    '../elsewhere/tep.txt',
    'a/../../elsewhere/tep.txt',
    './../elsewhere/tep.txt',
    'loi/tep.txt',
  ];

  test('removes nothing outside the output, nor behind a link in it', async () => {
    const of = paper();
    await of.build();
    const before = outside(of);
    fs.symlinkSync(path.join(of.root, 'elsewhere'), inOut(of, 'loi'));
    const absolute = path.join(of.root, 'elsewhere/tep.txt');
    const lines = [...names, absolute, absolute.slice(1)].map((name) =>
      JSON.stringify([name, digestBytes('của ai đó'), 1, 1, 1, 1]),
    );
    fs.appendFileSync(placesOfSite(of).manifest, `${lines.join('\n')}\n`);
    expect(await warned(of)).toEqual([expect.stringContaining('loi/tep.txt')]);
    expect(JSON.stringify(of.files()['elsewhere/tep.txt'])).toBe(before);
  });

  test('a link in its place is no manifest: nothing is written where it leads', async () => {
    const of = paper();
    await of.build();
    const { manifest } = placesOfSite(of);
    fs.renameSync(manifest, path.join(of.root, 'theirs'));
    const theirs = fs.readFileSync(path.join(of.root, 'theirs'), 'utf8');
    fs.symlinkSync(path.join(of.root, 'theirs'), manifest);
    of.edit('content/ba.md', (text) => `${text}\nThêm.\n`);
    await of.build();
    expect(fs.readFileSync(path.join(of.root, 'theirs'), 'utf8')).toBe(theirs);
    expect(fs.lstatSync(manifest).isSymbolicLink()).toBe(false);
  });

  test('a journal moves nothing out of the output, and no file of somebody else into it', async () => {
    const of = paper();
    await of.build();
    outside(of);
    const { journal, stage } = placesOfSite(of);
    const digest = digestBytes('của ai đó');
    const into = ['../elsewhere/moi.txt', 'loi/moi.txt'];
    const written = [...into, 'lay/tep.txt', 'tep.txt'];
    const made = written.map((name) => [name, digest]);
    const text = JSON.stringify({ written, removed: names, touched: [], fresh: true, made, gone: names });
    fs.writeFileSync(journal, `${digestBytes(text)}\n${text}`);
    fs.mkdirSync(path.join(stage, 'loi'), { recursive: true });
    fs.writeFileSync(path.join(stage, 'loi/moi.txt'), 'của ai đó');
    fs.mkdirSync(path.join(of.root, '.dist.elsewhere'));
    fs.symlinkSync(path.join(of.root, 'elsewhere'), path.join(stage, 'lay'));
    fs.symlinkSync(path.join(of.root, 'elsewhere/tep.txt'), path.join(stage, 'tep.txt'));
    fs.symlinkSync(path.join(of.root, 'elsewhere'), inOut(of, 'loi'));
    const before = Object.keys(of.files()).filter((name) => name.startsWith('elsewhere/'));
    expect((await of.build()).fault).toBeNull();
    expect(Object.keys(of.files()).filter((name) => name.startsWith('elsewhere/'))).toEqual(before);
    for (const name of ['lay/tep.txt', 'tep.txt']) expect(fs.existsSync(inOut(of, name)), name).toBe(false);
  });
});
