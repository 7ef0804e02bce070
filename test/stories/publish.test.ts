/** What publishing costs: a number of changed files that does not depend on the archive (R12.1). */

import { describe, expect, test } from 'vitest';
import { generateCorpus, picturePaths } from '../../bench/corpus.js';
import { crawl } from '../helpers/crawl.ts';
import { photo } from '../helpers/newspaper.ts';
import { article, site, type TestBuild, type TestSite } from '../helpers/site.ts';

/** After the last article of any archive here. */
const later = Date.parse('2020-01-01T00:00:00+07:00');

const base = 'https://x.example/repo/';

/** Pages, menus, an imprint, a series, a front page by hand, slots, links to share, and a second language. */
const wholePaper = {
  'content/vi/pages/gioi-thieu.md': '---\ntitle: Giới thiệu\nkind: about\n---\nVề chúng tôi.\n',
  'content/vi/pages/gioi-thieu/ban-bien-tap.md': '---\ntitle: Ban biên tập\n---\nNhững ai.\n',
  'content/vi/pages/dinh-chinh.md': '---\ntitle: Đính chính\nkind: corrections-policy\n---\nThế nào.\n',
  'content/vi/series/nuoc-sach.md': '---\ntitle: Nước sạch\n---\nBa phần.\n',
  'content/vi/home.yaml':
    '- notice: Mất điện\n- newest: 6\n- section: kinh-te\n- series: nuoc-sach\n- mostRead: 5\n- page: gioi-thieu\n',
  'content/en/pages/about.md':
    '---\ntitle: About\nkind: about\ntranslations: { vi: gioi-thieu.md }\n---\nAbout us.\n',
  'content/en/business/road.md': article({ title: 'A road', date: '01/01/2015 08:00' }),
  'templates/partials/thu.vto': '<p>Nhận thư</p>\n',
  'bantin.yaml': `menu: [kinh-te, gioi-thieu, { tag: du lịch nông thôn }, { series: nuoc-sach }]
imprint: { agency: Ủy ban huyện }
share: [facebook, copy]
slots: { middle: { partial: partials/thu.vto, ad: { phone: 300x250 } }, foot: partials/thu.vto }
robots: { training: deny }
llms: true
languages:
  vi: {}
  en: { title: Bulletin, sections: { business: Business }, menu: [business, about] }
`,
};

interface Publication extends Pick<TestBuild, 'changed' | 'gone'> {
  readonly paper: TestSite;
}

/**
 * What changes when one newest article joins `count` others at its moment: paths with its month written YYYY and MM, and
 * `OLDER` for the article before it in its section. In both archives the new article completes no list page.
 */
async function publishInto(count: number): Promise<Publication> {
  const corpus = [...generateCorpus({ count: count + 1, figures: true })];
  const [, date = '', month, year] = corpus.pop()?.text.match(/^date: (\d+\/(\d+)\/(\d+) .*)/m) ?? [];
  const inFolder = (path: string) => path.replace('content/', 'content/vi/');
  const paper = site(Object.fromEntries(corpus.map(({ path, text }) => [inFolder(path), text])));
  paper.write(Object.fromEntries(picturePaths.map((name) => [`content${name}`, photo])));
  const now = Date.parse(`${year}-${month}-${date.slice(0, 2)}T${date.slice(-5)}:00+07:00`);
  paper.write(wholePaper);
  for (const { path } of corpus.slice(0, 3))
    paper.edit(inFolder(path), (text) => text.replace('\ndate:', '\nseries: nuoc-sach\ndate:'));
  await paper.build({ now, base, threads: 2, search: true });
  const tags = ['du lịch nông thôn', 'nhà ở cơ sở'];
  paper.write({
    // An article of this key ends no segment of the search index; about one in ten does, and writes some twenty files more.
    'content/vi/kinh-te/tin-moi-50.md': article({
      title: 'Tin mới',
      slug: 'tin-moi',
      date,
      author: 'Lê Thu Hà',
      tags,
    }),
  });
  const { changed, gone } = await paper.build({ now, base, search: true });
  const older = corpus.findLast(({ path }) => path.startsWith('content/kinh-te/'))?.path ?? '';
  const slug = older.slice(older.lastIndexOf('/') + 1, -'.md'.length);
  const named = (name: string) =>
    name
      .replace(`${year}/${month}/`, 'YYYY/MM/')
      .replace(`${year}-${month}`, 'YYYY-MM')
      .replace(slug, 'OLDER');
  return { paper, changed: changed.map(named).sort(), gone };
}

test('R12.1 R11.2 a newest article changes the same few files among 200 as among 2,000, and every address leads somewhere', async () => {
  const { changed, gone, paper } = await publishInto(2_000);
  expect(gone).toEqual([]);
  expect(changed).toEqual([
    '404.html',
    'YYYY/MM/OLDER/index.html',
    'YYYY/MM/index.html',
    'YYYY/MM/tin-moi/index.html',
    'atom.xml',
    'feed.json',
    'index.html',
    'kinh-te/index.html',
    'kinh-te/rss.xml',
    'rss.xml',
    'sitemap-YYYY-MM.xml',
    'sitemap-news.xml',
    'sitemap.xml',
    'tac-gia/le-thu-ha/index.html',
    'tac-gia/le-thu-ha/rss.xml',
    'the/du-lich-nong-thon/index.html',
    'the/du-lich-nong-thon/rss.xml',
    'the/nha-o-co-so/index.html',
    'the/nha-o-co-so/rss.xml',
    'tim-kiem/index.bin',
  ]);
  expect((await publishInto(200)).changed).toEqual(changed);
  const { pages, complaints } = crawl(paper.out, base);
  expect(complaints).toEqual([]);
  expect(pages).toBeGreaterThan(2_300);
});

describe('a list page that fills', () => {
  const story = (number: number) =>
    article({ title: `Tin ${number}`, date: `${number}/01/2021 08:00`, author: [], tags: [] });
  const stories = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`content/kinh-te/tin-${index + 1}.md`, story(index + 1)]),
    );

  test.each([
    { before: 5, page: ['kinh-te/trang/1/index.html'], why: 'is new' },
    {
      before: 8,
      page: ['kinh-te/trang/1/index.html', 'kinh-te/trang/2/index.html'],
      why: 'is new, and the page before it gets its link',
    },
    {
      before: 11,
      page: ['kinh-te/trang/2/index.html', 'kinh-te/trang/3/index.html'],
      why: 'leaves page 1 alone',
    },
  ])('R12.1 with article $before + 1, page $page $why', async ({ before, page }) => {
    const paper = site({ 'bantin.yaml': 'perPage: 3\n', ...stories(before) });
    await paper.build();
    paper.write(stories(before + 1));
    const { changed, gone } = await paper.build();
    expect(gone).toEqual([]);
    expect(changed.filter((name) => name.startsWith('kinh-te/'))).toEqual([
      'kinh-te/index.html',
      'kinh-te/rss.xml',
      ...page,
    ]);
    expect(changed).toContain('sitemap-fronts.xml');
  });

  test('R12.1 is the same bytes when the archive has grown by any number of articles', async () => {
    const paper = site({ 'bantin.yaml': 'perPage: 3\n', ...stories(9) });
    await paper.build();
    const page1 = paper.page('kinh-te/trang/1/index.html');
    paper.write(stories(28));
    await paper.build();
    expect(paper.page('kinh-te/trang/1/index.html')).toBe(page1);
  });
});

describe('a second build', () => {
  test('R12.1 safety R12 changes nothing and touches nothing', async () => {
    const paper = site(
      Object.fromEntries([...generateCorpus({ count: 30 })].map(({ path, text }) => [path, text])),
    );
    const first = await paper.build({ now: later });
    const times = paper.times();
    const second = await paper.build({ now: later });
    expect(second.summary).toEqual({
      articles: 30,
      held: { drafts: 0, scheduled: 0, expired: 0 },
      written: 0,
      removed: 0,
      unchanged: first.summary?.written,
      due: null,
    });
    expect(paper.times()).toEqual(times);
    expect(second.problems).toEqual(first.problems);
  });

  test('R1.3 R2.15 later, with nothing newly due, changes nothing either', async () => {
    const paper = site({ 'tin.md': article() });
    await paper.build();
    const { changed, gone } = await paper.build({ now: Date.parse('2031-05-05T05:05:05Z') });
    expect({ changed, gone }).toEqual({ changed: [], gone: [] });
  });

  test('R1.8 two days after the last article, changes the news sitemap alone', async () => {
    const paper = site({ 'tin.md': article() });
    const { summary } = await paper.build({ now: Date.parse('2021-01-28T12:00:00+07:00') });
    expect(summary?.due).toEqual({ at: '2021-01-30T10:22:00+07:00', why: 'news-ends' });
    expect(paper.page('sitemap-news.xml')).toContain('<news:title>Tin thử</news:title>');
    const { changed, gone } = await paper.build({ now: Date.parse(summary?.due?.at ?? '') });
    expect({ changed, gone }).toEqual({ changed: ['sitemap-news.xml'], gone: [] });
    expect(paper.page('sitemap-news.xml')).not.toContain('Tin thử');
  });
});
