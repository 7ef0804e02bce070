import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What happens to a newspaper, each followed by a build. They come one after the other, so that each finds the site as
 * the one before left it.
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} title
 * @property {(trial: import('./trial.js').Trial, news: News) => void} happen
 *
 * @typedef {object} News
 * @property {import('./corpus.js').Article} old An article from the middle of the archive.
 * @property {import('./corpus.js').Article} newest One that is newer than the archive.
 *
 * @typedef {Record<string, import('./trial.js').Sample[]>} Samples By the names of the scenarios.
 */

/** @type {readonly Scenario[]} */
export const scenarios = [
  {
    name: 'cold',
    title: 'cold build',
    happen: (trial, { old, newest }) => {
      trial.clear();
      trial.write(old);
      trial.remove(newest);
      trial.editTemplate(0);
    },
  },
  { name: 'nothing', title: 'nothing changed', happen: () => {} },
  {
    name: 'edit',
    title: 'one body edited',
    happen: (trial, { old }) => trial.write(withParagraph(old, 'Tòa soạn bổ sung một đoạn.')),
  },
  { name: 'newest', title: 'one newest article added', happen: (trial, { newest }) => trial.write(newest) },
  { name: 'template', title: 'one template edited', happen: (trial) => trial.editTemplate(1) },
];

/**
 * @param {import('./corpus.js').Article} article
 * @param {string} paragraph
 */
export function withParagraph(article, paragraph) {
  const [text, body] = [article.text, article.body].map((old) => `${old}\n${paragraph}\n`);
  return { ...article, text: text ?? '', body: body ?? '' };
}

/**
 * All scenarios `rounds` times, the contenders taking turns in each. Before each they rest for `rest` milliseconds, as
 * people do between edits. A contender that fails is told of and takes no further part.
 * @param {import('./trial.js').Trial[]} trials
 * @param {News} news
 * @param {object} options
 * @param {number} options.rounds
 * @param {number} options.rest
 * @param {(text: string) => void} options.tell
 * @returns {Promise<Map<import('./trial.js').Trial, Samples>>} of those that did not fail
 */
export async function runScenarios(trials, news, { rounds, rest, tell }) {
  /** @type {Map<import('./trial.js').Trial, Samples>} */
  const results = new Map(trials.map((trial) => [trial, {}]));
  for (let round = 1; round <= rounds; round++) {
    for (const { name, title, happen } of scenarios) {
      for (const trial of results.keys()) happen(trial, news);
      await sleep(rest);
      for (const [trial, samples] of results) {
        const who = trial.contender.title;
        try {
          const sample = trial.build();
          samples[name] = [...(samples[name] ?? []), sample];
          tell(`round ${round} of ${rounds}, ${title}: ${who} ${sample.wall.toFixed(2)} s`);
        } catch (cause) {
          tell(`${who} failed (${title}) and is left out: ${String(cause)}`);
          results.delete(trial);
        }
      }
    }
  }
  return results;
}
