import { scenarios } from '../scenarios.js';
import { ratio, seconds, whole } from './numbers.js';

/**
 * A table whose first row is its head.
 * @typedef {{ readonly title: string, readonly rows: readonly (readonly string[])[] }} Table
 *
 * @typedef {readonly [what: string, values: readonly (number | null)[]]} Line
 */

export const devTitle = '`dev`: from saving to the new page';

/**
 * One table for each thing that was measured, with ratios to the first contender.
 * @param {import('./run.js').Run} run
 * @returns {Table[]}
 */
export function tablesOf({ results }) {
  const lines = (/** @type {keyof import('../trial.js').Sample} */ what) =>
    scenarios.map(
      ({ name, title }) =>
        /** @type {Line} */ ([title, results.map(({ medians }) => medians[name]?.[what] ?? null)]),
    );
  /** @type {Line} */
  const dev = [devTitle, results.map((result) => result.dev)];
  const titles = results.map(({ title }) => title);
  return [
    table(
      'Time, seconds',
      titles,
      dev[1].some((value) => value !== null) ? [...lines('wall'), dev] : lines('wall'),
      seconds,
    ),
    table('Processor time, seconds', titles, lines('cpu'), seconds),
    table('Peak memory, MiB', titles, lines('memory'), whole),
    table('Files written', titles, lines('written'), whole),
    table('Files changed', titles, lines('changed'), whole),
  ];
}

/**
 * @param {string} title
 * @param {readonly string[]} contenders
 * @param {readonly Line[]} lines
 * @param {(value: number | null) => string} format
 * @returns {Table}
 */
function table(title, contenders, lines, format) {
  const [first = '', ...others] = contenders;
  const compared = `to ${first.split(' ')[0]}`;
  return {
    title,
    rows: [
      ['', first, ...others.flatMap((name) => [name, compared])],
      ...lines.map(([what, [base = null, ...values]]) => [
        ...[what, format(base)],
        ...values.flatMap((value) => [format(value), ratio(value, base)]),
      ]),
    ],
  };
}

/**
 * For a terminal.
 * @param {Table} table
 */
export function plainTable({ title, rows }) {
  const clean = [[title, ...(rows[0] ?? []).slice(1)], ...rows.slice(1)].map((row) =>
    row.map((cell) => cell.replaceAll('`', '')),
  );
  const widths = (clean[0] ?? []).map((_, column) =>
    Math.max(...clean.map((row) => row[column]?.length ?? 0)),
  );
  return clean
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/**
 * For a page of Markdown.
 * @param {Table} table
 */
export function markdownTable({ title, rows }) {
  const [head = [], ...body] = rows;
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...body];
  return `**${title}**\n\n${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}
