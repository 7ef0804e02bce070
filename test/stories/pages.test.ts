/** Pages that are no articles: about the newsroom, how to reach it, what it promises. */

import { describe, expect, test } from 'vitest';
import { crawl } from '../helpers/crawl.ts';
import { photo } from '../helpers/newspaper.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const base = 'https://x.example/';

function page(fields: Readonly<Record<string, unknown>> = {}, body = 'Chữ của trang.\n'): string {
  const lines = Object.entries({ title: 'Giới thiệu', ...fields });
  return `---\n${lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n${body}`;
}

const paper = (more: Readonly<Record<string, string | Uint8Array>> = {}): TestSite =>
  site({
    'bantin.yaml': 'title: Bản tin\nurl: https://x.example/\n',
    'content/kinh-te/gia-lua.md': article({ title: 'Giá lúa tăng' }),
    ...more,
  });

const told = (problems: readonly { severity: string; code: string }[]) =>
  problems.map(({ severity, code }) => `${severity} ${code}`);

const dataOf = (text: string) => {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(json)['@graph'] as Record<string, unknown>[];
};

describe('a file in content/pages', () => {
  test.each([
    ['pages/gioi-thieu.md', '/gioi-thieu/'],
    ['pages/gioi-thieu/index.md', '/gioi-thieu/'],
    ['pages/gioi-thieu/README.md', '/gioi-thieu/'],
    ['pages/gioi-thieu/ban-bien-tap.md', '/gioi-thieu/ban-bien-tap/'],
    ['pages/Giới thiệu/Ban biên tập/index.md', '/gioi-thieu/ban-bien-tap/'],
    ['pages/tin.md', '/tin/'],
    ['pages/7.md', '/7/'],
    ['pages/会社.md', '/gioi-thieu/'],
  ])('%s stands at %s with nothing but a title', async (file, url) => {
    const here = paper({ [`content/${file}`]: page() });
    const { problems } = await here.build();
    expect(told(problems)).toEqual(['info untitled-section']);
    const text = here.page(`${url.slice(1)}index.html`);
    expect(text).toContain('<h1 dir="auto">Giới thiệu</h1>');
    expect(text).toContain('<p>Chữ của trang.</p>');
    expect(text).toContain(`<link rel="canonical" href="https://x.example${url}">`);
    expect(text).not.toContain('1970');
  });

  test('has the lead, figures, attachments, last change and old addresses of an article', async () => {
    const here = paper({
      'content/pages/gioi-thieu/index.md': page(
        {
          lead: 'Báo của huyện.',
          updated: '30/01/2021 09:00',
          aliases: ['/about/'],
          attachments: [{ src: 'quy-che.csv', title: 'Quy chế' }],
        },
        'Xem [bài](/kinh-te/gia-lua.md).\n\n![Nhà báo](nha.jpg "Tòa soạn")\n',
      ),
      'content/pages/gioi-thieu/quy-che.csv': 'a,b\n',
      'content/pages/gioi-thieu/nha.jpg': photo,
    });
    const { problems } = await here.build();
    expect(told(problems).filter((line) => !line.startsWith('info'))).toEqual([]);
    const text = here.page('gioi-thieu/index.html');
    for (const part of [
      '<p class="lead" dir="auto">Báo của huyện.</p>',
      'Tòa soạn</figcaption>',
      'Quy chế</a>',
    ])
      expect(text).toContain(part);
    expect(text).toContain('<time datetime="2021-01-30T09:00:00+07:00">');
    expect(text).toContain('href="/2021/01/gia-lua/"');
    expect(here.page('about/index.html')).toContain('/gioi-thieu/');
    expect(crawl(here.out, base).complaints).toEqual([]);
  });

  test('is in the sitemap, the search and the register, and in no list or feed', async () => {
    const here = paper({
      'content/pages/gioi-thieu.md': page({ title: 'Chúng tôi là ai' }),
      'bantin.urls.jsonl': '',
    });
    await here.build();
    const naming = [...here.pages()].filter(([, text]) => text.includes('gioi-thieu')).map(([name]) => name);
    expect(naming).toEqual(['gioi-thieu/index.html', 'sitemap-fronts.xml']);
    expect(Buffer.from(here.files()['bantin.urls.jsonl'] ?? []).toString()).toContain('"/gioi-thieu/"');
    expect(here.page('sitemap-fronts.xml')).toContain('<loc>https://x.example/gioi-thieu/</loc>');
  });

  test('R7.1 is found by the search, and no publication moves it in the index', async () => {
    const here = paper({ 'content/pages/gioi-thieu.md': page({}, 'Tòa soạn ở thị trấn.\n') });
    await here.build({ search: true });
    here.edit('content/pages/gioi-thieu.md', (old) => old.replace('thị trấn', 'thành phố'));
    expect((await here.build({ search: true })).changed).toEqual([
      'gioi-thieu/index.html',
      'tim-kiem/index.bin',
    ]);
    here.edit('content/pages/gioi-thieu.md', (old) => old.replace('title:', 'noindex: true\ntitle:'));
    const { changed } = await here.build({ search: true });
    expect(changed).toEqual(['gioi-thieu/index.html', 'sitemap-fronts.xml', 'tim-kiem/index.bin']);
  });

  test('R12.6 that moves or vanishes breaks no address that was published', async () => {
    const here = paper({ 'content/pages/gioi-thieu.md': page(), 'bantin.urls.jsonl': '' });
    await here.build();
    here.remove('content/pages/gioi-thieu.md');
    here.write({ 'content/pages/ve-chung-toi.md': page() });
    const { problems } = await here.build();
    const [lost] = problems.filter(({ code }) => code === 'lost-address');
    expect(lost?.message).toContain('/gioi-thieu/');
    expect(lost?.message).not.toContain('1970');
    here.write({ 'content/pages/ve-chung-toi.md': page({ aliases: ['/gioi-thieu/'] }) });
    expect(told((await here.build()).problems)).toEqual(['info untitled-section']);
  });

  test('with noindex is listed nowhere for search engines, and hidden is known to nobody', async () => {
    const here = paper({
      'content/pages/mot.md': page({ noindex: true }),
      'content/pages/hai.md': page({ hidden: true }),
      'bantin.urls.jsonl': '',
    });
    await here.build({ search: true });
    for (const name of ['mot', 'hai'])
      expect(here.page(`${name}/index.html`)).toContain('<meta name="robots" content="noindex">');
    expect(here.page('sitemap-fronts.xml')).not.toMatch(/mot|hai/);
    const register = Buffer.from(here.files()['bantin.urls.jsonl'] ?? []).toString();
    expect([register.includes('/mot/'), register.includes('/hai/')]).toEqual([true, false]);
  });

  test('R12.5 is held back as an article is', async () => {
    const here = paper({
      'content/pages/mot.md': page({ draft: true }),
      'content/pages/hai.md': page({ embargo: '01/03/2021' }),
      'content/pages/ba.md': page({ expires: '01/01/2021' }),
      'content/pages/bon.md': page({ draft: 'để sau' }),
    });
    const { summary, problems } = await here.build();
    expect(summary).toBeNull();
    expect(told(problems)).toContain('error unclear-publication');
    here.remove('content/pages/bon.md');
    await here.build();
    expect([...here.pages().keys()].filter((name) => /^(mot|hai)\//.test(name))).toEqual([]);
    await here.build({ now: Date.parse('2021-03-02T00:00:00Z') });
    expect(here.page('hai/index.html')).toContain('Giới thiệu');
    await here.build({ drafts: true });
    expect(here.page('mot/index.html')).toContain('<strong class="mark">Bản nháp</strong>');
  });

  test('that claims the address of something else is told with both', async () => {
    const { problems } = await paper({ 'content/pages/kinh-te.md': page() }).build();
    const [same] = problems.filter(({ code }) => code === 'same-address');
    expect(same?.message).toContain('content/pages/kinh-te.md');
    expect(same?.hint).toBe('Give the page another "slug", or its file another name.');
  });

  test('says what of an article means nothing on it, and which kinds there are', async () => {
    const here = paper({ 'content/pages/mot.md': page({ author: 'Thu Hà', tags: ['a'] }) });
    expect(told((await here.build()).problems)).toEqual([
      'info untitled-section',
      'info ignored-field',
      'info ignored-field',
    ]);
    here.write({ 'content/pages/mot.md': page({ kind: 'abuot' }) });
    const [wrong] = (await here.build()).problems.filter(({ severity }) => severity === 'error');
    expect(wrong).toMatchObject({ code: 'wrong-value', at: { line: 3 } });
    expect(wrong?.hint).toContain('Did you mean "about"?');
  });
});

describe('what search engines are told', () => {
  test.each([
    ['about', 'AboutPage'],
    ['giới thiệu', 'AboutPage'],
    ['contact', 'ContactPage'],
    ['Liên hệ', 'ContactPage'],
    ['privacy', 'WebPage'],
    ['ethics-policy', 'WebPage'],
    [undefined, 'WebPage'],
  ])('R1.1 kind %s is a %s', async (kind, type) => {
    const here = paper({ 'content/pages/mot.md': page(kind === undefined ? {} : { kind }) });
    await here.build();
    const [node, crumbs] = dataOf(here.page('mot/index.html'));
    expect(node).toMatchObject({ '@type': type, url: 'https://x.example/mot/', name: 'Giới thiệu' });
    expect(crumbs?.['@type']).toBe('BreadcrumbList');
  });

  test('the publisher names the policies, on every page that names the publisher', async () => {
    const here = paper({
      'content/pages/dinh-chinh.md': page({ kind: 'corrections-policy' }),
      'content/pages/dao-duc.md': page({ kind: 'ethics-policy' }),
    });
    await here.build();
    const policies = {
      correctionsPolicy: 'https://x.example/dinh-chinh/',
      ethicsPolicy: 'https://x.example/dao-duc/',
      publishingPrinciples: 'https://x.example/dao-duc/',
    };
    for (const name of ['index.html', '2021/01/gia-lua/index.html', 'dao-duc/index.html'])
      expect(dataOf(here.page(name))[0]?.publisher).toMatchObject(policies);
  });

  test('the pages above a page lead to it', async () => {
    const here = paper({
      'content/pages/gioi-thieu.md': page({ title: 'Giới thiệu' }),
      'content/pages/gioi-thieu/ban-bien-tap.md': page({ title: 'Ban biên tập' }),
    });
    await here.build();
    const text = here.page('gioi-thieu/ban-bien-tap/index.html');
    expect(text).toContain('<li><a href="/gioi-thieu/">Giới thiệu</a></li>');
    here.edit('content/pages/gioi-thieu.md', (old) => old.replace('Giới thiệu', 'Về chúng tôi'));
    const { changed } = await here.build();
    expect(changed).toEqual(['gioi-thieu/ban-bien-tap/index.html', 'gioi-thieu/index.html']);
  });
});

describe('R12.1 what an edit changes', () => {
  test('a text its own page, a new page the sitemap besides, a policy every page', async () => {
    const here = paper({ 'content/pages/mot.md': page(), 'content/pages/hai.md': page() });
    await here.build();
    here.edit('content/pages/mot.md', (old) => `${old}\nThêm.\n`);
    expect((await here.build()).changed).toEqual(['mot/index.html']);
    here.write({ 'content/pages/ba.md': page() });
    expect((await here.build()).changed).toEqual(['ba/index.html', 'sitemap-fronts.xml']);
    here.remove('content/pages/ba.md');
    expect(await here.build()).toMatchObject({ changed: ['sitemap-fronts.xml'], gone: ['ba/index.html'] });
    here.write({ 'content/pages/hai.md': page({ kind: 'ethics-policy' }) });
    expect((await here.build()).changed).toContain('2021/01/gia-lua/index.html');
  });
});

describe('a text without a date outside content/pages', () => {
  test('is a page too, and that is told', async () => {
    const here = paper({ 'content/gioi-thieu.md': page() });
    const { problems } = await here.build();
    expect(told(problems)).toEqual(['info untitled-section', 'warning missing-date']);
    expect(problems[1]).toMatchObject({ at: { file: 'content/gioi-thieu.md' } });
    expect(here.page('gioi-thieu/index.html')).toContain('Chữ của trang.');
    expect(here.page('index.html')).not.toContain('gioi-thieu');
  });

  test('so any folder with Markdown files is a site', async () => {
    const here = site({
      'ghi-chep.md': '# Ghi chép\n\nMột đoạn, xem [phần hai](phan/hai.md).\n',
      'phan/hai.md': '# Phần hai\n\nĐoạn nữa.\n',
    });
    const { summary } = await here.build();
    expect(summary).not.toBeNull();
    expect(here.page('phan/hai/index.html')).toContain('<h1 dir="auto">Phần hai</h1>');
    expect(here.page('ghi-chep/index.html')).toContain('href="/phan/hai/"');
    expect(crawl(here.out, 'http://localhost:8080/').complaints).toEqual([]);
  });

  test.each([
    ['author: Thu Hà'],
    ['tags: [lúa]'],
    ['section: kinh-te'],
    ['views: 3'],
    ['ngay_xuat_ban_lai: 2021'],
    ['id: x'],
  ])('is an article whose date was forgotten when it says %s', async (line) => {
    const here = paper({ 'content/tin.md': `---\ntitle: Tin\n${line}\n---\nChữ.\n` });
    const { summary, problems } = await here.build();
    expect(summary).toBeNull();
    const [missing] = problems.filter(({ code }) => code === 'missing-date');
    expect(missing?.severity).toBe('error');
    expect(missing?.hint).toContain('folder "pages"');
  });

  test.each(['2021/01/28/tin.md', '_drafts/tin.md', '2021-02-30-tin.md'])(
    'is no page where its path has to do with time: %s',
    async (file) => {
      const { problems } = await paper({ [`content/${file}`]: '# Tin\n\nChữ.\n' }).build();
      expect(problems.filter(({ code }) => code === 'missing-date').map(({ message }) => message)).toEqual([
        expect.stringContaining('does not say when the article was published'),
      ]);
    },
  );
});

test('a policy, or what the newsroom is, that two pages say to be is told at the second; pages of contact may be several', async () => {
  const page = (kind: string) => `---\ntitle: Trang\nkind: ${kind}\n---\nChữ.\n`;
  const here = site({
    'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin }\n',
    'content/pages/a.md': page('privacy'),
    'content/pages/b.md': page('quyền riêng tư'),
    'content/pages/a1.md': page('about'),
    'content/pages/b1.md': page('giới thiệu'),
    'content/pages/c.md': page('contact'),
    'content/pages/d.md': page('contact'),
    'content/tin/a.md': article({ slug: 'a' }),
  });
  const { problems } = await here.build();
  expect(problems.map(({ code, at }) => [code, at?.file, at?.line])).toEqual([
    ['two-of-a-kind', 'content/pages/b.md', 3],
    ['two-of-a-kind', 'content/pages/b1.md', 3],
  ]);
  expect(problems[0]?.message).toContain('content/pages/a.md');
});

test.each(['content/pages/index.md', 'content/pages/README.md'])(
  '%s has no name of its own, which is told',
  async (name) => {
    const here = paper({ [name]: page() });
    const { problems } = await here.build();
    expect(told(problems)).toContain('warning unnamed-page');
    here.write({ [name]: page({ slug: 've-bao' }) });
    expect(told((await here.build()).problems)).not.toContain('warning unnamed-page');
    expect(here.page('ve-bao/index.html')).toContain('Chữ của trang.');
  },
);
