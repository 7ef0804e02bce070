/** What comes from elsewhere: nothing before a reader asks for it. */

import { expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { oddPages } from './pages.ts';

const { open } = withBrowser();
const address = () => new URL(oddPages.embeds, inject('odd').url).href;

test('nothing is asked of others before the click, and then the frame alone', async () => {
  const asked: string[] = [];
  const refused: string[] = [];
  const page = await open(address(), {
    before: async (fresh) => {
      fresh.on(
        'console',
        (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()),
      );
      await fresh.route(/^https:/, (route) => {
        asked.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: 'phim' });
      });
    },
  });
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  const play = page.locator('a.play').first();
  expect(await play.getAttribute('role')).toBe('button');
  const before = await play.boundingBox();
  await play.focus();
  await page.keyboard.press('Space');
  await page.waitForTimeout(300);
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1']);
  expect(refused).toEqual([]);
  const frame = page.locator('.embed iframe').first();
  expect(Math.abs(((await frame.boundingBox())?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(3);
  expect(await page.evaluate('document.activeElement.tagName')).toBe('IFRAME');
  await page.close();
});

test('without scripts it is a link', async () => {
  const page = await open(address(), { context: { javaScriptEnabled: false } });
  const play = page.locator('a.play').first();
  expect(await play.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcDEF12345');
  expect(await play.getAttribute('role')).toBeNull();
  await page.close();
});
