import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { preview } from '../../src/dev/preview.ts';
import { asHost } from '../../src/outputs/hosts/as-host.ts';
import { loadConfig } from '../../src/site/settings/config.ts';
import { plainHost } from '../helpers/plain-host.ts';
import { article, site } from '../helpers/site.ts';
import { ask, folderWith } from './serving.ts';

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  '2021/01/hoi-nghi/index.html': 'article',
  'rss.xml': '<rss/>',
  'assets/theme-3f2a91bc.css': 'css',
  'media/anh-3f2a91bc.jpg': 'jpg',
  'media/anh.jpg': 'jpg',
  'hình ảnh.txt': 'text',
  '.env': 'secret',
  '.git/config': 'secret',
  'a/.secret/index.html': 'secret',
};

const plain = (headers = {}) => ({ ...plainHost, headers });

async function serve(out: string, sitePath = '/', rules = plain()) {
  const served = await preview({
    ...{ out, rules, sitePath, host: '127.0.0.1', port: 0 },
    onFault: (cause) => {
      throw cause;
    },
  });
  onTestFinished(served.close);
  return served;
}

describe('bantin preview serves as a host', () => {
  test('what the host sends with every answer, also for what is missing', async () => {
    const { port } = await serve(
      folderWith(files),
      '/',
      plain({ 'Content-Security-Policy': "default-src 'none'" }),
    );
    for (const target of ['/', '/rss.xml', '/khong-co/']) {
      expect((await ask(port, target)).headers['content-security-policy']).toBe("default-src 'none'");
    }
  });

  test('every address its answer', async () => {
    const { port } = await serve(folderWith(files));
    const table: [target: string, status: number, body: string, location?: string][] = [
      ['/', 200, 'home'],
      ['/?utm=1', 200, 'home'],
      ['/index.html', 200, 'home'],
      ['/2021/01/hoi-nghi/', 200, 'article'],
      ['/2021/01/hoi-nghi', 301, 'See /2021/01/hoi-nghi/.\n', '/2021/01/hoi-nghi/'],
      ['/h%C3%ACnh%20%E1%BA%A3nh.txt', 200, 'text'],
      ['/2021/01/', 404, 'nothing here'],
      ['/2021', 404, 'nothing here'],
      ['/rss.xml/', 404, 'nothing here'],
      ['/rss.xml/x', 404, 'nothing here'],
      [`/${'a'.repeat(300)}`, 404, 'nothing here'],
      ['/.env', 404, 'nothing here'],
      ['/.git/config', 404, 'nothing here'],
      ['/%2egit/config', 404, 'nothing here'],
      ['/a/.secret/', 404, 'nothing here'],
      ['/a/.secret', 404, 'nothing here'],
      ['/..%2f..%2fetc/passwd', 400, 'The path makes no sense.\n'],
      ['/../../%2e%2e/etc/passwd', 400, 'The path makes no sense.\n'],
      ['//evil.example/', 400, 'The path makes no sense.\n'],
      ['/%zz', 400, 'The path makes no sense.\n'],
      ['http://evil.example/', 400, 'The path makes no sense.\n'],
    ];
    for (const [target, status, body, location] of table) {
      const got = await ask(port, target);
      expect([target, got.status, got.body, got.headers.location]).toEqual([target, status, body, location]);
    }
  });

  test('safety R19 it answers no other name and no other site', async () => {
    const { port } = await serve(folderWith(files));
    expect((await ask(port, '/', { Host: 'evil.example' })).status).toBe(403);
    expect((await ask(port, '/', { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask(port, '/', {}, 'POST')).status).toBe(405);
    const head = await ask(port, '/', {}, 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '4']);
  });

  test('R11.4 files are kept as long as the rules for hosts say', async () => {
    const { port } = await serve(folderWith(files));
    const cached = async (target: string) => (await ask(port, target)).headers['cache-control'];
    const forever = 'public, max-age=31536000, immutable';
    expect(await cached('/assets/theme-3f2a91bc.css')).toBe(forever);
    expect(await cached('/media/anh-3f2a91bc.jpg')).toBe(forever);
    const again = 'public, max-age=0, must-revalidate';
    expect(await cached('/rss.xml')).toBe('public, max-age=3600');
    for (const target of ['/2021/01/hoi-nghi/', '/']) expect(await cached(target)).toBe(again);
    expect(await cached('/2021/01/hoi-nghi')).toBe('no-cache');
  });

  test('a copy that still holds is not sent again', async () => {
    const { port } = await serve(folderWith(files));
    const { headers } = await ask(port, '/');
    expect((await ask(port, '/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    expect((await ask(port, '/', { 'If-Modified-Since': headers['last-modified'] ?? '' })).status).toBe(304);
    expect((await ask(port, '/rss.xml', { 'If-None-Match': headers.etag ?? '' })).status).toBe(200);
    const missing = await ask(port, '/x', { 'If-None-Match': '*' });
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('a site below a path is served there, and the top leads to it', async () => {
    const { port, url } = await serve(folderWith(files), '/tin-t%E1%BB%A9c/moi/');
    expect(url).toBe(`http://localhost:${port}/tin-t%E1%BB%A9c/moi/`);
    const top = await ask(port, '/');
    expect([top.status, top.headers.location]).toEqual([302, '/tin-t%E1%BB%A9c/moi/']);
    expect((await ask(port, '/tin-t%E1%BB%A9c/moi')).headers.location).toBe('/tin-t%E1%BB%A9c/moi/');
    expect((await ask(port, '/tin-t%E1%BB%A9c/moi/rss.xml')).body).toBe('<rss/>');
    expect((await ask(port, '/rss.xml')).status).toBe(404);
  });

  test('safety R8 links and pipes are never opened', async () => {
    const out = folderWith(files);
    const secret = folderWith({ 'passwd.txt': 'secret', 'x/index.html': 'secret' });
    fs.symlinkSync(path.join(secret, 'passwd.txt'), path.join(out, 'link.txt'));
    fs.symlinkSync(path.join(secret, 'x'), path.join(out, 'x'));
    execFileSync('mkfifo', [path.join(out, 'pipe')]);
    const { port } = await serve(out);
    for (const target of ['/link.txt', '/x/', '/x', '/x/index.html', '/pipe']) {
      expect([target, (await ask(port, target)).status]).toEqual([target, 404]);
    }
  });

  test('a folder that is itself reached by a link is served, one without 404.html and one that vanished say so', async () => {
    const real = folderWith({ 'index.html': 'home' });
    const link = path.join(folderWith(), 'dist');
    fs.symlinkSync(real, link);
    const { port } = await serve(link);
    expect((await ask(port, '/')).body).toBe('home');
    expect((await ask(port, '/x')).body).toBe('There is no such page.\n');
    fs.rmSync(real, { recursive: true });
    expect((await ask(port, '/')).status).toBe(404);
  });
});

describe('bantin preview serves as the host that the settings name', () => {
  test.each(['nginx', 'apache'] as const)(
    'R11.2 R11.3 R11.4 R11.7 answers what a real %s is asked, below a path too',
    async (host) => {
      for (const top of ['/', '/repo/']) {
        const paper = site({
          'bantin.yaml': `url: https://x.example${top}\nhost: ${host}\nsections: { tin: Tin }\ngone: [/2021/01/go/]\n`,
          'content/tin/a.md': article({ title: 'Tin A', aliases: ['/cu/a/', '/cu/a.html'] }),
          'static/kieu/tep.woff2': 'x',
        });
        expect((await paper.build()).problems).toEqual([]);
        const { config: settings } = loadConfig(paper.root, {});
        if (settings === null) throw new Error('The settings are wrong.');
        const { port } = await serve(paper.out, top, asHost(settings));
        const got = async (target: string) => {
          const { status, headers } = await ask(port, top + target);
          return [status, headers.location ?? headers['content-type'], headers['cache-control']];
        };
        const page = 'public, max-age=0, must-revalidate';
        const html = 'text/html; charset=utf-8';
        expect(await got('')).toEqual([200, html, page]);
        expect(await got('2021/01/a/')).toEqual([200, html, page]);
        expect((await got('cu/a/')).slice(0, 2)).toEqual([301, `${top}2021/01/a/`]);
        expect((await got('cu/a.html')).slice(0, 2)).toEqual([301, `${top}2021/01/a/`]);
        expect((await got('2021/01/go/')).slice(0, 2)).toEqual([410, html]);
        expect((await got('khong/co/')).slice(0, 2)).toEqual([404, html]);
        expect(await got('rss.xml')).toEqual([
          200,
          'application/rss+xml; charset=utf-8',
          'public, max-age=3600',
        ]);
        expect((await got('sitemap.xml'))[2]).toBe('public, max-age=300');
        expect((await got('kieu/tep.woff2'))[1]).toBe('font/woff2');
        const { headers } = await ask(port, `${top}khong/co/`);
        expect(headers).toMatchObject({
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
        });
      }
    },
  );

  test('where a host cannot lead from old addresses, the page there does', async () => {
    const paper = site({
      'bantin.yaml': 'url: https://x.example/\nhost: github\nsections: { tin: Tin }\n',
      'content/tin/a.md': article({ title: 'Tin A', aliases: ['/cu/a/'] }),
    });
    await paper.build();
    const { config: settings } = loadConfig(paper.root, {});
    if (settings === null) throw new Error('The settings are wrong.');
    const { port } = await serve(paper.out, '/', asHost(settings));
    expect((await ask(port, '/cu/a/')).status).toBe(200);
  });
});
