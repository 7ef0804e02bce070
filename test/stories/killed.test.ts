/** Builds that are killed: the old site or the new one, and the next build makes it whole (safety R12). */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { startBinary } from '../helpers/binary.ts';
import { site, type TestSite } from '../helpers/site.ts';

const corpus = [...generateCorpus({ count: 80 })].map(({ path, text }) => [path, text] as const);
const files = { 'bantin.yaml': 'title: Tin cũ\n', ...Object.fromEntries(corpus) };

const now = Date.parse('2025-01-01T00:00:00Z');
const stageOf = (paper: TestSite) => path.join(paper.root, '.dist.staged');

/** A published site of which every page is stale. */
async function stale(): Promise<TestSite> {
  const paper = site(files);
  await paper.build({ now });
  paper.edit('bantin.yaml', (text) => text.replace('cũ', 'mới'));
  return paper;
}

/** Starts a build and kills it as soon as `sign` shows, unless it ends before. */
async function killAt(paper: TestSite, sign: () => boolean): Promise<boolean> {
  const child = startBinary(['build', '--now', new Date(now).toISOString()], paper.root);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const watch = setInterval(() => {
    if (sign()) child.kill('SIGKILL');
  }, 1);
  await ended;
  clearInterval(watch);
  return child.signalCode === 'SIGKILL';
}

/** The next build makes it what a clean build makes of the same files, and clears up. */
async function expectWhole(paper: TestSite): Promise<void> {
  await paper.build({ now });
  const pages = paper.pages();
  await paper.build({
    now,
    out: path.join(paper.root, 'clean'),
    state: path.join(paper.root, 'clean-state'),
  });
  const differing = [...pages].filter(
    ([name, bytes]) => bytes !== fs.readFileSync(path.join(paper.root, 'clean', name), 'latin1'),
  );
  expect(differing.map(([name]) => name)).toEqual([]);
  expect(fs.readdirSync(path.join(paper.root, 'clean'), { recursive: true })).toHaveLength(
    fs.readdirSync(paper.out, { recursive: true }).length,
  );
  expect(fs.existsSync(stageOf(paper))).toBe(false);
}

describe('a build that is killed', () => {
  test('safety R12 while it renders leaves the old site, and nothing for long', async () => {
    const paper = await stale();
    const [pages, times] = [paper.pages(), paper.times()];
    const killed = await killAt(paper, () => fs.existsSync(path.join(stageOf(paper), 'index.html')));
    expect(killed).toBe(true);
    expect(paper.pages()).toEqual(pages);
    expect(paper.times()).toEqual(times);
    expect(fs.existsSync(stageOf(paper))).toBe(true);
    await expectWhole(paper);
  });

  test('safety R12 while it moves its files is made whole by the next build', async () => {
    const paper = await stale();
    const before = paper.page('index.html');
    await killAt(paper, () => paper.page('index.html') !== before);
    await expectWhole(paper);
  });
});
