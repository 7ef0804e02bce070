import { whole } from './numbers.js';
import { markdownTable, tablesOf } from './tables.js';

const begin = '<!-- results: written by the benchmarks -->\n';
const end = '<!-- end of results -->\n';

/** How many articles the chart is about. */
export const chartSize = 10_000;
export const chartName = 'benchmarks.svg';

/**
 * The document with the results of this run in the place of older ones for as many articles; those for other numbers
 * stay, and all stand in order.
 * @param {string} document
 * @param {import('./run.js').Run} run
 */
export function withResults(document, run) {
  const [from, to] = [document.indexOf(begin) + begin.length, document.indexOf(end)];
  if (from < begin.length || to < from)
    throw new Error(`The document has no place for results (${begin.trim()}).`);
  const old = document
    .slice(from, to)
    .split(/^(?=### )/m)
    .filter((part) => part.startsWith('### '));
  const parts = new Map([...old, part(run)].map((text) => [sizeOf(text), text.trim()]));
  const sorted = [...parts].sort(([a], [b]) => a - b).map(([, text]) => text);
  return `${document.slice(0, from)}\n${sorted.join('\n\n')}\n\n${document.slice(to)}`;
}

/** @param {import('./run.js').Run} run */
function part(run) {
  const { articles, runs, date, machine } = run;
  const chart = `![Time by scenario and generator, drawn from the first table](${chartName})`;
  return [
    `### ${whole(articles)} articles`,
    `${date}, medians of ${runs}, on ${machine}.`,
    ...(articles === chartSize ? [chart] : []),
    ...tablesOf(run).map(markdownTable),
  ].join('\n\n');
}

/** @param {string} text */
function sizeOf(text) {
  return Number(text.match(/^### ([\d,]+)/)?.[1]?.replaceAll(',', ''));
}
