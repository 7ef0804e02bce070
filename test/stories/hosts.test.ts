/** What each host is told, and what it would refuse. */

import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type HostName, hostFiles, hostNames, hosts } from '../../src/site/settings/host.ts';
import { parseHtml } from '../helpers/crawl.ts';
import { example } from '../helpers/example.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'url: https://x.example/\nsections: { tin: Tin tức }\n';

async function newspaper(host: HostName, more = ''): Promise<TestSite> {
  const paper = site({
    'bantin.yaml': `${settings}host: ${host}\ngone: [/2021/01/gỡ/]\n${more}`,
    'content/tin/a.md': article({ title: 'Tin A', aliases: ['/cũ/a/', '/cu/a.html'] }),
  });
  const { problems } = await paper.build();
  expect(problems).toEqual([]);
  return paper;
}

const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

describe('every host', () => {
  test.each(hostNames)(
    'R11.3 R11.7 %s gets its files and no other, and a policy by one way or the other',
    async (host) => {
      const paper = await newspaper(host);
      const all = new Set(Object.values(hostFiles).map(({ url }) => url.slice(1)));
      const made = [...paper.pages().keys()].filter((name) => all.has(name));
      expect(made.sort()).toEqual(hosts[host].files.map((file) => hostFiles[file].url.slice(1)).sort());
      const inPage = metaPolicy.test(paper.page('2021/01/a/index.html'));
      expect(inPage).toBe(!hosts[host].headers);
      expect(paper.pages().has('410.html')).toBe(hosts[host].gone);
      expect(paper.page('cũ/a/index.html')).toContain('url=/2021/01/a/');
    },
  );

  test('R11.7 nothing of the theme runs or styles inline, so that a strict policy spoils nothing', async () => {
    const paper = await example();
    await paper.build({ now: Date.parse('2025-01-01T00:00:00+07:00') });
    for (const [name] of paper.pages()) {
      if (!name.endsWith('.html')) continue;
      visit(parseHtml(paper.page(name)), 'element', ({ tagName, properties }: Element) => {
        const inline = Object.keys(properties).filter((key) => key === 'style' || /^on[A-Z]/.test(key));
        expect([name, tagName, inline]).toEqual([name, tagName, []]);
        expect(tagName).not.toBe('style');
        if (tagName === 'script' && properties.src === undefined) {
          expect(properties.type).toBe('application/ld+json');
        }
      });
    }
  });

  test('R11.7 a site adds sources of its own', async () => {
    const paper = await newspaper(
      'github',
      'csp: { script-src: https://dem.example, frame-src: [https://phim.example] }\n',
    );
    const policy = metaPolicy.exec(paper.page('index.html'))?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toMatch(/script-src 'self' [^;]*https:\/\/dem\.example;/);
    expect(policy).toContain('frame-src https://phim.example');
    expect(policy).not.toContain('frame-ancestors');
  });

  test('R11.3 a file of the site replaces the one that would be made', async () => {
    const paper = site({
      'bantin.yaml': `${settings}host: netlify\n`,
      'content/tin/a.md': article(),
      'static/_headers': '/*\n  X-Own: 1\n',
    });
    expect((await paper.build()).problems).toEqual([]);
    expect(paper.page('_headers')).toBe('/*\n  X-Own: 1\n');
  });

  test('R12.1 a publication changes no file for a host', async () => {
    for (const host of ['nginx', 'apache', 'netlify', 's3'] as const) {
      const paper = await newspaper(host);
      paper.write({ 'content/tin/b.md': article({ title: 'Tin B' }) });
      const { changed } = await paper.build();
      const told = hosts[host].files.map((file) => hostFiles[file].url.slice(1));
      expect(changed.filter((name) => told.includes(name))).toEqual([]);
    }
  });
});

describe('old addresses', () => {
  test('R11.3 Netlify is told to lead on although files stand there', async () => {
    const paper = await newspaper('netlify');
    expect(Buffer.from(paper.page('_redirects')).toString()).toBe(
      [
        '/cu/a.html /2021/01/a/ 301!',
        '/c%C5%A9/a/ /2021/01/a/ 301!',
        '/2021/01/g%E1%BB%A1/ /410.html 404!',
        '',
      ].join('\n'),
    );
  });

  test('R11.3 Cloudflare is told of what it can read', async () => {
    const paper = await newspaper('cloudflare');
    expect(paper.page('_redirects')).toBe('/cu/a.html /2021/01/a/ 301\n/c%C5%A9/a/ /2021/01/a/ 301\n');
    expect(paper.page('_headers')).toMatch(/^\/\*\n {2}Content-Security-Policy: .*\n/);
    expect(paper.page('_headers')).toContain(
      '/media/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });

  test('R11.3 a CloudFront function leads on, tells what is gone, and finds the pages of folders', async () => {
    const paper = await newspaper('s3');
    const code = paper.page('.cloudfront/viewer-request.js');
    expect(Buffer.byteLength(code)).toBeLessThan(10_240);
    const handler = vm.runInNewContext(`${code}; handler`);
    const ask = (uri: string) => JSON.parse(JSON.stringify(handler({ request: { uri } })));
    const moved = (to: string) => ({ statusCode: 301, headers: { location: { value: to } } });
    expect(ask('/cu/a.html')).toMatchObject(moved('/2021/01/a/'));
    expect(ask('/c%C5%A9/a/')).toMatchObject(moved('/2021/01/a/'));
    expect(ask('/c%C5%A9/a/index.html')).toMatchObject(moved('/2021/01/a/'));
    expect(ask('/2021/01/g%E1%BB%A1/')).toMatchObject({
      statusCode: 410,
      body: { data: expect.stringContaining('đã được gỡ') },
    });
    expect(ask('/')).toEqual({ uri: '/index.html' });
    expect(ask('/tin/')).toEqual({ uri: '/tin/index.html' });
    expect(ask('/tin')).toMatchObject(moved('/tin/'));
    expect(ask('/rss.xml')).toEqual({ uri: '/rss.xml' });
    expect(ask('/constructor')).toMatchObject(moved('/constructor/'));
    const policy = JSON.parse(paper.page('.cloudfront/response-headers-policy.json'));
    expect(policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toContain(
      "default-src 'none'",
    );
  });

  test('R11.3 a CloudFront function that would be too large leaves old addresses to their pages', async () => {
    const paper = site({
      'bantin.yaml': `${settings}host: s3\n`,
      'content/tin/a.md': article({ aliases: Array.from({ length: 400 }, (_, n) => `/dia-chi-cu-so-${n}/`) }),
    });
    await paper.build();
    const code = paper.page('.cloudfront/viewer-request.js');
    expect(Buffer.byteLength(code)).toBeLessThan(10_240);
    expect(code).toContain('var moved = {};');
  });

  test('R11.3 the settings of IIS are XML that names every type once', async () => {
    const paper = await newspaper('iis');
    const root = parseXml(paper.page('web.config')).root as XmlElement;
    const found = new Map<string, string[]>();
    const walk = (element: XmlElement) => {
      const value = element.attributes.fileExtension ?? element.attributes.name;
      if (value !== undefined) found.set(element.name, [...(found.get(element.name) ?? []), value]);
      for (const child of element.children) if ('children' in child) walk(child as XmlElement);
    };
    walk(root);
    const types = found.get('mimeMap') ?? [];
    expect(types).toEqual(expect.arrayContaining(['.webp', '.avif', '.woff2', '.webmanifest', '.bin']));
    expect(new Set(types).size).toBe(types.length);
    expect(paper.page('web.config')).toContain('path="/404.html"');
  });
});

describe('precompressed files', () => {
  test('R11.5 stand beside texts only, where the host serves them, and are made again only with their page', async () => {
    const paper = await newspaper('nginx', 'precompress: true\n');
    const packed = [...paper.pages().keys()].filter((name) => /\.(br|gz)$/.test(name));
    expect(packed).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz', 'rss.xml.br']));
    expect(packed.some((name) => name.startsWith('cu/') || name.startsWith('.nginx'))).toBe(false);
    expect((await paper.build()).changed).toEqual([]);
    paper.edit('content/tin/a.md', (text) => text.replace('Nội dung', 'Nội dung mới'));
    const { changed } = await paper.build();
    expect(changed).toEqual(expect.arrayContaining(['2021/01/a/index.html', '2021/01/a/index.html.br']));
    expect(changed).not.toContain('the/index.html.gz');
  });

  test('R11.5 are not made for a preview', async () => {
    const paper = await newspaper('nginx', 'precompress: true\n');
    const { gone } = await paper.build({ drafts: true });
    expect(gone).toContain('index.html.br');
  });

  test('R11.5 are not made for a host that does it itself', async () => {
    const paper = await newspaper('cloudflare', 'precompress: true\n');
    expect([...paper.pages().keys()].filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
  });
});

describe('what a host refuses', () => {
  const warnings = async (paper: TestSite, host: HostName) => {
    const { problems, summary } = await paper.build({ host });
    expect(summary).not.toBeNull();
    return problems.filter(({ code }) => code === 'host-limit').map(({ message }) => message);
  };

  test('R11.6 is a warning that says how much too much', async () => {
    const paper = site({ 'bantin.yaml': settings, 'content/tin/a.md': article() });
    paper.write({ 'static/phim.mp4': '' });
    fs.truncateSync(path.join(paper.root, 'static/phim.mp4'), 30_000_000);
    expect(await warnings(paper, 'cloudflare')).toEqual([
      'The file phim.mp4 has 30,000,000 bytes, but Cloudflare Pages takes 26,214,400.',
    ]);
    expect(await warnings(paper, 'nginx')).toEqual([]);
    expect(await warnings(paper, 'none')).toEqual([]);
  });

  test('R11.6 is told of names and long paths too', async () => {
    const long = `static/${'a'.repeat(90)}/${'b'.repeat(90)}/${'c'.repeat(30)}.txt`;
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      'static/con.txt': 'x',
      'static/aux/x.txt': 'x',
      'static/ảnh.txt': 'x',
      [long]: 'x',
    });
    const [tooLong, ...named] = await warnings(paper, 'iis');
    expect(tooLong).toContain('its path is longer than 200 characters');
    expect(named).toEqual([
      'IIS may refuse aux/x.txt and one more file, because Windows reserves such names.',
    ]);
    expect((await warnings(paper, 'ftp'))[1]).toContain('ảnh.txt');
  });
});
