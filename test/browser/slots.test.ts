/** What the settings put into the places of pages: the space of advertisements is there from the first moment, and nothing is cut. */

import { describe, expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { arrangedPages, examplePages } from './pages.ts';

const { open } = withBrowser();
const arranged = (address: string) => new URL(address, inject('arranged').url).href;

/** The width and height of each advertisement, and how far what is in it may be seen. */
const spaces = `[...document.querySelectorAll('.ad .space')].map((space) => {
  const { width, height } = space.getBoundingClientRect();
  return Math.round(width) + 'x' + Math.round(height);
})`;

describe('the space of advertisements', () => {
  test.each([
    [360, ['320x100', '320x100', '300x250', '300x250', '320x50']],
    [850, ['728x90', '728x90', '300x600', '300x250']],
    [999, ['728x90', '728x90', '300x600', '300x250']],
    [1000, ['728x90', '728x90', '300x600', '300x250']],
    [1100, ['728x90', '728x90', '300x600', '300x250', '970x90']],
    [1149, ['728x90', '728x90', '300x600', '300x250', '970x90']],
    [1150, ['728x90', '728x90', '300x600', '300x250', '970x90']],
    [1280, ['728x90', '728x90', '300x600', '300x250', '970x90']],
  ])('is at %i px what the settings say', async (width, sizes) => {
    const page = await open(arranged(arrangedPages.article), { width });
    const found = await page.evaluate<string[]>(spaces);
    // That of the footer is wider than a narrow screen.
    expect(found.slice(0, sizes.length)).toEqual(sizes);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  test('is kept while what is in it has not come', async () => {
    const page = await open(arranged(arrangedPages.article), { width: 360 });
    await page.evaluate(
      "for (const space of document.querySelectorAll('.ad .space')) space.textContent = ''",
    );
    expect((await page.evaluate<string[]>(spaces)).slice(0, 3)).toEqual(['320x100', '320x100', '300x250']);
    await page.close();
  });
});

describe('the example newspaper', () => {
  test('has one labelled advertisement, a form for its newsletter and links to share, and asks nothing of any other site', async () => {
    const asked: string[] = [];
    const page = await open(new URL(examplePages.article, inject('example').url).href, {
      before: async (fresh) => {
        fresh.on('request', (request) => asked.push(new URL(request.url()).origin));
      },
    });
    expect(await page.locator('.ad-label').allTextContents()).toEqual(['Quảng cáo']);
    expect(await page.getByRole('link', { name: 'Chợ phiên Mộ Đức' }).isVisible()).toBe(true);
    expect(await page.getByLabel('Địa chỉ thư của bạn').isVisible()).toBe(true);
    expect(await page.locator('.share li:visible').allTextContents()).toHaveLength(4);
    expect(new Set(asked)).toEqual(new Set([new URL(inject('example').url).origin]));
    await page.close();
  });
});
