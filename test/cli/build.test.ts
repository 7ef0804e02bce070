import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, folderWith } from './captured.ts';

const settings = 'title: Tin\nurl: https://moduc.example/\nsections: { tin: Tin tức }\n';
const article = '---\ntitle: Hội nghị\ndate: 28/01/2021 10:22\n---\nNội dung.\n';

describe('bantin build', () => {
  test.each(['vi', 'en'])(
    'a new site in %s builds at once; only its address is missing',
    async (language) => {
      const cwd = folderWith();
      await bantin(cwd, 'init', '--language', language);
      await bantin(cwd, 'new', 'Bài thứ hai: thử', '--author', 'Văn Trọng');
      writeOver(cwd);
      const { code, out } = await bantin(cwd, 'build', '--format', 'json');
      const { problems, summary } = JSON.parse(out);
      expect(problems.map((problem: { code: string }) => problem.code)).toEqual(['no-site-url']);
      expect(summary).toMatchObject({ articles: 2, removed: 0, unchanged: 0, seconds: expect.any(Number) });
      expect(code).toBe(0);
      expect(fs.readFileSync(path.join(cwd, 'dist/index.html'), 'utf8')).toContain('Bài thứ hai: thử');
    },
  );

  test('R1.12 what it was told with --url leaves nothing to complain about, strictly', async () => {
    const cwd = folderWith();
    await bantin(cwd, 'init', '--url', 'https://moduc.example');
    expect(await bantin(cwd, 'build', '--strict', '--quiet')).toEqual({ code: 0, out: '', err: '' });
  });

  test('the closing line goes to the standard output, progress and problems to the standard error', async () => {
    const cwd = folderWith({ 'tin/bantin.yaml': settings, 'tin/content/tin/a.md': article });
    const first = await bantin(cwd, 'build', '--root', 'tin', '--out', 'public');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^1 article · \d+ files written, 0 removed, 0 unchanged · \d+\.\d\d s\n$/);
    const [read, ...others] = first.err.trimEnd().split('\n');
    expect(read).toBe('Reading articles: 1');
    expect(others.sort()).toEqual([
      'Indexing for search: 1',
      expect.stringMatching(/^Rendering pages: \d+$/),
    ]);
    expect(fs.existsSync(path.join(cwd, 'public/index.html'))).toBe(true);
    const second = await bantin(cwd, 'build', '--root', 'tin', '--out', 'public');
    expect(second.out).toMatch(/^1 article · 0 files written, 0 removed, \d+ unchanged/);
  });

  test('safety R15 with errors it ends with 1, shows them all, and leaves the last good site', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/tin/a.md': article });
    await bantin(cwd, 'build');
    const before = fs.readFileSync(path.join(cwd, 'dist/index.html'), 'utf8');
    fs.writeFileSync(path.join(cwd, 'content/tin/b.md'), article.replace('28/01', '28/13'));
    fs.writeFileSync(path.join(cwd, 'content/tin/c.md'), article.replace('title: Hội nghị', 'tags: [a]'));
    const { code, out, err } = await bantin(cwd, 'build');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /content\/tin\/b\.md:3:7 error [\s\S]*3 \| date: 28\/13\/2021[\s\S]*content\/tin\/c\.md:\d+:\d+ error/,
    );
    expect(err).toMatch(/\n2 errors.* in 2 files\n$/);
    expect(fs.readFileSync(path.join(cwd, 'dist/index.html'), 'utf8')).toBe(before);
  });

  test('errors in the settings end with 2', async () => {
    const cwd = folderWith({ 'bantin.yaml': 'titel: Tin\ntimezone: nowhere\n', 'content/tin/a.md': article });
    const { code, err } = await bantin(cwd, 'build');
    expect(code).toBe(2);
    expect(err).toContain('bantin.yaml:2:11 error unknown-timezone');
  });

  test('safety R13 an output folder that holds the articles is wrong usage', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/tin/a.md': article });
    const { code, err } = await bantin(cwd, 'build', '--out', '.');
    expect(code).toBe(2);
    expect(err).toContain('unsafe-output');
    const left = fs.readdirSync(cwd).filter((name) => name !== '.bantin');
    expect(left.sort()).toEqual(['bantin.yaml', 'content']);
  });

  test('--now, --drafts and --base reach the build', async () => {
    const cwd = folderWith({
      'bantin.yaml': settings,
      'content/tin/a.md': article,
      'content/tin/b.md': article.replace('Hội nghị', 'Bản nháp').replace('---\nN', 'draft: true\n---\nN'),
    });
    const built = async (...args: string[]) => {
      const { out } = await bantin(cwd, 'build', '--format', 'json', ...args);
      return JSON.parse(out).summary.articles;
    };
    expect(await built()).toBe(1);
    expect(await built('--drafts')).toBe(2);
    expect(await built('--now', '2021-01-28T10:21:00+07:00', '--base', 'https://thu.example/x')).toBe(0);
    expect(fs.readFileSync(path.join(cwd, 'dist/robots.txt'), 'utf8')).toContain(
      'https://thu.example/x/sitemap.xml',
    );
  });
});

/** Writes a text in the place of the one that "new" puts into an article, which is a draft until then. */
function writeOver(cwd: string): void {
  const file = path.join(cwd, 'content/bai-thu-hai-thu/index.md');
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, `${text.slice(0, text.lastIndexOf('---') + 4)}\nMột đoạn văn.\n`);
}
