/** Pages and feeds of a newspaper of people who mean harm, shown in a browser: nothing of it runs. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { publishHostile } from '../hostile/newspaper.ts';
import { withBrowser } from './browser.ts';

const browser = withBrowser();

/** Touches everything as a reader would, or as a browser does that restores a page. */
const touch = `for (const element of document.querySelectorAll('*')) {
  for (const kind of ['mouseover', 'focus', 'toggle', 'load', 'error', 'animationstart', 'beforetoggle', 'cancel']) {
    element.dispatchEvent(new Event(kind));
  }
  if (element.matches('.prose a, .byline a, .source a')) element.href.startsWith('javascript:') && element.click();
}`;

test('nothing runs of what writers of articles wrote', async () => {
  const paper = await publishHostile(({ name }) =>
    /^(?:words|inline|text|division|cell|drawing): /.test(name),
  );
  try {
    const page = await browser.open('about:blank');
    const heard: string[] = [];
    const asked: string[] = [];
    let shown = '';
    page.on('dialog', (dialog) => {
      heard.push(`${shown}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.route('**/*', (route) => {
      const { pathname, host } = new URL(route.request().url());
      if (host === 'evil.example' && route.request().resourceType() !== 'image')
        asked.push(`${shown}: ${pathname}`);
      return route.abort();
    });
    const show = async (name: string, html: string) => {
      shown = name;
      await page.setContent(html, { waitUntil: 'load' });
      await page.evaluate(touch);
    };
    await provesItself(page, heard, show);

    const pages = [...paper.files].filter(([name]) => /^20\d\d\/\d\d\/a\d+\/index\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(300);
    for (const [name, bytes] of pages) await show(name, bytes.toString());
    const { items } = JSON.parse(paper.files.get('feed.json')?.toString() ?? '');
    for (const { url, content_html } of items) await show(url, content_html);
    expect(heard).toEqual([]);
    expect(asked).toEqual([]);
  } finally {
    paper.close();
  }
});

/** A page that does run something is heard. */
async function provesItself(
  page: Page,
  heard: string[],
  show: (name: string, html: string) => Promise<void>,
): Promise<void> {
  await show('itself', '<img src="https://x.example/x" onerror=alert(1)><p onfocus=alert(2)>x</p>');
  await page.waitForTimeout(100);
  expect(heard.splice(0).sort()).toEqual(expect.arrayContaining(['itself: 1', 'itself: 2']));
}
