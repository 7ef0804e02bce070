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

/** Where rows scroll and links stand close together. */
const onPhones = new Set([
  'home',
  'article',
  'section',
  'search',
  'not-found',
  'archive',
  'contact',
  'gallery',
]);

describe('axe finds nothing on a phone on', () => {
  let phone: Page;
  beforeAll(async () => {
    phone = await open('about:blank', { width: 360, before: noPictures });
  });

  const pages = allPages.filter(([, name]) => onPhones.has(name) || name.endsWith('in English'));
  test.each(pages)('the %s site: %s', async (site, _, address) => {
    await phone.goto(new URL(address, inject(site).url).href);
    // The entries of the menu that are scrolled to are as easy to reach as the first.
    for (const scrolled of [0, 90]) {
      await phone.evaluate(`document.querySelector('.menu > ul').scrollLeft = ${scrolled}`);
      const { violations: found } = await axe(phone);
      expect(
        found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
      ).toEqual([]);
    }
  });
});

test('axe would find a fault where there is one', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(inject('example').url);
  await page.evaluate("document.querySelector('.teaser .meta').style.color = '#888'");
  const results = await axe(page);
  expect(results.violations.map(({ id }) => id)).toEqual(['color-contrast']);
});
