/** Films and sounds: nothing before a reader asks for it, and nothing moves. */

import { expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { oddPages } from './pages.ts';

const { open } = withBrowser();
const address = () => new URL(oddPages.recordings, inject('odd').url).href;

test('a film with a poster is not asked for before a reader plays it, and keeps its room', async () => {
  const asked: string[] = [];
  const page = await open(address(), {
    before: async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await page.waitForTimeout(300);
  expect(asked.filter((path) => path.endsWith('.webm'))).toEqual([]);
  expect(asked.some((path) => path.startsWith('/media/vuong-'))).toBe(true);
  const film = page.locator('video').first();
  const before = await film.boundingBox();
  // The poster is square; the room has the form of the film.
  expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  const played = await page.evaluate(`(async () => {
    const film = document.querySelector('video');
    film.muted = true;
    await film.play();
    return [film.videoWidth, film.videoHeight, film.textTracks[0].label];
  })()`);
  expect(played).toEqual([160, 90, 'Tiếng Việt']);
  expect(await film.boundingBox()).toEqual(before);
  await page.close();
});

test('nothing moves while a page with films and sounds comes', async () => {
  const page = await open(address(), { width: 360 });
  const shift = await page.evaluate(
    `new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 500);
    })`,
  );
  expect(shift).toBe(0);
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  expect(wide).toBeLessThanOrEqual(360);
  await page.close();
});
