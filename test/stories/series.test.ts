/** Series: articles that tell one story in parts. */

import { describe, expect, test } from 'vitest';
import { crawl } from '../helpers/crawl.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const base = 'https://x.example/';
const settings = 'title: Bản tin\nurl: https://x.example/\nsections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n';

const part = (number: number, day: number, more: Readonly<Record<string, unknown>> = {}) =>
  article({ title: `Nước về ${number}`, date: `${day}/01/2021 08:00`, series: 'nuoc-sach', ...more });

const paper = (files: Readonly<Record<string, string>> = {}, more = ''): TestSite =>
  site({
    'bantin.yaml': settings + more,
    'content/series/nuoc-sach.md':
      '---\ntitle: Nước sạch về làng\nlead: Ba năm theo những đường ống.\n---\nXóm Cát chờ **mười năm**.\n',
    'content/xa-hoi/nuoc-1.md': part(1, 4),
    'content/kinh-te/nuoc-2.md': part(2, 6),
    'content/xa-hoi/le-hoi.md': article({ title: 'Lễ hội', date: '07/01/2021 08:00' }),
    ...files,
  });

const told = (problems: readonly { severity: string; code: string; at: { line: number } | null }[]) =>
  problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line ?? '-'}`);

/** Headlines of the parts with their numbers, as the page of the series shows them. */
const partsOn = (text: string) =>
  [...text.matchAll(/<p class="part">([^<]*)<\/p>.*?<a[^>]*>([^<]*)<\/a><\/h2>/gs)].map(
    ([, label, title]) => `${label}: ${title}`,
  );
const neighbours = (text: string) =>
  [...text.matchAll(/<a class="(?:newer|older)".*?<span class="meta">([^<]*)<\/span> ([^<]*)</gs)].map(
    ([, label, title]) => `${label}: ${title}`,
  );
const graph = (text: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}')['@graph'][0];

describe('a series', () => {
  test('has a page with its introduction and its parts, the oldest first, a feed, and a place in the sitemap', async () => {
    const here = paper({}, 'menu: [kinh-te, { series: nuoc-sach }, { url: /loat-bai/ }]\n');
    const { problems } = await here.build({ base, search: true });
    expect(told(problems)).toEqual([]);
    const text = here.page('loat-bai/nuoc-sach/index.html');
    expect(text).toContain('<h1>Nước sạch về làng</h1>');
    expect(text).toContain('Ba năm theo những đường ống.');
    expect(text).toContain('<strong>mười năm</strong>');
    expect(partsOn(text)).toEqual(['Phần 1: Nước về 1', 'Phần 2: Nước về 2']);
    expect(graph(text)).toMatchObject({
      '@type': 'CreativeWorkSeries',
      name: 'Nước sạch về làng',
      hasPart: [{ headline: 'Nước về 1' }, { headline: 'Nước về 2' }],
    });
    expect(here.page('loat-bai/nuoc-sach/rss.xml')).toMatch(/Nước về 2.*Nước về 1/s);
    expect(here.page('loat-bai/index.html')).toContain('href="/loat-bai/nuoc-sach/"');
    expect(here.page('sitemap-fronts.xml')).toContain('https://x.example/loat-bai/nuoc-sach/');
    expect(here.page('feeds.opml')).toContain('/loat-bai/nuoc-sach/rss.xml');
    expect(here.page('index.html')).toMatch(/<nav class="menu".*href="\/loat-bai\/nuoc-sach\/".*<\/nav>/s);
    expect(here.page('tim-kiem/index.html')).toContain(
      '<option value="nuoc-sach">Nước sạch về làng</option>',
    );
    expect(crawl(here.out, base).complaints).toEqual([]);
  });

  test('says on each article which part it is, with the parts beside it; the last one leads on in its section', async () => {
    const here = paper({
      'content/xa-hoi/le-hoi-khac.md': article({ title: 'Lễ hội khác', date: '09/01/2021 08:00' }),
      'content/kinh-te/gia-lua.md': article({ title: 'Giá lúa', date: '08/01/2021 08:00' }),
    });
    await here.build({ base });
    const first = here.page('2021/01/nuoc-1/index.html');
    expect(first).toContain('Phần 1 của loạt bài <a href="/loat-bai/nuoc-sach/">Nước sạch về làng</a>');
    expect(neighbours(first)).toEqual(['Phần tiếp theo: Nước về 2']);
    const last = here.page('2021/01/nuoc-2/index.html');
    expect(neighbours(last)).toEqual(['Tin mới hơn: Giá lúa', 'Phần trước: Nước về 1']);
    expect(graph(last)).toMatchObject({
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Nước sạch về làng' },
      position: 2,
    });
    expect(neighbours(here.page('2021/01/le-hoi/index.html'))).toEqual([
      'Tin mới hơn: Lễ hội khác',
      'Tin cũ hơn: Nước về 1',
    ]);
  });

  test('needs no file: the title is as written, under any of its names', async () => {
    const here = site({
      'bantin.yaml': settings,
      'content/kinh-te/a.md': '---\ntitle: A\ndate: 04/01/2021\nloạt bài: Đê biển\n---\nChữ.\n',
      'content/kinh-te/b.md': '---\ntitle: B\ndate: 05/01/2021\nseries: [Đê biển, Bão]\n---\nChữ.\n',
    });
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual([]);
    expect(partsOn(here.page('loat-bai/de-bien/index.html'))).toEqual(['Phần 1: A', 'Phần 2: B']);
    expect(here.page('the/bao/index.html')).toContain('>B</a>');
  });

  test.each([
    ['order: newest', ['Phần 2: Nước về 2', 'Phần 1: Nước về 1']],
    ['thứ tự: mới nhất', ['Phần 2: Nước về 2', 'Phần 1: Nước về 1']],
    ['order: [kinh-te/nuoc-2.md, /xa-hoi/nuoc-1]', ['Phần 1: Nước về 2', 'Phần 2: Nước về 1']],
    ['order:\n  - content/kinh-te/nuoc-2.md', ['Phần 1: Nước về 2', 'Phần 2: Nước về 1']],
  ])('its parts stand as its file says: %s', async (order, expected) => {
    const here = paper({ 'content/series/nuoc-sach.md': `---\ntitle: Nước sạch\n${order}\n---\n` });
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual([]);
    expect(partsOn(here.page('loat-bai/nuoc-sach/index.html'))).toEqual(expected);
  });

  test('what its order names must be there, and a part of it', async () => {
    const here = paper({
      'content/series/nuoc-sach.md':
        '---\ntitle: Nước sạch\norder:\n  - xa-hoi/nuoc-1\n  - xa-hoi/nuoc-3\n  - xa-hoi/le-hoi\n---\n',
    });
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual(['error broken-link 5', 'warning not-in-series 6']);
    expect(problems[0]?.hint).toContain('nuoc-1.md');
  });

  test('that is misspelt beside a known one is doubted; one that differs in its number is another', async () => {
    const here = paper({
      'content/xa-hoi/nuoc-3.md': part(3, 8, { series: 'nuoc-sahc' }),
      'content/xa-hoi/bau-cu.md': article({ title: 'Bầu cử', series: 'Bầu cử 2021' }),
      'content/xa-hoi/bau-cu-2.md': article({ title: 'Bầu cử 2', series: 'Bầu cử 2021' }),
      'content/xa-hoi/bau-cu-3.md': article({ title: 'Bầu cử 3', series: 'Bầu cử 2026' }),
    });
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual(['warning unknown-series 4']);
    expect(problems[0]?.hint).toContain('Nước sạch về làng');
  });

  test('has no page and no word anywhere before its first part is out, nor when its file is a draft', async () => {
    const here = paper({
      'content/xa-hoi/nuoc-1.md': part(1, 4, { draft: true }),
      'content/kinh-te/nuoc-2.md': part(2, 6, { date: '05/02/2021 08:00' }),
    });
    const before = await here.build({ base });
    expect(told(before.problems)).toEqual(['info scheduled 3']);
    const said = [...here.pages()].filter(([, text]) =>
      Buffer.from(text, 'latin1').toString().includes('Nước sạch'),
    );
    expect(said).toEqual([]);
    here.edit('content/series/nuoc-sach.md', (text) => text.replace('lead:', 'draft: true\nlead:'));
    const { problems } = await here.build({ base, now: Date.parse('2021-02-06T08:00:00+07:00') });
    expect(told(problems)).toEqual(['info left-out 3']);
    const text = here.page('loat-bai/nuoc-sach/index.html');
    expect(text).toContain('<h1>nuoc-sach</h1>');
    expect(text).not.toContain('mười năm');
  });

  test('whose file is a draft stops no build with what is wrong in it, unless it is in doubt that it is one', async () => {
    const draft = 'draft: true\nlinks: 5\norder: hu';
    const said = (lines: string) => {
      const files = ['series/nuoc-sach', 'sections/kinh-te', 'tags/lua', 'authors/a'].map((name) => {
        const title = name.startsWith('authors/') ? 'name' : 'title';
        return [`content/${name}.md`, `---\n${title}: Nước sạch\n${lines}\n---\n![x](../../../x.png)\n`];
      });
      return paper(Object.fromEntries(files)).build({ base });
    };
    const built = await said(draft);
    expect(told(built.problems).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(told(built.problems)).toEqual(
      expect.arrayContaining(['warning wrong-value 4', 'warning bad-path 7']),
    );
    const doubted = await said(`${draft}\nhidden: true`);
    expect(told(doubted.problems)).toEqual(
      expect.arrayContaining(['error wrong-value 4', 'error unclear-publication 6']),
    );
  });

  test.each([
    ['date: 04/01/2021', 'error misplaced-article 3'],
    ['ngày đăng: 04/01/2021', 'error misplaced-article 3'],
    ['hidden: true', 'error unclear-publication 3'],
    ['embargo: 04/01/2031', 'error unclear-publication 3'],
    ['published: false', 'error unclear-publication 3'],
    ['titel: Nước', 'warning unknown-field 3'],
  ])('in its file %s is told', async (line, expected) => {
    const here = paper({ 'content/series/nuoc-sach.md': `---\ntitle: Nước sạch\n${line}\n---\n` });
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual([expected]);
  });

  test('of which nobody tells a part is told, with what was meant', async () => {
    const here = paper({
      'content/series/nuoc-sach.md': '---\ntitle: Nước sạch\n---\n',
      'content/series/bau-cu.md': '---\ntitle: Bầu cử\n---\n',
      'content/series/nuoc-sac.md': '---\ntitle: Nước sạch khác\n---\n',
    });
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual(['info unused-profile 1', 'warning unused-profile 1']);
    expect(problems[1]?.hint).toContain('nuoc-sach');
  });

  test('a file of a series may lie in a folder of its own name, with its picture', async () => {
    const here = paper();
    here.remove('content/series/nuoc-sach.md');
    here.write({ 'content/series/nuoc-sach/index.md': '---\ntitle: Nước trong\n---\n' });
    await here.build({ base });
    expect(here.page('loat-bai/nuoc-sach/index.html')).toContain('<h1>Nước trong</h1>');
  });
});

describe('publishing a part (R12.1)', () => {
  const publishInto = async (count: number) => {
    const parts = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `content/xa-hoi/nuoc-${index + 1}.md`,
        part(index + 1, 4, {
          date: `${(index % 28) + 1}/01/20${10 + Math.floor(index / 28)} 08:00`,
          slug: `nuoc-${index + 1}`,
        }),
      ]),
    );
    const here = site({
      'bantin.yaml': `${settings}permalink: /tin/:slug/\n`,
      'content/series/nuoc-sach.md': '---\ntitle: Nước sạch\n---\nChữ.\n',
      ...parts,
      'content/xa-hoi/sau.md': article({ title: 'Sau', date: '31/12/2020 08:00', slug: 'sau' }),
    });
    await here.build({ base });
    here.write({ 'content/xa-hoi/moi.md': part(0, 5, { date: '01/01/2021 08:00', slug: 'moi' }) });
    const { changed, gone } = await here.build({ base });
    expect(gone).toEqual([]);
    return changed.map((name) => name.replace(`nuoc-${count}/`, 'LAST/')).sort();
  };

  test('changes its series, the feed of that, and the part before it, among 20 as among 200', async () => {
    const changed = await publishInto(20);
    expect(changed.filter((name) => name.startsWith('loat-bai/'))).toEqual([
      'loat-bai/nuoc-sach/index.html',
      'loat-bai/nuoc-sach/rss.xml',
    ]);
    expect(changed.filter((name) => name.startsWith('tin/'))).toEqual([
      'tin/LAST/index.html',
      'tin/moi/index.html',
      'tin/sau/index.html',
    ]);
    expect(await publishInto(200)).toEqual(changed);
  });

  test('another text of a series changes its page alone', async () => {
    const here = paper();
    await here.build({ base });
    here.edit('content/series/nuoc-sach.md', (text) => text.replace('mười năm', 'chín năm'));
    const { changed } = await here.build({ base });
    expect(changed).toEqual(['loat-bai/nuoc-sach/index.html']);
  });
});
