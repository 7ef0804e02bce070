import { parseArgs } from 'node:util';

/**
 * @typedef {object} Options
 * @property {number} articles
 * @property {number} runs How often each scenario is measured.
 * @property {readonly string[]} only Names of generators.
 * @property {boolean} dev Whether development servers are measured too.
 * @property {boolean} write Whether the results go into `docs/`.
 * @property {string} date As it shall stand there, such as `2026-02-01`.
 */

export const usage = `Usage: npm run bench -- [options] [articles]

Builds the same newspaper with bantin and with other generators, side by side, and compares them.

  articles         how many (default: 1000)
  --runs <number>  how often each scenario is measured; medians are shown (default: 5)
  --only <names>   generators to measure, such as bantin,hugo
  --no-dev         leave the development servers out
  --write          put the results into docs/benchmarks.md and, for 10000 articles, into docs/benchmarks.svg
  --date <day>     day to write beside them, such as 2026-02-01 (default: today)
  --help           explain how to use it
`;

/**
 * The options of a command line; null when it asks for help. Throws a plain message when it is wrong.
 * @param {string[]} line
 * @param {readonly string[]} names of the generators
 * @param {string} today
 * @returns {Options | null}
 */
export function readOptions(line, names, today) {
  const { values, positionals } = parseArgs({
    args: line,
    allowPositionals: true,
    allowNegative: true,
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: names.join() },
      dev: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
      date: { type: 'string', default: today },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const [articles = '1000', ...rest] = positionals;
  if (rest.length > 0) throw new Error(`One number of articles is enough: ${positionals.join(' ')}.`);
  const only = values.only.split(',');
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${names.join(', ')}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date)) throw new Error(`"${values.date}" is no day like 2026-02-01.`);
  return {
    ...{ only, dev: values.dev, write: values.write, date: values.date },
    articles: wholeNumber('articles', articles),
    runs: wholeNumber('--runs', values.runs),
  };
}

/**
 * @param {string} name
 * @param {string} written
 */
function wholeNumber(name, written) {
  if (!/^[1-9]\d{0,6}$/.test(written)) throw new Error(`${name} must be a whole number, not "${written}".`);
  return Number(written);
}
