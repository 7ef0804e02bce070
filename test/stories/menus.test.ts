/** Menus, and who answers for the site, as the settings say them. */

import { describe, expect, test } from 'vitest';
import { crawl } from '../helpers/crawl.ts';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const base = 'https://x.example/';
const settings = 'title: Bản tin\nurl: https://x.example/\nsections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n';

const paper = (more = '', files: Readonly<Record<string, string | Uint8Array>> = {}): TestSite =>
  site({
    'bantin.yaml': settings + more,
    'content/kinh-te/gia-lua.md': article({ title: 'Giá lúa tăng', tags: ['lúa'] }),
    'content/xa-hoi/le-hoi.md': article({ title: 'Lễ hội' }),
    'content/pages/gioi-thieu.md': '---\ntitle: Giới thiệu\nkind: about\n---\nVề chúng tôi.\n',
    'content/pages/gioi-thieu/ban-bien-tap.md': '---\ntitle: Ban biên tập\n---\nNhững ai.\n',
    'content/pages/lien-he.md': '---\ntitle: Liên hệ\nkind: contact\n---\nViết cho chúng tôi.\n',
    ...files,
  });

const told = (problems: readonly { severity: string; code: string; at: { line: number } | null }[]) =>
  problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line ?? '-'}`);

/** Titles with addresses of the links between two marks. */
function linksIn(text: string, from: string, to: string): string[] {
  const part = text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
  return [...part.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, url, title]) => `${title} ${url}`,
  );
}

/** Without the search and the archive, which every menu has. */
const inMenu = (text: string) =>
  linksIn(
    text.replace(/<a class="to-search".*?<\/a>|<li class="aside.*?<\/li>/gs, ''),
    '<nav class="menu"',
    '</nav>',
  );
const inFooter = (text: string) => linksIn(text, '<footer', '</footer>');

describe('menu', () => {
  test('without one there are the sections, as in the footer', async () => {
    const here = paper();
    await here.build();
    const text = here.page('index.html');
    expect(inMenu(text)).toEqual(['Trang nhất /', 'Kinh tế /kinh-te/', 'Xã hội /xa-hoi/']);
    expect(inFooter(text)).toEqual(expect.arrayContaining(['Kinh tế /kinh-te/', 'Xã hội /xa-hoi/']));
  });

  test.each([
    ['[kinh-te, /luu-tru/, /]', ['Kinh tế /kinh-te/', 'Lưu trữ /luu-tru/', 'Trang nhất /']],
    [
      '[/luu-tru, { title: Kho bài, url: /luu-tru }]',
      ['Trang nhất /', 'Lưu trữ /luu-tru/', 'Kho bài /luu-tru/'],
    ],
    [
      '[{ title: Thêm, items: [/luu-tru/, /tim-kiem/] }]',
      ['Trang nhất /', 'Lưu trữ /luu-tru/', 'Tìm kiếm /tim-kiem/'],
    ],
  ])('prints the front page, the search and the archive once when it names them: %s', async (menu, links) => {
    const here = paper(`menu: ${menu}\n`);
    const { problems } = await here.build({ search: true });
    expect(told(problems)).toEqual([]);
    const found = linksIn(here.page('index.html'), '<nav class="menu"', '</nav>');
    expect(found.filter((link) => menu.includes('tim-kiem') || !link.includes('/tim-kiem/'))).toEqual(links);
    expect(new Set(found).size).toBe(found.length);
  });

  test('prints what stands twice in a list once, and tells of it', async () => {
    const here = paper(`menu:
  - kinh-te
  - Kinh tế
  - { title: Tòa soạn, page: gioi-thieu, items: [lien-he, { title: Tòa soạn, url: /gioi-thieu/ }, pages/lien-he.md] }
  - { title: Về chúng tôi, page: gioi-thieu }
footer: { menu: [/luu-tru/, lien-he, /the, /tac-gia/] }
`);
    const { problems } = await here.build();
    expect(told(problems)).toEqual(['warning menu-twice 6', 'warning menu-twice 7', 'warning menu-twice 7']);
    const text = here.page('index.html');
    expect(inMenu(text)).toEqual([
      'Trang nhất /',
      'Kinh tế /kinh-te/',
      'Tòa soạn /gioi-thieu/',
      'Liên hệ /lien-he/',
      'Về chúng tôi /gioi-thieu/',
    ]);
    const footer = inFooter(text);
    expect(footer.slice(0, 4)).toEqual([
      'Lưu trữ /luu-tru/',
      'Liên hệ /lien-he/',
      expect.stringMatching(/ \/the\/$/),
      expect.stringMatching(/ \/tac-gia\/$/),
    ]);
    expect(new Set(footer).size).toBe(footer.length);
  });

  test('of another language names its own archive once', async () => {
    const here = site({
      'bantin.yaml':
        'title: Bản tin\nurl: https://x.example/\nlanguages:\n  vi:\n  en: { title: News, menu: [/en/archive/, /en/] }\n',
      'content/vi/tin.md': article({ title: 'Tin' }),
      'content/en/news.md': article({ title: 'News of today' }),
    });
    const { problems } = await here.build();
    expect(told(problems)).toEqual([]);
    expect(inMenu(here.page('en/index.html'))).toEqual(['Archive /en/archive/', 'Front page /en/']);
  });

  test('has sections, pages, tags, authors and addresses in order, with one level below', async () => {
    const here = paper(`menu:
  - xa-hoi
  - Kinh tế
  - gioi-thieu
  - { title: Tòa soạn, page: pages/gioi-thieu.md, items: [gioi-thieu/ban-bien-tap, lien-he] }
  - title: Xem thêm
    items:
      - { tag: lúa }
      - /luu-tru/
      - { title: Cổng huyện, url: "https://huyen.example/" }
footer: { lines: Bản quyền, menu: [lien-he] }
`);
    const { problems } = await here.build();
    expect(told(problems)).toEqual([]);
    const text = here.page('index.html');
    expect(inMenu(text)).toEqual([
      'Trang nhất /',
      'Xã hội /xa-hoi/',
      'Kinh tế /kinh-te/',
      'Giới thiệu /gioi-thieu/',
      'Tòa soạn /gioi-thieu/',
      'Ban biên tập /gioi-thieu/ban-bien-tap/',
      'Liên hệ /lien-he/',
      'lúa /the/lua/',
      'Lưu trữ /luu-tru/',
      'Cổng huyện https://huyen.example/',
    ]);
    expect(text).toContain('<summary>Xem thêm</summary>');
    expect(inFooter(text)).toContain('Liên hệ /lien-he/');
    expect(inFooter(text)).not.toContain('Kinh tế /kinh-te/');
    expect(text).toContain('<p>Bản quyền</p>');
    expect(crawl(here.out, base).complaints).toEqual([]);
    const current = (name: string) =>
      [...here.page(name).matchAll(/<a [^>]*aria-current="(\w+)"[^>]*>([^<]*)</g)].map(
        ([, how, title]) => `${title} ${how}`,
      );
    expect(current('lien-he/index.html')).toEqual(['Liên hệ page']);
    expect(current('kinh-te/index.html')).toEqual(['Kinh tế true']);
    expect(current('2021/01/le-hoi/index.html')).toEqual(['Xã hội true']);
  });

  test.each([
    ['menu: [kinh-tee]', 'error broken-link 4', 'Did you mean "kinh-te"?'],
    ['menu:\n  - xa-hoi\n  - gioi-thiu', 'error broken-link 6', 'Did you mean "gioi-thieu"?'],
    ['menu: [{ title: A, items: [xyzw] }]', 'error broken-link 4', 'Write the key of a section'],
    ['footer: { menu: [xyzw] }', 'error broken-link 4', 'Write the key of a section'],
    ['menu: [{ tag: chưa có }]', 'warning broken-link 4', 'comes back by itself'],
    ['menu: [/khong-co/]', 'error missing-field 4', 'Write { title: …, url: /khong-co/ }.'],
    ['menu: [/archive/]', 'error missing-field 4', 'Did you mean "/luu-tru/"? If not, write { title: …'],
    ['menu: [/luu-truu]', 'error missing-field 4', 'Did you mean "/luu-tru/"?'],
    ['footer: { menu: [/xa-hooi/] }', 'error missing-field 4', 'Did you mean "/xa-hoi/"?'],
    ['menu: [{ title: A, url: /search/ }]', 'warning unknown-page 4', 'Did you mean "/tim-kiem/"?'],
    ['menu: [{ title: A, url: /lien-heh }]', 'warning unknown-page 4', 'Did you mean "/lien-he/"?'],
    ['menu: [{ title: A, url: /rss.xlm }]', 'warning unknown-page 4', 'Did you mean "/rss.xml"?'],
    ['menu: [{ title: A, url: /khong-co/ }]', 'warning unknown-page 4', 'Mend the address'],
    ['menu: ["https://a.example/"]', 'error missing-field 4', 'Write { title: …, url: https://a.example/ }.'],
    ['menu: [{ items: [] }]', 'error missing-field 4', 'Write the key of a section'],
    ['menu: [{ title: A }]', 'error missing-field 4', 'Write the key of a section'],
    ['menu: [{ title: A, items: [{ title: B }] }]', 'error missing-field 4', 'Write the key of a section'],
    ['menu: [{ section: xa-hoi, page: lien-he }]', 'error wrong-value 4', 'Remove one of them'],
    ['menu: [{ page: ban-bien-tap }]', 'error broken-link 4', 'Did you mean "gioi-thieu/ban-bien-tap"?'],
    ['menu: [Xã hộii]', 'error broken-link 4', 'Did you mean "xa-hoi"?'],
    ['menu: [{ tag: luua }]', 'warning broken-link 4', 'Did you mean "lua"?'],
    ['menu: [{ title: A, url: "javascript:alert(1)" }]', 'error bad-address 4', 'https://'],
    ['menu: [{ titel: A, page: lien-he }]', 'warning unknown-field 4', 'Did you mean "title"?'],
  ])('%s is told at its line', async (line, expected, hint) => {
    const { problems } = await paper(`${line}\n`).build();
    expect(told(problems)).toContain(expected);
    expect(problems.map((problem) => problem.hint).join()).toContain(hint);
  });

  test('a second level below is an error at its place, and says that there is one', async () => {
    const here = paper(
      'menu:\n  - title: Khác\n    items:\n      - title: Lúa\n        tag: lúa\n        items: [kinh-te]\n',
    );
    const { problems } = await here.build();
    expect(told(problems)).toEqual(['error wrong-value 9']);
    expect(problems[0]?.message).toContain('one level');
  });

  test('all that is wrong with a menu is told at once', async () => {
    const { problems } = await paper(
      'menu:\n  - { title: A, url: "javascript:alert(1)" }\n  - kinh-tee\n  - { title: B }\n  - { section: xa-hoi, tag: lúa }\nfooter: { menu: [lien-hee] }\n',
    ).build();
    expect(told(problems)).toEqual([
      'error bad-address 5',
      'error broken-link 6',
      'error missing-field 7',
      'error wrong-value 8',
      'error broken-link 9',
    ]);
  });

  test('a page that is held back is left out, and comes with its moment', async () => {
    const here = paper('menu: [tuyen-dung, kinh-te]\n', {
      'content/pages/tuyen-dung.md': '---\ntitle: Tuyển dụng\nembargo: 05/02/2021\n---\nCần người.\n',
    });
    expect(told((await here.build()).problems)).toContain('warning broken-link 4');
    expect(inMenu(here.page('index.html'))).toEqual(['Trang nhất /', 'Kinh tế /kinh-te/']);
    await here.build({ now: Date.parse('2021-02-06T00:00:00Z') });
    expect(inMenu(here.page('index.html'))).toContain('Tuyển dụng /tuyen-dung/');
  });

  test('R12.1 changes with the title of a page, and not with its text', async () => {
    const here = paper('menu: [lien-he]\n');
    await here.build();
    here.edit('content/pages/lien-he.md', (old) => `${old}\nThêm.\n`);
    expect((await here.build()).changed).toEqual(['lien-he/index.html']);
    here.edit('content/pages/lien-he.md', (old) => old.replace('Liên hệ', 'Gặp chúng tôi'));
    expect((await here.build()).changed).toContain('index.html');
    expect(inMenu(here.page('index.html'))).toContain('Gặp chúng tôi /lien-he/');
  });
});

const imprint = `imprint:
  agency: Ủy ban nhân dân huyện
  license: { number: Số 12/GP-TTĐT, date: 12/03/2020 }
  responsible: Nguyễn Đăng Khoa
  editors: [Lê Thu Hà, Nguyễn Văn Trọng]
  address: 12 Phạm Văn Đồng
  phone: 0255 385 7000
  email: toa-soan@x.example
  contacts:
    - { name: Trần Hữu Phước, post: Tiếp công dân, phone: "+84 255 385 7001", email: phuoc@x.example }
`;

describe('imprint', () => {
  test('a line may hold two numbers, of which the first is dialled', async () => {
    const here = paper('imprint: { phone: 0255 385 7000 - 0905 123 456 }\n');
    expect((await here.build()).problems.filter(({ code }) => code === 'wrong-value')).toEqual([]);
    expect(here.page('index.html')).toContain('href="tel:02553857000"');
  });

  test('stands in the footer of every page and on the contact page', async () => {
    const here = paper(imprint);
    expect(told((await here.build()).problems)).toEqual([]);
    const parts = [
      '<dt>Cơ quan chủ quản</dt><dd>Ủy ban nhân dân huyện</dd>',
      '<dd>Số 12/GP-TTĐT, cấp ngày 12/03/2020</dd>',
      '<dd>Lê Thu Hà</dd><dd>Nguyễn Văn Trọng</dd>',
      '<a href="tel:02553857000">0255\u00a0385\u00a07000</a>',
      '<a href="mailto:toa-soan@x.example">',
      'Trần Hữu Phước, Tiếp công dân <a href="tel:+842553857001">',
    ];
    const count = (name: string, part: string) => here.page(name).split(part).length - 1;
    for (const part of parts) {
      expect(count('2021/01/gia-lua/index.html', part), part).toBe(1);
      expect(count('lien-he/index.html', part), part).toBe(2);
    }
  });

  test.each([
    ['a newsroom', '', 'Thông tin tòa soạn'],
    ['an authority', 'publisher: { kind: government }\n', 'Thông tin cơ quan'],
    [
      'what the settings say',
      'publisher: { kind: government }\n  title: Thông tin nhà trường\n',
      'Thông tin nhà trường',
    ],
    ['an authority in English', 'language: en\npublisher: { kind: government }\n', 'About the authority'],
  ])('on the contact page is called after %s', async (_, settings, title) => {
    const [said = '', own = ''] = settings.split(/(?<=\n)(?= )/);
    const here = paper(`${imprint}${own}${said}llms: true\n`);
    await here.build();
    expect(here.page('lien-he/index.html')).toContain(`<h2>${title}</h2>`);
    expect(here.page('llms.txt')).toContain(`## ${title}`);
  });

  test('is known to search engines from the front page, and from pages about the site', async () => {
    const here = paper(
      `${imprint}social: { Facebook: "https://facebook.com/x", Zalo: "https://zalo.me/1" }\n`,
    );
    await here.build();
    const graphOf = (name: string) =>
      JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(here.page(name))?.[1] ?? '{}')['@graph'][0].publisher;
    for (const name of ['index.html', 'lien-he/index.html', 'gioi-thieu/index.html'])
      expect(graphOf(name)).toMatchObject({
        parentOrganization: { '@type': 'Organization', name: 'Ủy ban nhân dân huyện' },
        address: { '@type': 'PostalAddress', streetAddress: '12 Phạm Văn Đồng' },
        telephone: '02553857000',
        email: 'toa-soan@x.example',
        contactPoint: [{ '@type': 'ContactPoint', name: 'Trần Hữu Phước', contactType: 'Tiếp công dân' }],
        sameAs: ['https://facebook.com/x', 'https://zalo.me/1'],
      });
    expect(graphOf('2021/01/gia-lua/index.html')).not.toHaveProperty('contactPoint');
    expect(inFooter(here.page('index.html'))).toEqual(
      expect.arrayContaining(['Facebook https://facebook.com/x', 'Zalo https://zalo.me/1']),
    );
  });

  test.each([
    ['imprint: { phone: gọi sau }', 'error wrong-value 4'],
    ['imprint: { email: toa-soan }', 'error bad-address 4'],
    ['imprint: { license: { number: 1, date: mai } }', 'error bad-date 4'],
    ['imprint: { adress: A }', 'warning unknown-field 4'],
    ['imprint: { contacts: [{ mial: a@b.example }] }', 'warning unknown-field 4'],
    ['social: [facebook.com/x]', 'error bad-address 4'],
  ])('%s is told', async (line, expected) => {
    expect(told((await paper(`${line}\n`).build()).problems)).toContain(expected);
  });
});

test('logo stands above the title, and is that of the publisher when this names none', async () => {
  const here = paper('logo: /logo.png\n', { 'static/logo.png': png(300, 120) });
  await here.build();
  const text = here.page('index.html');
  expect(text).toContain('<img class="logo" src="/logo.png" width="300" height="120" alt="">');
  expect(text).toContain('"logo":{"@type":"ImageObject","url":"https://x.example/logo.png"');
  const { problems } = await paper('logo: /bieu-tuong.png\n').build();
  expect(problems.find(({ code }) => code === 'missing-file')?.message).toContain('"logo"');
});
