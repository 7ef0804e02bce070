/**
 * Random articles on the whole way from bytes to pages and feeds: nothing active in any of them, nothing lost, no crash.
 * `npm run fuzz -- --minutes 10 --seed 7` tries many more; a number of inputs and not a time ends the run in the tests,
 * so that it is the same everywhere.
 */

import { afterAll, expect, test } from 'vitest';
import { minimise } from './minimise.ts';
import { randomArticle, randomOf } from './mutate.ts';
import { openTrial } from './try-articles.ts';

const seed = Number(process.env.FUZZ_SEED ?? 1);
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const inputs = 1_500;
const atOnce = 150;

const trial = openTrial();
afterAll(trial.close);

test('random articles let nothing in, lose nothing and crash nothing', {
  timeout: minutes * 60_000 + 600_000,
}, async () => {
  const random = randomOf(seed);
  const until = performance.now() + minutes * 60_000;
  const count = { inputs: 0, refused: 0, published: 0 };
  while (minutes > 0 ? performance.now() < until : count.inputs < inputs) {
    const articles = Array.from({ length: atOnce }, () => randomArticle(random));
    const { findings, refused, published } = await trial.try(articles);
    if (findings.length > 0) {
      const kind = kindOf(findings[0] ?? '');
      const article = await minimise(articles, async (some) =>
        (await trial.try(some)).findings.some((finding) => kindOf(finding) === kind),
      );
      const { findings: why } = await trial.try([article]);
      expect.fail(
        `Seed ${seed}, after ${count.inputs} inputs:\n${[...why, ...findings].slice(0, 5).join('\n')}\nArticle: ${JSON.stringify(article)}`,
      );
    }
    count.inputs += articles.length;
    count.refused += refused;
    count.published += published;
  }
  console.info(
    `fuzzed with seed ${seed}: ${count.inputs} inputs, ${count.published} published, ${count.refused} refused`,
  );
  expect(count.published).toBeGreaterThan(count.inputs / 4);
});

/** The sentence of a finding without the page and the values in it. */
function kindOf(finding: string): string {
  return finding.replace(/^[^ ]*: /, '').replace(/"[^"]*"|\d+/g, '');
}
