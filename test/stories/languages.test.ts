/** An article in another language than the site. */

import { expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

const english = article(
  { title: 'Mo Duc Opens New Bridge', lang: 'en', date: '28/01/2021 10:22', tags: ['cầu'] },
  '![A bridge](cau.svg "The bridge")\n\nThe bridge was opened.[^1]\n\n![Its pier](tru.svg "A pier")\n\n[^1]: Said the district.\n',
);
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><path d="M0 0h9v9z"/></svg>';

const paper = (fields = {}): TestSite =>
  site({
    'bantin.yaml':
      'title: Bản tin\nurl: https://x.example/\nsections: { tin: Tin }\nfeeds: { formats: [rss, atom, json] }\n',
    'content/tin/bridge.md': english,
    'content/tin/cau.svg': drawing,
    'content/tin/tru.svg': drawing.replace('900', '901'),
    'content/tin/lua.md': article({
      title: 'Giá lúa ở Mộ Đức',
      date: '27/01/2021 08:00',
      tags: ['cầu'],
      ...fields,
    }),
  });

const page = '2021/01/bridge/index.html';
const nodeOf = (text: string) =>
  JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}')['@graph'][0];
const told = (problems: readonly { severity: string; code: string }[]) =>
  problems.map(({ severity, code }) => `${severity} ${code}`);

test('an English article of a Vietnamese site says so on its page, in lists, feeds, cards and structured data', async () => {
  const here = paper();
  expect(told((await here.build()).problems)).toEqual([]);
  const text = here.page(page);
  expect(text).toContain('<html lang="vi"');
  expect(text).toContain('<article class="story type-news" lang="en">');
  expect(text).toContain('<meta property="og:locale" content="en_US">');
  expect(nodeOf(text).inLanguage).toBe('en');
  // What is printed in its text is English, what stands around it Vietnamese and marked so.
  expect(text).toContain('Figure\u00a01: ');
  expect(text).toContain('>Notes<');
  expect(text).toMatch(
    /<div class="dateline" lang="vi">\s*<p class="meta">\s*<time[^>]*>Thứ Năm, 28\/01\/2021/,
  );
  expect(text).toContain('<section class="tags" lang="vi">');
  // Names of two syllables are kept together in Vietnamese alone.
  expect(text).toContain('>Mo Duc Opens New Bridge</h1>');
  expect(here.page('2021/01/lua/index.html')).toContain('>Giá lúa ở Mộ\u00a0Đức</h1>');

  for (const list of ['index.html', 'tin/index.html', '2021/01/index.html', 'the/cau/index.html'])
    expect(here.page(list)).toMatch(/<a lang="en" [^>]*>Mo Duc Opens New Bridge/);
  const beside = here.page('2021/01/lua/index.html');
  expect(beside).toContain('<article class="story type-news">');
  expect(beside).toContain('<span lang="en">Mo Duc Opens New Bridge</span>');
  expect(nodeOf(beside).inLanguage).toBe('vi');

  expect(here.page('atom.xml').match(/xml:lang="\w+"/g)).toEqual(['xml:lang="vi"', 'xml:lang="en"']);
  const feed = JSON.parse(here.page('feed.json'));
  expect([feed.language, ...feed.items.map((item: { language?: string }) => item.language)]).toEqual([
    'vi',
    'en',
    undefined,
  ]);
  expect(here.page('rss.xml').match(/<dc:language>en<\/dc:language>/g)).toHaveLength(1);
});

test('the news sitemap names the language of each article', async () => {
  const here = paper();
  await here.build({ now: Date.parse('2021-01-28T12:00:00+07:00') });
  expect(
    here
      .page('sitemap-news.xml')
      .match(/<news:language>\w+/g)
      ?.sort(),
  ).toEqual(['<news:language>en', '<news:language>vi']);
});

test.each(['vi', 'vi-VN', 'vi_VN', 'vie', 'Tiếng Việt', ''])(
  'an article whose language is "%s" has that of the site',
  async (language) => {
    const here = paper();
    await here.build();
    const before = [...here.pages()].filter(([name]) => !/search|sitemap/.test(name));
    here.edit('content/tin/lua.md', (text) => text.replace('title:', `lang: "${language}"\ntitle:`));
    expect(told((await here.build()).problems)).toEqual([]);
    expect([...here.pages()].filter(([name]) => !/search|sitemap/.test(name))).toEqual(before);
  },
);

test.each([
  ['en_GB.UTF-8', 'en-GB', 'en_GB'],
  ['tiếng Pháp', 'fr', 'fr_FR'],
  ['hre', 'hre', 'hre_VN'],
  ['zh-hant', 'zh-Hant', 'zh_TW'],
])('"%s" is the tag %s', async (written, tag, card) => {
  const here = paper({ language: written });
  expect(told((await here.build()).problems)).toEqual([]);
  const text = here.page('2021/01/lua/index.html');
  expect(text).toContain(`<article class="story type-news" lang="${tag}">`);
  expect(text).toContain(`content="${card}"`);
});

test.each([
  ['vn', 'Write "vi".'],
  ['usa', 'Write "en".'],
  ['xx', 'Write the short form of its name that browsers know'],
  ['en"><script>', 'Write the short form of its name that browsers know'],
])('"%s" is no language, and an error that says what to write', async (written, hint) => {
  const here = paper({ lang: written });
  const { problems } = await here.build();
  expect(problems).toMatchObject([
    { severity: 'error', code: 'unknown-language', at: { file: 'content/tin/lua.md', line: 5 } },
  ]);
  expect(problems[0]?.hint).toContain(hint);
});

test('a page that is no article says its language too', async () => {
  const here = paper();
  here.write({ 'content/pages/about.md': '---\ntitle: About us\nlang: en\n---\nA district paper.\n' });
  await here.build();
  const text = here.page('about/index.html');
  expect(text).toContain('<article class="story" lang="en">');
  expect(text).toContain('<meta property="og:locale" content="en_US">');
});

test('a change of the language is seen everywhere, and a clean build is the same', async () => {
  const here = paper();
  await here.build();
  here.edit('content/tin/bridge.md', (text) => text.replace('lang: "en"', 'lang: "fr"'));
  await here.build();
  const warm = here.pages();
  expect(here.page('index.html')).toContain('<a lang="fr"');
  await here.build({ cache: false });
  expect(here.pages()).toEqual(warm);
});
