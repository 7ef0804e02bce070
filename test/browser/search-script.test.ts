/** What the script of the search does on a page, served and from a disk; `npm run compile` makes it. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preview } from '../../src/dev/preview.ts';
import { plainHost } from '../helpers/plain-host.ts';
import { dated } from '../search/indexed.ts';
import { violationsOn } from './axe.ts';
import { withBrowser } from './browser.ts';
import { writeSearchPage } from './search-page.ts';

const { open } = withBrowser();
const filler = Array.from(
  { length: 12 },
  () => 'Sáng nay, cán bộ các xã đã về dự và nghe báo cáo công tác trong năm.',
);
const articles = [
  dated('Hội nghị tổng kết', {
    section: 'kinh-te',
    kicker: ['Thi đua'],
    lead: ['Một năm nhìn lại.'],
    text: [...filler, 'Đến dự có lãnh đạo huyện Mộ Đức và các xã.', ...filler],
  }),
  dated('Mộ một vị tướng', { date: '2019-04-03', lead: ['Chuyện kể ở Đức Phổ.'], text: filler }),
  ...Array.from({ length: 14 }, (_, n) =>
    dated(`Thông báo số ${n}`, { date: `2019-05-${n + 10}`, lead: ['Lịch trực tuần này.'] }),
  ),
  dated('Lúa được mùa', { date: '2019-06-01', text: ['Giá lúa <b>tăng</b>.'] }),
  dated('Lúa chín sớm', { date: '2021-06-01', section: 'kinh-te' }),
];

let folder: string;
let served: Awaited<ReturnType<typeof preview>>;
let url: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-search-script-'));
  await writeSearchPage(path.join(folder, 'served'), articles);
  await writeSearchPage(path.join(folder, 'disk'), articles, { scripts: true });
  const onFault = (cause: unknown) => {
    throw cause;
  };
  served = await preview({
    out: path.join(folder, 'served'),
    rules: plainHost,
    sitePath: '/',
    host: '127.0.0.1',
    port: 0,
    onFault,
  });
  url = new URL('tim-kiem/', served.url).href;
});
afterAll(async () => {
  await served?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const status = (page: Page, text: string | RegExp) =>
  page.locator('.status').filter({ hasText: text }).waitFor();
const titles = (page: Page) => page.locator('.found h3').allTextContents();

async function searched(address: string, typed: string, options = {}): Promise<Page> {
  const page = await open(address, options);
  await page.getByRole('searchbox').pressSequentially(typed);
  await status(page, /^(?:Tìm thấy \d|Không|Articles found)/);
  return page;
}

test('R7.3 a result has its kicker, its date, its section and a piece of its text around the phrase', async () => {
  const page = await searched(url, 'mo duc');
  await page.locator('.found li').first().locator('.excerpt mark').waitFor();
  expect(await titles(page)).toEqual(['Hội nghị tổng kết', 'Mộ một vị tướng']);
  const first = page.locator('.found li').first();
  expect(await first.locator('mark').allTextContents()).toEqual(['Mộ Đức']);
  expect(await first.locator('.excerpt').textContent()).toContain('lãnh đạo huyện Mộ Đức và các xã');
  expect(await first.locator('.kicker').textContent()).toBe('Thi đua');
  expect(await first.locator('.meta').textContent()).toBe('2021-01-28 · Kinh tế');
  expect(await first.locator('a').getAttribute('href')).toBe('/kinh-te/Hội nghị tổng kết/');
  expect(await page.title()).toBe('mo duc – Tìm kiếm — Bản tin Mộ Đức');
  expect(await page.getByRole('status').textContent()).toBe('Tìm thấy 2 bài.');
});

test('it is narrowed, ordered, and its address can be sent to others', async () => {
  const page = await searched(url, 'lúa');
  await page.getByLabel('Thứ tự').selectOption('newest');
  await page.getByLabel('Năm', { exact: true }).selectOption('2019');
  await status(page, 'Tìm thấy 1 bài.');
  expect(await titles(page)).toEqual(['Lúa được mùa']);
  expect(new URL(page.url()).search).toBe('?q=l%C3%BAa&year=2019&order=newest');
  const sent = await open(page.url(), { width: 360 });
  await status(sent, 'Tìm thấy 1 bài.');
  expect(await sent.getByLabel('Năm', { exact: true }).inputValue()).toBe('2019');
});

test('ten results are shown at once, the next ones take the focus, and Enter opens them', async () => {
  const page = await searched(url, 'thông báo');
  await status(page, 'Tìm thấy 14 bài.');
  expect((await titles(page)).length).toBe(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
  await page.locator('.found li').nth(13).waitFor();
  expect(
    await page.evaluate(
      'document.activeElement.closest("li") === document.querySelectorAll(".found li")[10]',
    ),
  ).toBe(true);
  expect(await page.getByRole('button', { name: 'Xem thêm kết quả' }).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForURL(/Th%C3%B4ng/);
});

test('at 360 pixels the choices are folded and the first result stands on the screen', async () => {
  const page = await searched(url, 'lúa', { width: 360 });
  expect(await page.getByLabel('Năm', { exact: true }).isVisible()).toBe(false);
  const box = await page.locator('.found li').first().boundingBox();
  expect((box?.y ?? 1_000) + (box?.height ?? 0)).toBeLessThan(740);
  expect(await (await open(url)).getByLabel('Năm', { exact: true }).isVisible()).toBe(true);
});

test('a strict policy is enough, and texts are never taken for markup', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'";
  const errors: string[] = [];
  const page = await searched(url, 'gia lua', {
    before: async (fresh: Page) => {
      fresh.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
      });
      await fresh.route('**/*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': policy },
        });
      });
    },
  });
  await page.locator('.excerpt mark').first().waitFor();
  expect(await page.locator('.found b').count()).toBe(0);
  // The pages are samples, without the files that they name.
  expect(errors.filter((text) => !/favicon|logo\.png/.test(text))).toEqual([]);
});

test('R5.4 axe finds nothing on the page with results', async () => {
  const page = await searched(url, 'lúa');
  expect(await violationsOn(page)).toEqual([]);
});

test('a file that is gone since is looked for anew; an index that cannot be had is told', async () => {
  let broken = true;
  const page = await open(url, {
    before: async (fresh) => {
      await fresh.route(/index\.bin/, (route) => (broken ? route.abort() : route.continue()));
    },
  });
  await page.getByRole('searchbox').fill('lúa');
  await status(page, /^Không tìm được lúc này/);
  broken = false;
  await page.getByRole('button', { name: 'Tìm kiếm', exact: true }).click();
  await status(page, 'Tìm thấy 2 bài.');
});

test('opened from a disk it finds the same, with leads for excerpts', async () => {
  const address = pathToFileURL(path.join(folder, 'disk/tim-kiem/index.html')).href;
  const page = await searched(address, 'mo duc');
  await status(page, 'Tìm thấy 2 bài.');
  expect(await titles(page)).toEqual(['Hội nghị tổng kết', 'Mộ một vị tướng']);
  expect(await page.locator('.excerpt').first().textContent()).toBe('Một năm nhìn lại.');
});

test('English finds other endings, for which it loads another script', async () => {
  const english = path.join(folder, 'served', 'en');
  await writeSearchPage(english, [dated('Flooding closes the bridge', { language: 'en' }), dated('Trees')], {
    language: 'en',
  });
  const asked: string[] = [];
  const before = async (fresh: Page) => {
    fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
  };
  const page = await searched(new URL('en/tim-kiem/', served.url).href, 'floods', { before });
  expect(await titles(page)).toEqual(['Flooding closes the bridge']);
  expect(await page.locator('.found mark').textContent()).toBe('Flooding');
  expect(asked).toContain('/en/stem.js');
  asked.length = 0;
  await searched(url, 'lúa', { before });
  expect(asked.filter((name) => name.includes('stem'))).toEqual([]);
});
