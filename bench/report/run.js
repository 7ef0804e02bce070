import { median } from '../median.js';
import { scenarios } from '../scenarios.js';

/**
 * What one run of the benchmarks showed.
 *
 * @typedef {object} Run
 * @property {number} articles
 * @property {number} runs
 * @property {string} date
 * @property {string} machine In general terms.
 * @property {readonly Result[]} results The first is what the others are compared with.
 *
 * @typedef {object} Result
 * @property {string} title
 * @property {Readonly<Record<string, import('../trial.js').Sample>>} medians By the names of the scenarios.
 * @property {number | null} dev Seconds from saving an article to its new page being served.
 */

/**
 * @param {string} title
 * @param {import('../scenarios.js').Samples} samples
 * @param {readonly number[]} dev
 * @returns {Result}
 */
export function resultOf(title, samples, dev) {
  const medians = Object.fromEntries(scenarios.map(({ name }) => [name, medianSample(samples[name] ?? [])]));
  return { title, medians, dev: dev.length === 0 ? null : median(dev) };
}

/**
 * @param {readonly import('../trial.js').Sample[]} samples
 * @returns {import('../trial.js').Sample}
 */
function medianSample(samples) {
  const of = (/** @type {keyof import('../trial.js').Sample} */ what) =>
    median(samples.map((sample) => sample[what]));
  return {
    ...{ wall: of('wall') ?? 0, cpu: of('cpu'), memory: of('memory') },
    ...{ written: of('written') ?? 0, changed: of('changed') ?? 0 },
  };
}
