import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, sentence } from '../../src/dev/answer.ts';
import { newDevSite } from '../../src/dev/dev-site.ts';
import { listen } from '../../src/dev/listen.ts';
import { findBrowser } from '../browser/install-browser.ts';
import { folderWith, put } from './serving.ts';

const browserFile = findBrowser();

let browser: Browser;
beforeAll(async () => {
  if (browserFile === null) return;
  browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] });
});
afterAll(async () => browser?.close());

/** A page open in a browser, of a site whose files the test sets. */
async function open(files: Record<string, string>) {
  const out = folderWith();
  const site = newDevSite(out, () => {});
  const asked: string[] = [];
  const served = await listen({
    host: '127.0.0.1',
    port: 0,
    answer: (ask): Answer => {
      asked.push(ask.target);
      return ask.target === '/favicon.ico' ? sentence(404, '') : site.answer(ask);
    },
    onFault: (cause) => {
      throw cause;
    },
  });
  const publish = (now: Record<string, string>) => {
    put(out, now);
    site.publish(new Map(Object.entries(now)));
  };
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  const mistakes: unknown[] = [];
  page.on('pageerror', (mistake) => mistakes.push(mistake));
  onTestFinished(async () => {
    await page.close();
    await served.close();
    expect(mistakes).toEqual([]);
  });
  publish(files);
  await page.goto(served.url);
  const loads = () => asked.filter((target) => target === '/').length;
  return { page, publish, fail: site.fail, loads };
}

const long = (text: string, css = 'a-11111111.css') =>
  `<!doctype html><html><head><link rel="stylesheet" href="/assets/${css}"></head>` +
  `<body><h1>${text}</h1><div style="height: 5000px"></div></body></html>`;
const files = (text: string, colour = 'red', css = 'a-11111111.css') => ({
  'index.html': long(text, css),
  [`assets/${css}`]: `h1 { color: ${colour} }`,
});
const heading = (page: Page) => page.locator('h1').first();
const colour = (page: Page) => page.evaluate("getComputedStyle(document.querySelector('h1')).color");

describe('a page that is open in a browser', () => {
  beforeEach((context) => context.skip(browserFile === null, 'there is no Chromium'));

  test('shows what changed where the reader was, and is left alone when nothing did', async () => {
    const { page, publish, loads } = await open(files('Một'));
    await page.evaluate('scrollTo(0, 1234)');
    publish({ ...files('Một'), 'rss.xml': 'new', 'other/index.html': 'new' });
    publish(files('Hai'));
    await heading(page).getByText('Hai').waitFor();
    // What stands above may have become a pixel lower: browsers keep what is seen in its place.
    await expect.poll(() => page.evaluate('Math.abs(scrollY - 1234)')).toBeLessThan(3);
    expect(loads()).toBe(2);
  });

  test('takes new styles without being loaded anew', async () => {
    const { page, publish, loads } = await open(files('Một'));
    await page.evaluate('window.kept = true');
    publish(files('Một', 'rgb(0, 0, 255)', 'a-22222222.css'));
    await expect.poll(() => colour(page)).toBe('rgb(0, 0, 255)');
    publish(files('Một', 'rgb(0, 128, 0)', 'a-33333333.css'));
    await expect.poll(() => colour(page)).toBe('rgb(0, 128, 0)');
    await expect.poll(() => page.locator('link').count()).toBe(1);
    expect(await page.evaluate('window.kept')).toBe(true);
    expect(loads()).toBe(1);
  });

  test('has the problems over it until they are mended or waved away', async () => {
    const { page, publish, fail, loads } = await open(files('Một'));
    fail('<h1>An error</h1><section class="error"><p>bad-date &lt;b&gt;</p></section>');
    const panel = page.getByRole('alert');
    await panel.getByText('bad-date <b>').waitFor();
    expect(await heading(page).textContent()).toBe('Một');
    publish(files('Một'));
    await panel.waitFor({ state: 'detached' });
    fail('<h1>An error</h1>');
    await panel.getByRole('button').click();
    await panel.waitFor({ state: 'detached' });
    fail('<h1>Another</h1>');
    await panel.getByText('Another').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(loads()).toBe(1);
  });
});
