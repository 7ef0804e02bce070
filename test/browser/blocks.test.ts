/** Blocks of a text as readers meet them. */

import { describe, expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { oddPages } from './pages.ts';

const { open } = withBrowser();
const address = () => new URL(oddPages.blocks, inject('odd').url).href;

/** Of the figure that the address leads to: how much of the screen it takes, and how large its picture is. */
const large = `(() => {
  const figure = document.querySelector('figure:target');
  if (figure === null) return null;
  const { width, height } = figure.getBoundingClientRect();
  const picture = figure.querySelector('img').getBoundingClientRect();
  return { id: figure.id, whole: width >= innerWidth && height >= innerHeight, picture: Math.round(picture.width) };
})()`;

describe.each([360, 1280])('a gallery on %i pixels, without scripts', (width) => {
  test('opens, turns and closes by the keyboard alone', async () => {
    const page = await open(address(), { width, context: { javaScriptEnabled: false } });
    const before = await page.locator('#gallery-1-1 img').boundingBox();
    await page.locator('#gallery-1-1').focus();
    await page.keyboard.press('Enter');
    const first = await page.evaluate<{ id: string; whole: boolean; picture: number }>(large);
    expect(first).toMatchObject({ id: 'hinh-1', whole: true });
    expect(first.picture).toBeGreaterThan((before?.width ?? 0) - (width < 600 ? 10 : 0));
    await page.locator('figure:target .turn a').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(large)).toMatchObject({ id: 'hinh-2', whole: true });
    await page.locator('figure:target .turn a').last().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(large)).toBeNull();
    // What was closed is where reading goes on.
    await page.keyboard.press('Tab');
    expect(page.url()).toMatch(/#gallery-1-2$/);
    await page.close();
  });

  test('nothing of the blocks is wider than the screen', async () => {
    const page = await open(address(), { width });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});

test('paper shows all pictures of a gallery, whatever the address leads to, and no links to turn them', async () => {
  const page = await open(`${address()}#hinh-2`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(
    `[...document.querySelectorAll('.block-gallery figure')].map((figure) => [getComputedStyle(figure).position, getComputedStyle(figure.querySelector('.turn')).display])`,
  );
  expect(seen).toEqual(Array(3).fill(['static', 'none']));
  await page.close();
});
