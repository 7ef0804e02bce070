import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, folderWith } from './captured.ts';

describe('bantin init', () => {
  test('makes a site in a new folder and says what to do next', async () => {
    const cwd = folderWith();
    const { code, out, err } = await bantin(cwd, 'init', 'tin-moi', '--title', 'Bản tin Mộ Đức');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('  tin-moi/bantin.yaml\n');
    expect(out).toContain('  cd tin-moi\n  npx bantin build\n');
    expect(fs.readFileSync(path.join(cwd, 'tin-moi/bantin.yaml'), 'utf8')).toContain(
      'title: Bản tin Mộ Đức\n',
    );
  });

  test('names a site without a title after its folder', async () => {
    const cwd = folderWith();
    const { out } = await bantin(cwd, 'init', '--language', 'en', '--url', 'https://news.example');
    expect(out).not.toContain('cd ');
    const settings = fs.readFileSync(path.join(cwd, 'bantin.yaml'), 'utf8');
    expect(settings).toContain(`title: ${path.basename(cwd)}\n`);
    expect(settings).toContain('url: https://news.example/\n');
    expect(settings).toContain('language: en\n');
  });

  test('touches nothing where a site is, and names every file in the way', async () => {
    const cwd = folderWith({ 'bantin.yaml': 'title: Của tôi\n', '.gitlab-ci.yml': 'x\n' });
    const { code, out, err } = await bantin(cwd, 'init');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('bantin.yaml is already there');
    expect(err).toContain('.gitlab-ci.yml is already there');
    expect(fs.readdirSync(cwd).sort()).toEqual(['.gitlab-ci.yml', 'bantin.yaml']);
  });

  test.each(['README.md', 'readme', 'README.rst'])(
    'leaves %s and .gitignore of a fresh clone alone, and says what git is to ignore',
    async (readme) => {
      const cwd = folderWith({ [readme]: 'Của tôi\n', '.gitignore': 'x\n' });
      const { code, out } = await bantin(cwd, 'init', '.');
      expect(code).toBe(0);
      expect(out).toMatch(/Add these lines to it:\n {2}\/dist\/\n/);
      expect(out).toContain('README.md is there already');
      expect(fs.readFileSync(path.join(cwd, readme), 'utf8')).toBe('Của tôi\n');
      expect(fs.readFileSync(path.join(cwd, '.gitignore'), 'utf8')).toBe('x\n');
      expect(fs.readdirSync(cwd).filter((name) => /^readme/i.test(name))).toEqual([readme]);
      expect(fs.existsSync(path.join(cwd, 'bantin.yaml'))).toBe(true);
    },
  );

  test('its recipes install the packages of a site that has some', async () => {
    const cwd = folderWith();
    await bantin(cwd, 'init', '.');
    for (const recipe of ['.github/workflows/site.yml', '.forgejo/workflows/site.yml', '.gitlab-ci.yml']) {
      const text = fs.readFileSync(path.join(cwd, recipe), 'utf8');
      expect(text.indexOf('[ ! -f package.json ] || npm ci')).toBeGreaterThan(0);
      expect(text.indexOf('npm ci')).toBeLessThan(text.indexOf('npx --yes bantin'));
    }
  });

  test('a language without words is wrong usage', async () => {
    const { code, err } = await bantin(folderWith(), 'init', '--language', 'tlh');
    expect(code).toBe(2);
    expect(err).toContain('Use one of: ');
  });
});

describe('bantin new', () => {
  const settings = 'title: Tin\ntimezone: Asia/Ho_Chi_Minh\nsections: { kinh-te: Kinh tế }\n';
  const now = ['--now', '2021-01-28T03:22:00Z'];

  test('takes no path for a title, and says so of a section that nobody named and that holds nothing', async () => {
    const cwd = folderWith({ 'bantin.yaml': 'title: T\nlanguage: en\nsections: { kinh-te: Kinh tế }\n' });
    const wrong = await bantin(cwd, 'new', 'content/kinh-te/gia-lua.md', ...now);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('is a path');
    expect(fs.existsSync(path.join(cwd, 'content'))).toBe(false);
    expect((await bantin(cwd, 'new', '24/7', '--section', 'Kinh tế', ...now)).err).toBe('');
    const doubtful = await bantin(cwd, 'new', 'Giá lúa', '--section', 'kinh-tee', ...now);
    expect(doubtful.code).toBe(0);
    expect(doubtful.err).toBe('The section "kinh-tee" is new. Did you mean "kinh-te"?\n');
    expect((await bantin(cwd, 'new', 'Giá cá', '--section', 'kinh-tee', ...now)).err).toBe('');
  });

  test('explain tells a file of which nothing is published from a name that nothing has', async () => {
    const cwd = folderWith({
      'bantin.yaml': 'title: T\nlanguage: en\nurl: https://x.example/\n',
      'content/tin/mai.md': '---\ntitle: Mai\ndate: 28/01/2099\n---\nNội dung.\n',
    });
    await bantin(cwd, 'build');
    const { code, err } = await bantin(cwd, 'explain', 'content/tin/mai.md');
    expect(code).toBe(1);
    expect(err).toContain('is there, but the last build published nothing of it');
    expect((await bantin(cwd, 'explain', 'content/tin/moi.md')).err).toContain('made nothing of the name');
  });

  test('makes an article in the section and prints its path', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/a.md': '' });
    const { code, out, err } = await bantin(cwd, 'new', 'Giá lúa: tăng', '--section', 'Kinh tế', ...now);
    expect({ code, out, err }).toEqual({ code: 0, out: 'content/kinh-te/gia-lua-tang/index.md\n', err: '' });
    const text = fs.readFileSync(path.join(cwd, out.trim()), 'utf8');
    expect(text).toContain('title: "Giá lúa: tăng"\n');
    expect(text).toContain('date: 28/01/2021 10:22\n');
  });

  test('works from elsewhere, and in a folder of articles without settings', async () => {
    const cwd = folderWith({ 'tin/a.md': '' });
    const { out } = await bantin(cwd, 'new', 'Giá lúa', '--root', 'tin', '--author', 'Văn Trọng', ...now);
    expect(out).toBe('tin/gia-lua/index.md\n');
    expect(fs.readFileSync(path.join(cwd, out.trim()), 'utf8')).toContain('author: Văn Trọng\n');
  });

  test('makes a page that is no article, which stands in no section', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/a.md': '' });
    const { code, out } = await bantin(cwd, 'new', 'Giới thiệu', '--page', ...now);
    expect({ code, out }).toEqual({ code: 0, out: 'content/pages/gioi-thieu/index.md\n' });
    const text = fs.readFileSync(path.join(cwd, out.trim()), 'utf8');
    expect(text).toContain('title: Giới thiệu\n');
    expect(text).not.toContain('date:');
    const both = await bantin(cwd, 'new', 'Liên hệ', '--page', '--section', 'Kinh tế', ...now);
    expect(both.code).toBe(2);
    expect(both.err).toContain("'--page' cannot be used with option '--section");
  });

  test.each([
    ['author', 'Văn Trọng', 'authors/van-trong', 'name: Văn Trọng'],
    ['section', 'Kinh tế', 'sections/kinh-te', 'title: Kinh tế'],
    ['series', 'Nước: sạch', 'series/nuoc-sach', 'title: "Nước: sạch"'],
    ['tag', 'lúa', 'tags/lua', 'title: lúa'],
  ])(
    'without a title, makes the file of the %s that is named, which a build reads',
    async (kind, name, folder, line) => {
      const cwd = folderWith({
        'bantin.yaml': settings,
        'content/kinh-te/a.md':
          '---\ntitle: A\ndate: 28/01/2021\nauthor: Văn Trọng\nseries: "Nước: sạch"\ntags: [lúa]\n---\nMột.\n',
      });
      const { code, out } = await bantin(cwd, 'new', `--${kind}`, name, ...now);
      expect({ code, out }).toEqual({ code: 0, out: `content/${folder}/index.md\n` });
      expect(fs.readFileSync(path.join(cwd, out.trim()), 'utf8')).toContain(`${line}\n`);
      const built = await bantin(cwd, 'build', '--now', '2021-02-01T08:00+07:00', '--lang', 'en');
      expect(built.err).not.toMatch(/error|unknown|unused/);
      expect(built.code).toBe(0);
    },
  );

  test('names the series and the tag of an article', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/a.md': '' });
    const { out } = await bantin(cwd, 'new', 'Giá lúa', '--series', 'Nước sạch', '--tag', 'lúa', ...now);
    const text = fs.readFileSync(path.join(cwd, out.trim()), 'utf8');
    expect(text).toContain('series: Nước sạch\ntags: [lúa]\n');
  });

  test('without a title and a name, or with two names, is wrong usage', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/a.md': '' });
    expect((await bantin(cwd, 'new')).code).toBe(2);
    expect((await bantin(cwd, 'new', '--author', 'A', '--tag', 'b')).code).toBe(2);
  });

  test('never overwrites an article', async () => {
    const cwd = folderWith({ 'content/gia-lua/index.md': 'Của tôi\n' });
    const { code, out, err } = await bantin(cwd, 'new', 'Giá lúa', ...now);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('content/gia-lua/index.md is already there');
    expect(fs.readFileSync(path.join(cwd, 'content/gia-lua/index.md'), 'utf8')).toBe('Của tôi\n');
  });

  test('wrong settings are shown at their place: exit code 2', async () => {
    const cwd = folderWith({ 'tin/bantin.yaml': 'title: Tin\ntimezone: Asia/Ho_Chi_Min\n' });
    const { code, err } = await bantin(cwd, 'new', 'Giá lúa', '--root', 'tin');
    expect(code).toBe(2);
    expect(err).toContain('tin/bantin.yaml:2:11 error unknown-timezone');
    expect(err).toContain('2 | timezone: Asia/Ho_Chi_Min');
  });
});
