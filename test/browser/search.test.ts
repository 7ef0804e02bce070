/** Searching as a person would: typing with and without marks, with the keyboard, and without scripts (R7.1, R7.3). */

import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
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
async function results(page: Page): Promise<Result[]> {
  await page.locator('.status').filter({ hasText: said }).waitFor();
  return page.evaluate<Result[]>(read);
}

async function searched(query: string, page?: Page): Promise<Result[]> {
  const at = page ?? (await open(url));
  await at.getByRole('searchbox').pressSequentially(query);
  const found = await results(at);
  if (page === undefined) await at.close();
  return found;
}

const seed = 'Hội nghị tổng kết công tác năm';
const decoys = ['Khởi công cầu mới', 'Thư từ bạn đọc phương xa', 'Mộ một vị tướng'];

describe('R7.3 an article that names Mộ Đức in its text', () => {
  test.each([
    ...['Mộ Đức', 'mộ đức', 'mo duc', 'duc', 'MO DUC', 'đức', 'Mộ Đức'.normalize('NFD'), '"mo duc"'],
  ])('is found by %s, above the decoys, with its real letters in the excerpt', async (query) => {
    const found = await searched(query);
    expect(found[0]).toMatchObject({ title: seed, href: '/2021/01/hoi-nghi/' });
    expect(found[0]?.marked).toContain('Đức');
    expect(found[0]?.excerpt).toContain('huyện Mộ Đức');
    const titles = found.map(({ title }) => title);
    expect(titles.filter((title) => title !== seed && !decoys.includes(title))).toEqual([]);
  });

  test('stands among decoys that can be found too', async () => {
    expect((await searched('da nang'))[0]).toMatchObject({ title: decoys[0], marked: ['Đà', 'Nẵng'] });
    const words = await searched('duc');
    expect(words.map(({ title }) => title)).toEqual([seed, decoys[1]]);
  });
});

test('R7.1 a title that names it stands above texts that do, and its letters are marked', async () => {
  const [first] = await searched('duong sat');
  expect(first).toMatchObject({ title: 'Đường sắt qua huyện', marked: ['Đường', 'sắt'] });
});

test('what is found in several years is one list, and a year that is chosen is searched alone', async () => {
  const page = await open(url);
  const all = await searched('lúa', page);
  expect(all.map(({ title }) => title).sort()).toEqual(['Lúa chín sớm', 'Lúa năm nay', 'Lúa được mùa']);
  await page.locator('select[name=year]').selectOption('2019');
  await page.getByText('Tìm thấy 1 bài.').waitFor();
  expect((await results(page)).map(({ title }) => title)).toEqual(['Lúa được mùa']);
  expect(new URL(page.url()).searchParams.get('year')).toBe('2019');
});

test('sections and authors narrow a search', async () => {
  const page = await open(url);
  await searched('lúa', page);
  await page.locator('select[name=author]').selectOption({ label: 'Lê An' });
  await page.getByText('Tìm thấy 2 bài.').waitFor();
  await page.locator('select[name=section]').selectOption({ label: 'Xã hội' });
  await page.getByText('Tìm thấy 1 bài.').waitFor();
  expect((await results(page)).map(({ title }) => title)).toEqual(['Lúa chín sớm']);
});

test('years before the newest five are searched when there is nothing newer, or when someone asks', async () => {
  const page = await open(url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await searched('cầu', page);
  expect(asked.filter((path) => path.startsWith('/tim-kiem/2014/'))).toEqual([]);
  await page.getByRole('button', { name: 'Tìm cả trước năm 2017' }).click();
  await page.getByText('Tìm thấy 2 bài.').waitFor();
  expect(await searched('ngọn hải đăng')).toMatchObject([{ title: 'Hải đăng và cầu cảng' }]);
});

test('a word that is nowhere is told, and so is a search that does not work', async () => {
  const page = await open(url);
  expect(await searched('qwzx', page)).toEqual([]);
  expect(await page.getByRole('status').textContent()).toBe('Không tìm thấy bài nào có “qwzx”.');
  const broken = await open(url, {
    before: async (fresh) => {
      await fresh.route(/2021\/pagefind/, (route) => route.abort());
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
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate<string | null>('document.activeElement.name || document.activeElement.textContent'),
    );
  }
  expect(names).toEqual(['Tìm kiếm', 'section', 'author', 'year', expect.stringMatching(/^Lúa/)]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/20\d\d\/\d\d\/lua/);
});

test('ten results are shown at once, and the next ones take the focus', async () => {
  const page = await open(url);
  expect((await searched('thông báo', page)).length).toBe(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await page.locator('.found li').nth(11).waitFor();
  expect(
    await page.evaluate(
      'document.activeElement.closest("li") === document.querySelectorAll(".found li")[10]',
    ),
  ).toBe(true);
  expect(await page.getByRole('button', { name: 'Xem thêm kết quả' }).isVisible()).toBe(false);
});

test('without scripts it leads to the archive and to every year', async () => {
  const page = await open(url, { context: { javaScriptEnabled: false } });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.getByText('Tìm kiếm cần trình duyệt chạy JavaScript').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Tin, bài theo năm' }).click();
  expect(new URL(page.url()).pathname).toBe('/luu-tru/');
  await page.goBack();
  await page.getByRole('link', { name: 'Năm 2019' }).click();
  expect(new URL(page.url()).pathname).toBe('/2019/');
});

test('a policy that lets the site run its own scripts and WebAssembly is enough', async () => {
  const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
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
  expect((await searched('lúa', page)).length).toBe(3);
  expect(errors).toEqual([]);
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
  await searched('mo duc', page);
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  const [requests, bytes] = [bodies.length, bodies.reduce((sum, body) => sum + body.length, 0)];
  console.info(`first search over five years: ${requests} requests, ${Math.round(bytes / 1000)} kB`);
  expect(requests).toBeLessThan(40);
  expect(bytes).toBeLessThan(160_000);
});
