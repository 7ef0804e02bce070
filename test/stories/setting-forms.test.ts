/** Sections, languages and menus in the forms in which other tools and people write them. */

import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const told = (problems: readonly { severity: string; code: string; at: { line: number } | null }[]) =>
  problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line ?? '-'}`);

const menuIn = (text: string) => {
  const part = text.slice(text.indexOf('<nav class="menu"'), text.indexOf('</nav>'));
  const links = part
    .replace(/<a class="to-search".*?<\/a>|<li class="aside.*?<\/li>/gs, '')
    .matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([^<]*)<\/a>/g);
  return Array.from(links, ([, url, title]) => `${title} ${url}`);
};

const paper = (settings: string) =>
  site({
    'bantin.yaml': `title: Bản tin\nurl: https://x.example/\n${settings}\n`,
    'content/kinh-te/a.md': article({ title: 'Giá lúa tăng' }),
    'content/xa-hoi/b.md': article({ title: 'Lễ hội' }),
  });

describe('sections', () => {
  test.each([
    ['a list of names and titles', '[{ name: kinh-te, title: Kinh tế }, { name: xa-hoi, title: Xã hội }]'],
    ['a list of keys and names', '[{ slug: kinh-te, name: Kinh tế }, { id: xa-hoi, tên: Xã hội }]'],
    ['a list of keys with titles', '[{ kinh-te: Kinh tế }, { xa-hoi: Xã hội }]'],
    ['groups with titles', '{ kinh-te: { title: Kinh tế }, xa-hoi: { name: Xã hội } }'],
    ['lists of one title', '{ kinh-te: [Kinh tế], xa-hoi: [Xã hội] }'],
    ['titles with commas', 'Kinh tế, Xã hội'],
  ])('are read as %s', async (_, written) => {
    const here = paper(`sections: ${written}`);
    expect((await here.build()).problems).toEqual([]);
    expect(menuIn(here.page('index.html'))).toEqual(['Trang nhất /', 'Kinh tế /kinh-te/', 'Xã hội /xa-hoi/']);
  });

  test('say with the line to type what settings do not hold of them', async () => {
    const here = paper(`sections:
  - { slug: kinh-te, name: Kinh tế,
      weight: 2 }
  - { slug: xa-hoi, name: Xã hội,
      children: [y-te] }`);
    const { problems } = await here.build();
    expect(told(problems)).toEqual(['warning unknown-field 5', 'error wrong-value 7']);
    expect(problems.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('Write "kinh-te: Kinh tế".'),
      'Write them after it, at the same depth: "xa-hoi: Xã hội", "xa-hoi/…: …".',
    ]);
  });
});

describe('languages', () => {
  const files = {
    'content/vi/kinh-te/a.md': article({ title: 'Giá lúa tăng' }),
    'content/en/economy/a.md': article({ title: 'Rice is dear' }),
  };

  test.each([
    'vi, en',
    '{ vi: Tiếng Việt, en: English }',
    '[{ code: vi, name: Tiếng Việt }, { code: en, name: English }]',
    '[{ vi: Tiếng Việt }, { en: { title: Village paper } }]',
    '{ vi: { name: Tiếng Việt }, en: { label: English, title: Village paper } }',
  ])('are read of %s', async (written) => {
    const here = site({
      'bantin.yaml': `title: Bản tin\nurl: https://x.example/\nlanguages: ${written}\n`,
      ...files,
    });
    const { problems } = await here.build();
    expect(told(problems).filter((one) => !one.includes('untitled-section'))).toEqual([]);
    expect(here.page('en/index.html')).toContain('Rice is dear');
    expect(here.page('en/index.html').includes('Village paper')).toBe(written.includes('Village'));
  });

  test('with a title in the place of their name are told what to write', async () => {
    const here = site({
      'bantin.yaml': 'title: Bản tin\nurl: https://x.example/\nlanguages:\n  vi:\n  en: Village paper\n',
      ...files,
    });
    const { problems } = await here.build();
    const found = problems.filter(({ severity }) => severity === 'error');
    expect(told(found)).toEqual(['error wrong-value 5']);
    expect(found[0]?.hint).toContain('write "en: { title: Village paper }"');
  });

  test('in a folder that is called otherwise but for its case are told its name', async () => {
    const here = site({
      'bantin.yaml': 'title: Bản tin\nurl: https://x.example/\nlanguages: [vi, en]\n',
      'content/vi/kinh-te/a.md': article(),
      'content/EN/economy/a.md': article(),
    });
    const { problems } = await here.build();
    const found = problems.filter(({ code }) => code === 'no-language');
    expect(found.map(({ hint }) => hint)).toEqual(['Call the folder "en" and not "EN".']);
  });
});

describe('menus', () => {
  const sections = 'sections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n';

  test.each([
    ['children', '[{ name: Kinh tế, url: /kinh-te/, children: [{ name: Thẻ, url: /the/ }] }]'],
    ['a submenu', '[{ label: Kinh tế, href: /kinh-te/, submenu: [{ label: Thẻ, href: /the/ }] }]'],
    ['pages', '[{ text: Kinh tế, link: /kinh-te/, pages: [{ text: Thẻ, link: /the/ }] }]'],
    ['a main menu', '{ main: [{ name: Kinh tế, pageRef: /kinh-te/, items: [{ Thẻ: /the/ }] }] }'],
  ])('are read with %s', async (_, written) => {
    const here = paper(`${sections}menu: ${written}`);
    expect(told((await here.build()).problems)).toEqual([]);
    expect(menuIn(here.page('index.html'))).toEqual(['Trang nhất /', 'Kinh tế /kinh-te/', 'Thẻ /the/']);
  });

  test('are read as names with commas', async () => {
    const here = paper(`${sections}menu: xa-hoi, Kinh tế`);
    expect((await here.build()).problems).toEqual([]);
    expect(menuIn(here.page('index.html'))).toEqual(['Trang nhất /', 'Xã hội /xa-hoi/', 'Kinh tế /kinh-te/']);
  });

  test.each([
    ['\n  - kinh-te: Kinh tế', 5, 'Write "- { title: Kinh tế, section: kinh-te }", with '],
    [
      ' { Kinh tế: /kinh-te/, Thẻ: /the/ }',
      4,
      'Begin each line with "- ": "- { title: Kinh tế, url: /kinh-te/ }", "- { title: Thẻ, url: /the/ }".',
    ],
    ['\n  main: [kinh-te]\n  foot: [xa-hoi]', 5, 'Write the entries of "main" below "menu:" itself; '],
  ])('of another form are told once, with what to type: menu:%s', async (written, line, hint) => {
    const here = paper(`${sections}menu:${written}`);
    const { problems } = await here.build();
    expect(told(problems)).toEqual([`error wrong-value ${line}`]);
    expect(problems[0]?.hint).toContain(hint);
  });

  test('keep one level below, and say the line of what stands deeper', async () => {
    const here = paper(`${sections}menu:
  - name: A
    url: /kinh-te/
    children:
      - name: B
        url: /kinh-te/
        children:
          - { name: C, url: /xa-hoi/ }`);
    expect(told((await here.build()).problems)).toEqual(['error wrong-value 11']);
  });
});

test('a lead story that is named by its headline is told the path of its file', async () => {
  const here = paper('sections: { kinh-te: Kinh tế, xa-hoi: Xã hội }');
  here.write({ 'content/sections/kinh-te.md': '---\ntitle: Kinh tế\nleadStory: Giá lúa tăng\n---\n' });
  const { problems } = await here.build();
  expect(told(problems)).toEqual(['error broken-link 3']);
  expect(problems[0]?.hint).toBe('Did you mean "../kinh-te/a.md"?');
});

const town = (line: string) => paper(`sections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n${line}`);

describe('lists of which there is one', () => {
  test.each([
    ['share: facebook', 'href="https://www.facebook.com/sharer'],
    ['share: facebook, x', 'href="https://x.com/intent'],
    ['social: https://www.facebook.com/x', 'href="https://www.facebook.com/x"'],
  ])('%s needs no signs of a list', async (line, shown) => {
    const here = town(line);
    expect((await here.build()).problems).toEqual([]);
    expect(here.page('2021/01/a/index.html') + here.page('index.html')).toContain(shown);
  });

  test.each([
    ['share: facebok', '4:8', 'Did you mean "facebook"?'],
    ['share: [zalo, telegam]', '4:15', 'Did you mean "telegram"?'],
    ['feeds: { formats: rs }', '4:19', 'Did you mean "rss"?'],
    ['robots: { training: denny }', '4:21', 'Did you mean "deny"?'],
    ['host: ngnix', '4:7', 'Did you mean "nginx"?'],
    ['host: apahce-2', '4:7', 'Use one of these: "none", "github"'],
    ['podcasts: { tag: lúa, category: Newz }', '4:33', 'Did you mean "News"?'],
    ['share: [facebook, ~]', '4:19', 'Write what it is behind the "-", or remove it.'],
  ])('%s is told at its place, with what was meant', async (line, place, hint) => {
    const { problems } = await town(line).build();
    expect(problems.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual([place]);
    expect(problems[0]?.hint).toContain(hint);
  });
});

describe('names with dots, as the manual calls settings in groups', () => {
  test.each([
    ['slots.head: partials/a.vto', 'Write "head" indented, on a line below "slots:".'],
    ['feeds.items: 10', 'Write "items" indented, on a line below "feeds:".'],
  ])('%s is told with where it belongs', async (line, hint) => {
    const { problems } = await town(line).build();
    expect(told(problems)).toEqual(['warning unknown-field 4']);
    expect(problems[0]?.hint).toBe(hint);
  });

  test('other tools’ names of the address and of the length of lists are read', async () => {
    const here = site({
      'bantin.yaml': 'title: Bản tin\nbaseURL: https://x.example/\npaginate: 5\n',
      'content/a.md': article({ title: 'Giá lúa tăng' }),
    });
    expect((await here.build()).problems).toEqual([]);
    expect(here.page('index.html')).toContain('<link rel="canonical" href="https://x.example/">');
  });
});

describe('a logo that is not there', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  test.each([
    ['logo: /logoo.svg', 'error missing-file 3', 'Did you mean "/logo.svg"? Upper and lower case count.'],
    ['logo: /static/logo.svg', 'error missing-file 3', 'Did you mean "/logo.svg"?'],
    ['favicon: /Logo.svg', 'error missing-file 3', 'Did you mean "/logo.svg"?'],
    ['icon: /ten/khac.svg', 'error missing-file 3', 'Put a PNG or JPEG picture into the folder'],
    ['logo: https://a.example/logo.svg', 'error bad-path 3', 'Write the path of a picture in the folder'],
  ])('%s is told with what is', async (line, expected, hint) => {
    const { problems } = await site({
      'bantin.yaml': `title: Bản tin\nurl: https://x.example/\n${line}\n`,
      'content/kinh-te/a.md': article({ title: 'Giá lúa tăng' }),
      'content/kinh-te/logo.svg': drawing,
      'static/logo.svg': drawing,
    }).build();
    expect(told(problems)).toContain(expected);
    expect(problems.map((problem) => problem.hint).join()).toContain(hint);
  });
});
