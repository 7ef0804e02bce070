/** What was published once answers for ever. */

import fs from 'node:fs';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { article, site, type TestSite, testNow } from '../helpers/site.ts';

const register = 'bantin.urls.jsonl';
const settings = 'url: https://x.example/\nsections: { tin: Tin tức, xa-hoi: Xã hội }\n';

/** A site that keeps a register, with two articles published. */
async function newsroom(more: Readonly<Record<string, string>> = {}): Promise<TestSite> {
  const paper = site({
    'bantin.yaml': settings,
    [register]: '',
    'content/tin/a.md': article({ title: 'Tin A' }),
    'content/tin/b.md': article({ title: 'Tin B', date: '29/01/2021 08:00', aliases: ['/cu/b.html'] }),
    ...more,
  });
  expect(codes(await paper.build())).toEqual([]);
  return paper;
}

const codes = ({ problems }: Awaited<ReturnType<TestSite['build']>>) =>
  problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
const recorded = (paper: TestSite) => fs.readFileSync(path.join(paper.root, register), 'utf8');
const idOf = (paper: TestSite, title: string) =>
  parseRssFeed(paper.page('rss.xml')).items?.find((item) => item.title === title)?.guid?.value;
const move = (paper: TestSite, from: string, to: string) =>
  fs.renameSync(path.join(paper.root, from), path.join(paper.root, to));

describe('the register', () => {
  test('R12.6 has every article and old address with its name in feeds and its date', async () => {
    const paper = await newsroom();
    expect(recorded(paper)).toBe(
      [
        '{"url":"/2021/01/a/","id":"2021-01-28/tin/a","first":"2021-01-28T10:22:00+07:00"}',
        '{"url":"/2021/01/b/","id":"2021-01-29/tin/b","first":"2021-01-29T08:00:00+07:00"}',
        '{"url":"/cu/b.html","id":"2021-01-29/tin/b","first":"2021-01-29T08:00:00+07:00"}',
        '',
      ].join('\n'),
    );
  });

  test('R12.6 is not begun by a build: a folder of Markdown stays as it is', async () => {
    const paper = site({ 'a.md': article() });
    await paper.build();
    expect(fs.readdirSync(paper.root).sort()).toEqual(['.bantin', '.dist.manifest', 'a.md', 'dist']);
  });

  test('a slip in a published article, or none at all, is told without a word of lost addresses', async () => {
    const paper = await newsroom();
    paper.edit('content/tin/a.md', (text) => text.replace('28/01/2021', '28/13/2021'));
    expect(codes(await paper.build())).toEqual(['bad-date']);
    paper.remove('content');
    expect(codes(await paper.build())).toEqual(['no-articles']);
  });

  test('R12.6 gets a line for a new article and is not touched otherwise', async () => {
    const paper = await newsroom();
    const before = recorded(paper);
    const { mtimeMs } = fs.statSync(path.join(paper.root, register));
    paper.edit('content/tin/a.md', (text) => text.replace('Nội dung', 'Nội dung mới'));
    expect((await paper.build()).changed).toContain('2021/01/a/index.html');
    expect(fs.statSync(path.join(paper.root, register)).mtimeMs).toBe(mtimeMs);
    paper.write({ 'content/tin/aa.md': article({ title: 'Tin AA' }) });
    await paper.build();
    const added = recorded(paper)
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(added).toEqual([
      '{"url":"/2021/01/aa/","id":"2021-01-28/tin/aa","first":"2021-01-28T10:22:00+07:00"}',
    ]);
  });

  test.each([
    { what: 'a preview of drafts', options: { drafts: true, record: false } },
    { what: 'a build that is no publication', options: { record: false } },
  ])('R12.6 records nothing of $what', async ({ options }) => {
    const paper = await newsroom();
    const before = recorded(paper);
    paper.write({ 'content/tin/c.md': article({ title: 'Tin C', draft: 'drafts' in options }) });
    const { changed } = await paper.build(options);
    expect(changed).toContain('2021/01/c/index.html');
    expect(recorded(paper)).toBe(before);
  });

  test('R12.5 R12.6 records nothing of what is scheduled', async () => {
    const paper = await newsroom({ 'content/tin/c.md': article({ title: 'Tin C', date: '02/02/2021' }) });
    expect(recorded(paper)).not.toContain('/c/');
    await paper.build({ now: testNow + 48 * 3_600_000 });
    expect(recorded(paper)).toContain('/2021/02/c/');
  });

  test('R12.6 misses nothing in a site that is built as it was', async () => {
    const paper = await newsroom();
    const { problems, gone } = await paper.build({ now: Date.parse('2021-01-28T12:00:00+07:00') });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(gone).toContain('2021/01/b/index.html');
    const later = await paper.build();
    expect(later.changed).toContain('2021/01/b/index.html');
  });

  test('R12.6 broken by a merge, stops the build with the line, and stays as it is', async () => {
    const paper = await newsroom();
    const torn = `<<<<<<< HEAD\n${recorded(paper)}`;
    paper.write({ [register]: torn });
    const { problems, summary } = await paper.build();
    expect(summary).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ code: 'merge-conflict', at: { file: register, line: 1, column: 1 } }),
    ]);
    expect(recorded(paper)).toBe(torn);
  });

  test('R12.6 says the same in a clean build and in a warm one', async () => {
    const paper = await newsroom();
    move(paper, 'content/tin/a.md', 'content/tin/moi.md');
    paper.edit('content/tin/moi.md', (text) => text.replace('---\n', '---\naliases: [/2021/01/a/]\n'));
    await paper.build();
    const warm = paper.pages();
    await paper.build();
    fs.rmSync(path.join(paper.root, '.bantin'), { recursive: true });
    fs.rmSync(paper.out, { recursive: true });
    await paper.build();
    expect(paper.pages()).toEqual(warm);
  });
});

describe('an article that is renamed', () => {
  test('R2.2 R12.6 is an error that says what to write, then keeps its name in feeds and redirects', async () => {
    const paper = await newsroom();
    const id = idOf(paper, 'Tin A');
    move(paper, 'content/tin/a.md', 'content/tin/ten-moi.md');
    const refused = await paper.build();
    expect(refused.summary).toBeNull();
    expect([...refused.changed, ...refused.gone]).toEqual([]);
    const [problem] = refused.problems;
    expect(problem).toMatchObject({
      code: 'lost-address',
      message: expect.stringContaining('content/tin/ten-moi.md'),
      at: { file: register, line: 1, column: 1 },
    });
    const [, advice = ''] =
      /write in content\/tin\/ten-moi\.md: (aliases: \[.*?\])/.exec(problem?.hint ?? '') ?? [];
    paper.edit('content/tin/ten-moi.md', (text) => text.replace('---\n', `---\n${advice}\n`));
    expect(codes(await paper.build())).toEqual([]);
    expect(idOf(paper, 'Tin A')).toBe(id);
    expect(paper.page('2021/01/a/index.html')).toContain('url=/2021/01/ten-moi/');
    expect(recorded(paper)).toContain(`{"url":"/2021/01/ten-moi/","id":"${id}"`);
  });

  test('R2.2 keeps its name when only its folder or its date changes and the address stays', async () => {
    const paper = await newsroom();
    const id = idOf(paper, 'Tin A');
    fs.mkdirSync(path.join(paper.root, 'content/xa-hoi'));
    move(paper, 'content/tin/a.md', 'content/a.md');
    paper.edit('content/a.md', (text) => text.replace('28/01/2021', '27/01/2021'));
    expect(codes(await paper.build())).toEqual([]);
    expect(idOf(paper, 'Tin A')).toBe(id);
  });

  test('R2.2 leaves its name to no other: a new file at its old path gets one of its own', async () => {
    const paper = await newsroom();
    const id = idOf(paper, 'Tin A');
    move(paper, 'content/tin/a.md', 'content/tin/cu.md');
    paper.edit('content/tin/cu.md', (text) => text.replace('---\n', '---\naliases: [/2021/01/a/]\n'));
    paper.write({ 'content/tin/a.md': article({ title: 'Tin khác', slug: 'khac' }) });
    expect(codes(await paper.build())).toEqual([]);
    expect(idOf(paper, 'Tin A')).toBe(id);
    expect(idOf(paper, 'Tin khác')).toBe(`${id}/2`);
    paper.write({ 'content/tin/z.md': article({ title: 'Tin Z' }) });
    await paper.build();
    expect(idOf(paper, 'Tin khác')).toBe(`${id}/2`);
  });

  test('R2.2 takes the name that its file says', async () => {
    const paper = await newsroom();
    paper.edit('content/tin/a.md', (text) => text.replace('---\n', '---\nid: tin-so-mot\n'));
    expect(codes(await paper.build())).toEqual([]);
    expect(idOf(paper, 'Tin A')).toBe('tin-so-mot');
    expect(recorded(paper)).toContain('{"url":"/2021/01/a/","id":"tin-so-mot"');
  });
});

describe('an address that would vanish', () => {
  test.each([
    { what: 'an article is removed', change: (paper: TestSite) => paper.remove('content/tin/a.md') },
    {
      what: 'an article becomes a draft',
      change: (paper: TestSite) =>
        paper.edit('content/tin/a.md', (text) => text.replace('---\n', '---\ndraft: true\n')),
    },
  ])('R12.6 stops the build when $what, until it has a tombstone', async ({ change }) => {
    const paper = await newsroom();
    change(paper);
    const { summary, problems } = await paper.build();
    expect(summary).toBeNull();
    const [, advice = ''] = /write in bantin\.yaml: (gone: \[.*?\])/.exec(problems[0]?.hint ?? '') ?? [];
    paper.write({ 'bantin.yaml': `${settings}${advice}\n` });
    expect(codes(await paper.build())).toEqual([]);
    expect(paper.page('2021/01/a/index.html')).toContain('Trang đã được gỡ');
    expect(paper.page('2021/01/a/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(paper.page('sitemap-2021-01.xml')).not.toContain('/a/');
    expect(paper.page('2021/01/a/index.html')).not.toContain('Tin B');
  });

  test('R12.6 stops the build when an old address is taken out of aliases', async () => {
    const paper = await newsroom();
    paper.edit('content/tin/b.md', (text) => text.replace(/^aliases.*\n/m, ''));
    expect((await paper.build()).problems).toEqual([
      expect.objectContaining({ code: 'lost-address', message: expect.stringContaining('/cu/b.html') }),
    ]);
  });

  test.each([
    ['the month of its date', (text: string) => text.replace('28/01/2021', '28/02/2021'), '/2021/02/a/'],
    [
      'its date and its slug',
      (text: string) => text.replace('28/01/2021', '28/02/2021').replace('title:', 'slug: moi\ntitle:'),
      '/2021/02/moi/',
    ],
  ])('R12.6 names the new address of the same file when it changed %s', async (_, change, url) => {
    const paper = await newsroom();
    paper.edit('content/tin/a.md', change);
    const { problems } = await paper.build({ now: Date.parse('2021-03-01T08:00:00+07:00') });
    const [lost] = problems.filter(({ code }) => code === 'lost-address');
    expect(lost?.message).toContain(
      `because content/tin/a.md, which seems to have stood there, is at ${url} now`,
    );
    expect(lost?.hint).toContain('write in content/tin/a.md: aliases: [/2021/01/a/]');
  });

  test('R12.6 finds it also in a file of another name, where nothing else ends alike', async () => {
    const paper = await newsroom();
    move(paper, 'content/tin/a.md', 'content/a.md');
    paper.edit('content/a.md', (text) => text.replace('28/01/2021', '28/02/2021'));
    const { problems } = await paper.build({ now: Date.parse('2021-03-01T08:00:00+07:00') });
    expect(problems.find(({ code }) => code === 'lost-address')?.message).toContain('content/a.md, which');
  });

  test('R12.6 says that a draft of another date stood there', async () => {
    const paper = await newsroom();
    paper.edit('content/tin/a.md', (text) =>
      text.replace('28/01/2021', '28/02/2021').replace('title:', 'draft: true\ntitle:'),
    );
    const { problems } = await paper.build({ now: Date.parse('2021-03-01T08:00:00+07:00') });
    expect(problems.find(({ code }) => code === 'lost-address')?.message).toContain(
      'content/tin/a.md is a draft now',
    );
  });

  test.each(['', 'url: http://localhost:3000/\n', 'url: http://127.0.0.1/\n'])(
    'R12.6 records nothing of a rehearsal at home: %j',
    async (url) => {
      const paper = site({
        'bantin.yaml': `${url}sections: { tin: Tin tức }\n`,
        [register]: '',
        'content/tin/a.md': article({ title: 'Tin A' }),
        'content/tin/b.md': article({ title: 'Tin B' }),
      });
      await paper.build();
      expect(recorded(paper)).toBe('');
      paper.remove('content/tin/a.md');
      expect(codes(await paper.build())).not.toContain('lost-address');
    },
  );

  test('R12.6 is only a warning while somebody writes', async () => {
    const paper = await newsroom();
    paper.remove('content/tin/a.md');
    const { problems, summary } = await paper.build({ record: false });
    expect(summary).not.toBeNull();
    expect(problems).toEqual([expect.objectContaining({ code: 'lost-address', severity: 'warning' })]);
  });

  test('R12.5 has a tombstone by itself when its article expires', async () => {
    const paper = await newsroom({
      'content/tin/c.md': article({ title: 'Tin C', expires: '02/02/2021', aliases: ['/cu/c/'] }),
    });
    const { problems } = await paper.build({ now: testNow + 48 * 3_600_000 });
    expect(problems).toEqual([]);
    for (const name of ['2021/01/c/index.html', 'cu/c/index.html']) {
      expect(paper.page(name)).toContain('Trang đã được gỡ');
      expect(paper.page(name)).not.toContain('Tin C');
    }
  });

  test('R12.6 tells twenty by name and counts the others, as when the pattern of addresses changes', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`content/tin/bai-${n}.md`, article({ title: `Bài ${n}` })]),
    );
    const paper = await newsroom(many);
    paper.write({ 'bantin.yaml': `${settings}permalink: /tin/:slug/\n` });
    const { problems } = await paper.build();
    const lost = problems.filter(({ code }) => code === 'lost-address');
    expect(lost).toHaveLength(20);
    expect(lost.filter(({ message }) => message.includes('12 more would be lost'))).toHaveLength(1);
    expect(lost.every(({ message }) => /which seems to have stood there, is at \/tin\//.test(message))).toBe(
      true,
    );
  });
});

describe('a site that shrinks', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`content/tin/bai-${n}.md`, article({ title: `Bài ${n}` })]),
  );

  test('R14 is not published when more than half of its pages would go, unless that is allowed', async () => {
    const paper = site({ 'bantin.yaml': settings, ...many });
    await paper.build();
    for (const name of Object.keys(many).slice(0, 55)) paper.remove(name);
    const refused = await paper.build();
    expect(refused.problems).toEqual([expect.objectContaining({ code: 'site-shrinks', severity: 'error' })]);
    expect([...refused.changed, ...refused.gone]).toEqual([]);
    const allowed = await paper.build({ allowShrink: true });
    expect(allowed.gone.filter((name) => name.includes('bai-'))).toHaveLength(55);
  });

  test('R14 counts no old addresses as pages, neither those that stay nor those that go', async () => {
    const aliases = Array.from({ length: 200 }, (_, n) => `/cu/${n}/`);
    const paper = site({
      'bantin.yaml': settings,
      ...many,
      'content/tin/cu.md': article({ title: 'Cũ', aliases }),
    });
    await paper.build();
    const fewer = article({ title: 'Cũ', aliases: ['/cu/0/'] });
    paper.write({ 'content/tin/cu.md': fewer });
    expect((await paper.build()).summary?.removed).toBe(199);
    paper.write({ 'content/tin/cu.md': article({ title: 'Cũ', aliases }) });
    await paper.build();
    for (const name of Object.keys(many).slice(0, 55)) paper.remove(name);
    expect((await paper.build()).problems.map(({ code }) => code)).toEqual(['site-shrinks']);
  });

  test('R14 is published when fewer go', async () => {
    const paper = site({ 'bantin.yaml': settings, ...many });
    await paper.build();
    for (const name of Object.keys(many).slice(0, 20)) paper.remove(name);
    expect((await paper.build()).summary?.removed).toBeGreaterThanOrEqual(20);
  });
});
