/** What an edit changes in the output: exactly the files that print what was edited (R12.1). */

import { describe, expect, test } from 'vitest';
import { newspaper, otherPhoto, photoFiles } from '../helpers/newspaper.ts';
import { site, type TestSite } from '../helpers/site.ts';

interface Edit {
  readonly edit: string;
  readonly make: (paper: TestSite) => void;
  readonly changed: readonly string[];
  readonly gone?: readonly string[];
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

/** Where the two articles are listed. */
const giaLuaIn = ['kinh-te', 'tac-gia/van-trong', 'the/nong-thon'];
const vonVayIn = ['kinh-te', 'tac-gia/thu-ha', 'the/tin-dung'];
const listsOf = (groups: readonly string[]) => [
  'index.html',
  ...pages('2021/01', ...groups),
  ...feeds(...groups),
];

/** Pages that print the headline and picture of Giá lúa besides its lists: its neighbours, and the one that it is related to. */
const besideGiaLua = pages('2020/12/cho-que', '2021/01/von-vay');

const allPages = [
  ...['index.html', '404.html'],
  ...pages('2020/11/gieng-lang', '2020/12/truong-moi', '2020/12/cho-que'),
  ...pages('2021/01/gia-lua', '2021/01/von-vay', '2021/01/don-tet'),
  ...pages('2020', '2020/11', '2020/12', '2021', '2021/01', 'luu-tru', 'nguon-tin', 'tim-kiem'),
  ...pages('kinh-te', 'xa-hoi', 'tac-gia', 'tac-gia/van-trong', 'tac-gia/thu-ha', 'the'),
  ...pages('the/giao-duc', 'the/nong-thon', 'the/nuoc-sach', 'the/tin-dung', 'the/van-hoa'),
];

const withoutVonVay = [
  ...['404.html', 'index.html', 'sitemap-2021-01.xml', 'sitemap-fronts.xml', 'feeds.opml'],
  ...pages('2021/01/gia-lua', '2021/01', 'kinh-te', 'tac-gia/thu-ha', 'the', 'nguon-tin'),
  ...feeds('kinh-te', 'tac-gia/thu-ha'),
];
const pagesOfVonVay = [...pages('2021/01/von-vay', 'the/tin-dung'), 'the/tin-dung/rss.xml'];

const inTheArticle: readonly Edit[] = [
  {
    edit: 'a word in a body with a lead',
    make: replace(giaLua, 'phấn khởi', 'vui mừng'),
    changed: [...pages('2021/01/gia-lua'), ...feeds(...giaLuaIn)],
  },
  {
    edit: 'a word in the first paragraph of a body without a lead',
    make: replace(vonVay, 'Nội dung', 'Chi tiết'),
    changed: [...pages('2021/01/von-vay'), ...listsOf(vonVayIn)],
  },
  {
    edit: 'a title',
    make: replace(giaLua, '"Giá lúa"', '"Lúa được giá"'),
    changed: [...pages('2021/01/gia-lua'), ...besideGiaLua, ...listsOf(giaLuaIn), '404.html'],
  },
  {
    edit: 'a lead',
    make: replace(giaLua, 'Giá lúa tăng.', 'Lúa được giá.'),
    changed: [...pages('2021/01/gia-lua'), ...listsOf(giaLuaIn).filter((name) => name !== 'index.html')],
  },
  {
    edit: 'a tag',
    make: replace(vonVay, 'tín dụng', 'nông thôn'),
    changed: [
      ...pages('2021/01/von-vay', 'the', 'the/nong-thon', 'nguon-tin'),
      ...feeds('kinh-te', 'tac-gia/thu-ha', 'the/nong-thon'),
      ...['sitemap-fronts.xml', 'feeds.opml'],
    ],
    gone: [...pages('the/tin-dung'), 'the/tin-dung/rss.xml'],
  },
  {
    edit: 'a day',
    make: replace(vonVay, '20/01/2021', '21/01/2021'),
    changed: [...pages('2021/01/von-vay'), ...listsOf(vonVayIn), '404.html', 'sitemap-2021-01.xml'],
  },
  {
    edit: 'a month',
    make: replace(vonVay, '20/01/2021', '21/12/2020'),
    changed: [
      ...pages('2020/12/von-vay', '2020/12/cho-que', '2020/12', '2021/01/gia-lua'),
      ...listsOf(vonVayIn),
      ...['404.html', 'sitemap.xml', 'sitemap-2020-12.xml', 'sitemap-2021-01.xml'],
    ],
    gone: pages('2021/01/von-vay'),
  },
  {
    edit: 'a section',
    make: add(vonVay, 'section: xa-hoi'),
    changed: [
      ...pages('2021/01/von-vay', '2021/01/gia-lua', '2020/12/truong-moi', '2021/01/don-tet'),
      ...[...listsOf(vonVayIn), ...pages('xa-hoi'), 'xa-hoi/rss.xml', '404.html'],
    ],
  },
  {
    edit: 'an author',
    make: replace(vonVay, 'Thu Hà', 'van-trong'),
    changed: [
      ...pages('2021/01/von-vay', 'tac-gia/thu-ha', 'tac-gia/van-trong'),
      ...feeds(...vonVayIn, 'tac-gia/van-trong'),
    ],
  },
  { edit: 'a number of views', make: add(vonVay, 'views: 226'), changed: pages('2021/01/von-vay') },
  {
    edit: 'an "updated", of which feeds and sitemaps tell where it is the latest',
    make: add(vonVay, 'updated: 25/01/2021 10:00'),
    changed: [
      ...pages('2021/01/von-vay'),
      ...['atom.xml', 'feed.json', 'kinh-te/rss.xml', 'the/tin-dung/rss.xml', 'sitemap-2021-01.xml'],
    ],
  },
  { edit: 'an alias', make: add(vonVay, 'aliases: [/cu/]'), changed: pages('cu') },
  {
    edit: 'a caption',
    make: replace(giaLua, 'Đồng lúa', 'Ruộng lúa'),
    changed: [...pages('2021/01/gia-lua'), ...feeds(...giaLuaIn)],
  },
  { edit: 'a comment in the front matter', make: add(vonVay, '# nhờ anh Trọng xem lại'), changed: [] },
];

const amongTheFiles: readonly Edit[] = [
  {
    edit: 'an article made a draft',
    make: add(vonVay, 'draft: true'),
    changed: withoutVonVay,
    gone: pagesOfVonVay,
  },
  {
    edit: 'an article deleted',
    make: (paper) => paper.remove(vonVay),
    changed: withoutVonVay,
    gone: pagesOfVonVay,
  },
  {
    edit: 'an article renamed',
    make: (paper) => {
      paper.remove(vonVay);
      paper.write({ 'content/kinh-te/vay-von.md': newspaper()[vonVay] ?? '' });
    },
    changed: [
      ...pages('2021/01/vay-von', '2021/01/gia-lua'),
      ...[...listsOf(vonVayIn), '404.html', 'sitemap-2021-01.xml'],
    ],
    gone: pages('2021/01/von-vay'),
  },
  {
    edit: 'a biography',
    make: replace(vanTrong, 'nông thôn', 'làng quê'),
    changed: pages('tac-gia/van-trong'),
  },
  {
    edit: "an author's role",
    make: replace(vanTrong, 'Phóng viên', 'Biên tập viên'),
    changed: pages('2020/12/cho-que', '2021/01/gia-lua', 'tac-gia', 'tac-gia/van-trong'),
  },
  {
    edit: 'a picture, which gets another address (R11.4)',
    make: (paper) => paper.write({ 'content/kinh-te/lua.png': otherPhoto }),
    changed: [
      ...[...pages('2021/01/gia-lua'), ...besideGiaLua, ...listsOf(giaLuaIn)],
      ...['404.html', ...photoFiles, 'sitemap-2021-01.xml'],
    ],
    gone: photoFiles,
  },
  {
    edit: 'an attachment',
    make: (paper) => paper.write({ 'content/kinh-te/bang-gia.pdf': '%PDF-1.5\n' }),
    changed: [...pages('2021/01/gia-lua'), 'media/bang-gia-HASH.pdf'],
    gone: ['media/bang-gia-HASH.pdf'],
  },
  {
    edit: 'a static file',
    make: (paper) => paper.write({ 'static/favicon.svg': '<svg/>' }),
    changed: ['favicon.svg'],
  },
];

const aroundThem: readonly Edit[] = [
  {
    edit: 'the title of the site',
    make: replace('bantin.yaml', 'Mộ Đức', 'Đức Phổ'),
    changed: [
      ...allPages,
      ...feeds(...['kinh-te', 'xa-hoi', 'tac-gia/van-trong', 'tac-gia/thu-ha', 'the/giao-duc']),
      ...['nong-thon', 'nuoc-sach', 'tin-dung', 'van-hoa'].map((tag) => `the/${tag}/rss.xml`),
      'feeds.opml',
      'manifest.webmanifest',
    ],
  },
  {
    edit: 'the title of a section, which is in every menu and in the feeds with its articles',
    make: replace('bantin.yaml', 'Kinh tế', 'Làm ăn'),
    changed: [
      ...allPages,
      ...feeds('kinh-te', 'tac-gia/van-trong', 'tac-gia/thu-ha', 'the/nong-thon', 'the/tin-dung'),
      'feeds.opml',
    ],
  },
  {
    edit: 'a comment in the settings',
    make: replace('bantin.yaml', 'title:', '# Tên trang\ntitle:'),
    changed: [],
  },
  {
    edit: 'the template of tags',
    make: (paper) =>
      paper.write({
        'templates/tag.vto': '{{ layout "layout.vto" }}<h1>{{ page.heading }}</h1>{{ /layout }}\n',
      }),
    changed: pages('the/giao-duc', 'the/nong-thon', 'the/nuoc-sach', 'the/tin-dung', 'the/van-hoa'),
  },
  {
    edit: 'a partial of article pages',
    make: (paper) => paper.write({ 'templates/partials/byline.vto': '<p>Ban biên tập</p>\n' }),
    changed: allPages.filter((name) => /^\d+\/\d+\/.+\/index/.test(name)),
  },
  {
    edit: 'the partial of the foot of every page',
    make: (paper) => paper.write({ 'templates/partials/footer.vto': '<footer>Hết</footer>\n' }),
    changed: allPages,
  },
];

let published: Record<string, Uint8Array> | null = null;

/** The newspaper with its output, built once for all edits. */
async function publishedNewspaper(): Promise<TestSite> {
  if (published === null) {
    // A first file of a theme of its own would change what every page says of itself.
    const paper = site({ ...newspaper(), 'templates/own.vto': '' });
    await paper.build();
    published = paper.files();
  }
  return site(published);
}

const withoutHash = (name: string) => name.replace(/^(media\/[a-z-]*-)\w{8}(?=[-.])/, '$1HASH');

describe.each([
  { where: 'in an article', edits: inTheArticle },
  { where: 'among the files', edits: amongTheFiles },
  { where: 'around the articles', edits: aroundThem },
])('R12.1 an edit $where', ({ edits }) => {
  test.each(edits)('$edit', async ({ make, changed, gone = [] }) => {
    const paper = await publishedNewspaper();
    const times = paper.times();
    make(paper);
    const built = await paper.build();
    expect(built.changed.map(withoutHash)).toEqual([...changed].sort());
    expect(built.gone.map(withoutHash)).toEqual([...gone].sort());
    const untouched = [...paper.times()].filter(([name]) => !built.changed.includes(name));
    expect(untouched).toEqual(untouched.map(([name]) => [name, times.get(name)]));
  });
});
