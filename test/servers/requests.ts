import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Answer, Ask } from './serve.ts';

/** A request and what any server of the site must answer. */
export interface Request {
  readonly what: string;
  /** Below the top of the site. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** One of them. */
  readonly status: number | readonly number[];
  /** By name, a pattern of the value; null when the answer has no such header. */
  readonly has?: Readonly<Record<string, RegExp | null>>;
  readonly body?: RegExp;
}

export const page = 'public, max-age=0, must-revalidate';

/** The one list that every server passes. `top` is the path of the site; `files` are its outputs by name. */
export function requests(top: string, files: ReadonlyMap<string, string>): readonly Request[] {
  const [stylesheet = '', picture = ''] = [/^assets\/theme-\w+\.css$/, /^media\/anh-[\w-]+\.jpe?g$/].map(
    (name) => [...files.keys()].find((file) => name.test(file)),
  );
  const secure = {
    'content-security-policy': /default-src 'none'.*frame-ancestors/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^strict-origin-when-cross-origin$/,
  };
  const asPage = {
    'content-type': /^text\/html; charset=utf-8$/i,
    'cache-control': exactly(page),
    ...secure,
  };
  const forever = { 'cache-control': /^public, max-age=31536000, immutable$/, ...secure };
  const to = (path: string) => ({ location: new RegExp(`^(?:http://[^/]+)?${top}${path}$`, 'i') });
  return [
    { what: 'the front page', path: '', status: 200, has: asPage, body: /Tin B/ },
    { what: 'an article', path: '2021/01/a/', status: 200, has: asPage, body: /<h1[^>]*>Tin\sA<\/h1>/ },
    { what: 'a query, which changes nothing', path: '2021/01/a/?x=1', status: 200, has: asPage },
    { what: 'a folder without its slash', path: '2021/01/a', status: 301, has: to('2021/01/a/') },
    { what: 'a file of a page', path: '2021/01/a/index.html', status: 200, has: asPage },
    {
      what: 'the style sheet',
      path: stylesheet,
      status: 200,
      has: { 'content-type': /^text\/css; charset=utf-8$/i, ...forever },
    },
    { what: 'a picture', path: picture, status: 200, has: { 'content-type': /^image\/jpeg$/, ...forever } },
    {
      what: 'a feed',
      path: 'rss.xml',
      status: 200,
      has: {
        'content-type': /^application\/rss\+xml; charset=utf-8$/i,
        'cache-control': /max-age=3600/,
        ...secure,
      },
      body: /<rss /,
    },
    {
      what: 'a sitemap',
      path: 'sitemap.xml',
      status: 200,
      has: { 'content-type': /^(?:text|application)\/xml/, 'cache-control': /max-age=300/ },
    },
    {
      what: 'the rules for robots',
      path: 'robots.txt',
      status: 200,
      has: { 'content-type': /^text\/plain; charset=utf-8$/i },
    },
    ...(
      [
        ['webp', /^image\/webp$/],
        ['avif', /^image\/avif$/],
        ['woff2', /^font\/woff2$/],
        ['webmanifest', /^application\/manifest\+json/],
        ['mjs', /^text\/javascript/],
        ['wasm', /^application\/wasm$/],
      ] as const
    ).map(([extension, type]) => ({
      what: `the type of .${extension}`,
      path: `kieu/tep.${extension}`,
      status: 200,
      has: { 'content-type': type },
    })),
    {
      what: 'a page that is not there',
      path: 'khong/co/',
      status: 404,
      has: { 'content-type': /^text\/html/, 'x-content-type-options': /^nosniff$/ },
      body: /Không tìm thấy trang/,
    },
    {
      what: 'an asset that is not there, which nobody may keep',
      path: 'assets/cu-00000000.css',
      status: 404,
      has: { 'cache-control': notKept },
    },
    { what: 'an old address', path: 'cu/b/', status: 301, has: to('2021/01/b/') },
    { what: 'the file of an old address', path: 'cu/b/index.html', status: 301, has: to('2021/01/b/') },
    { what: 'an old file', path: 'cu/b.html', status: 301, has: to('2021/01/b/') },
    {
      what: 'an old address in Vietnamese',
      path: 'c%C5%A9/tin-%C4%91%E1%BA%A7u/',
      status: 301,
      has: to('2021/01/b/'),
    },
    { what: 'what only begins as an old address', path: 'cu/b/c/', status: 404 },
    {
      what: 'what is gone',
      path: '2021/01/go/',
      status: 410,
      has: { 'content-type': /^text\/html/ },
      body: /đã được gỡ/,
    },
    { what: 'a hidden file', path: '.nginx/server.conf', status: 404 },
    {
      what: 'the settings of the server',
      path: '.htaccess',
      status: [403, 404],
      body: /^(?!.*RewriteEngine)/s,
    },
    {
      what: 'a part of a file',
      path: picture,
      headers: { range: 'bytes=0-99' },
      status: 206,
      has: { 'content-range': /^bytes 0-99\// },
    },
  ];
}

/** An error may be kept for no time at all, or say nothing of it. */
const notKept = /^(?!.*(?:immutable|max-age=[1-9]))/;

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

/** The complaints about the answers to the requests; none when all are as they must be. */
export async function complaints(ask: Ask, top: string, list: readonly Request[]): Promise<string[]> {
  const found: string[] = [];
  for (const { what, path, headers, status, has = {}, body } of list) {
    const answer = await ask(top + path, headers);
    const complain = (why: string) => found.push(`${what} (${top}${path}): ${why}`);
    if (![status].flat().includes(answer.status)) complain(`status ${answer.status}, not ${status}`);
    for (const [name, pattern] of Object.entries(has)) {
      const value = answer.headers[name];
      const fits = pattern === null ? value === undefined : pattern.test(String(value ?? ''));
      if (!fits) complain(`${name}: ${value}`);
    }
    if (body !== undefined && !body.test(answer.body.toString()))
      complain(`its text is ${answer.body.toString().slice(0, 80)}`);
  }
  return found;
}

/** Asked again with what it said of itself, a server answers that nothing changed. */
export async function expectConditional(ask: Ask, path: string): Promise<void> {
  const first = await ask(path);
  const { etag = '', 'last-modified': modified = '' } = first.headers;
  expect(etag).not.toBe('');
  for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
    const again = await ask(path, headers);
    expect([again.status, again.body.length]).toEqual([304, 0]);
  }
  expect((await ask(path, { 'if-none-match': '"another"' })).status).toBe(200);
}

export function unpacked({ headers, body }: Answer, unpack: (bytes: Buffer) => Buffer = gunzipSync): string {
  expect(headers['content-encoding']).toBeDefined();
  return createHash('sha256').update(unpack(body)).digest('hex');
}
