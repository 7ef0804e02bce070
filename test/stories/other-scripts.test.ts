/** Addresses of articles and pages whose titles and names have no Latin letter. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { slugOfPath } from '../../src/articles/front-matter/schema/slug-of-path.ts';
import { article, site } from '../helpers/site.ts';

const day = '28/01/2021 10:22';
const story = (title: string, fields: Readonly<Record<string, unknown>> = {}) =>
  article({ title, date: day, ...fields });
const page = (title: string) => `---\ntitle: ${title}\n---\n正文。\n`;

const languages = 'title: Báo\nurl: https://x.example/\nlanguages: [vi, zh-Hans, km, ar]\n';

test('are written as they sound, in every language, and those of Latin letters stay as they are', async () => {
  const here = site({
    'bantin.yaml': languages,
    'content/vi/tin/lua.md': story('Giá lúa'),
    'content/vi/tin/7.md': story('会议'),
    'content/zh-Hans/tin/北京新闻.md': story('另一个标题'),
    'content/zh-Hans/tin/2021-01-28-稻米/index.md': story('稻米价格'),
    'content/zh-Hans/tin/1.md': story('桥'),
    'content/zh-Hans/tin/cpi.md': story('增长'),
    'content/zh-Hans/tin/2.md': story('中国GDP'),
    'content/zh-Hans/pages/关于.md': page('关于我们'),
    'content/km/tin/1.md': story('ព័ត៌មានថ្មី'),
    'content/ar/tin/1.md': story('أخبار اليوم'),
  });
  const { problems } = await here.build({ verify: true });
  expect(problems.filter(({ code }) => /slug|address/.test(code))).toEqual([]);
  const names = [...here.pages().keys()].filter((name) => /2021\/01\/[^/]+\/index\.html|guan/.test(name));
  expect(names.sort()).toEqual(
    [
      ...['2021/01/hui-yi', '2021/01/lua', 'ar/2021/01/khbr-lywm', 'km/2021/01/patrmanthmei'],
      ...['zh-hans/2021/01/bei-jing-xin-wen', 'zh-hans/2021/01/dao-mi', 'zh-hans/2021/01/qiao'],
      ...['zh-hans/2021/01/cpi', 'zh-hans/2021/01/gdp', 'zh-hans/guan-yu'],
    ]
      .map((name) => `${name}/index.html`)
      .sort(),
  );
});

test('two that sound alike are told, with what to write', async () => {
  const here = site({
    'content/tin/1.md': story('北京'),
    'content/tin/2.md': story('背景'),
  });
  const { problems } = await here.build();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({
      code: 'same-address',
      at: expect.objectContaining({ file: expect.stringMatching(/^content\/tin\/[12]\.md$/) }),
      hint: expect.stringContaining('slug'),
    }),
  ]);
  here.edit('content/tin/2.md', (text) => text.replace('---\n', '---\nslug: boi-canh\n'));
  expect((await here.build()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an address that was made of the path and recorded leads to the one that sounds, and the article keeps its name in feeds', async () => {
  const old = `/2021/01/${slugOfPath('tin/1.md')}/`;
  const oldPage = `/${slugOfPath('pages/关于.md')}/`;
  const lines = [
    { url: old, id: 'recorded-name', first: '2021-01-28T10:22:00+07:00' },
    { url: oldPage, id: 'page-name', first: '1970-01-01T00:00:00Z' },
  ];
  const files = {
    'bantin.yaml': 'title: Báo\nurl: https://x.example/\n',
    'content/tin/1.md': story('会议'),
    'content/pages/关于.md': page('关于我们'),
  };
  const here = site({
    ...files,
    'bantin.urls.jsonl': lines.map((one) => `${JSON.stringify(one)}\n`).join(''),
  });
  const { problems } = await here.build({ verify: true });
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(here.page(`${old.slice(1)}index.html`)).toContain('/2021/01/hui-yi/');
  expect(here.page(`${oldPage.slice(1)}index.html`)).toContain('/guan-yu/');
  expect(here.page('rss.xml')).toContain('recorded-name');
  const register = fs.readFileSync(path.join(here.root, 'bantin.urls.jsonl'), 'utf8');
  expect(register).toContain('/2021/01/hui-yi/');

  const unrecorded = site(files);
  await unrecorded.build();
  expect([...unrecorded.pages().keys()].filter((name) => name.includes(old.slice(1)))).toEqual([]);
});
