import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const rules = { 'target-size': { enabled: true } };
const run = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] })})`;

/** What axe says of the page as it stands, by WCAG 2.2 AA and its best practices (R5.4). */
export async function axe(page: Page): Promise<AxeResults> {
  await page.evaluate(source);
  return page.evaluate<AxeResults>(run);
}

/** What axe finds on the page as it stands, in both schemes, as sentences with the places. */
export async function violationsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const results = scheme === 'light' ? await axe(page) : await page.evaluate<AxeResults>(run);
    expect(results.passes.length).toBeGreaterThan(10);
    for (const { id, help, nodes } of results.violations) {
      found.push(...nodes.map(({ target }) => `${scheme} ${id}: ${help} at ${target.join(' ')}`));
    }
  }
  return found;
}
