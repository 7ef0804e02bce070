/** What the old tool held back, for whatever reason, is published by no import: it is a draft and listed, or left out and listed. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { bantin, folderWith } from '../cli/captured.ts';

type Files = Readonly<Record<string, string>>;

async function brought(files: Files, source = '../cu') {
  const old = Object.entries(files).map(([name, text]) => [`cu/${name}`, text]);
  const root = folderWith({ ...Object.fromEntries(old), 'moi/a.txt': '' });
  const site = path.join(root, 'moi');
  const run = await bantin(site, 'import', source, '--yes', '--lang', 'en', '--format', 'json');
  const report: { notes: { what: string; detail: string; from: string }[] } = JSON.parse(run.out);
  const built = await bantin(site, 'build', '--lang', 'en', '--format', 'json');
  expect([run.code, built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, 0, null]);
  const articles = fs.readdirSync(path.join(site, 'dist'), { recursive: true, encoding: 'utf8' });
  return {
    notes: report.notes,
    listed: report.notes.map(({ from, what, detail }) => `${from}: ${what}: ${detail}`),
    read: (file: string) => fs.readFileSync(path.join(site, file), 'utf8'),
    /** The names of those that readers of the new site see. */
    published: [
      ...new Set(articles.flatMap((file) => /(bai-\w+)\/index\.html$/.exec(file)?.[1] ?? [])),
    ].sort(),
  };
}

const post = (fields = '', body = 'Chữ của bài.') =>
  `---\ntitle: Bài\ndate: 2021-01-05\n${fields}\n---\n${body}\n`;
const isDraft = /^draft: "?true"?$/m;
const held = (file: string, name: string, by = file) =>
  `${file}: text that the old site held back: It is a draft, because "${name}" in ${by} held it back.`;

describe('an article stays with those who wrote it', () => {
  test.each<[string, string, Files]>([
    ['Hexo', 'source/_posts', { '_config.yml': 'title: Tin\n' }],
    ['Hugo', 'content/tin', { 'hugo.toml': 'title = "Tin"\n' }],
    ['Jekyll', '_posts', { '_config.yml': 'title: Tin\n' }],
  ])('of %s, which asked for a password, or said no in another word', async (_, folder, config) => {
    const { published, listed, read } = await brought({
      ...config,
      [`${folder}/bai-mo.md`]: post('password: ""\nprotected: false\npublished: yes'),
      [`${folder}/bai-khoa.md`]: post('password: bimat'),
      [`${folder}/bai-kin.md`]: post('protected: true'),
      [`${folder}/bai-chua.md`]: post('published: no'),
    });
    expect(published).toEqual(['bai-mo']);
    expect(listed.sort()).toEqual([
      held(`${folder}/bai-khoa.md`, 'password'),
      held(`${folder}/bai-kin.md`, 'protected'),
    ]);
    expect(read(folder === 'content/tin' ? 'content/tin/bai-khoa.md' : 'content/bai-khoa.md')).toMatch(
      isDraft,
    );
  });

  test('of Hugo, where the file of a folder says so of all below it', async () => {
    const { published, listed } = await brought({
      'hugo.toml': 'title = "Tin"\n',
      'content/nhap/_index.md': '---\ntitle: Nháp\ncascade:\n  draft: true\n  layout: rong\n---\n',
      'content/nhap/bai-nhap.md': post(),
      'content/nhap/sau/bai-sau.md': post(),
      'content/nhap/bai-xong.md': post('draft: false'),
      'content/an/_index.md': '---\ntitle: Ẩn\ncascade:\n  build:\n    render: never\n---\n',
      'content/an/bai-an.md': post(),
      'content/cu/_index.md':
        '+++\ntitle = "Cũ"\n[[cascade]]\n_build = {render = "never"}\n[cascade._target]\npath = "/cu/kin/**"\n[[cascade]]\nauthor = "Lan Anh"\n[cascade.target]\nkind = "page"\n+++\n',
      'content/cu/kin/bai-kin.md': post(),
      'content/cu/kinh/bai-kinh.md': post(),
    });
    expect(published).toEqual(['bai-kinh', 'bai-xong']);
    expect(listed).toEqual([
      'content/nhap/_index.md: value given to all texts of a folder: layout',
      held('content/an/bai-an.md', 'build', 'content/an/_index.md'),
      held('content/cu/kin/bai-kin.md', '_build', 'content/cu/_index.md'),
      held('content/nhap/bai-nhap.md', 'draft', 'content/nhap/_index.md'),
      held('content/nhap/sau/bai-sau.md', 'draft', 'content/nhap/_index.md'),
    ]);
  });

  test('of Zola, in a section that is a draft', async () => {
    const zola = (more = '') => `+++\ntitle = "Bài"\ndate = 2021-01-05\n${more}+++\nChữ.\n`;
    const { published, listed } = await brought({
      'config.toml': 'base_url = "https://tin.example"\ntitle = "Tin"\n',
      'content/nhap/_index.md': '+++\ntitle = "Nháp"\ndraft = true\n+++\n',
      'content/nhap/bai-nhap.md': zola('draft = false\n'),
      'content/tin/_index.md': '+++\ntitle = "Tin"\nrender = false\n+++\n',
      'content/tin/bai-tin.md': zola(),
      'content/tin/bai-kin.md': zola('render = false\n'),
    });
    // Without a page of its own a section still shows its articles.
    expect(published).toEqual(['bai-tin']);
    expect(listed).toEqual([
      held('content/nhap/bai-nhap.md', 'draft', 'content/nhap/_index.md'),
      held('content/tin/bai-kin.md', 'render'),
    ]);
  });

  test('of Jekyll, where its settings say so of a folder or a collection', async () => {
    const { published, listed, read } = await brought({
      '_config.yml':
        'title: Tin\ndefaults:\n  - scope: {path: ""}\n    values: {author: Lan Anh, layout: bai}\n  - scope: {path: "_posts/kin"}\n    values: {published: false}\n  - scope: {path: "", type: drafts}\n    values: {draft: true}\n  - scope: {path: "", type: news}\n    values: {password: x}\ncollections: {news: {output: true}}\n',
      '_posts/2021-01-05-bai-mo.md': post(),
      '_posts/kin/2021-01-05-bai-kin.md': post(),
      '_posts/kin/2021-01-05-bai-ra.md': post('published: true\nauthor: Minh'),
      '_news/2021-01-05-bai-rieng.md': post(),
    });
    expect(published).toEqual(['bai-mo', 'bai-ra']);
    expect(listed).toEqual([
      '_config.yml: value given to all texts of a folder: layout',
      held('_news/2021-01-05-bai-rieng.md', 'password', '_config.yml'),
      held('_posts/kin/2021-01-05-bai-kin.md', 'published', '_config.yml'),
    ]);
    expect(read('content/bai-mo.md')).toContain('author:\n  - Lan Anh\n');
    expect(read('content/kin/bai-ra.md')).toContain('author:\n  - Minh\n');
  });

  test('of Eleventy, without an address, by itself or by the data of its folder', async () => {
    const { published, listed, read } = await brought({
      '.eleventy.js': 'module.exports = {};\n',
      'tin/bai-mo.md': post(),
      'tin/bai-khong.md': post('permalink: false'),
      'tin/bai-rieng.md': post(),
      'tin/bai-rieng.json': '{"draft": true}',
      'kin/kin.json': '{"permalink": false, "tags": ["tin"]}',
      'kin/bai-kin.md': post(),
      'viet/viet.11tydata.js': 'module.exports = { eleventyExcludeFromCollections: true, draft: true };\n',
      'viet/bai-nhap.md': post(),
      'viet/bai-xong.md': post('draft: false'),
    });
    expect(published).toEqual(['bai-mo', 'bai-xong']);
    expect(listed).toEqual([
      'kin/kin.json: value given to all texts of a folder: tags',
      held('kin/bai-kin.md', 'permalink', 'kin/kin.json'),
      held('tin/bai-khong.md', 'permalink'),
      held('tin/bai-rieng.md', 'draft', 'tin/bai-rieng.json'),
      held('viet/bai-nhap.md', 'draft', 'viet/viet.11tydata.js'),
    ]);
    expect(read('content/tin/bai-khong.md')).not.toContain('/false/');
    expect(read('content/viet/bai-xong.md')).toMatch(
      /^(?:hidden|eleventyExcludeFromCollections): "?true"?$/m,
    );
  });

  test('of Pelican, which was to be passed over, or is a draft unless it says otherwise', async () => {
    const text = (more: string) => `Title: Bài\nDate: 2021-01-05\n${more}\nChữ.\n`;
    const texts = {
      'content/bai-bo.md': text('Status: skip\n'),
      'content/bai-an.md': text('Status: Hidden\n'),
      'content/bai-yaml.md': post('status: draft'),
      'content/bai-ra.md': text('Status: published\n'),
      'content/bai-im.md': text(''),
    };
    const open = await brought({ 'pelicanconf.py': "SITENAME = 'Tin'\n", ...texts });
    expect(open.published).toEqual(['bai-an', 'bai-im', 'bai-ra']);
    expect(open.read('content/bai-an.md')).toMatch(/^hidden: "?true"?$/m);
    expect(open.read('content/bai-ra.md')).not.toMatch(/status|draft/);
    const shut = await brought({
      'pelicanconf.py': "SITENAME = 'Tin'\nDEFAULT_METADATA = {\n    'status': 'draft',\n}\n",
      ...texts,
    });
    expect(shut.published).toEqual(['bai-an', 'bai-ra']);
    expect(shut.listed).toEqual([
      held('content/bai-bo.md', 'status'),
      held('content/bai-im.md', 'status', 'pelicanconf.py'),
      held('content/bai-yaml.md', 'status'),
    ]);
  });
});

test.each<[string, string, Files]>([
  ['Hexo', 'source/_posts', { '_config.yml': 'title: Tin\n' }],
  ['Astro', 'src/content/blog', { 'astro.config.mjs': 'export default {};\n' }],
])('a file of %s whose name begins with "_" stays out', async (_, folder, config) => {
  const { published, listed, notes } = await brought({
    ...config,
    [`${folder}/bai-mo.md`]: post(),
    [`${folder}/_bai-kin.md`]: post(),
    [`${folder}/_rieng/bai-rieng.md`]: post(),
  });
  expect(published).toEqual(['bai-mo']);
  const why = 'file that the old site left out: Its name or that of its folder begins with "_".';
  expect(listed).toEqual([`${folder}/_bai-kin.md: ${why}`, `${folder}/_rieng/bai-rieng.md: ${why}`]);
  const say = loadTranslator('vi');
  expect(notes.filter(({ what }) => say(what) === what)).toEqual([]);
});

test.each<[string, Files, string, string]>([
  [
    'Jekyll',
    { '_config.yml': 'title: Tin\n', '_layouts/bai.html': '---\nlayout: x\n---\n' },
    '_posts/2021-01-06-a.textile',
    post(),
  ],
  [
    'Hugo',
    { 'hugo.toml': 'title = "Tin"\n', 'layouts/a.html': '---\n---\n', 'content/anh.html': '<p>' },
    'content/a.adoc',
    post(),
  ],
  [
    'Pelican',
    { 'pelicanconf.py': "SITENAME = 'Tin'\n", 'content/khung.html': '<p>' },
    'content/a.html',
    '<html><head><title>A</title>',
  ],
  [
    'Eleventy',
    { '.eleventy.js': '', '_includes/khung.njk': post(), 'index.njk': '---\ntitle: Tin\n---\n' },
    'tin/a.njk',
    post(),
  ],
])('an article of %s that is no Markdown is listed', async (_, config, file, text) => {
  const folder = file.replace(/[^/]*$/, '');
  const { listed } = await brought({ ...config, [`${folder}2021-01-05-bai-mo.md`]: post(), [file]: text });
  expect(listed).toEqual([`${file}: text in another markup: Only Markdown is read.`]);
});
