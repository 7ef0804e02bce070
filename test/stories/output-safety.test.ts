/** The output folder: nothing of anybody else's is ever lost, and the last good site never (safety R12, R13, R14). */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkOutput } from '../../src/build/settings/check-output.ts';
import { bantin } from '../cli/captured.ts';
import { runBinary } from '../helpers/binary.ts';
import { newspaper } from '../helpers/newspaper.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a folder that is no output folder', () => {
  test.each(['', '.', '..', 'content', 'content/kinh-te', 'static', 'templates', 'media'])(
    'safety R13 --out "%s" is refused, and nothing moves',
    async (out) => {
      const paper = site({ ...newspaper(), 'templates/theme.css': '', 'media/anh.png': 'ảnh' });
      const before = paper.files();
      const { code, err } = await bantin(paper.root, 'build', '--out', out);
      expect(code).toBe(2);
      expect(err).toMatch(/unsafe-output|It is empty/);
      expect(paper.files()).toEqual(before);
    },
  );

  test.each(['/', os.homedir()])('safety R13 neither is %s', (out) => {
    expect(codes(checkOutput('/srv/tin', 'content', out, true))).toEqual(['unsafe-output']);
  });
});

describe('files of others in the output folder', () => {
  test('safety R13 are kept by every build, hidden ones too', async () => {
    const paper = site({ ...newspaper(), 'dist/.git/HEAD': 'ref: refs/heads/pages\n' });
    expect((await paper.build()).summary).not.toBeNull();
    fs.writeFileSync(path.join(paper.out, 'CNAME'), 'moduc.example\n');
    fs.mkdirSync(path.join(paper.out, '2021/01/von-vay/kem-theo'));
    fs.writeFileSync(path.join(paper.out, '2021/01/von-vay/kem-theo/ghi-chu.txt'), 'của tôi\n');
    paper.remove('content/kinh-te/von-vay.md');
    await paper.build();
    const pages = paper.pages();
    expect(pages.has('2021/01/von-vay/index.html')).toBe(false);
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['.git/HEAD', 'CNAME', '2021/01/von-vay/kem-theo/ghi-chu.txt']),
    );
  });

  test('safety R13 are never written over, not by a page of that name either', async () => {
    const paper = site(newspaper());
    await paper.build();
    const mine = path.join(paper.out, '2021/01/tin-moi/index.html');
    fs.mkdirSync(path.dirname(mine));
    fs.writeFileSync(mine, 'của tôi');
    paper.write({ 'content/kinh-te/tin-moi.md': article({ title: 'Tin mới', slug: 'tin-moi' }) });
    const before = paper.pages();
    const { problems, summary } = await paper.build();
    expect(summary).toBeNull();
    expect(codes(problems)).toContain('foreign-file');
    expect(paper.pages()).toEqual(before);
  });

  test('safety R13 a page that somebody changed is made again, but not swept out', async () => {
    const paper = site(newspaper());
    await paper.build();
    const [kept, mended] = ['2021/01/von-vay/index.html', 'kinh-te/index.html'];
    const original = paper.page(mended);
    for (const name of [kept, mended]) fs.appendFileSync(path.join(paper.out, name), '<!-- sửa tay -->');
    await paper.build();
    expect(paper.page(mended)).toBe(original);
    fs.appendFileSync(path.join(paper.out, kept), '<!-- sửa tay -->');
    paper.remove('content/kinh-te/von-vay.md');
    const { problems } = await paper.build();
    expect(codes(problems)).toContain('changed-output-kept');
    expect(paper.page(kept)).toContain('sửa tay');
    expect(paper.page('kinh-te/index.html')).not.toContain('Vốn vay');
  });
});

describe('what is no longer published', () => {
  test.each([
    ['made a draft', (text: string) => text.replace('title:', 'draft: true\ntitle:')],
    ['deleted', null],
  ])('safety R14 an article %s is in no page, list, feed or sitemap', async (_, change) => {
    const paper = site(newspaper());
    await paper.build();
    const file = 'content/kinh-te/gia-lua.md';
    if (change === null) paper.remove(file);
    else paper.edit(file, change);
    await paper.build();
    const traces = [...paper.pages()].filter(([name, bytes]) =>
      /Giá lúa|gia-lua|lua-\w{8}\.png|bang-gia/.test(name + Buffer.from(bytes, 'latin1').toString()),
    );
    expect(traces.map(([name]) => name)).toEqual([]);
    expect(fs.existsSync(path.join(paper.out, '2021/01/gia-lua'))).toBe(false);
  });
});

describe('links and folders in the place of what a build keeps', () => {
  const elsewhere = (paper: TestSite) => {
    const folder = path.join(paper.root, 'elsewhere');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'plan.json'), 'của tôi');
    return folder;
  };

  test.each(['build', 'list drafts', 'list problems', 'explain /', 'preview'])(
    'safety R13 "%s" neither reads nor writes behind a linked cache, and says so',
    async (command) => {
      const paper = site(newspaper());
      const folder = elsewhere(paper);
      fs.symlinkSync(folder, path.join(paper.root, '.bantin'));
      const { code, err } = await bantin(paper.root, ...command.split(' '));
      expect(code).toBe(2);
      expect(err).toMatch(/unsafe-output[\s\S]*\.bantin is a link/);
      expect(fs.readdirSync(folder)).toEqual(['plan.json']);
      expect(fs.readFileSync(path.join(folder, 'plan.json'), 'utf8')).toBe('của tôi');
      expect(fs.existsSync(paper.out)).toBe(false);
    },
  );

  test('safety R13 nothing is read or written through files of the cache that are links', async () => {
    const paper = site(newspaper());
    await paper.build();
    const folder = elsewhere(paper);
    const store = path.join(paper.root, '.bantin/store');
    const moved = fs.readdirSync(store);
    for (const name of moved) {
      fs.renameSync(path.join(store, name), path.join(folder, name));
      fs.symlinkSync(path.join(folder, name), path.join(store, name));
    }
    const bytesOf = () => moved.map((name) => fs.readFileSync(path.join(folder, name), 'latin1'));
    const before = bytesOf();
    const { code, err } = await bantin(paper.root, 'explain', '/');
    expect([code, err]).toEqual([1, expect.stringContaining('.bantin')]);
    paper.edit('content/kinh-te/von-vay.md', (text) => `${text}\nThêm.\n`);
    expect((await paper.build()).summary).not.toBeNull();
    expect(bytesOf()).toEqual(before);
    expect(paper.page('2021/01/von-vay/index.html')).toContain('Thêm.');
    expect(moved.length).toBeGreaterThan(5);
  });

  test('safety R13 no source of the site is served as if it were built', async () => {
    const paper = site({ ...newspaper(), 'static/a.txt': '' });
    for (const out of ['.', 'content', 'static']) {
      const { code, err } = await bantin(paper.root, 'preview', '--out', out);
      expect([code, err]).toEqual([2, expect.stringContaining('unsafe-output')]);
    }
  });

  test('safety R13 a file in the place of the cache is told', async () => {
    const paper = site({ ...newspaper(), '.bantin': 'của tôi' });
    const { code, err } = await bantin(paper.root, 'build');
    expect([code, err]).toEqual([2, expect.stringMatching(/unsafe-output[\s\S]*\.bantin is a file/)]);
    expect(fs.readFileSync(path.join(paper.root, '.bantin'), 'utf8')).toBe('của tôi');
  });

  test.each(['plan.json', 'store', 'pictures', 'own', 'last.json', 'look'])(
    'safety R16 what has another shape in the cache costs time only: %s',
    async (name) => {
      const paper = site(newspaper());
      await paper.build();
      const state = path.join(paper.root, '.bantin');
      const own = fs.readdirSync(state).find((entry) => /^[a-z]{20,}$/.test(entry)) ?? '';
      const place = path.join(
        state,
        ...(name === 'own' ? [own] : /l(?:ast|ook)/.test(name) ? [own, name] : [name]),
      );
      const isFolder = fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? name === 'pictures';
      fs.rmSync(place, { recursive: true, force: true });
      if (isFolder) fs.writeFileSync(place, 'x');
      else fs.mkdirSync(path.join(place, 'x'), { recursive: true });
      paper.edit('content/kinh-te/von-vay.md', (text) => `${text}\nThêm.\n`);
      const { code, err } = await bantin(paper.root, 'build', '--now', '2021-02-01T08:00+07:00');
      expect([code, err]).toEqual([0, expect.not.stringMatching(/error|EISDIR|EEXIST/)]);
      expect(paper.page('2021/01/von-vay/index.html')).toContain('Thêm.');
    },
  );

  test.each(['.dist.manifest', '.dist.journal'])(
    'safety R13 %s as a folder is told, and stays',
    async (name) => {
      const paper = site(newspaper());
      await paper.build();
      const place = path.join(paper.root, name);
      fs.rmSync(place, { force: true });
      fs.mkdirSync(place);
      fs.writeFileSync(path.join(place, 'ghi-chu.txt'), 'của tôi');
      const { code, err } = await bantin(paper.root, 'build');
      expect([code, err]).toEqual([2, expect.stringMatching(/unsafe-output[\s\S]*is a folder/)]);
      expect(err).not.toMatch(/EISDIR|\n\s+at /);
      expect(fs.readFileSync(path.join(place, 'ghi-chu.txt'), 'utf8')).toBe('của tôi');
    },
  );

  test.each(['.dist.manifest', '.dist.journal', '.dist.staged', '.bantin/plan.json'])(
    'safety R13 nothing is written through a link at %s',
    async (name) => {
      const paper = site(newspaper());
      await paper.build();
      const folder = elsewhere(paper);
      const place = path.join(paper.root, name);
      fs.rmSync(place, { force: true, recursive: true });
      fs.symlinkSync(name.endsWith('staged') ? folder : path.join(folder, 'plan.json'), place);
      paper.edit('content/kinh-te/von-vay.md', (text) => `${text}\nThêm.\n`);
      expect((await paper.build()).summary).not.toBeNull();
      expect(fs.readdirSync(folder)).toEqual(['plan.json']);
      expect(fs.readFileSync(path.join(folder, 'plan.json'), 'utf8')).toBe('của tôi');
    },
  );

  test.each(['content', 'static', '.'])(
    'safety R13 an output folder that comes to "%s" through a link is refused',
    async (to) => {
      const paper = site({ ...newspaper(), 'static/a.txt': '' });
      fs.symlinkSync(to, path.join(paper.root, 'ra'));
      const listed = () => fs.readdirSync(path.join(paper.root, to), { recursive: to !== '.' });
      const before = listed();
      for (const out of ['ra', ...(to === '.' ? [] : ['ra/dist'])]) {
        const { code, err } = await bantin(paper.root, 'build', '--out', out);
        expect([code, err]).toEqual([2, expect.stringContaining('the site is made from files there')]);
      }
      expect(listed().filter((name) => name !== '.bantin')).toEqual(before);
    },
  );
});

describe('a disk that does not play along', () => {
  const isOther = (folder: string) =>
    fs.existsSync(folder) && fs.statSync(folder).dev !== fs.statSync(os.tmpdir()).dev;
  const other = ['/dev/shm', '/var/tmp', import.meta.dirname].find(isOther);

  test.for(['', 'CNAME'])(
    'safety R13 the output folder may be a link to another disk, holding "%s", and stays one',
    async (held, context) => {
      if (other === undefined) return context.skip('there is no other disk');
      const paper = site(newspaper());
      const elsewhere = fs.mkdtempSync(path.join(other, 'bantin-'));
      onTestFinished(() => fs.rmSync(elsewhere, { recursive: true }));
      if (held !== '') fs.writeFileSync(path.join(elsewhere, `.${held}`), '');
      fs.symlinkSync(elsewhere, paper.out);
      expect((await paper.build()).summary).not.toBeNull();
      expect(fs.readdirSync(elsewhere)).toContain('index.html');
      expect(fs.readlinkSync(paper.out)).toBe(elsewhere);
      expect((await paper.build()).summary).toMatchObject({ written: 0, removed: 0 });
    },
  );

  test.each([
    ['a file stands where the folder should', 'tin.txt'],
    ['a file stands above it', 'tin.txt/dist'],
  ])('safety R15 %s: it says so, without a trace of the code', async (_, out) => {
    const paper = site({ ...newspaper(), 'tin.txt': 'của tôi' });
    const { code, err } = await bantin(paper.root, 'build', '--out', out);
    expect(code).not.toBe(0);
    expect(code).not.toBe(3);
    expect(err).toContain(out.split('/')[1] ?? out);
    expect(err).not.toMatch(/\n\s+at |mistake in bantin/);
    expect(fs.readFileSync(path.join(paper.root, 'tin.txt'), 'utf8')).toBe('của tôi');
  });

  test('safety R12 R15 a disk on which pages do not fit is told once, and the last good site stays', async () => {
    const paper = site(newspaper());
    await paper.build();
    const before = paper.pages();
    paper.edit('bantin.yaml', (text) => text.replace('Mộ Đức', 'Đức Phổ'));
    const full = { cwd: paper.root, before: 'ulimit -f 2' };
    const { code, err } = runBinary(['build', '--now', '2021-02-01T08:00+07:00'], full);
    expect(code).toBe(1);
    expect(err.match(/EFBIG/g)).toHaveLength(1);
    expect(err).toContain('Hệ thống từ chối');
    expect(paper.pages()).toEqual(before);
    expect(fs.existsSync(path.join(paper.root, '.dist.staged'))).toBe(false);
    expect((await paper.build()).summary).not.toBeNull();
  });

  test('safety R12 a folder without leave to write keeps its site', async (context) => {
    context.skip(process.getuid?.() === 0, 'root may write everywhere');
    const paper = site(newspaper());
    await paper.build();
    const before = paper.pages();
    fs.chmodSync(paper.out, 0o555);
    paper.write({ 'content/kinh-te/moi.md': article() });
    const { code, err } = await bantin(paper.root, 'build');
    fs.chmodSync(paper.out, 0o755);
    expect(code).toBe(1);
    expect(err).not.toMatch(/\n\s+at /);
    expect(paper.pages()).toEqual(before);
  });
});

test('safety R14 articles that are all gone at once do not empty the site', async () => {
  const paper = site({ 'content/tin/a.md': article(), 'content/tin/b.md': article({ title: 'Hai' }) });
  await paper.build();
  const before = paper.pages();
  paper.remove('content/tin');
  const { problems, summary } = await paper.build();
  expect(problems.map(({ code }) => code)).toContain('no-articles');
  expect(summary).toBeNull();
  expect(paper.pages()).toEqual(before);
});
