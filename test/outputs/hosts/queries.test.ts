import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { parseAllRedirects } from '@netlify/redirect-parser';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { queriedAddress } from '../../../src/base/addresses/queried-address.ts';
import { article, site } from '../../helpers/site.ts';

describe('an old address with a query (R12.6)', () => {
  test.each([
    ['/?p=123', { path: '/', query: ['p=123'] }],
    ['/index.php?p=1', { path: '/index.php', query: ['p=1'] }],
    ['/tin/news.aspx?id=5&a=b-c', { path: '/tin/news.aspx', query: ['a=b-c', 'id=5'] }],
    ['/tin/?id=5', { path: '/tin/', query: ['id=5'] }],
    ['/', null],
    ['/?', null],
    ['/?p', null],
    ['/?p=1?q=2', null],
    ['/?p=1#x', null],
    ['/?p=*', null],
    ['/?p=:a', null],
    ['/?p=a b', null],
    ['/?p=$1', null],
    ['/?p=%7B', null],
    ['/?p=1\n', null],
    ['?p=1', null],
    ['//a.example/?p=1', null],
    ['https://a.example/?p=1', null],
    ['/../?p=1', null],
    ['/.git/?p=1', null],
    ['/.htaccess?p=1', null],
    ['/cgi-bin/a?p=1', null],
    ['/a*/?p=1', null],
  ])('%j', (written, expected) => expect(queriedAddress(written)).toEqual(expected));

  test('consists of nothing that a host reads as part of a rule', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'/?&=aP1.-_%*:$ {}"\'\\<>#|\n') }), (text) => {
        const old = queriedAddress(`/${text}`);
        if (old === null) return;
        expect(old.path).toMatch(/^\/[\p{L}\p{N}/._,+@=()-]*$/u);
        for (const pair of old.query) expect(pair).toMatch(/^[\w-]+=[\w.-]+$/);
      }),
    );
  });

  const papers = (host: string) =>
    site({
      'bantin.yaml': `url: https://x.example/repo/\nhost: ${host}\nsections: { tin: Tin }\n`,
      'content/tin/a.md': article({ aliases: ['/?p=12', '/news.aspx?id=5&x=1'] }),
    });

  test('is a rule at Netlify, read back by its parser', async () => {
    const paper = papers('netlify');
    expect((await paper.build()).problems).toEqual([]);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-redirects-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true }));
    fs.writeFileSync(path.join(folder, '_redirects'), paper.page('_redirects'));
    const { redirects, errors } = await parseAllRedirects({
      ...{ redirectsFiles: [path.join(folder, '_redirects')], configRedirects: [], minimal: false },
    });
    expect(errors).toEqual([]);
    const read = (redirects as Record<string, unknown>[]).map(({ path, query, to, status }) => [
      path,
      query,
      to,
      status,
    ]);
    expect(read).toEqual(
      [
        ['/repo/news.aspx', { id: '5', x: '1' }, '/repo/2021/01/a/', 301],
        ['/repo/', { p: '12' }, '/repo/2021/01/a/', 301],
      ].reverse(),
    );
    expect(paper.page('index.html')).not.toContain('old-addresses');
  });

  test('is a rule of the function for CloudFront', async () => {
    const paper = papers('s3');
    await paper.build();
    const handler = vm.runInNewContext(
      `'use strict'; ${paper.page('.cloudfront/viewer-request.js')}; handler`,
    );
    const ask = (uri: string, query: Record<string, string>) => {
      const querystring = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, { value }]));
      return handler({ request: { uri, querystring } }).statusCode;
    };
    expect(ask('/repo/', { p: '12', utm: 'a' })).toBe(301);
    expect(ask('/repo/news.aspx', { x: '1', id: '5' })).toBe(301);
    expect(ask('/repo/news.aspx', { id: '5' })).toBeUndefined();
    expect(ask('/repo/', { p: '1' })).toBeUndefined();
  });

  test('is led on by a script of the front page and the page for missing pages where the host has no rules', async () => {
    const paper = papers('github');
    expect((await paper.build()).problems).toEqual([]);
    for (const page of ['index.html', '404.html'])
      expect(paper.page(page)).toContain('<script src="/repo/old-addresses.js"></script>');
    expect(paper.page('2021/01/a/index.html')).not.toContain('old-addresses');
    const goal = (asked: string) => {
      const { pathname, search } = new URL(asked, 'https://x.example/');
      let to: string | null = null;
      const replace = (address: string) => {
        to = address;
      };
      vm.runInNewContext(paper.page('old-addresses.js'), {
        URL,
        document: { currentScript: { src: 'https://x.example/repo/old-addresses.js' } },
        location: { pathname, search, replace },
      });
      return to;
    };
    const there = 'https://x.example/repo/2021/01/a/';
    expect(goal('/repo/?p=12')).toBe(there);
    expect(goal('/repo/index.html?fb=1&p=12')).toBe(there);
    expect(goal('/repo/news.aspx?x=1&id=5')).toBe(there);
    for (const other of ['/repo/', '/repo/?p=123', '/repo/news.aspx?id=5', '/repo/tin/?p=12', '/?p=12'])
      expect(goal(other)).toBeNull();
  });

  test('is claimed by one article, and a site without any has no script', async () => {
    const paper = papers('none');
    await paper.build();
    const before = paper.page('index.html');
    paper.write({ 'content/tin/b.md': article({ aliases: ['/?p=12'] }) });
    const { problems } = await paper.build();
    expect(problems).toMatchObject([{ code: 'same-address', at: { file: 'content/tin/b.md' } }]);
    expect(paper.page('index.html')).toBe(before);
    paper.write({ 'content/tin/a.md': article({}) });
    paper.write({ 'content/tin/b.md': article({}) });
    expect((await paper.build()).problems).toEqual([]);
    expect(paper.page('index.html')).not.toContain('old-addresses');
    expect(paper.pages().has('old-addresses.js')).toBe(false);
  });
});
