import { expect, test } from 'vitest';
import { hostileBodies, places, printed } from '../helpers/hostile-bodies.ts';
import { withBrowser } from './browser.ts';

const browser = withBrowser();

test('no text of an article runs in a browser, from its page or from a feed', async () => {
  const bodies = places.flatMap((place) => [...hostileBodies(place)].flatMap((text) => printed(text) ?? []));
  expect(bodies.length).toBeGreaterThan(500);
  const page = await browser.open('about:blank');
  const show = async (html: string) => {
    await page.setContent(html, { waitUntil: 'load' });
    return page.evaluate<[unknown, number]>(
      '[top.hit, document.querySelectorAll("img[src=y], script").length]',
    );
  };
  expect(await show('<img src=y onerror=top.hit=1>')).toEqual([1, 1]);
  await page.evaluate('delete top.hit');
  expect(await show(bodies.map(({ page, feed }) => `<div>${page}</div><div>${feed}</div>`).join(''))).toEqual(
    [undefined, 0],
  );
});
