import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\n';
const said = ({ problems }: Awaited<ReturnType<TestSite['build']>>, severity = '') =>
  problems
    .filter((one) => one.severity.includes(severity))
    .map(({ code, at }) => `${code} ${at?.file ?? ''}`);

/** Every file of the output that holds the word. */
function holding(paper: TestSite, word: string): string[] {
  return [...paper.pages()].filter(([, text]) => text.includes(word)).map(([name]) => name);
}

describe('names that begin with "_"', () => {
  const bai = (title: string) => article({ title });
  const paper = () =>
    site({
      'bantin.yaml': settings,
      'content/tin/a.md': bai('Tin ra'),
      'content/_drafts/x.md': bai('CHIM'),
      'content/tin/_Drafts/y/index.md': bai('CHIM'),
      'content/tin/drafts/z.md': bai('CHIM'),
      'content/_posts/2021-01-01-p.md': bai('CHIM'),
      'content/tin/_noi-bo/q.md': bai('CHIM'),
      'content/tin/_noi-bo/sau/r.md': bai('CHIM'),
      'content/tin/_index.md': bai('CHIM'),
      'content/authors/_z.md': '---\nname: CHIM\n---\n',
    });

  test('are never published, and each folder is told once', async () => {
    const here = paper();
    const built = await here.build();
    expect(built.summary?.articles).toBe(1);
    expect(holding(here, 'CHIM')).toEqual([]);
    expect(said(built)).toEqual([
      'left-out content/_posts/2021-01-01-p.md',
      'left-out content/authors/_z.md',
      'left-out content/tin/_index.md',
      'left-out content/tin/_noi-bo/q.md',
    ]);
    expect(said(built, 'warning')).toEqual(['left-out content/_posts/2021-01-01-p.md']);
  });

  test('hold drafts when they say so, which a preview shows', async () => {
    const here = paper();
    const built = await here.build({ drafts: true, record: false });
    expect(built.summary?.articles).toBe(4);
    expect(holding(here, 'CHIM')).toContain('2021/01/x/index.html');
  });

  test('are told loudly when a site consists of nothing else', async () => {
    const here = site({ 'bantin.yaml': settings, '_tin/a.md': bai('CHIM') });
    const built = await here.build();
    expect(said(built, 'warning')).toContain('left-out _tin/a.md');
  });
});

describe('a hidden article', () => {
  const files = {
    'bantin.yaml': `${settings}cards: null\n`,
    'content/tin/a.md': article({ title: 'Tin thường', tags: ['lúa'] }),
    'content/tin/b.md': article({
      title: 'CHIM',
      date: '29/01/2021',
      hidden: true,
      tags: ['lúa', 'ẩn'],
      aliases: ['/cu/'],
    }),
    'content/tin/c.md': article({ title: 'Tin sau', date: '30/01/2021', tags: ['lúa'] }),
  };

  test('stands at its own address and nowhere else', async () => {
    const here = site(files);
    const built = await here.build({ search: true });
    expect(said(built, 'error')).toEqual([]);
    expect(built.summary?.articles).toBe(2);
    expect(holding(here, 'CHIM')).toEqual(['2021/01/b/index.html']);
    expect(holding(here, '/2021/01/b/')).toEqual(['2021/01/b/index.html', 'cu/index.html']);
    expect(robotsOf(here.page('2021/01/b/index.html'))).toBe('noindex');
    const shown = await here.build({ search: true });
    expect(shown.changed).toEqual([]);
  });

  test('is warm what it is clean, when it is hidden and shown again', async () => {
    const here = site(files);
    await here.build();
    here.edit('content/tin/b.md', (text) => text.replace('hidden: true', 'hidden: false'));
    await here.build();
    expect(holding(here, 'CHIM').length).toBeGreaterThan(5);
    here.edit('content/tin/b.md', (text) => text.replace('hidden: false', 'hidden: true'));
    await here.build();
    const clean = site(files);
    await clean.build();
    expect(here.pages()).toEqual(clean.pages());
  });
});

test('noindex keeps an article from search engines and the search of the site, not from lists and feeds', async () => {
  const here = site({
    'bantin.yaml': settings,
    'content/tin/a.md': article({ title: 'Tin thường', date: '31/01/2021 10:00' }),
    'content/tin/b.md': article({ title: 'CHIM', date: '31/01/2021 10:00', noindex: true }),
  });
  const built = await here.build();
  expect(said(built, 'error')).toEqual([]);
  const names = holding(here, '/2021/01/b/').filter((name) => name.includes('sitemap'));
  expect(names).toEqual([]);
  expect(holding(here, '/2021/01/a/').filter((name) => name.includes('sitemap'))).toHaveLength(2);
  expect(holding(here, 'CHIM')).toEqual(expect.arrayContaining(['index.html', 'rss.xml', 'tin/index.html']));
  expect(robotsOf(here.page('2021/01/b/index.html'))).toBe('noindex');
  expect(robotsOf(here.page('2021/01/a/index.html'))).not.toBe('noindex');
});

describe('a preview', () => {
  const files = {
    'bantin.yaml': settings,
    'static/robots.txt': 'User-agent: *\nAllow: /\n',
    'content/tin/a.md': article({ title: 'Tin ra', tags: ['lúa'], author: 'Thu Hà' }),
    'content/tin/b.md': article({ title: 'Bản nháp', draft: true }),
  };

  test.each(['none', 'netlify', 'cloudflare', 'nginx', 'apache', 'iis', 's3'] as const)(
    'is no search engine’s, on %s',
    async (host) => {
      const here = site(files);
      const built = await here.build({ drafts: true, record: false, host });
      expect(said(built, 'error')).toEqual([]);
      const pages = [...here.pages()].filter(([name]) => name.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(8);
      for (const [name, text] of pages) expect([name, robotsOf(text)]).toEqual([name, 'noindex']);
      for (const [name, text] of pages) {
        const isRedirect = text.includes('http-equiv="refresh"');
        if (!isRedirect) expect([name, text.includes('class="preview"')]).toEqual([name, true]);
      }
      expect(here.page('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
      const told = [...here.pages()].filter(([, text]) => /X-Robots-Tag[\s\S]{0,60}noindex/.test(text));
      expect(told.map(([name]) => name)).toHaveLength(host === 'none' ? 0 : 1);
    },
  );

  test('leaves no trace in what is published afterwards', async () => {
    const here = site(files);
    await here.build({ drafts: true, record: false });
    await here.build();
    expect(holding(here, 'Bản nháp')).toEqual([]);
    expect(holding(here, 'class="preview"')).toEqual([]);
    expect(here.page('robots.txt')).toContain('Allow: /');
    expect(robotsOf(here.page('index.html'))).not.toBe('noindex');
  });
});

/** What the page asks of robots, on the parsed tree. */
function robotsOf(html: string): string | undefined {
  const found: string[] = [];
  const visit = (node: {
    childNodes?: unknown[];
    tagName?: string;
    attrs?: { name: string; value: string }[];
  }) => {
    const attribute = (name: string) => node.attrs?.find((one) => one.name === name)?.value;
    if (node.tagName === 'meta' && attribute('name') === 'robots') found.push(attribute('content') ?? '');
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parse(html) as never);
  return found[0];
}

describe('files in folders that hold nothing that is published', () => {
  const paper = (where: string, fields: Readonly<Record<string, unknown>> = {}, at = 'content/tin/a.md') =>
    site({
      'bantin.yaml': 'url: https://tin.example/\n',
      [`content/${where}anh.png`]: png(40, 30),
      [`content/${where}kem.pdf`]: '%PDF-1.4\n',
      'content/tin/b.md': article(),
      [at]: article({ attachments: [`/${where}kem.pdf`], ...fields }, `![Ruộng](/${where}anh.png)\n`),
    });
  const codes = async (of: TestSite) =>
    (await of.build()).problems.flatMap(({ code, severity }) =>
      severity === 'info' ? [] : [`${severity} ${code}`],
    );

  test.each(['_noi-bo/', 'tin/_goc/', '_drafts/', 'tin/drafts/', '_nháp/x/'])(
    'an article outside of %s cannot publish them',
    async (where) => {
      expect(await codes(paper(where))).toEqual(['error left-out', 'error left-out']);
      expect(await codes(paper(where, { date: '01/03/2021' }))).toEqual(['error left-out', 'error left-out']);
      expect(await codes(paper(where, { draft: true }))).toEqual([]);
      expect(await codes(paper(where, { expires: '30/01/2021' }))).toEqual([
        'warning left-out',
        'warning left-out',
      ]);
    },
  );

  test('a draft among them shows its own in a preview, and the names of files say nothing', async () => {
    const drafts = paper('_drafts/x/', {}, 'content/_drafts/x/index.md');
    expect((await drafts.build({ drafts: true, record: false })).summary?.articles).toBe(2);
    expect(await codes(paper('tin/_DSC0042-'))).toEqual([]);
  });
});

test('a folder whose name seems to hold back what lies in it is an error, unless the settings name it as a section', async () => {
  const settings = 'url: https://x.example/\nsections: { tin: Tin, pending: Đang chờ }\n';
  const names = [
    'bản thảo',
    'ban-thao',
    'my drafts',
    'Drafts (1)',
    'chua-dang',
    'embargoed',
    'private',
    'thùng rác',
    'các bài chưa đăng',
    'kho nháp',
    'tháng 12 (nháp)',
    'nhap thang 12',
    'đang viết',
    'đã xóa',
    'tối mật',
    '$RECYCLE.BIN',
    'submitted',
  ];
  const held = Object.fromEntries(names.map((name, at) => [`content/tin/${name}/${at}.md`, article()]));
  const paper = site({ 'bantin.yaml': settings, 'content/tin/a.md': article(), ...held });
  const { problems, summary } = await paper.build();
  expect(summary).toBeNull();
  const errors = problems.filter(({ code }) => code === 'unclear-publication');
  expect(errors.map(({ at }) => at?.file).sort()).toEqual(Object.keys(held).sort());

  const open = site({
    'bantin.yaml': settings,
    'content/pending/a.md': article(),
    'content/tin/nhập khẩu/b.md': article({ title: 'Nhập' }),
    'content/tin/nba-draft/index.md': article({ title: 'NBA Draft' }),
    'content/tin/review/c.md': article({ title: 'C' }),
    'content/tin/mắt/e.md': article({ title: 'E' }),
    'content/tin/archive/f.md': article({ title: 'F' }),
    'content/tin/bài hát/g.md': article({ title: 'G' }),
    'content/pages/bao-chi/d.md': '---\ntitle: D\n---\nTrang.\n',
  });
  expect((await open.build()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is withdrawn when nobody remembers what was written is told file by file, feeds and redirects too', async () => {
  const paper = site({
    'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': article({ tags: ['riêng'], author: 'Ông Bí', aliases: ['/cu/'] }),
    'content/tin/b.md': article({ title: 'Khác' }),
  });
  await paper.build();
  const before = new Set(paper.pages().keys());
  fs.rmSync(path.join(paper.root, '.bantin'), { recursive: true, force: true });
  fs.rmSync(path.join(paper.root, '.dist.manifest'), { force: true });
  paper.edit('content/tin/a.md', (text) => text.replace('---\n', '---\ndraft: true\n'));
  for (let round = 0; round < 2; round += 1) {
    const { problems } = await paper.build();
    const kept = problems.filter(({ code }) => code === 'changed-output-kept').map(({ message }) => message);
    for (const name of ['2021/01/a/index.html', 'tac-gia/ong-bi/index.html', 'cu/index.html']) {
      expect(before.has(name)).toBe(true);
      expect(kept.some((message) => message.includes(name))).toBe(true);
    }
    expect(kept).toHaveLength([...paper.pages().keys()].filter((name) => paperLost(name)).length);
  }

  /** Of the withdrawn article alone. */
  function paperLost(name: string): boolean {
    return /^(?:2021\/01\/a|tac-gia\/ong-bi|the\/rieng|cu)\//.test(name);
  }
});

test('a change that has not come yet is told, of what is scheduled too, until its day', async () => {
  const correction = { date: '05/12/2026', text: 'Số liệu đã sửa.' };
  const paper = site({
    'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': article({ title: 'A', updated: '04/12/2026' }),
    'content/tin/b.md': article({ title: 'B', corrections: [correction] }),
    'content/tin/c.md': article({ title: 'C', date: '10/12/2026', updated: '12/12/2026' }),
    'content/tin/d.md': article({ title: 'D', date: '10/12/2026', updated: '10/12/2026' }),
    'content/tin/e.md': article({ title: 'E', updated: '20/12/2026', draft: true }),
  });
  const told = async (now: string) => {
    const { problems } = await paper.build({ now: Date.parse(now), record: false });
    return problems.filter(({ code }) => code === 'future-change').map(({ at }) => at?.file.slice(-4));
  };
  expect(await told('2026-11-30T09:00+07:00')).toEqual(['a.md', 'b.md', 'c.md']);
  expect(await told('2026-12-04T09:00+07:00')).toEqual(['b.md', 'c.md']);
  expect(await told('2026-12-12T09:00+07:00')).toEqual([]);
});

describe('a page of a deleted article that somebody changed by hand', () => {
  const changed = async () => {
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article({ title: 'Bài ở lại' }),
      'content/tin/b.md': article({ title: 'Bài bỏ', slug: 'b' }),
    });
    await paper.build();
    fs.appendFileSync(path.join(paper.out, '2021/01/b/index.html'), '<!-- sửa tay -->');
    paper.remove('content/tin/b.md');
    return paper;
  };
  const told = async (paper: TestSite) =>
    (await paper.build()).problems
      .filter(({ code }) => code === 'changed-output-kept')
      .map(({ message }) => message.split(',')[0]);
  const kept = 'The site no longer has 2021/01/b/index.html';
  const manifest = (paper: TestSite) => path.join(paper.root, '.dist.manifest');

  test.each<[string, (paper: TestSite) => void]>([
    ['whole', () => {}],
    ['gone', (paper) => fs.rmSync(manifest(paper))],
    ['emptied', (paper) => fs.writeFileSync(manifest(paper), '')],
    ['no longer readable', (paper) => fs.writeFileSync(manifest(paper), 'rác')],
    [
      'damaged within',
      (paper) =>
        fs.writeFileSync(manifest(paper), fs.readFileSync(manifest(paper), 'utf8').replace('["', '[{')),
    ],
    [
      'torn off at its end',
      (paper) => {
        const text = fs.readFileSync(manifest(paper), 'utf8');
        fs.writeFileSync(manifest(paper), text.slice(0, text.lastIndexOf('2021/01/b/index.html') + 30));
      },
    ],
  ])('is told in every build, with a manifest that is %s', async (_, damage) => {
    const paper = await changed();
    expect(await told(paper)).toEqual([kept]);
    expect(await told(paper)).toEqual([kept]);
    damage(paper);
    expect(await told(paper)).toEqual([kept]);
    paper.edit('content/tin/a.md', (text) => text.replace('ở lại', 'còn'));
    expect(await told(paper)).toEqual([kept]);
    expect(await told(paper)).toEqual([kept]);
    fs.rmSync(path.join(paper.out, '2021/01/b'), { recursive: true });
    expect(await told(paper)).toEqual([]);
  });
});
