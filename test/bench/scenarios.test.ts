import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { devLatency } from '../../bench/dev-latency.js';
import { runScenarios } from '../../bench/scenarios.js';
import { edition } from '../../bench/sites/contender.js';
import { newTrial } from '../../bench/trial.js';

/** A generator that writes every article anew in each build, with the template after it. */
const build = `
const fs = require('node:fs');
fs.mkdirSync('out', { recursive: true });
fs.mkdirSync('cache', { recursive: true });
const template = fs.readFileSync('template', 'utf8');
for (const name of fs.readdirSync('content', { recursive: true })) {
  if (name.endsWith('.md')) fs.writeFileSync('out/' + name.split('/').at(-1), fs.readFileSync('content/' + name) + template);
}`;

/** A server that reads the article from the disk whenever it is asked. */
const serve = (port: number, file: string) => `
const fs = require('node:fs');
require('node:http').createServer((ask, answer) => answer.end(fs.readFileSync(${JSON.stringify(file)}))).listen(${port});`;

const archive = [...generateCorpus({ count: 6 })];
const [old, newest] = [archive[3], archive[5]];
if (old === undefined || newest === undefined) throw new Error('The archive is too small.');

function trial({ title = 'Copier 1', script = build } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-trial-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const made = newTrial(
    {
      ...{ name: 'copier', title, output: 'out', caches: ['cache'], template: 'template' },
      writeSite: (site) => fs.writeFileSync(path.join(site, 'template'), edition(0)),
      text: (article) => article.text,
      url: () => '/',
      build: [process.execPath, '-e', script],
      serve: (port) => [process.execPath, '-e', serve(port, old?.path ?? '')],
    },
    folder,
  );
  for (const article of archive.slice(0, 5)) made.write(article);
  return made;
}

test('every scenario is measured by what it changes, and each round begins like the first', async () => {
  const copier = trial();
  const news = { old, newest };
  const results = await runScenarios([copier], news, { rounds: 2, rest: 20, tell: () => {} });
  const samples = results.get(copier) ?? {};
  const counts = Object.fromEntries(
    Object.entries(samples).map(([name, taken]) => [
      name,
      taken.map(({ written, changed }) => [written, changed]),
    ]),
  );
  expect(counts).toEqual({
    cold: [
      [5, 5],
      [5, 5],
    ],
    nothing: [
      [5, 0],
      [5, 0],
    ],
    edit: [
      [5, 1],
      [5, 1],
    ],
    newest: [
      [6, 1],
      [6, 1],
    ],
    template: [
      [6, 6],
      [6, 6],
    ],
  });
  for (const { wall } of Object.values(samples).flat()) expect(wall).toBeGreaterThan(0);
});

test('a contender that fails is named with what it said, and the others go on', async () => {
  const [good, bad] = [trial(), trial({ title: 'Broken 1', script: 'throw new Error("no paper left")' })];
  const told: string[] = [];
  const results = await runScenarios(
    [bad, good],
    { old, newest },
    { rounds: 1, rest: 0, tell: (text) => told.push(text) },
  );
  expect([...results.keys()]).toEqual([good]);
  expect(told[0]).toMatch(/^Broken 1 failed \(cold build\) and is left out: [\s\S]*no paper left/);
  expect(Object.keys(results.get(good) ?? {})).toHaveLength(5);
});

test('a development server is measured from each save to the new page', async () => {
  const taken = await devLatency(trial(), old, { saves: 3, rest: 5 });
  expect(taken).toHaveLength(3);
  for (const seconds of taken) expect(seconds).toBeGreaterThan(0);
});
