/** What a page costs, and that it stands still while it comes (R12.9, R6.10). The figures are printed. */

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { examplePages } from './pages.ts';

const { open } = withBrowser();
const example = (address: string) => new URL(address, inject('example').url).href;

const articles = () =>
  fs
    .readdirSync(inject('example').out, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^\d{4}\/\d\d\/[^/]+\/index\.html$/.test(name));
const packed = (name: string) =>
  gzipSync(fs.readFileSync(path.join(inject('example').out, name)), { level: 9 }).length;
const assets = () =>
  fs.readdirSync(path.join(inject('example').out, 'assets'), { recursive: true, encoding: 'utf8' });
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** All layout shifts since the page began, as Chromium scores them. */
const shifts = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { sum += value; })).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
})`;

const late = (pattern: RegExp, milliseconds: number) => async (page: Page) => {
  await page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
};

describe('the weight of the example newspaper', () => {
  test('an article is at most 30 KB of HTML and 15 KB of style, packed', () => {
    const heaviest = Math.max(...articles().map(packed));
    const css = sum(
      assets()
        .filter((name) => name.endsWith('.css'))
        .map((name) => packed(`assets/${name}`)),
    );
    const scripts = assets().filter((name) => name.endsWith('.js'));
    const [search, js] = [true, false].map((isSearch) =>
      sum(
        scripts
          .filter((name) => name.startsWith('search-') === isSearch)
          .map((name) => packed(`assets/${name}`)),
      ),
    );
    console.log(
      `heaviest article ${heaviest} B, CSS ${css} B, script that nothing needs ${js} B, the search ${search} B (gzip)`,
    );
    expect(heaviest).toBeLessThanOrEqual(30_000);
    expect(css).toBeLessThanOrEqual(15_000);
    expect(js).toBeLessThanOrEqual(5_000);
    expect(search).toBeLessThanOrEqual(8_000);
  });

  test('the fonts are at most three files and 100 KB (R6.10)', () => {
    const fonts = assets().filter((name) => name.endsWith('.woff2'));
    const bytes = sum(
      fonts.map((name) => fs.statSync(path.join(inject('example').out, 'assets', name)).size),
    );
    console.log(`${fonts.length} fonts, ${bytes} B`);
    expect(fonts.length).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  test('text is readable after at most 3 requests, of which no font and no script is one', async () => {
    const needed: string[] = [];
    const page = await open('about:blank', {
      width: 360,
      before: async (fresh) => {
        await fresh.route(/\.(?:woff2|js|jpe?g|png|webp|avif)$/, (route) => route.abort());
        fresh.on('requestfinished', (request) => needed.push(new URL(request.url()).pathname));
      },
    });
    await page.goto(example(examplePages.article), { waitUntil: 'load' });
    expect(await page.locator('.prose p').first().isVisible()).toBe(true);
    console.log(`requests before text is readable: ${needed.length} (${needed.join(', ')})`);
    expect(needed.length).toBeLessThanOrEqual(3);
    await page.close();
  });
});

const withoutFonts = (page: Page) => page.route(/\.woff2$/, (route) => route.abort());
const pictures = /\.(?:jpe?g|png|webp|avif)$/;
const kinds = Object.entries(examplePages).filter(([kind]) => /^(?:home|article|month)$/.test(kind));

describe('nothing moves', () => {
  test.each([360, 1280])('while pictures come late to a page %i px wide', async (width) => {
    const shifted: Record<string, number> = {};
    for (const [name, address] of kinds) {
      const before = async (page: Page) => {
        await withoutFonts(page);
        await late(pictures, 300)(page);
      };
      const page = await open(example(address), { width, before });
      shifted[name] = await page.evaluate<number>(shifts);
      await page.close();
    }
    console.log(`layout shift at ${width} px with late pictures: ${JSON.stringify(shifted)}`);
    expect(new Set(Object.values(shifted))).toEqual(new Set([0]));
  });

  test.each([360, 1280])('while a page %i px wide comes as it does', async (width) => {
    const shifted: Record<string, string> = {};
    for (const [name, address] of kinds) {
      const page = await open(example(address), { width });
      shifted[name] = (await page.evaluate<number>(shifts)).toFixed(2);
      await page.close();
    }
    console.log(`layout shift at ${width} px: ${JSON.stringify(shifted)}`);
    expect(new Set(Object.values(shifted))).toEqual(new Set(['0.00']));
  });

  test.each([360, 768, 1280])('while fonts come late to a page %i px wide', async (width) => {
    const shifted: Record<string, number> = {};
    for (const [name, address] of kinds) {
      const page = await open(example(address), { width, before: late(/\.woff2$/, 600) });
      shifted[name] = await page.evaluate<number>(shifts);
      await page.close();
    }
    console.log(`layout shift at ${width} px with late fonts: ${JSON.stringify(shifted)}`);
    expect(new Set(Object.values(shifted))).toEqual(new Set([0]));
  });

  test('and fonts that are there are shown', async () => {
    const page = await open(example(examplePages.article));
    await page.reload();
    expect(await fontOf(page, 'h1')).toBe('Source Serif 4');
    await page.close();
  });
});

/** The font that the browser draws an element with. */
async function fontOf(page: Page, selector: string): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts[0]?.familyName;
}
