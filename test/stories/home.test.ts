/** The front page as `content/home.yaml` arranges it. */

import { describe, expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const base = 'https://x.example/';
const settings = 'title: Bản tin\nurl: https://x.example/\nsections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n';

const story = (title: string, day: number, more: Readonly<Record<string, unknown>> = {}) =>
  article({ title, date: `${day}/01/2021 08:00`, ...more });

const paper = (home: string, files: Readonly<Record<string, string>> = {}): TestSite =>
  site({
    'bantin.yaml': settings,
    'content/home.yaml': home,
    'content/kinh-te/a.md': story('A', 1, { views: 50 }),
    'content/kinh-te/b.md': story('B', 2, { tags: ['lúa'] }),
    'content/kinh-te/c.md': story('C', 3, { series: 'Nước sạch' }),
    'content/xa-hoi/d.md': story('D', 4, { views: 900 }),
    'content/xa-hoi/e.md': story('E', 5, { series: 'Nước sạch' }),
    'content/xa-hoi/f.md': story('F', 6),
    'content/pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nVề chúng tôi.\n',
    ...files,
  });

const told = (
  problems: readonly { severity: string; code: string; at: { line: number; column: number } | null }[],
) => problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);

/** The headings and headlines of the front page in order. */
const shown = (here: TestSite) => {
  const text = here.page('index.html');
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  const found = main.matchAll(/<(h2|h3|li|p)(?: class="[^"]*")?>(?:<a[^>]*>)?([^<]+)/g);
  return [...found]
    .map(([, , words = '']) => words.trim())
    .filter((words) => !/^[\d/]+$|^Nội dung/.test(words));
};

describe('home.yaml', () => {
  test('arranges blocks in order, and nothing stands twice', async () => {
    const here = paper(`# trang nhất
- notice: { text: Mất điện ngày 3/2, link: /gioi-thieu/, until: 05/02/2021 }
- lead: kinh-te/a.md
  stories: [/xa-hoi/d.md, content/kinh-te/b.md]
- newest: 2
- section: kinh-te
- series: Nước sạch
- mostRead: 3
  repeat: true
- page: gioi-thieu
`);
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual([]);
    expect(shown(here).filter((words) => !['Kinh tế', 'Xã hội'].includes(words))).toEqual([
      'Mất điện ngày 3/2',
      'A',
      'D',
      'B',
      'Tin mới',
      'F',
      'E',
      'C',
      'Đọc nhiều',
      'D',
      'A',
      'Giới thiệu',
      'Về chúng tôi.',
    ]);
    // The series has nothing that does not stand above.
    expect(here.page('index.html')).not.toContain('href="/loat-bai/nuoc-sach/"');
    expect(here.page('index.html')).toContain('<a href="/gioi-thieu/">Mất điện ngày 3/2</a>');
  });

  test('shows pictures of an article as a gallery that leads there, with what they show', async () => {
    const pictures = [1, 2, 3].map((n) => `![Cảnh ${n}](anh-${n}.png "Lời ${n}")`).join('\n\n');
    const here = paper('- gallery: xa-hoi/anh.md\n  count: 2\n- gallery: kinh-te/a\n- newest: 2\n', {
      'content/xa-hoi/anh.md': article({ title: 'Mùa nước', date: '07/01/2021 08:00' }, pictures),
    });
    here.write(Object.fromEntries([1, 2, 3].map((n) => [`content/xa-hoi/anh-${n}.png`, png(320, 240, n)])));
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual(['warning home-empty 3:12']);
    const front = here.page('index.html');
    const [block = ''] = /<section class="block of-pictures">[\s\S]*?<\/section>/.exec(front) ?? [];
    expect(block).toContain('<h2><a href="/2021/01/anh/">Mùa nước</a></h2>');
    expect(
      [...block.matchAll(/<img [^>]*src="\/media\/(anh-\d)[^>]* alt="([^"]*)"/g)].map(([, ...said]) => said),
    ).toEqual([
      ['anh-1', 'Cảnh 1'],
      ['anh-2', 'Cảnh 2'],
    ]);
    expect(shown(here).filter((words) => words === 'Mùa nước')).toHaveLength(1);
    here.edit('content/xa-hoi/anh.md', (text) => text.replace('Cảnh 2', 'Bờ sông'));
    await here.build({ base });
    expect(here.page('index.html')).toContain('alt="Bờ sông"');
  });

  test('keeps a gallery that is chosen by hand, though its article is the newest, and tells of one that is chosen above', async () => {
    const files = {
      'content/xa-hoi/anh.md': article(
        { title: 'Mùa nước', date: '31/01/2021 08:00' },
        '![Cảnh](anh.png "Lời")',
      ),
      'content/xa-hoi/anh.png': png(320, 240, 1),
    };
    const below = paper('- newest: 1\n- gallery: xa-hoi/anh.md\n', {});
    below.write(files);
    expect(told((await below.build({ base })).problems)).toEqual([]);
    expect(below.page('index.html')).toContain('<section class="block of-pictures">');
    const again = paper('- stories: [xa-hoi/anh.md]\n- gallery: xa-hoi/anh.md\n', {});
    again.write(files);
    expect(told((await again.build({ base })).problems)).toEqual(['warning home-twice 2:12']);
  });

  test('without it the front page is as ever, and as ever again when it is gone', async () => {
    const here = paper('- newest: 1\n');
    await here.build({ base });
    const arranged = here.page('index.html');
    here.remove('content/home.yaml');
    const { changed } = await here.build({ base });
    expect(changed).toEqual(['index.html']);
    const plain = paper('- newest: 1\n');
    plain.remove('content/home.yaml');
    await plain.build({ base });
    expect(here.page('index.html')).toBe(plain.page('index.html'));
    expect(arranged).not.toBe(plain.page('index.html'));
  });

  test('a notice ends at its moment, of which the build says when it is', async () => {
    const here = paper('- notice: { text: Mất điện, until: 03/02/2021 12:00 }\n- newest: 6\n');
    const first = await here.build({ base });
    expect(shown(here)).toContain('Mất điện');
    expect(first.summary?.due).toEqual({ at: '2021-02-03T12:00:00+07:00', why: 'notice-ends' });
    const { changed } = await here.build({ base, now: Date.parse('2021-02-03T12:00:00+07:00') });
    expect(changed).toEqual(['index.html']);
    expect(shown(here)).not.toContain('Mất điện');
  });

  test('what is pinned leads the newest', async () => {
    const here = paper('- newest: 2\n', { 'content/kinh-te/a.md': story('A', 1, { pinned: true }) });
    await here.build({ base });
    expect(shown(here).filter((words) => words.length === 1)).toEqual(['A', 'F']);
  });

  test('a block that is wrong hides nothing of what is wrong with the others', async () => {
    const here = paper('- newest: nhiều\n- section: kinhte\n- newst: 2\n  tag: lu\n');
    const { problems } = await here.build({ base });
    expect(told(problems)).toEqual(
      expect.arrayContaining([
        'error wrong-value 1:11',
        'error broken-link 2:12',
        'warning unknown-field 3:3',
        'error broken-link 4:8',
      ]),
    );
  });

  test.each([
    ['- lead: kinh-te/aa.md\n', 'error broken-link 1:9', 'kinh-te/a'],
    ['- newest: 2\n- stories: [kinh-te/a, xa-hoi/dd]\n', 'error broken-link 2:24', 'xa-hoi/d'],
    ['- stories: kinh-et/a/index.md\n', 'error broken-link 1:12', 'kinh-te/a'],
    ['- notice: Mất điện\n  link: /lien-he/\n', 'warning unknown-field 2:3', 'on a line below "notice:"'],
    ['- section: kinhte\n', 'error broken-link 1:12', 'kinh-te'],
    ['- series: nuoc-sahc\n', 'error broken-link 1:11', 'nuoc-sach'],
    ['- tag: lu\n', 'error broken-link 1:8', 'lua'],
    ['- page: gioithieu\n', 'error broken-link 1:9', 'gioi-thieu'],
    ['- newest: nhiều\n', 'error wrong-value 1:11', '100'],
    ['- title: Trống\n', 'error missing-field 1:3', 'newest'],
    ['- newest: 2\n  section: kinh-te\n', 'error wrong-value 1:3', 'own'],
    ['title: Trang\n', 'error wrong-value 1:1', 'newest'],
    ['', 'error wrong-value 1:1', 'newest'],
    ['- notice: { text: Tin, link: "javascript:alert(1)" }\n', 'error bad-address 1:30', 'https://'],
    ['- notice: { text: Tin, link: //la.example/ }\n', 'error bad-address 1:30', 'https://'],
    ['- notice: { text: Tin, link: "/\\\\la.example/" }\n', 'error bad-address 1:30', 'https://'],
    ['- newst: 2\n', 'warning unknown-field 1:3', 'newest'],
    ['- newest: [2\n', 'error yaml-open 1:11', ''],
    ['- notice: { text: Tin, link: /khong-co/ }\n- newest: 6\n', 'warning unknown-page 1:11', 'https://'],
    ['- stories: [kinh-te/a, kinh-te/a]\n', 'warning home-twice 1:24', 'repeat'],
    ['- page: gioi-thieu\n- page: gioi-thieu\n', 'warning home-twice 2:9', 'repeat'],
    ['- notice: {}\n', 'error missing-field 1:11', '"text" in "notice" in entry 1 of the front page'],
    ['- newst: 2\n', 'warning unknown-field 1:3', 'in a block of the front page'],
  ])('tells of %j', async (home, expected, hint) => {
    const here = paper(home);
    const { problems } = await here.build({ base });
    expect(told(problems)).toContain(expected);
    const words = problems.map(({ message, hint: advice }) => `${message} ${advice}`).join(' ');
    expect(words).toContain(hint);
  });

  test('is read as programs of Windows and of YAML write it', async () => {
    for (const home of [
      '\ufeff- newest: 2\r\n- tag: lúa\r\n',
      '---\n- newest: 2\n- tag: lúa\n',
      '\ufeff--- \r\n# trang nhất\r\n- newest: 2\r\n- tag: lúa\r\n',
      '---\nblocks:\n  - newest: 2\n  - tag: lúa\n',
      '- newest: 2\n- tag: lu\u0301a\n',
    ]) {
      const here = paper(home);
      const { problems } = await here.build({ base });
      expect(
        told(problems).filter((told) => !told.startsWith('info')),
        home,
      ).toEqual([]);
      expect(
        shown(here).filter((words) => words.length === 1),
        home,
      ).toEqual(['F', 'E', 'B']);
    }
    const late = await paper('---\n- newest: nhiều\n').build({ base });
    expect(told(late.problems)).toContain('error wrong-value 2:11');
  });

  test('in an encoding of old is told, and not guessed at', async () => {
    const bytes = Buffer.from('- tag: l\xfaa\n', 'latin1');
    const here = site({
      'bantin.yaml': settings,
      'content/home.yaml': bytes,
      'content/kinh-te/a.md': story('A', 1),
    });
    expect(told((await here.build({ base })).problems)).toContain('error not-utf8 1:9');
  });

  test('what is held back is left out until it is there, and stops no build', async () => {
    const here = paper('blocks:\n  - stories: [kinh-te/a, kinh-te/moi]\n  - tag: mới\n  - newest: 1\n', {
      'content/kinh-te/moi.md': article({ title: 'Mới', date: '03/02/2021 08:00', tags: ['mới'] }),
    });
    const { problems } = await here.build({ base });
    expect(told(problems).sort()).toEqual([
      'info scheduled 3:7',
      'warning broken-link 2:26',
      'warning broken-link 3:10',
    ]);
    expect(here.page('index.html')).not.toContain('Mới');
    const later = await here.build({ base, now: Date.parse('2021-02-03T08:00:00+07:00') });
    expect(told(later.problems)).toEqual([]);
    expect(shown(here)).toContain('Mới');
  });

  test('publishing changes no more than before: another headline of what is chosen changes the front page', async () => {
    const here = paper('- stories: [kinh-te/a]\n');
    await here.build({ base });
    here.write({ 'content/xa-hoi/g.md': story('G', 7) });
    const { changed } = await here.build({ base });
    expect(changed).not.toContain('index.html');
    here.edit('content/kinh-te/a.md', (text) => text.replace('"A"', '"Aha"'));
    expect((await here.build({ base })).changed).toContain('index.html');
  });
});

test('of an odd number of blocks between whole rows the last stands alone', async () => {
  const here = paper(
    [
      '- section: kinh-te',
      '- notice: { text: Mất điện }',
      '- newest: 1',
      '- series: Nước sạch',
      '- section: xa-hoi',
    ]
      .map((line) => (/section|series/.test(line) ? `- { ${line.slice(2)}, repeat: true }` : line))
      .join('\n'),
  );
  expect((await here.build({ base })).problems).toEqual([]);
  const blocks = [
    ...here.page('index.html').matchAll(/<section class="(block[^"]*)">|<div class="(notice)"/g),
  ];
  expect(blocks.map(([, block, notice]) => block ?? notice)).toEqual([
    'block alone',
    'notice',
    'block',
    'block',
    'block alone',
  ]);
});

test('the page of all series is linked at the foot of every page, where there are series', async () => {
  const here = paper('- newest: 3\n');
  await here.build({ base });
  expect(here.page('index.html')).toContain('<li><a href="/loat-bai/">Tất cả loạt bài</a></li>');
  for (const file of ['c', 'e'].map((name) => `content/${name === 'c' ? 'kinh-te' : 'xa-hoi'}/${name}.md`))
    here.edit(file, (text) => text.replace(/series: .*\n/, ''));
  await here.build({ base });
  expect(here.page('index.html')).not.toContain('loat-bai');
});

describe('what would hold an article back is an error where it holds nothing', () => {
  test.each([
    '- notice: { text: Mất điện, draft: true }',
    '- notice: { text: Mất điện, published: false }',
    '- notice: { text: Mất điện, from: 01/12/2026 }',
    '- notice: { text: Mất điện, embargo: 2026-12-01 }',
    '- newest: 5\n  hidden: true',
    '- notice: "[DRAFT] Mất điện"',
    '- notice: { text: "NHÁP: Mất điện" }',
    '- newest: 5\n  title: Tin mới (nháp)',
  ])('on the front page: %j', async (home) => {
    const { problems, summary } = await paper(`${home}\n`).build({ base });
    expect(summary).toBeNull();
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ code, at }) => [code, at?.file]),
    ).toEqual([['unclear-publication', 'content/home.yaml']]);
  });

  test.each(['noindex: true', 'draft: true', 'menu: [{ title: A, url: /a/, draft: true }]', 'password: abc'])(
    'in the settings: %j',
    async (line) => {
      const { problems, summary } = await site({
        'bantin.yaml': `url: https://x.example/\n${line}\n`,
        'content/tin/a.md': story('A', 1),
      }).build();
      expect(summary).toBeNull();
      expect(problems.map(({ code }) => code)).toContain('unclear-publication');
    },
  );

  test('and a warning where it says nothing of the kind', async () => {
    const home = '- notice: { text: Mất điện, date: 01/02/2021, draft: false }\n';
    const { problems, summary } = await paper(home).build({ base });
    expect(summary).not.toBeNull();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unknown-field']));
  });
});

test.each([
  ['home.yaml', 'content/home.yaml'],
  ['content/Home.yaml', 'content/home.yaml'],
  ['content/trang-chu.yaml', 'content/home.yaml'],
  ['content/trang chủ.yml', 'content/home.yaml'],
  ['content/home.yaml.txt', 'content/home.yaml'],
  ['content/home.json', 'content/home.yaml'],
  ['content/pages/home.yaml', 'content/home.yaml'],
  ['Bantin.yaml', 'bantin.yaml'],
  ['ban-tin.yml', 'bantin.yaml'],
  ['banttin.yaml', 'bantin.yaml'],
  ['bantin.yaml.txt', 'bantin.yaml'],
  ['bantin.yml', 'bantin.yaml'],
  ['content/bantin.yaml', 'bantin.yaml'],
])('%s, which nobody reads, is told with its right name', async (name, right) => {
  const text = /ban/i.test(name) ? 'title: Khác\n' : '- newest: 2\n';
  const here = paper('', { [name]: text });
  here.remove('content/home.yaml');
  const { problems } = await here.build({ base });
  expect(problems.map(({ severity, code, at }) => [severity, code, at?.file])).toEqual([
    ['warning', 'unread-file', name],
  ]);
  expect(problems[0]?.hint).toContain(`Call it ${right},`);
});

test.each(['content/home.yml', 'content/data/home-prices.yaml', 'site.yaml', 'content/menu.json'])(
  '%s is none of them',
  async (name) => {
    const here = paper('', { [name]: '- newest: 2\n' });
    here.remove('content/home.yaml');
    expect((await here.build({ base })).problems).toEqual([]);
  },
);

test('names in Vietnamese and other forms of a block are read where only one thing can be meant', async () => {
  const here = paper(`- thông báo: { nội dung: Mất điện, liên kết: gioi-thieu, đến: 05/02/2021 }
- bài chính: [kinh-te/a.md]
- stories: xa-hoi/d.md, kinh-te/b.md
- chuyên mục: { name: xa-hoi, count: 1 }
  tiêu đề: Đời sống
- newest: { count: 1 }
`);
  expect(told((await here.build()).problems)).toEqual([]);
  const stories = shown(here).filter((words) => !['Kinh tế', 'Xã hội'].includes(words));
  expect(stories).toEqual(['Mất điện', 'A', 'D', 'B', 'Đời sống', 'F', 'Tin mới', 'E']);
  expect(here.page('index.html')).toContain('href="/gioi-thieu/"');
});

test('a day that does not exist, and a value under a name in Vietnamese, are told where they stand', async () => {
  const here = paper('- notice: { text: Mất điện, đến: 32/12/2026 }\n- mới nhất: năm\n');
  const { problems } = await here.build();
  expect(told(problems)).toEqual(['error bad-date 1:34', 'error wrong-value 2:13']);
  expect(problems[0]?.message).toBe('There is no day 32 in month 12 of 2026.');
});

test.each([
  ['-newest: 3\n', '- newest: 3\n', 'Begin each block like this: - newest: 3'],
  ['newest: 3\n', '- newest: 3\n', 'Begin each block like this: - newest: 3'],
  [
    '- notice:\n  text: Nghỉ Tết\n  until: 10/2/2021\n',
    '- notice:\n    text: Nghỉ Tết\n    until: 10/2/2021\n',
    'Begin each of them with two more spaces.',
  ],
  [
    '- notice: { text: Nghỉ Tết: từ 8/2, đến 10/2, until: 10/2/2021 }\n',
    '- notice: { text: "Nghỉ Tết: từ 8/2, đến 10/2", until: 10/2/2021 }\n',
    'Write it like this: - notice: { text: "Nghỉ Tết: từ 8/2, đến 10/2", until: 10/2/2021 }',
  ],
  [
    '- notice: "{ text: Nghỉ Tết, until: 10/2/2021 }"\n',
    '- notice: { text: Nghỉ Tết, until: 10/2/2021 }\n',
    'Write it like this: notice: { text: Nghỉ Tết, until: 10/2/2021 }',
  ],
])('of %j one thing is told, and typed so it is a front page', async (written, meant, hint) => {
  const here = paper(written);
  const { problems } = await here.build();
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
  here.write({ 'content/home.yaml': meant });
  expect((await here.build()).problems).toEqual([]);
  const page = here.page('index.html').replaceAll('\u00a0', ' ');
  expect(page).toContain(meant.includes('notice') ? 'Nghỉ Tết' : 'F');
  expect(page).not.toMatch(/\{ ?text/);
});
