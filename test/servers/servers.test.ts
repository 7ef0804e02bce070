/** The same site on real servers: nginx and Apache answer one list of requests as readers need it (R11.2 to R11.7). */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { encodePath } from '../../src/base/addresses/paths.ts';
import { article, site, type TestSite } from '../helpers/site.ts';
import { installed } from './install.ts';
import { complaints, expectConditional, requests, unpacked } from './requests.ts';
import { type Ask, type ServerName, serve } from './serve.ts';

const there: Record<ServerName, boolean> = {
  nginx: installed('nginx', 'nginx'),
  apache: installed('apache2', 'apache2-bin media-types'),
};
/** An old address with every sign that one may have. */
const odd = '/lạ-_(3)+=,@.b/';
const photograph = fs.readFileSync(path.resolve(import.meta.dirname, '../../content/media/hoa-dang.jpg'));
const types = ['webp', 'avif', 'woff2', 'webmanifest', 'mjs', 'wasm'];

function newspaper(settings: string): TestSite {
  return site({
    'bantin.yaml': `${settings}sections: { tin: Tin tức }\ngone: [/2021/01/go/]\n`,
    'content/tin/a.md': article({ title: 'Tin A' }, '![Ảnh](anh.jpg)\n\nNội dung.\n'),
    'content/tin/anh.jpg': photograph,
    'content/tin/b.md': article({
      title: 'Tin B',
      date: '29/01/2021',
      aliases: [
        '/cu/b/',
        '/cu/b.html',
        '/cũ/tin-đầu/',
        odd,
        '/?p=12',
        '/cu/b/?x=1&id=5.0',
        '/news.aspx?id=5',
      ],
    }),
    ...Object.fromEntries(types.map((type) => [`static/kieu/tep.${type}`, 'x'])),
    'static/favicon.ico': photograph,
  });
}

/** Builds the newspaper with these settings, or the site of these files, for a server and puts it where the server finds it below `top`. */
async function published(
  name: ServerName,
  top: string,
  settings: string | Readonly<Record<string, string>> = '',
): Promise<{ ask: Ask; paper: TestSite }> {
  const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-www-'));
  onTestFinished(() => fs.rmSync(documents, { recursive: true, force: true }));
  fs.chmodSync(documents, 0o755);
  const paper =
    typeof settings === 'string'
      ? newspaper(`url: https://x.example${top}\nhost: ${name}\n${settings}`)
      : site(settings);
  const { problems } = await paper.build();
  expect(problems.filter(({ code }) => code !== 'untitled-section')).toEqual([]);
  fs.cpSync(paper.out, path.join(documents, decodeURI(top)), { recursive: true, preserveTimestamps: true });
  return { ask: await serve(name, documents, top), paper };
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(['nginx', 'apache'] as const)('%s', (name) => {
  beforeEach((context) => context.skip(!there[name], `${name} is not installed`));

  test.each(['/', '/repo/', '/b%E1%BA%A3n%20tin/'])(
    'R11.2 R11.3 R11.4 R11.7 answers every request at %s',
    async (top) => {
      const { ask, paper } = await published(name, top);
      expect(await complaints(ask, top, requests(top, paper.pages()))).toEqual([]);
      const answer = await ask(`${top}${encodePath(odd.slice(1))}`);
      expect([answer.status, answer.headers.location]).toEqual([
        301,
        expect.stringMatching(`${top}2021/01/b/$`),
      ]);
      for (const old of ['?p=12', '?utm=a&p=12', 'cu/b/?id=5.0&x=1', 'news.aspx?id=5', 'index.html?p=12']) {
        const { status, headers } = await ask(`${top}${old}`);
        expect([old, status, headers.location]).toEqual([
          old,
          301,
          expect.stringMatching(`${top}2021/01/b/$`),
        ]);
      }
      for (const [other, status] of [
        ['', 200],
        ['?p=123', 200],
        ['?xp=12', 200],
        ['news.aspx?id=6', 404],
      ] as const)
        expect([other, (await ask(`${top}${other}`)).status]).toEqual([other, status]);
      await expectConditional(ask, `${top}2021/01/a/`);
      await expectConditional(ask, `${top}rss.xml`);
    },
  );

  test.each(['/', '/repo/'])(
    'R11.3 each language has its own page for what is not there, and an old address leads into its language, at %s',
    async (top) => {
      const { ask } = await published(name, top, {
        'bantin.yaml': `url: https://x.example${top}\nhost: ${name}\nlanguages: [vi, en, zh-Hans]\n`,
        'content/vi/tin/a.md': article({ title: 'Tin A' }),
        'content/en/tin/a.md': article({ title: 'News A', aliases: ['/en/old/a/', '/old-a/'] }),
        'content/zh-Hans/tin/a.md': article({ title: '新闻', slug: 'a' }),
      });
      for (const [path, status, tag] of [
        ['', 200, 'vi'],
        ['en/', 200, 'en'],
        ['zh-hans/', 200, 'zh-Hans'],
        ['khong-co/', 404, 'vi'],
        ['english/', 404, 'vi'],
        ['en/no-such-page/', 404, 'en'],
        ['en/2021/01/none', 404, 'en'],
        ['zh-hans/none/', 404, 'zh-Hans'],
      ] as const) {
        const answer = await ask(`${top}${path}`);
        const [, language] = /<html lang="([^"]*)"/.exec(answer.body.toString()) ?? [];
        expect([path, answer.status, language]).toEqual([path, status, tag]);
      }
      for (const old of ['en/old/a/', 'old-a/']) {
        const { status, headers } = await ask(`${top}${old}`);
        expect([old, status, headers.location]).toEqual([
          old,
          301,
          expect.stringMatching(`${top}en/2021/01/a/$`),
        ]);
      }
    },
  );

  test.each(['/', '/repo/'])('R11.5 answers the same with precompressed files at %s', async (top) => {
    const { ask, paper } = await published(name, top, 'precompress: true\n');
    expect(await complaints(ask, top, requests(top, paper.pages()))).toEqual([]);
    const codings = name === 'nginx' ? ['gzip'] : ['gzip', 'br'];
    for (const coding of codings) {
      for (const file of ['2021/01/a/', 'rss.xml', 'index.html']) {
        const plain = await ask(top + file);
        const packed = await ask(top + file, { 'accept-encoding': coding });
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(packed.headers['content-encoding']).toBe(coding);
        expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
        expect(packed.headers['cache-control']).toBe(plain.headers['cache-control']);
        expect(packed.headers.vary).toMatch(/accept-encoding/i);
        expect(packed.body.length).toBeLessThan(plain.body.length);
        const unpack = coding === 'br' ? brotliDecompressSync : undefined;
        expect(unpacked(packed, unpack)).toBe(digest(plain.body));
      }
    }
    const missing = await ask(`${top}khong/co/`, { 'accept-encoding': 'gzip' });
    expect(missing.status).toBe(404);
  });

  test('R11.7 is read in a browser under its policy, which nothing offends', async () => {
    const { ask } = await published(name, '/');
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (fault) => said.push(fault.message));
      await page.goto(`${ask.origin}/cu/b/`);
      expect(page.url()).toBe(`${ask.origin}/2021/01/b/`);
      await page.goto(`${ask.origin}/2021/01/a/`);
      expect(await page.evaluate('getComputedStyle(document.body).borderTopWidth')).not.toBe('0px');
      const picture = page.locator('figure img');
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth')))
        .toBeGreaterThan(0);
      expect(said).toEqual([]);
      await page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))",
      );
      expect(await page.evaluate('window.ran')).toBeUndefined();
    } finally {
      await browser.close();
    }
  });

  test('R11.2 serves a relative site below a path that it was never told', async () => {
    const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-www-'));
    onTestFinished(() => fs.rmSync(documents, { recursive: true, force: true }));
    fs.chmodSync(documents, 0o755);
    const paper = newspaper(`url: https://x.example/\nrelative: true\nhost: ${name}\n`);
    await paper.build();
    fs.cpSync(paper.out, documents, { recursive: true });
    fs.cpSync(paper.out, path.join(documents, 'ban-sao'), { recursive: true });
    const ask = await serve(name, documents, '/');
    const { body } = await ask('/ban-sao/2021/01/a/');
    const links = [...body.toString().matchAll(/ (?:href|src)="(?!https:|#)([^"]+)"/g)].map(
      ([, to = '']) => to,
    );
    expect(links.length).toBeGreaterThan(10);
    for (const to of links) {
      const { pathname } = new URL(to, 'http://x/ban-sao/2021/01/a/');
      expect(`${pathname} ${(await ask(pathname)).status}`).toBe(`${pathname} 200`);
      expect(pathname).toMatch(/^\/ban-sao\//);
    }
  });
});
