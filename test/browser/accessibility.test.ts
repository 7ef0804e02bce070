/** WCAG 2.2 AA as axe checks it, with its best practices, on every kind of page and in both schemes (R5.1, R5.4). */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { examplePages, oddPages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const rules = { 'target-size': { enabled: true } };
const run = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] })})`;

const { open } = withBrowser();
const noPictures = async (fresh: Page) => {
  await fresh.route(/\.(?:jpe?g|png|webp|avif)$/, (route) => route.abort());
};
let page: Page;
beforeAll(async () => {
  page = await open('about:blank', { before: noPictures });
});

/** What axe finds in both schemes, as sentences with the places. */
async function violations(address: string): Promise<string[]> {
  await page.goto(address);
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    if (scheme === 'light') await page.evaluate(axe);
    const results = await page.evaluate<AxeResults>(run);
    expect(results.passes.length).toBeGreaterThan(10);
    for (const { id, help, nodes } of results.violations) {
      found.push(...nodes.map(({ target }) => `${scheme} ${id}: ${help} at ${target.join(' ')}`));
    }
  }
  return found;
}

describe('axe finds nothing on', () => {
  test.each(Object.entries(examplePages))('the example newspaper: %s', async (_, address) => {
    expect(await violations(new URL(address, inject('example').url).href)).toEqual([]);
  });

  test.each(Object.entries(oddPages))('the odd site: %s', async (_, address) => {
    expect(await violations(new URL(address, inject('odd').url).href)).toEqual([]);
  });
});

test('axe would find a fault where there is one', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(inject('example').url);
  await page.evaluate(axe);
  await page.evaluate("document.querySelector('.teaser .meta').style.color = '#888'");
  const results = await page.evaluate<AxeResults>(run);
  expect(results.violations.map(({ id }) => id)).toEqual(['color-contrast']);
});
