/** What an edit makes anew, and why: each output by the parts of it that changed. */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type OutputReceipt, toReceipt } from '../../src/build/cache/receipts.ts';
import { openRecords } from '../../src/build/cache/records.ts';
import { placesOf } from '../../src/build/places.ts';
import { newspaper, otherPhoto, photoFiles } from '../helpers/newspaper.ts';
import { site, type TestSite } from '../helpers/site.ts';

interface Edit {
  readonly edit: string;
  readonly make: (paper: TestSite) => void;
  /** What was made anew, by the names of the parts that changed. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  /** Of these, what came out as it was. */
  readonly forNothing?: readonly string[];
}

const giaLua = 'content/kinh-te/gia-lua.md';
const vonVay = 'content/kinh-te/von-vay.md';
const vanTrong = 'content/authors/van-trong.md';

const replace = (file: string, from: string, to: string) => (paper: TestSite) =>
  paper.edit(file, (text) => text.replace(from, to));
const add = (file: string, line: string) => replace(file, 'title:', `${line}\ntitle:`);

const pages = (...urls: string[]) => urls.map((url) => `${url}/index.html`);
const feeds = (...urls: string[]) => [
  ...['atom.xml', 'feed.json', 'rss.xml'],
  ...urls.map((url) => `${url}/rss.xml`),
];

const stories = pages(
  ...['2020/11/gieng-lang', '2020/12/cho-que', '2020/12/truong-moi'],
  ...['2021/01/don-tet', '2021/01/gia-lua', '2021/01/von-vay'],
);
const groups = [
  ...['kinh-te', 'tac-gia/thu-ha', 'tac-gia/van-trong'],
  ...['the/giao-duc', 'the/nong-thon', 'the/nuoc-sach', 'the/tin-dung', 'the/van-hoa', 'xa-hoi'],
];
const everyPage = [
  ...stories,
  ...pages(
    ...groups,
    '2020',
    '2020/11',
    '2020/12',
    '2021',
    '2021/01',
    'luu-tru',
    'nguon-tin',
    'tac-gia',
    'the',
    'tim-kiem',
  ),
  ...['404.html', 'index.html'],
];

const giaLuaIn = ['kinh-te', 'tac-gia/van-trong', 'the/nong-thon'];
const vonVayIn = ['kinh-te', 'tac-gia/thu-ha', 'the/tin-dung'];
const listsOf = (groups: readonly string[]) => [
  ...['404.html', 'index.html'],
  ...pages('2021/01', ...groups),
  ...feeds(...groups),
];

const withoutVonVay = {
  view: [
    ...['404.html', 'index.html', 'sitemap-2021-01.xml', 'sitemap-fronts.xml', 'feeds.opml'],
    ...pages('2021/01', '2021/01/gia-lua', 'kinh-te', 'nguon-tin', 'tac-gia/thu-ha', 'the'),
  ],
  'body, view': feeds('kinh-te', 'tac-gia/thu-ha'),
};

/** These have whole teasers, of which the default theme prints all but the lead. */
const withoutLeads = ['404.html', 'index.html'];

/** Pages that print the title of the site only where all pages do. */
const withoutTitleInView = [
  ...stories,
  ...pages('2020', '2020/11', '2020/12', '2021', '2021/01'),
  '404.html',
];

const inArticles: readonly Edit[] = [
  { edit: 'nothing', make: () => {}, made: {} },
  {
    edit: 'a word in a body with a lead',
    make: replace(giaLua, 'phấn khởi', 'vui mừng'),
    made: { body: [...pages('2021/01/gia-lua'), ...feeds(...giaLuaIn)] },
  },
  {
    edit: 'a title',
    make: replace(giaLua, '"Giá lúa"', '"Lúa được giá"'),
    made: {
      view: [...pages('2021/01/gia-lua', '2020/12/cho-que', '2021/01/von-vay'), ...listsOf(giaLuaIn)],
    },
  },
  {
    edit: 'a lead',
    make: replace(giaLua, 'Giá lúa tăng.', 'Lúa được giá.'),
    made: { view: [...pages('2021/01/gia-lua'), ...listsOf(giaLuaIn)] },
    forNothing: withoutLeads,
  },
  {
    edit: 'a tag',
    make: replace(vonVay, 'tín dụng', 'nông thôn'),
    made: {
      view: [
        ...pages('2021/01/von-vay', 'nguon-tin', 'the', 'the/nong-thon'),
        ...[...feeds('kinh-te', 'tac-gia/thu-ha'), 'feeds.opml', 'sitemap-fronts.xml'],
      ],
      'body, view': ['the/nong-thon/rss.xml'],
    },
  },
  {
    edit: 'a day',
    make: replace(vonVay, '20/01/2021', '21/01/2021'),
    made: { view: [...pages('2021/01/von-vay'), ...listsOf(vonVayIn), 'sitemap-2021-01.xml'] },
  },
  {
    edit: 'a section',
    make: add(vonVay, 'section: xa-hoi'),
    made: {
      view: [
        ...pages('2021/01/von-vay', '2021/01/gia-lua', '2021/01/don-tet', '2020/12/truong-moi'),
        ...listsOf(vonVayIn).filter((name) => name !== 'kinh-te/rss.xml'),
        ...pages('xa-hoi'),
      ],
      'body, view': ['kinh-te/rss.xml', 'xa-hoi/rss.xml'],
    },
  },
  {
    edit: 'a number of views',
    make: add(vonVay, 'views: 226'),
    made: { view: pages('2021/01/von-vay') },
  },
  { edit: 'a comment in the front matter', make: add(vonVay, '# nhờ xem lại'), made: {} },
  { edit: 'an article made a draft', make: add(vonVay, 'draft: true'), made: withoutVonVay },
  { edit: 'an article deleted', make: (paper) => paper.remove(vonVay), made: withoutVonVay },
];

const aroundThem: readonly Edit[] = [
  {
    edit: "an author's role",
    make: replace(vanTrong, 'Phóng viên', 'Biên tập viên'),
    made: { view: pages('2020/12/cho-que', '2021/01/gia-lua', 'tac-gia', 'tac-gia/van-trong') },
  },
  {
    edit: 'a biography',
    make: replace(vanTrong, 'nông thôn', 'làng quê'),
    made: { view: pages('tac-gia/van-trong') },
  },
  {
    edit: 'a picture, which gets another address',
    make: (paper) => paper.write({ 'content/kinh-te/lua.png': otherPhoto }),
    made: {
      view: [
        ...pages('2021/01/gia-lua', '2020/12/cho-que', '2021/01/von-vay'),
        ...[...listsOf(giaLuaIn), 'sitemap-2021-01.xml'],
      ],
      'never-built': photoFiles,
    },
  },
  {
    edit: 'the title of the site',
    make: replace('bantin.yaml', 'Mộ Đức', 'Đức Phổ'),
    made: {
      shell: withoutTitleInView,
      'shell, view': everyPage.filter((name) => !withoutTitleInView.includes(name)),
      view: [...feeds(...groups), 'feeds.opml', 'manifest.webmanifest'],
    },
  },
  {
    edit: 'the length of lists, where one is cut',
    make: replace('bantin.yaml', 'title:', 'perPage: 2\ntitle:'),
    made: {
      view: [...pages('tac-gia/thu-ha'), 'sitemap-fronts.xml'],
      'never-built': pages('tac-gia/thu-ha/trang/1'),
    },
  },
  {
    edit: 'a limit, which every article is read with again',
    make: replace('bantin.yaml', 'title:', 'limits: { depth: 99 }\ntitle:'),
    made: {},
  },
  {
    edit: 'how figures are numbered, where there is one',
    make: replace('bantin.yaml', 'title:', 'figures: { numberSingle: true }\ntitle:'),
    made: { view: [...pages('2021/01/gia-lua'), ...feeds(...giaLuaIn)] },
  },
  {
    edit: 'the stylesheet, whose address is in every page',
    make: (paper) => paper.write({ 'templates/theme.css': 'p {}\n' }),
    made: { shell: everyPage, 'never-built': ['assets/theme-HASH.css'] },
  },
  {
    edit: 'a partial of article pages',
    make: (paper) => paper.write({ 'templates/partials/byline.vto': '<p>Hết</p>\n' }),
    made: { template: stories },
  },
];

function receiptsOf({ root, out }: TestSite): Map<string, OutputReceipt> {
  const records = openRecords(placesOf({ root, out, state: path.join(root, '.bantin') }), true);
  const receipts = Array.from(
    records.receipts.entries(),
    ([name, row]) => [name, toReceipt(row, records.shared)] as const,
  );
  records.close();
  return new Map(receipts);
}

const withoutHash = (name: string) => name.replace(/-[0-9a-f]{8}(?=[-.])/, '-HASH');

describe.each([
  { where: 'in an article', edits: inArticles },
  { where: 'around the articles', edits: aroundThem },
])('R12.1 an edit $where makes anew what it touches, for no other reason', ({ edits }) => {
  test.each(edits)('$edit', async ({ make, made, forNothing = [] }) => {
    // A first file of a theme of its own would change what every page says of itself.
    const paper = site({ ...newspaper(), 'templates/own.vto': '' });
    await paper.build();
    const before = receiptsOf(paper);
    make(paper);
    const { changed } = await paper.build();
    const found: Record<string, string[]> = {};
    const wasted: string[] = [];
    for (const [name, { parts, because }] of receiptsOf(paper)) {
      if (JSON.stringify(parts) === JSON.stringify(before.get(name)?.parts)) continue;
      const why = because.map((reason) => ('part' in reason ? reason.part : reason.why)).join(', ');
      found[why] = [...(found[why] ?? []), withoutHash(name)].sort();
      if (!changed.includes(name)) wasted.push(name);
    }
    const expected = Object.entries(made).map(([why, names]) => [why, [...names].sort()]);
    expect(found).toEqual(Object.fromEntries(expected));
    expect(wasted.sort()).toEqual(forNothing.toSorted());
  });
});
