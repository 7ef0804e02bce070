/** WCAG 2.2 AA as axe checks it, with its best practices, on every kind of page and in both schemes (R5.1, R5.4). */

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { axe, violationsOn } from './axe.ts';
import { withBrowser } from './browser.ts';
import { allPages } from './pages.ts';

const { open } = withBrowser();
const noPictures = async (fresh: Page) => {
  await fresh.route(/\.(?:jpe?g|png|webp|avif)$/, (route) => route.abort());
};
let page: Page;
beforeAll(async () => {
  page = await open('about:blank', { before: noPictures });
});

async function violations(address: string): Promise<string[]> {
  await page.goto(address);
  return violationsOn(page);
}

describe('axe finds nothing on', () => {
  test.each(allPages)('the %s site: %s', async (site, _, address) => {
    expect(await violations(new URL(address, inject(site).url).href)).toEqual([]);
  });
});

test('axe would find a fault where there is one', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(inject('example').url);
  await page.evaluate("document.querySelector('.teaser .meta').style.color = '#888'");
  const results = await axe(page);
  expect(results.violations.map(({ id }) => id)).toEqual(['color-contrast']);
});
