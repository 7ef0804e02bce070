/** What paper shows of what moves on a screen, and galleries with pictures of few points. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { drawPicture } from '../../bench/picture.js';
import { png } from '../helpers/png.ts';
import { article, site } from '../helpers/site.ts';
import { withBrowser } from './browser.ts';

const { open } = withBrowser();

const body = `:::gallery
![Một](/lon.png)

![Hai](/nho.png)
:::

https://www.youtube.com/watch?v=dQw4w9WgXcQ

[![Bìa](/lon.png "Lễ hội làng")](https://www.youtube.com/watch?v=dQw4w9WgXcR)
`;

async function pageOf(): Promise<string> {
  const here = site({
    'bantin.yaml': 'title: Bản tin\nurl: https://x.example/\nlogo: dau.png\n',
    'static/dau.png': png(900, 160),
    'content/lon.png': drawPicture(1),
    'content/nho.png': png(60, 60),
    'content/tin.md': article({ title: 'Tin', slug: 'tin' }, body),
  });
  await here.build({ relative: true });
  return pathToFileURL(path.join(here.out, '2021/01/tin/index.html')).href;
}

const widths = `[...document.querySelectorAll('.gallery img')].map((image) => Math.round(image.getBoundingClientRect().width))`;

test.each([360, 1280])('a picture of few points keeps its size in a gallery at %i pixels', async (width) => {
  const page = await open(await pageOf(), { width });
  const [large = 0, tiny] = await page.evaluate<number[]>(widths);
  expect([large > 200, tiny]).toEqual([true, 60]);
  await page.goto(`${page.url()}#hinh-2`);
  expect((await page.evaluate<number[]>(widths))[1]).toBe(60);
  await page.close();
});

test('paper has films by their titles and addresses, without boxes, and the logo at its beginning', async () => {
  const page = await open(await pageOf(), { width: 800 });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(`(() => {
    const logo = document.querySelector('.logo').getBoundingClientRect();
    const name = document.querySelector('.brand .name').getBoundingClientRect();
    return {
      notes: [...document.querySelectorAll('.play-note')].map((note) => getComputedStyle(note).display),
      labels: [...document.querySelectorAll('.play-label')].map((label) => getComputedStyle(label).position),
      heights: document.querySelector('.play').getBoundingClientRect().height < 80,
      addresses: [...document.querySelectorAll('.play')].map((link) => getComputedStyle(link, '::after').content),
      logo: Math.round(logo.left - name.left),
    };
  })()`);
  expect(seen).toEqual({
    notes: ['none', 'none'],
    labels: ['static', 'static'],
    heights: true,
    addresses: [expect.stringContaining('dQw4w9WgXcQ'), expect.stringContaining('dQw4w9WgXcR')],
    logo: 0,
  });
  await page.close();
});
