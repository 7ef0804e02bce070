/** Pictures where they stand: none is blown up, cut where it may not be, or stands between bars; each comes in the size that is shown. */

import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { examplePages } from './pages.ts';

const { open } = withBrowser();
const odd = (address: string) => new URL(address, inject('odd').url).href;
const example = (address: string) => new URL(address, inject('example').url).href;
const widths = [360, 768, 1280] as const;

interface Seen {
  readonly place: string;
  readonly width: number;
  readonly height: number;
  /** Of what is shown in it. */
  readonly ratio: number;
  readonly fit: string;
  readonly loaded: number;
  readonly lazy: boolean;
  readonly file: string;
}

const look = `[...document.images].filter((image) => image.checkVisibility()).map((image) => ({
  place: image.closest('.teaser')?.className ?? (image.closest('figure') ? 'figure' : 'other'),
  width: image.clientWidth,
  height: image.clientHeight,
  ratio: image.naturalWidth / image.naturalHeight,
  fit: getComputedStyle(image).objectFit,
  loaded: Number(/-(\\d+)\\.\\w+$/.exec(image.currentSrc)?.[1] ?? 0),
  lazy: image.loading === 'lazy',
  file: image.currentSrc,
}))`;

async function pictures(page: Page): Promise<Seen[]> {
  await page.evaluate("for (const image of document.images) image.loading = 'eager'");
  // The policy of the site lets nobody ask again and again by a text that is code, so the page itself waits.
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  return page.evaluate<Seen[]>(look);
}

describe.each(widths)('on a screen of %d px', (width) => {
  test.each(['dung', 'nho', 'nho-dung', 'dai', 'vuong', 've'])(
    'the picture of an article keeps its form, stays within the screen, and is not blown up: %s',
    async (name) => {
      const page = await open(odd(`/2021/01/${name}/`), { width });
      const shown = (await pictures(page)).find(({ place }) => place === 'figure');
      const room = await page.evaluate<number>('innerHeight');
      await page.close();
      if (shown === undefined) throw new Error('no figure');
      expect(shown.width / shown.height).toBeCloseTo(shown.ratio, 1);
      if (shown.ratio < 1) expect(shown.height).toBeLessThanOrEqual(room * 0.86);
      if (name.startsWith('nho')) expect(shown.width).toBe(60);
    },
  );

  test('lists have no picture that would be blown up, and none that comes in too few pixels or far too many', async () => {
    for (const address of [example('/'), example(examplePages.section), odd('/hinh/'), odd('/')]) {
      const page = await open(address, { width });
      const all = (await pictures(page)).filter(({ place }) => place.startsWith('teaser'));
      await page.close();
      expect(all.length, address).toBeGreaterThan(1);
      for (const { loaded, width: shown, place, file } of all) {
        expect(file).not.toContain('/nho');
        if (loaded === 0) continue;
        expect(loaded, `${address} ${place} ${file}`).toBeGreaterThanOrEqual(shown);
        expect(loaded, `${address} ${place} ${file}`).toBeLessThanOrEqual(Math.max(480, 2.4 * shown));
      }
    }
  });

  test('the largest picture of a list is waited for, and no other', async () => {
    for (const address of [example('/'), example(examplePages.section), example(examplePages.author)]) {
      const page = await open(address, { width });
      const eager = (await page.evaluate<Seen[]>(look)).filter(
        ({ lazy, place }) => !lazy && place !== 'other',
      );
      await page.close();
      expect(eager.map(({ place }) => place)).toEqual([expect.stringMatching(/lead|feature/)]);
    }
  });
});

test('a drawing is shown whole in lists, on light paper in the dark', async () => {
  const page = await open(odd('/hinh/'), { scheme: 'dark' });
  const all = await pictures(page);
  const drawing = all.find(({ file }) => file.endsWith('.svg'));
  expect(drawing?.fit).toBe('contain');
  const ground = 'getComputedStyle(document.querySelector(\'img[src$=".svg"]\')).backgroundColor';
  expect(await page.evaluate(ground)).toBe('rgb(236, 234, 230)');
  await page.close();
});
