/** Searching as a person would: typing with and without marks, with the keyboard, from a missing page, from a disk, and without scripts (R7.1, R7.3). */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { securityPolicy } from '../../src/site/settings/security-policy.ts';
import { violationsOn } from './axe.ts';
import { withBrowser } from './browser.ts';
import { searchSite } from './search-site.ts';

const { open } = withBrowser();
const site = searchSite();
let url: string;
beforeAll(() => {
  url = new URL('/tim-kiem/', site.url()).href;
});

interface Result {
  readonly title: string;
  readonly href: string | null;
  readonly excerpt: string;
  readonly marked: readonly string[];
}

const read = `[...document.querySelectorAll('.found li')].map((item) => ({
  title: item.querySelector('a').textContent,
  href: item.querySelector('a').getAttribute('href'),
  excerpt: item.querySelector('.excerpt').textContent,
  marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
}))`;

const said = /^(?:Tìm thấy|Không tìm thấy)/;

/** What the page shows once it says that it has found something, or nothing. */
async function results(page: Page, status: string | RegExp = said): Promise<Result[]> {
  await page.locator('.status').filter({ hasText: status }).waitFor();
  return page.evaluate<Result[]>(read);
}

async function searched(query: string, page?: Page): Promise<Result[]> {
  const at = page ?? (await open(url));
  // At once: between letters, the page shows what it has found for those before.
  await at.getByRole('searchbox').fill(query);
  const found = await results(at);
  if (page === undefined) await at.close();
  return found;
}

const titles = (found: readonly Result[]) => found.map(({ title }) => title);
const seed = 'Hội nghị tổng kết công tác năm';
const decoys = ['Khởi công cầu mới', 'Thư từ bạn đọc phương xa', 'Mộ một vị tướng'];

describe('R7.3 an article that names Mộ Đức in its text', () => {
  test.each([
    ...['Mộ Đức', 'mộ đức', 'mo duc', 'duc', 'MO DUC', 'đức', 'Mộ Đức'.normalize('NFD'), '"mo duc"'],
  ])('is found by %s, above the decoys, with its real letters in the excerpt', async (query) => {
    const page = await open(url);
    await searched(query, page);
    await page.locator('.found li').first().locator('.excerpt mark').waitFor();
    const found = await results(page);
    expect(found[0]).toMatchObject({ title: seed, href: '/2021/01/hoi-nghi/' });
    expect(found[0]?.marked.join(' ')).toMatch(/Đức/);
    expect(found[0]?.excerpt).toContain('huyện Mộ Đức');
    expect(titles(found).filter((title) => title !== seed && !decoys.includes(title))).toEqual([]);
  });

  test('stands among decoys that can be found too', async () => {
    expect(titles(await searched('da nang'))).toEqual([decoys[0]]);
    expect(titles(await searched('duc'))).toEqual([seed, decoys[1]]);
  });
});

test('R7.1 a title that names it stands above texts that do, and its letters are marked', async () => {
  const [first] = await searched('duong sat');
  expect(first).toMatchObject({ title: 'Đường sắt qua huyện', marked: ['Đường sắt'] });
});

test('a search is narrowed by year, author and section, ordered, and sent to others', async () => {
  const page = await open(url);
  expect(titles(await searched('lúa', page)).sort()).toEqual(['Lúa chín sớm', 'Lúa năm nay', 'Lúa được mùa']);
  await page.locator('select[name=order]').selectOption('newest');
  await page.locator('select[name=author]').selectOption({ label: 'Lê An' });
  expect(titles(await results(page, 'Tìm thấy 2 bài.'))).toEqual(['Lúa chín sớm', 'Lúa được mùa']);
  await page.locator('select[name=section]').selectOption({ label: 'Kinh tế' });
  expect(titles(await results(page, 'Tìm thấy 1 bài.'))).toEqual(['Lúa được mùa']);
  const sent = await open(page.url().replace('section=kinh-te', 'year=2020'), { width: 360 });
  expect(titles(await results(sent))).toEqual(['Lúa chín sớm']);
  expect(await sent.locator('select[name=year]').inputValue()).toBe('2020');
});

test('a word that is nowhere is told, and so is a search that does not work', async () => {
  const page = await open(url);
  expect(await searched('qwzx', page)).toEqual([]);
  expect(await page.getByRole('status').textContent()).toBe('Không tìm thấy bài nào có “qwzx”.');
  const broken = await open(url, {
    before: async (fresh) => {
      await fresh.route(/index\.bin/, (route) => route.abort());
    },
  });
  await broken.getByRole('searchbox').fill('lúa');
  await broken.getByText('Không tìm được lúc này').waitFor();
});

test('R5.1 it is used with the keyboard alone, from an address that can be sent to others', async () => {
  const page = await open(`${url}?q=lua`);
  expect((await results(page)).length).toBe(3);
  await page.getByRole('searchbox').focus();
  const names: (string | null)[] = [];
  for (let step = 0; step < 7; step++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate<string | null>('document.activeElement.name || document.activeElement.textContent'),
    );
  }
  expect(names).toEqual([
    ...['Tìm kiếm', 'Lọc và sắp xếp', 'section', 'author', 'year', 'order'],
    expect.stringMatching(/^Lúa/),
  ]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/20\d\d\/\d\d\/lua/);
});

test('ten results are shown at once, and the next ones take the focus', async () => {
  const page = await open(url);
  expect((await searched('thông báo', page)).length).toBe(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await page.locator('.found li').nth(11).waitFor();
  const first = 'document.activeElement.closest("li") === document.querySelectorAll(".found li")[10]';
  expect(await page.evaluate(first)).toBe(true);
  expect(await page.getByRole('button', { name: 'Xem thêm kết quả' }).isVisible()).toBe(false);
});

test('at 360 pixels the choices are folded and the first result stands on the screen', async () => {
  const page = await open(url, { width: 360 });
  await searched('lúa', page);
  expect(await page.locator('select[name=year]').isVisible()).toBe(false);
  const box = await page.locator('.found li').first().boundingBox();
  expect((box?.y ?? 1_000) + (box?.height ?? 0)).toBeLessThan(740);
});

test('a page that is missing asks the search, and so does the menu of wide screens', async () => {
  for (const [address, width] of [
    ['/khong-co-trang-nay/', 360],
    ['/kinh-te/', 1280],
  ] as const) {
    const page = await open(new URL(address, url).href, { width });
    await page.getByRole('searchbox').fill('lua');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}?q=lua`);
    expect((await results(page)).length).toBe(3);
  }
});

test('without scripts it leads to the archive and to every year', async () => {
  const page = await open(url, { context: { javaScriptEnabled: false } });
  expect(await page.locator('form.search').isVisible()).toBe(false);
  expect(await page.getByText('Tìm kiếm cần trình duyệt chạy JavaScript').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Tin, bài theo năm' }).click();
  expect(new URL(page.url()).pathname).toBe('/luu-tru/');
  await page.goBack();
  await page.getByRole('link', { name: 'Năm 2019' }).click();
  expect(new URL(page.url()).pathname).toBe('/2019/');
});

test('R11.7 the policy of the site is enough, which runs nothing but its own scripts', async () => {
  const policy = securityPolicy({});
  expect(policy).toContain("script-src 'self';");
  const errors: string[] = [];
  const page = await open(url, {
    before: async (fresh) => {
      fresh.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await fresh.route('**/*', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
    },
  });
  expect((await searched('mo duc', page))[0]?.title).toBe(seed);
  await page.locator('.excerpt mark').waitFor();
  expect(errors.filter((text) => !/favicon/.test(text))).toEqual([]);
});

test('opened from a disk it finds the same, with leads for excerpts', async () => {
  const page = await open(pathToFileURL(path.join(site.disk(), 'tim-kiem/index.html')).href);
  expect((await searched('duong sat', page))[0]).toMatchObject({
    title: 'Đường sắt qua huyện',
    href: '../2018/05/duong-sat/index.html',
    marked: ['Đường sắt'],
  });
  await page.locator('.found a').first().click();
  await page.waitForURL(/duong-sat\/index\.html$/);
});

test('R5.4 axe finds nothing on the page with results', async () => {
  const page = await open(url);
  await searched('lúa', page);
  expect(await violationsOn(page)).toEqual([]);
});

test('R12.9 a first search asks for little', async () => {
  const page = await open(url);
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await searched('da nang', page);
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  const [requests, bytes] = [bodies.length, bodies.reduce((sum, body) => sum + body.length, 0)];
  console.info(`first search over seven years: ${requests} requests, ${Math.round(bytes / 1000)} kB`);
  expect(requests).toBeLessThan(8);
  expect(bytes).toBeLessThan(40_000);
});
