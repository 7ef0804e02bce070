/** A newspaper in Vietnamese and English: a folder of the content for each, and what passes between the two. */

import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = `title: Bản tin Mộ Đức
url: https://x.example/
sections: { kinh-te: Kinh tế }
figures: { numberSingle: true }
languages:
  vi:
  en:
    title: Mo Duc News
    sections: { kinh-te: Economy }
    menu: [kinh-te, gioi-thieu]
`;

const page = (title: string) => `---\ntitle: ${title}\n---\nVề chúng tôi.\n`;

const paper = (more: Readonly<Record<string, string>> = {}): TestSite =>
  site({
    'bantin.yaml': settings,
    'content/vi/kinh-te/cau.md': article(
      { title: 'Mộ Đức khánh thành cầu', date: '28/01/2021 10:22', tags: ['cầu'], author: 'Văn Trọng' },
      'Cầu [đã xong](../../en/kinh-te/cau.md).\n',
    ),
    'content/en/kinh-te/cau.md': article(
      { title: 'A bridge is opened', date: '28/01/2021 11:00', slug: 'bridge', author: 'Văn Trọng' },
      'The bridge [is finished](../../vi/kinh-te/cau.md).\n\n![](cau.svg "The bridge")\n\nIt has two piers.\n',
    ),
    'content/en/kinh-te/cau.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><path d="M0 0h9v9z"/></svg>',
    'content/vi/kinh-te/lua.md': article({ title: 'Giá lúa ở Mộ Đức', date: '27/01/2021 08:00' }),
    'content/vi/pages/gioi-thieu.md': page('Giới thiệu'),
    'content/en/pages/gioi-thieu.md': page('About us'),
    ...more,
  });

const english = 'en/2021/01/bridge/index.html';
const vietnamese = '2021/01/cau/index.html';

test('each language has its own pages, lists, feeds, search and words, the first at the top', async () => {
  const here = paper();
  expect((await here.build({ search: true })).problems.filter(({ code }) => code !== 'missing-alt')).toEqual(
    [],
  );
  const names = [...here.pages().keys()];
  for (const name of [
    'index.html',
    '404.html',
    'rss.xml',
    'feeds.opml',
    'sitemap-2021-01.xml',
    'gioi-thieu/index.html',
  ])
    expect(names).toEqual(expect.arrayContaining([name, `en/${name}`]));
  expect(names).toEqual(
    expect.arrayContaining(['tim-kiem/index.bin', 'en/search/index.bin', 'en/authors/van-trong/index.html']),
  );
  expect(names).not.toContain('en/robots.txt');
  const text = here.page(english);
  expect(text).toContain('<html lang="en" dir="ltr">');
  expect(text).toContain('Mo Duc News</title>');
  expect(text).toContain('Thursday');
  expect(text).toContain('Figure\u00a01');
  expect(text).toContain('href="/en/gioi-thieu/">About us</a>');
  expect([...text.matchAll(/"item":"([^"]*)"/g)].map(([, item]) => item)).toEqual([
    'https://x.example/en/',
    'https://x.example/en/kinh-te/',
    'https://x.example/en/2021/01/bridge/',
  ]);
  expect(here.page(vietnamese)).toContain('Bản tin Mộ Đức</title>');
  expect(here.page('en/rss.xml')).toContain('<language>en</language>');
  expect(here.page('en/rss.xml')).not.toContain('khánh thành');
  expect(here.page('rss.xml')).not.toContain('A bridge is opened');
});

test('texts link to articles in other languages, and what leads nowhere there is an error', async () => {
  const here = paper();
  await here.build();
  expect(here.page(english)).toContain('<a href="/2021/01/cau/">is finished</a>');
  expect(here.page(vietnamese)).toContain('<a href="/en/2021/01/bridge/">đã xong</a>');
  here.edit('content/en/kinh-te/cau.md', (text) => text.replace('vi/kinh-te/cau.md', 'vi/kinh-te/cau-cu.md'));
  const { problems } = await here.build();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({
      code: 'broken-link',
      at: expect.objectContaining({ file: 'content/en/kinh-te/cau.md' }),
    }),
  ]);
});

test('hreflang is reciprocal on all pages, names the page itself and one for all other readers, and sitemaps say the same', async () => {
  const here = paper({
    'content/vi/xa-hoi/duong.md': article({ title: 'Đường mới', slug: 'duong', tags: ['đường'] }),
    'content/en/society/road.md': article({ title: 'A new road', slug: 'road', tags: ['road'] }),
    'content/en/sections/society.md': '---\ntranslations: { vi: xa-hoi.md }\n---\n',
    'content/vi/tags/duong.md': '---\ntranslations: { en: road }\n---\n',
  });
  await here.build({ search: true });
  const said = new Map<string, string>();
  for (const [name, text] of here.pages()) {
    if (!name.endsWith('.html')) continue;
    const head = linksIn(text);
    const own = head.find(({ rel }) => rel === 'canonical')?.href;
    const versions = head.filter(({ hreflang }) => hreflang !== undefined);
    if (own === undefined || versions.length === 0) continue;
    expect(versions.map(({ href }) => href)).toContain(own);
    expect(versions.filter(({ hreflang }) => hreflang === 'x-default').map(({ href }) => href)).toEqual([
      versions[0]?.href,
    ]);
    said.set(own, JSON.stringify(versions.map(({ hreflang, href }) => [hreflang, href])));
  }
  expect(said.size).toBeGreaterThan(14);
  for (const named of ['xa-hoi/', 'en/society/', 'the/duong/', 'en/tags/road/'])
    expect([named, said.has(`https://x.example/${named}`)]).toEqual([named, true]);
  for (const [own, versions] of said) {
    for (const [, href] of JSON.parse(versions))
      expect([own, href, said.get(href)]).toEqual([own, href, versions]);
  }
  const inSitemaps = new Map<string, string>();
  for (const [name, text] of here.pages()) {
    if (!/sitemap-(?:fronts|\d{4}-\d\d)\.xml$/.test(name)) continue;
    for (const [, entry = ''] of text.matchAll(/<url>(.*?)<\/url>/g)) {
      const versions = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag, href]) => [
        tag,
        href,
      ]);
      if (versions.length > 0) inSitemaps.set(/<loc>(.*?)</.exec(entry)?.[1] ?? '', JSON.stringify(versions));
    }
  }
  expect(inSitemaps).toEqual(said);
});

test('each page leads to its version in the other language, or to the front page there', async () => {
  const here = paper();
  await here.build();
  const toEnglish = (name: string) => /<a href="([^"]*)" lang="en"/.exec(here.page(name))?.[1];
  expect(toEnglish(vietnamese)).toBe('/en/2021/01/bridge/');
  expect(toEnglish('2021/01/lua/index.html')).toBe('/en/');
  expect(toEnglish('gioi-thieu/index.html')).toBe('/en/gioi-thieu/');
  expect(toEnglish('404.html')).toBe('/en/');
  expect(here.page('en/404.html')).toMatch(/<a href="\/en\/" lang="en" hreflang="en" aria-current="true">/);
});

test('R12.1 a newest article renders nothing in the other language, and its translation the pages of the two alone', async () => {
  const here = paper();
  await here.build({ search: true });
  here.write({
    'content/vi/kinh-te/moi.md': article({ title: 'Tin mới ở Mộ Đức', date: '30/01/2021 08:00' }),
  });
  const first = await here.build({ search: true, verify: true });
  expect(first.changed.filter((name) => name.startsWith('en/'))).toEqual([]);
  here.write({ 'content/en/kinh-te/moi.md': article({ title: 'News of Mo Duc', date: '30/01/2021 09:00' }) });
  const second = await here.build({ search: true, verify: true });
  expect(second.changed.filter((name) => !name.startsWith('en/')).sort()).toEqual([
    '2021/01/moi/index.html',
    'sitemap-2021-01.xml',
    'sitemap-news.xml',
    'sitemap.xml',
  ]);
  here.remove('content/en/kinh-te/moi.md');
  await here.build({ search: true, verify: true });
  expect(here.page('2021/01/moi/index.html')).not.toContain('rel="alternate" hreflang');
});

test('an edited text of one language renders its own page alone, and a warm build stays a clean build', async () => {
  const here = paper();
  await here.build({ search: true });
  here.edit('content/en/kinh-te/cau.md', (text) => text.replace('two piers', 'three piers'));
  const { changed } = await here.build({ search: true, verify: true });
  expect(changed.filter((name) => name.endsWith('.html'))).toEqual([english]);
  expect(changed).not.toContain('tim-kiem/index.bin');
  here.edit('bantin.yaml', (text) => text.replace('Mo Duc News', 'The Mo Duc News'));
  await here.build({ search: true, verify: true });
  here.edit('bantin.yaml', (text) => text.replace('  en:', '  en-GB:'));
  expect((await here.build({ search: true })).problems.map(({ code }) => code)).toContain('no-language');
});

test('a hidden version is led to by no page', async () => {
  const here = paper();
  here.edit('content/en/kinh-te/cau.md', (text) => text.replace(/^slug: .*$/m, '$&\nhidden: true'));
  await here.build();
  expect(here.page(vietnamese)).not.toContain('hreflang="en" href="https://x.example/en/2021/01/bridge/"');
  expect(here.page(vietnamese)).toContain('<a href="/en/" lang="en"');
});

test('the front page of each language is arranged in its own folder', async () => {
  const here = paper({
    'content/en/home.yaml': '- stories: [kinh-te/cau]\n  title: Chosen\n- page: gioi-thieu\n',
  });
  expect((await here.build()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(here.page('en/index.html')).toContain('Chosen');
  expect(here.page('index.html')).not.toContain('Chosen');
});

/** The links of a page's head, with their attributes. */
function linksIn(html: string): Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  const visit = (node: unknown) => {
    const {
      nodeName,
      attrs = [],
      childNodes = [],
    } = node as {
      nodeName: string;
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    if (nodeName === 'link') found.push(Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
    if (nodeName !== 'body') childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

test('what a language says of the imprint stands beside what the site says of it', async () => {
  const here = paper({
    'bantin.yaml': `${settings}    imprint: { agency: District Committee }
imprint: { agency: UBND huyện, license: Số 12/GP, phone: 0255 385 7000, editors: [Lê Thu Hà] }
`,
  });
  await here.build();
  const [first, second] = ['index.html', 'en/index.html'].map(
    (name) => /<footer.*<\/footer>/s.exec(here.page(name))?.[0] ?? '',
  );
  expect(first).toContain('UBND huyện');
  expect(second).toContain('District Committee');
  expect(second).not.toContain('UBND huyện');
  for (const part of ['12/GP', 'tel:02553857000', 'Thu Hà']) {
    expect(first).toContain(part);
    expect(second).toContain(part);
  }
});

test('an author of whom only the file of another language tells has the name and the key of that file', async () => {
  const here = paper({
    'content/vi/authors/lan.md': '---\nname: Trần Lan\nrole: Phóng viên\n---\nViết về nông thôn.\n',
    'content/vi/kinh-te/cho.md': article({ title: 'Chợ quê', author: 'lan' }),
    'content/en/kinh-te/market.md': article({ title: 'A market', author: 'lan' }),
    'content/en/kinh-te/fair.md': article({ title: 'A fair', author: 'Trần Lan' }),
  });
  expect((await here.build()).problems.filter(({ code }) => code !== 'missing-alt')).toEqual([]);
  for (const name of ['market', 'fair']) {
    expect(here.page(`en/2021/01/${name}/index.html`)).toMatch(
      /<a [^>]*href="[^"]*en\/authors\/lan\/"[^>]*>Trần Lan</,
    );
    expect(here.page(`en/2021/01/${name}/index.html`)).toContain('"@type":"Person","name":"Trần Lan"');
  }
  expect(here.page('en/feeds/index.html')).not.toMatch(/>\s*lan\s*</);
  const ofAuthor = here.page('en/authors/lan/index.html');
  expect(ofAuthor).toContain('Trần Lan');
  expect(ofAuthor).not.toContain('nông thôn');
  expect(ofAuthor).toContain('hreflang="vi" href="https://x.example/tac-gia/lan/"');
  expect([...here.pages().keys()]).not.toContain('en/authors/tran-lan/index.html');
});

test('a podcast of what one language alone has is told of nowhere, and one of what none has is', async () => {
  const here = paper({
    'bantin.yaml': `${settings}podcasts: [{ series: nghe-bao }, { series: khong-co }]\n`,
    'content/vi/kinh-te/nghe.md': article({ title: 'Nghe báo', series: 'Nghe báo' }),
  });
  const { problems } = await here.build();
  const podcasts = problems.filter(({ code }) => code === 'empty-podcast');
  expect(podcasts.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual(['11:44']);
  expect([...here.pages().keys()].filter((name) => name.endsWith('podcast.xml'))).toEqual([
    'loat-bai/nghe-bao/podcast.xml',
  ]);
});

test('a podcast is offered by its front and by the list of feeds in each language, where no other feed follows it as well', async () => {
  const here = paper({
    'bantin.yaml': `${settings}podcasts: [{ section: kinh-te }]\nfeeds: { groups: [] }\n`,
  });
  await here.build();
  for (const front of ['', 'en/']) {
    const podcast = `href="/${front}kinh-te/podcast.xml"`;
    expect(here.page(`${front}kinh-te/index.html`)).toContain(podcast);
    const lists = [...here.pages().keys()].filter((name) =>
      name.endsWith(`${front === '' ? 'nguon-tin' : 'feeds'}/index.html`),
    );
    expect(lists.map((name) => here.page(name).includes(podcast))).toEqual([true]);
  }
});
