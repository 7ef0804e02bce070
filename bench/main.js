/** The benchmarks: `npm run bench -- 10000`. What is measured, and how, is told in `docs/benchmarks.md`. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contenderNames, findContenders } from './contenders.js';
import { generateCorpus } from './corpus.js';
import { devLatency } from './dev-latency.js';
import { readOptions, usage } from './options.js';
import { makePlace } from './place.js';
import { drawChart } from './report/chart.js';
import { chartName, chartSize, withResults } from './report/document.js';
import { resultOf } from './report/run.js';
import { plainTable, tablesOf } from './report/tables.js';
import { runScenarios } from './scenarios.js';
import { newTrial } from './trial.js';

const docs = path.resolve(import.meta.dirname, '../docs');

/** Longer than the two seconds for which bantin does not yet trust that a file is at rest. */
const rest = 2_200;
const saves = 5;

try {
  const today = new Date().toISOString().slice(0, 10);
  const options = readOptions(process.argv.slice(2), contenderNames, today);
  if (options === null) process.stdout.write(usage);
  else await bench(options);
} catch (cause) {
  tell(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}

/** @param {import('./options.js').Options} options */
async function bench({ articles, runs, only, dev, write, date }) {
  const { contenders, missing } = findContenders(only);
  for (const one of missing) tell(`Left out: ${one.name}. ${one.missing}`);
  const place = makePlace(articles, contenders.length);
  process.once('SIGINT', () => process.exit(130));
  process.once('exit', () => fs.rmSync(place.folder, { recursive: true, force: true }));

  const trials = contenders.map((contender) => newTrial(contender, path.join(place.folder, contender.name)));
  const news = writeCorpus(trials, articles);
  const samples = await runScenarios(trials, news, { rounds: runs, rest, tell });
  const results = [];
  for (const [trial, taken] of samples) {
    results.push(resultOf(trial.contender.title, taken, dev ? await tryDev(trial, news.old) : []));
  }

  const memory = Math.round(os.totalmem() / 2 ** 30);
  const machine = `${os.availableParallelism()} cores, ${memory} GiB, ${os.type()}, Node ${process.versions.node}, files ${place.kind}`;
  const run = { articles, runs, date, machine, results };
  process.stdout.write(`\n${articles} articles, medians of ${runs}, on ${machine}\n\n`);
  for (const table of tablesOf(run)) process.stdout.write(`${plainTable(table)}\n\n`);
  if (write) writeDocs(run);
}

/**
 * The archive in every contender's folder, and the articles that play a part in the scenarios.
 * @param {import('./trial.js').Trial[]} trials
 * @param {number} count
 */
function writeCorpus(trials, count) {
  /** @type {import('./corpus.js').Article[]} */
  const players = [];
  let number = 0;
  for (const article of generateCorpus({ count: count + 1, perDecade: Math.max(count, 10_000) })) {
    if (number === Math.floor(count / 2) || number === count) players.push(article);
    if (number < count) for (const trial of trials) trial.write(article);
    number++;
  }
  const [old, newest] = players;
  if (old === undefined || newest === undefined) throw new Error('There are too few articles.');
  return { old, newest };
}

/**
 * @param {import('./trial.js').Trial} trial
 * @param {import('./corpus.js').Article} article
 */
async function tryDev(trial, article) {
  const { title } = trial.contender;
  try {
    const taken = await devLatency(trial, article, { saves, rest });
    tell(`dev: ${title} ${taken.map((seconds) => seconds.toFixed(3)).join(', ')} s`);
    return taken;
  } catch (cause) {
    tell(`dev: ${title} failed: ${String(cause)}`);
    return [];
  }
}

/** @param {import('./report/run.js').Run} run */
function writeDocs(run) {
  const file = path.join(docs, 'benchmarks.md');
  fs.writeFileSync(file, withResults(fs.readFileSync(file, 'utf8'), run));
  if (run.articles === chartSize) fs.writeFileSync(path.join(docs, chartName), drawChart(run));
}

/** @param {string} text */
function tell(text) {
  process.stderr.write(`${text}\n`);
}
