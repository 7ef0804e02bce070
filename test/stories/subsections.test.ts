/** Sections in sections: `content/kinh-te/nong-thon/`, where the settings name them. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const settings = `url: https://moduc.example/
permalink: /:section/:slug/
sections: { kinh-te: Kinh tế, kinh-te/nong-thon: Nông thôn, xa-hoi: Xã hội }
`;

function paper(more = '', files: Record<string, string> = {}) {
  return site({
    'bantin.yaml': settings + more,
    'content/kinh-te/cho.md': article({ title: 'Chợ quê', slug: 'cho' }),
    'content/kinh-te/nong-thon/2021/lua/index.md': article({ title: 'Lúa chín', slug: 'lua' }),
    'content/kinh-te/khac/mia.md': article({ title: 'Mía ngọt', slug: 'mia' }),
    'content/xa-hoi/duong.md': article({ title: 'Đường làng', slug: 'duong', section: 'Nông thôn' }),
    'content/xa-hoi/cau.md': article({ title: 'Cầu treo', slug: 'cau' }),
    ...files,
  });
}

function titles(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return ['Chợ quê', 'Lúa chín', 'Mía ngọt', 'Đường làng', 'Cầu treo'].filter((title) =>
    main.includes(title),
  );
}

test('one has its own page, feed, addresses, trail and place in the menu, and its articles are in the outer list too', async () => {
  const here = paper();
  expect((await here.build()).problems).toEqual([]);
  expect(titles(here.page('kinh-te/nong-thon/index.html'))).toEqual(['Lúa chín', 'Đường làng']);
  expect(titles(here.page('kinh-te/index.html'))).toEqual(['Chợ quê', 'Lúa chín', 'Mía ngọt', 'Đường làng']);
  expect(titles(here.page('xa-hoi/index.html'))).toEqual(['Cầu treo']);
  expect(here.page('kinh-te/nong-thon/rss.xml').match(/<item>/g)).toHaveLength(2);
  expect(here.page('kinh-te/rss.xml').match(/<item>/g)).toHaveLength(4);
  const html = here.page('kinh-te/nong-thon/lua/index.html');
  const trail = /<nav class="breadcrumb".*?<\/nav>/s.exec(html)?.[0] ?? '';
  expect([...trail.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/',
    '/kinh-te/',
    '/kinh-te/nong-thon/',
  ]);
  expect(html).toMatch(/"position":3,"name":"Nông thôn"/);
  const menu = /<nav class="menu".*?<\/nav>/s.exec(html)?.[0] ?? '';
  expect(menu.replace(/\s+/g, ' ')).toMatch(
    /<summary>Kinh tế<\/summary> <ul> <li><a href="\/kinh-te\/">Kinh tế<\/a> <\/li> <li><a href="\/kinh-te\/nong-thon\/"/,
  );
  expect(menu).not.toMatch(/^ {4}<li><a href="\/kinh-te\/nong-thon\/"/m);
  expect(here.page('kinh-te/nong-thon/index.html')).toMatch(/<li><a href="\/kinh-te\/">Kinh tế<\/a><\/li>/);
  expect(here.page('index.html').match(/<h2><a href="\/kinh-te\/nong-thon\/">/)).toBeNull();
});

test('menus, the front page, podcasts and a file of its own may name it', async () => {
  const here = paper('menu: [xa-hoi, kinh-te/nong-thon]\npodcasts: [{ section: kinh-te/nong-thon }]\n', {
    'content/home.yaml': '- section: kinh-te/nong-thon\n',
    'content/sections/kinh-te-nong-thon.md': '---\nlead: Tin từ ruộng đồng.\n---\n',
  });
  expect((await here.build()).problems).toEqual([]);
  expect(here.page('index.html')).toContain('<h2><a href="/kinh-te/nong-thon/">Nông thôn</a></h2>');
  expect(here.page('kinh-te/nong-thon/index.html')).toContain('Tin từ ruộng đồng.');
  expect(here.page('kinh-te/nong-thon/podcast.xml')).toContain('<itunes:');
});

test('a new article changes the pages of both, and a warm build is a clean one', async () => {
  const here = paper();
  await here.build();
  here.write({
    'content/kinh-te/nong-thon/khoai.md': article({ title: 'Khoai lang', slug: 'khoai', date: '30/01/2021' }),
  });
  const { changed } = await here.build();
  expect(changed).toEqual(expect.arrayContaining(['kinh-te/index.html', 'kinh-te/nong-thon/index.html']));
  expect(changed).not.toContain('xa-hoi/index.html');
  const warm = here.pages();
  here.remove('.bantin');
  await here.build();
  expect(here.pages()).toEqual(warm);
});

test('without the settings a folder within a section is a folder; two levels below one are told', async () => {
  const plain = paper();
  plain.edit('bantin.yaml', (text) => text.replace(' kinh-te/nong-thon: Nông thôn,', ''));
  await plain.build();
  expect([...plain.pages().keys()]).toContain('kinh-te/lua/index.html');
  const deep = paper();
  deep.edit('bantin.yaml', (text) => text.replace('kinh-te/nong-thon:', 'kinh-te/nong-thon/lua:'));
  const { problems } = await deep.build();
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['wrong-value', 3]]);
});

test('one whose outer section the settings do not name is an error at its line', async () => {
  const here = paper();
  here.edit('bantin.yaml', (text) => text.replace('kinh-te: Kinh tế, ', ''));
  const { problems } = await here.build();
  expect(problems.map(({ code, severity, at }) => [code, severity, at?.file, at?.line])).toEqual([
    ['wrong-value', 'error', 'bantin.yaml', 3],
  ]);
  expect(problems[0]?.hint).toContain('"kinh-te: …"');
  // A title may hold a stroke.
  const titled = paper();
  titled.edit('bantin.yaml', (text) => text.replace(/sections: .*/, 'sections: [Kinh tế/Nông thôn, Xã hội]'));
  expect((await titled.build()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a section without articles whose folder lies in that of another is told', async () => {
  const here = paper();
  here.remove('content/xa-hoi/duong.md');
  here.edit('bantin.yaml', (text) => text.replace('kinh-te/nong-thon:', 'nong-thon:'));
  const { problems } = await here.build();
  expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([
    ['section-elsewhere', 'content/kinh-te/nong-thon/2021/lua/index.md'],
  ]);
  expect(problems[0]?.hint).toContain('"kinh-te/nong-thon: Nông thôn"');
});

test('a file for one that is called by the inner folder alone is told how it is to be called', async () => {
  const here = paper('', { 'content/sections/nong-thon.md': '---\nlead: Ruộng đồng.\n---\n' });
  const { problems } = await here.build();
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    ['unused-profile', expect.stringContaining('"kinh-te-nong-thon"')],
  ]);
});

test('a lead story that is none of the articles of its section, author or tag is told; one of a section within is none', async () => {
  const here = paper('', {
    'content/sections/kinh-te.md': '---\nleadStory: kinh-te/nong-thon/2021/lua\n---\n',
    'content/sections/xa-hoi.md': '---\nleadStory: kinh-te/cho\n---\n',
    'content/authors/van-trong.md': '---\nname: Văn Trọng\nleadStory: kinh-te/cho\n---\n',
    'content/tags/lua.md': '---\nleadStory: xa-hoi/cau\n---\n',
    'content/xa-hoi/dap.md': article({ title: 'Đập', slug: 'dap', author: 'Văn Trọng', tags: 'lúa' }),
  });
  const { problems } = await here.build();
  expect(problems.map(({ code, at }) => [code, at?.file, at?.line])).toEqual([
    ['strange-lead-story', 'content/authors/van-trong.md', 3],
    ['strange-lead-story', 'content/sections/xa-hoi.md', 2],
    ['strange-lead-story', 'content/tags/lua.md', 2],
  ]);
});

test('a podcast that is named twice is an error at the second', async () => {
  const here = paper('podcasts:\n  - section: xa-hoi\n  - section: Xã hội\n    title: Nghe\n');
  const { problems } = await here.build();
  expect(problems.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual([
    ['wrong-value', 'error', 6],
  ]);
  expect(problems[0]?.message).toContain('entry 1 and 2');
});
