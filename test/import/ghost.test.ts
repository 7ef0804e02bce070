/** An export of Ghost becomes articles, pages and authors with pictures, links and old addresses. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const post = (id: string, more: object = {}) => ({
  ...{
    id,
    title: `Bài ${id}`,
    slug: `bai-${id}`,
    html: '<p>Nội dung.</p>',
    type: 'post',
    status: 'published',
  },
  ...{ visibility: 'public', published_at: '2021-01-28T03:22:00.000Z', ...more },
});
const rich = `<p>Xem <a href="__GHOST_URL__/bai-2/">bài kia</a>, <a href="__GHOST_URL__/mat/">đây</a>.</p>
<figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/size/w600/2021/01/anh.png" alt="Mưa"><figcaption>Mưa ở bến</figcaption></figure>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/"><div class="kg-bookmark-title">Trang A</div><img src="https://a.example/x.png"></a></figure>
<img src="__GHOST_URL__/content/images/../../../etc/passwd">`;
const data = {
  posts: [
    post('1', {
      html: rich,
      feature_image: '__GHOST_URL__/content/images/2021/01/anh.png',
      custom_excerpt: 'Tóm tắt.',
    }),
    post('2', { slug: 'bai-2' }),
    post('3', {
      status: 'draft',
      html: null,
      lexical: '{}',
      published_at: null,
      created_at: '2021-02-01T00:00:00.000Z',
    }),
    post('4', { visibility: 'paid' }),
    post('5', { type: 'page', slug: 'gioi-thieu', title: 'Giới thiệu' }),
  ],
  posts_meta: [{ post_id: '1', feature_image_caption: '<span>Bến</span>', feature_image_alt: 'Mưa' }],
  tags: [
    { id: 't1', name: 'Kinh tế', slug: 'kinh-te' },
    { id: 't2', name: 'mưa' },
    { id: 't3', name: '#nội bộ' },
  ],
  posts_tags: [
    { post_id: '1', tag_id: 't2', sort_order: 2 },
    { post_id: '1', tag_id: 't3', sort_order: 0 },
    { post_id: '1', tag_id: 't1', sort_order: 1 },
  ],
  users: [{ id: 'u1', name: 'Nguyễn Thị Hòa', slug: 'hoa' }],
  posts_authors: [{ post_id: '1', author_id: 'u1', sort_order: 0 }],
  settings: [
    { key: 'title', value: 'Báo làng' },
    { key: 'locale', value: 'vi' },
  ],
};

async function brought(json: string) {
  const root = folderWith({
    ...{ 'cu/ghost.json': json, 'cu/content/images/2021/01/anh.png': png(400, 300) },
    ...{ 'cu/redirects.yaml': '301:\n  /tin-cu/: /bai-2/\n  ^\\/x(.*)$: /bai-2/\n', 'moi/a.txt': '' },
  });
  const site = path.join(root, 'moi');
  const { code, out } = await bantin(site, 'import', '../cu/ghost.json', '--yes', '--format', 'json');
  return {
    site,
    code,
    report: JSON.parse(out),
    read: (file: string) => fs.readFileSync(path.join(site, file), 'utf8'),
  };
}

test('becomes articles with pictures, links and old addresses, and builds', async () => {
  const { site, code, report, read } = await brought(JSON.stringify({ db: [{ meta: {}, data }] }));
  expect([code, report.problems, report.articles, report.authors]).toEqual([0, [], 5, 1]);
  expect(read('content/kinh-te/bai-1.md')).toBe(`---
title: Bài 1
slug: bai-1
aliases:
  - /bai-1/
date: 2021-01-28T03:22:00.000Z
author:
  - hoa
section: Kinh tế
tags:
  - mưa
lead: Tóm tắt.
figures:
  - src: /content/images/2021/01/anh.png
    caption: Bến
    alt: Mưa
---

Xem [bài kia](../tin/bai-2.md), đây.

![Mưa](/content/images/2021/01/anh.png "Mưa ở bến")

[Trang A](https://a.example/)

⟦picture: passwd⟧
`);
  expect(read('content/tin/bai-2.md')).toContain('aliases:\n  - /bai-2/\n  - /tin-cu/\n');
  for (const file of ['bai-3', 'bai-4']) expect(read(`content/tin/${file}.md`)).toMatch(/^draft: "?true"?$/m);
  expect(read('content/pages/gioi-thieu.md')).toBe('---\ntitle: Giới thiệu\n---\n\nNội dung.\n');
  expect(read('content/authors/hoa.md')).toContain('name: Nguyễn Thị Hòa');
  const whats = report.notes.map(({ what }: { what: string }) => what);
  expect(whats).toContain('redirect that leads to no article, or is a pattern');
  expect(whats).toContain('text that Ghost kept in its own form alone');
  const say = loadTranslator('vi');
  expect(whats.filter((what: string) => say(what) === what)).toEqual([]);
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  expect((await bantin(site, 'import', '../cu/ghost.json', '--yes')).out).toContain('0 files written');
});

test('two posts of one slug have one old address, which the first keeps', async () => {
  const twins = { posts: [post('1', { slug: 'hop' }), post('2', { slug: 'hop', title: 'Bài khác' })] };
  const { site, read } = await brought(JSON.stringify({ db: [{ meta: {}, data: twins }] }));
  expect(read('content/tin/hop.md')).toContain('- /hop/');
  expect(read('content/tin/hop-2.md')).not.toContain('- /hop/');
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
});

test('a post of the name of a section leaves the address to it', async () => {
  const tags = [{ id: 't', name: 'Tin tức', slug: 'tin-tuc' }];
  const posts = [post('1', { slug: 'tin-tuc' }), post('2', { slug: 'hop' })];
  const posts_tags = posts.map(({ id }) => ({ post_id: id, tag_id: 't', sort_order: 0 }));
  const { site, read } = await brought(
    JSON.stringify({ db: [{ meta: {}, data: { posts, tags, posts_tags } }] }),
  );
  expect(read('content/tin-tuc/tin-tuc.md')).not.toContain('aliases');
  expect(read('content/tin-tuc/hop.md')).toContain('- /hop/');
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
});

test.each(['{"db":[{"data":{"posts":[', '{"data":{}}', '{"db":[null]}'])(
  '%s ends in a clear error',
  async (json) => {
    const { code, report, site } = await brought(json);
    expect([code, report.problems[0]?.code]).toEqual([1, 'import-json']);
    expect(fs.readdirSync(site)).toEqual(['a.txt']);
  },
);

test('titles on several lines, and authors without a name for addresses, make files that build', async () => {
  const strange = {
    posts: [post('1', { title: '---\n:::x "y": z' })],
    users: [
      { id: 'u1', name: 'Lê Sáu' },
      { id: 'u2', name: '?' },
    ],
    posts_authors: [
      { post_id: '1', author_id: 'u1' },
      { post_id: '1', author_id: 'u2' },
    ],
  };
  const { site, code, read } = await brought(JSON.stringify({ db: [{ meta: {}, data: strange }] }));
  expect(code).toBe(0);
  expect(fs.readdirSync(path.join(site, 'content/authors'))).toEqual(['le-sau.md']);
  expect(read('content/tin/bai-1.md')).toMatch(/^---\ntitle: .--- :::x "y": z.\n/);
  expect(read('content/tin/bai-1.md')).toContain('author:\n  - le-sau\n');
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
});

test('a post that was sent by mail alone, or has no title, is a draft and listed', async () => {
  const posts = [
    post('1'),
    post('2', { status: 'sent' }),
    post('3', { title: null, slug: 'khong-ten' }),
    post('4', { html: '<p>Xem <a href="__GHOST_URL__/bai-2/">thư</a>.</p>' }),
  ];
  const { site, report, read } = await brought(JSON.stringify({ db: [{ meta: {}, data: { posts } }] }));
  for (const file of ['bai-2', 'khong-ten'])
    expect(read(`content/tin/${file}.md`)).toMatch(/^draft: "?true"?$/m);
  expect(read('content/tin/khong-ten.md')).toContain('title: khong ten\n');
  expect(read('content/tin/bai-1.md')).not.toContain('draft');
  expect(read('content/tin/bai-4.md')).toContain('⟦');
  const held = report.notes.filter(
    ({ what }: { what: string }) => what === 'text that the old site held back',
  );
  expect(held.map(({ from, detail }: { from: string; detail: string }) => `${from}: ${detail}`)).toEqual([
    'ghost.json bai-2: It was sent by mail alone, so it is a draft.',
    'ghost.json khong-ten: It has no title: its draft is called by its address.',
  ]);
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
});
