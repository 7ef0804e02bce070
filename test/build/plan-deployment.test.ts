/** What is still to be sent to a host is known until it has arrived, whatever was built meanwhile. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { digestBytes } from '../../src/base/digest.ts';
import type { Deployment } from '../../src/build/publish/plan-deployment.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const paper = () =>
  site({
    'content/tin/mot.md': article({ title: 'Một' }),
    'content/tin/hai.md': article({ title: 'Hai' }),
  });

function planOf({ root }: TestSite): Deployment | null {
  const file = path.join(root, '.bantin/deploy.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** A host that takes what the plan says, as a script would send it. */
function host(of: TestSite) {
  const there = new Map<string, string>();
  const take = (most = Number.POSITIVE_INFINITY) => {
    const plan = planOf(of);
    for (const { path: file } of plan?.upload.slice(0, most) ?? [])
      there.set(file, fs.readFileSync(path.join(of.out, file), 'hex'));
    if ((plan?.upload.length ?? 0) > most) return;
    for (const { path: file } of plan?.remove ?? []) there.delete(file);
    fs.copyFileSync(path.join(of.root, '.dist.manifest'), path.join(of.root, '.dist.deployed'));
  };
  const isWhole = () =>
    [...of.pages().keys()].every(
      (file) => there.get(file) === fs.readFileSync(path.join(of.out, file), 'hex'),
    ) && [...there.keys()].every((file) => fs.existsSync(path.join(of.out, file)));
  return { take, isWhole };
}

test('an upload that fails loses nothing: the next plan has its files too', async () => {
  const of = paper();
  await of.build();
  expect(planOf(of)).toBeNull();
  fs.writeFileSync(path.join(of.root, '.dist.deployed'), '');
  await of.build();
  const { take, isWhole } = host(of);
  const first = planOf(of)?.upload ?? [];
  expect(first.map(({ path: file }) => file)).toEqual(expect.arrayContaining(['index.html']));
  for (const { path: file, size, digest } of first) {
    const bytes = fs.readFileSync(path.join(of.out, file));
    expect([bytes.length, digestBytes(bytes)]).toEqual([size, digest]);
  }
  take();
  await of.build();
  expect([planOf(of), isWhole()]).toEqual([null, true]);

  of.edit('content/tin/mot.md', (text) => text.replace('Một', 'Mốt'));
  await of.build();
  const edited = planOf(of)?.upload.map(({ path: file }) => file) ?? [];
  take(1);
  expect(isWhole()).toBe(false);
  of.remove('content/tin/hai.md');
  await of.build();
  const both = planOf(of);
  expect(both?.upload.map(({ path: file }) => file)).toEqual(
    expect.arrayContaining(edited.filter((file) => fs.existsSync(path.join(of.out, file)))),
  );
  expect(both?.remove.map(({ url }) => url)).toContain('/2021/01/hai/');
  take();
  await of.build();
  expect([planOf(of), isWhole()]).toEqual([null, true]);
});

test('where the cache was lost, the plan is the same', async () => {
  const of = paper();
  await of.build();
  fs.copyFileSync(path.join(of.root, '.dist.manifest'), path.join(of.root, '.dist.deployed'));
  of.edit('content/tin/mot.md', (text) => text.replace('Một', 'Mốt'));
  await of.build();
  const plan = planOf(of);
  fs.rmSync(path.join(of.root, '.bantin'), { recursive: true });
  await of.build();
  expect(planOf(of)).toEqual(plan);
  expect(plan?.upload.length).toBeGreaterThan(1);
});
