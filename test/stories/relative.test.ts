/** A site that is read from a disk, without any server. */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { crawl } from '../helpers/crawl.ts';
import { example } from '../helpers/example.ts';
import { article, site } from '../helpers/site.ts';

const now = Date.parse('2025-01-01T00:00:00+07:00');
const onDisk = (out: string) => `${pathToFileURL(out).href}/`;

describe('the example newspaper with --relative', () => {
  test('R11.2 holds together on a disk, without one address from the top', async () => {
    const paper = await example();
    const { problems } = await paper.build({ relative: true, now });
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const { pages, links, complaints } = crawl(paper.out, onDisk(paper.out));
    expect(complaints).toEqual([]);
    expect(pages).toBeGreaterThan(60);
    expect(links).toBeGreaterThan(2_000);
    for (const [name, text] of paper.pages()) {
      if (!/\.(html|css)$/.test(name)) continue;
      expect(`${name}: ${text.match(/(?:href|src|poster|srcset|action|url)\s*[=(]\s*["']?\/[^"')]*/i)}`).toBe(
        `${name}: null`,
      );
      expect(text).not.toContain('\u00ef\u00b7\u0092');
    }
  });

  test('R11.2 says the same addresses to machines as when it is served', async () => {
    const paper = await example();
    await paper.build({ now });
    const served = paper.pages();
    await paper.build({ relative: true, now });
    const data = (text = '') =>
      text.match(/<script type="application\/ld\+json">.*<\/script>|<link rel="canonical"[^>]*>/g);
    for (const [name, text] of paper.pages()) {
      if (name.endsWith('.xml')) expect(text).toBe(served.get(name));
      else if (name !== '404.html') expect(data(text)).toEqual(data(served.get(name)));
    }
  });

  test('R11.2 is read in a browser from file://, with its look and its pictures', async () => {
    const paper = await example();
    await paper.build({ relative: true, now });
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage();
      const failed: string[] = [];
      // What is still loading when a link is followed is given up, which is no failure.
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
      });
      await page.goto(`${onDisk(paper.out)}index.html`);
      const look = () => page.evaluate('getComputedStyle(document.body).borderTopWidth');
      expect(await look()).not.toBe('0px');
      await page.locator('main h2 a').first().click();
      expect(page.url()).toMatch(/^file:.*\/\d{4}\/\d\d\/[\w-]+\/index\.html$/);
      expect(await look()).not.toBe('0px');
      const picture = page.locator('figure img').first();
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth')))
        .toBeGreaterThan(0);
      await page.locator('.breadcrumb a').last().click();
      expect(await page.locator('h1').count()).toBe(1);
      await page.locator('.masthead a').first().click();
      expect(page.url()).toBe(`${onDisk(paper.out)}index.html`);
      const redirect = [...paper.pages()].find(([, text]) => text.includes('http-equiv="refresh"'))?.[0];
      await page.goto(onDisk(paper.out) + redirect);
      await page.waitForURL(/\/\d{4}\/\d\d\/[\w-]+\/index\.html$/);
      expect(await page.locator('main article h1').count()).toBe(1);
      expect(failed).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('a relative site', () => {
  const files = {
    'bantin.yaml': 'url: https://x.example/bao/\nrelative: true\nsections: { tin: Tin tức }\n',
    'content/tin/a.md': article(
      { title: 'Tin A' },
      'Xem [bài B](b.md#sau), [mục](/tin/) và [ảnh](anh.jpg).\n',
    ),
    'content/tin/b.md': article({ title: 'Tin B', aliases: ['/cu/b.html'] }, '## Sau\n'),
    'content/tin/anh.jpg': fs.readFileSync(
      path.resolve(import.meta.dirname, '../../content/media/hoa-dang.jpg'),
    ),
  };

  test('R11.2 is asked for in the settings too, and keeps fragments', async () => {
    const paper = site(files);
    await paper.build();
    const page = paper.page('2021/01/a/index.html');
    expect(page).toContain('<a href="../../../2021/01/b/index.html#sau">');
    expect(page).toContain('<a href="../../../tin/index.html">');
    expect(page).toMatch(/<a href="\.\.\/\.\.\/\.\.\/media\/anh-\w+\.jpg">/);
    expect(paper.page('cu/b.html')).toContain('content="0;url=../2021/01/b/index.html"');
    expect(paper.page('404.html')).toContain('href="https://x.example/bao/tin/index.html"');
    expect(crawl(paper.out, onDisk(paper.out)).complaints).toEqual([]);
  });

  test('R11.2 is made again when it becomes relative, and back again', async () => {
    const paper = site(files);
    await paper.build();
    const first = paper.pages();
    paper.edit('bantin.yaml', (text) => text.replace('relative: true', 'relative: false'));
    await paper.build();
    expect(crawl(paper.out, 'https://x.example/bao/').complaints).toEqual([]);
    await paper.build({ relative: true });
    expect(paper.pages()).toEqual(first);
  });
});
