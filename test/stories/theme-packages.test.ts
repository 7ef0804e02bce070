/** Sites whose look is an installed package. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { siteSources } from '../../src/cli/site-sources.ts';
import { sourceFilter } from '../../src/dev/source-filter.ts';
import { article, site, type TestBuild } from '../helpers/site.ts';

const footer = (words: string) => `<footer class="cua-goi">${words}</footer>\n`;
const home = 'node_modules/bantin-theme-song/';
const packaged = {
  [`${home}package.json`]: JSON.stringify({ name: 'bantin-theme-song', version: '1.0.0' }),
  [`${home}templates/partials/footer.vto`]: footer('Giao diện Sông'),
  [`${home}templates/look.css`]: '.cua-goi { color: teal; }\n',
};

const paper = (theme: string, more: Readonly<Record<string, string>> = packaged) =>
  site({
    'bantin.yaml': `url: https://moduc.example/\ntheme: "${theme}"\n`,
    'content/tin/mot.md': article({ title: 'Một' }),
    ...more,
  });
const page = '2021/01/mot/index.html';
const errorsOf = ({ problems }: TestBuild) => problems.filter(({ severity }) => severity === 'error');
const sheet = (pages: Map<string, string>) =>
  [...pages].find(([name]) => /^assets\/theme-.*\.css$/.test(name))?.[1] ?? '';

describe('the theme of a package', () => {
  test.each(['bantin-theme-song', 'song'])('is found in node_modules of the site as %s', async (name) => {
    const here = paper(name);
    expect(errorsOf(await here.build())).toEqual([]);
    expect(here.page(page)).toContain('Giao diện Sông');
    expect(here.page(page)).toContain('<h1');
    expect(sheet(here.pages())).toMatch(/\.teaser[\s\S]*\.cua-goi \{ color: teal; \}/);
  });

  test('is found under a scope, and above the site', async () => {
    const scoped = Object.fromEntries(
      Object.entries(packaged).map(([name, text]) => [name.replace('bantin-theme-song', '@xa/song'), text]),
    );
    const here = paper('@xa/song', scoped);
    expect(errorsOf(await here.build())).toEqual([]);
    expect(here.page(page)).toContain('Giao diện Sông');

    const above = paper('song', {
      ...packaged,
      'trang/bantin.yaml': 'url: https://moduc.example/\ntheme: song\n',
      'trang/content/tin/hai.md': article({ title: 'Hai' }),
    });
    const root = path.join(above.root, 'trang');
    const inner = () =>
      above.build({ root, out: path.join(root, 'dist'), state: path.join(root, '.bantin') });
    const shown = () => above.page('../trang/dist/2021/01/hai/index.html');
    expect(errorsOf(await inner())).toEqual([]);
    expect(shown()).toContain('Giao diện Sông');
    // One that is installed nearer is the one that counts from then on.
    above.write({
      [`trang/${home}package.json`]: '{}',
      [`trang/${home}templates/partials/footer.vto`]: footer('Gần hơn'),
    });
    await inner();
    expect(shown()).toContain('Gần hơn');
  });

  test('is overridden file by file by the templates of the site, whose own.css stands last', async () => {
    const here = paper('song', {
      ...packaged,
      [`${home}templates/partials/skip.vto`]: '',
      'templates/partials/footer.vto': footer('Của chúng tôi'),
      'templates/own.css': '.cua-goi { color: maroon; }\n',
    });
    expect(errorsOf(await here.build())).toEqual([]);
    expect(here.page(page)).toContain('Của chúng tôi');
    expect(sheet(here.pages())).toMatch(/color: teal; \}\s+\.cua-goi \{ color: maroon; \}/);
  });

  test('that is updated renders every page again, and what stands then is what a clean build makes', async () => {
    const here = paper('song');
    await here.build();
    expect((await here.build()).changed).toEqual([]);
    here.write({ [`${home}templates/partials/footer.vto`]: footer('Phiên bản hai') });
    expect((await here.build()).changed).toEqual(expect.arrayContaining(['index.html', page]));
    expect(here.page(page)).toContain('Phiên bản hai');
    expect((await here.build({ cache: false })).changed).toEqual([]);
  });

  test('that is taken away is an error, whatever the cache remembers, and the last good site stays', async () => {
    const here = paper('song');
    await here.build();
    here.remove('node_modules');
    const built = await here.build();
    expect(errorsOf(built)).toMatchObject([
      {
        code: 'theme-missing',
        message:
          'The theme "song" is no folder of the site, and the package bantin-theme-song is not installed.',
        hint: expect.stringContaining('npm install bantin-theme-song'),
        at: { file: 'bantin.yaml', line: 2 },
      },
    ]);
    expect(built.fault).toBe('settings');
    expect(here.page(page)).toContain('Giao diện Sông');
  });

  test.each([
    [
      'has no templates',
      { [`${home}package.json`]: '{}' },
      'song',
      /bantin-theme-song is no theme: it has no folder/,
    ],
    ['is no name of one', {}, './song', /The folder "\.\/song" does not exist/],
    ['climbs', {}, '@x/..', /does not exist|not installed/],
    ['climbs out', {}, '../song', /The folder "\.\.\/song" does not exist/],
  ])('that %s is an error of its own', async (_, more, name, said) => {
    const [problem, ...others] = errorsOf(await paper(name, more as Record<string, string>).build());
    expect(others).toEqual([]);
    expect(problem?.message).toMatch(said);
  });

  test.each(['', 'templates'])('that is a link out of its folder is not opened: %s', async (linked) => {
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-goi-'));
    onTestFinished(() => fs.rmSync(elsewhere, { recursive: true }));
    for (const [name, text] of Object.entries(packaged)) {
      const file = path.join(elsewhere, path.relative(home, name));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    const here = paper('song', linked === '' ? {} : { [`${home}package.json`]: '{}' });
    fs.mkdirSync(path.join(here.root, 'node_modules'), { recursive: true });
    fs.symlinkSync(path.join(elsewhere, linked), path.resolve(here.root, home, linked));
    expect(errorsOf(await here.build())).toMatchObject([
      { code: 'theme-missing', message: expect.stringContaining('leads out of the folder') },
    ]);
  });

  test('is watched while writing, and nothing else that is installed', () => {
    const here = paper('song', { ...packaged, 'node_modules/khac/templates/x.vto': '' });
    const leftOut = sourceFilter([here.root], siteSources(here.root)(), []);
    const isWatched = (name: string) => !leftOut(path.join(here.root, name));
    expect(isWatched('node_modules')).toBe(true);
    expect(isWatched(`${home}templates/partials/footer.vto`)).toBe(true);
    expect(isWatched('templates/own.css')).toBe(true);
    expect(isWatched(`${home}README.md`)).toBe(false);
    expect(isWatched('node_modules/khac')).toBe(false);
  });
});

describe('a theme publishes what pages load, and nothing else of its folder', () => {
  test('of a package', async () => {
    const templates = `${home}templates/`;
    const here = paper('song', {
      ...packaged,
      ...Object.fromEntries(
        ['README.md', 'chay.php', 'cau-hinh.yaml', 'khoa.pem', 'LICENSE', 'ma.ts', 'trang.html'].map(
          (name) => [`${templates}${name}`, 'x'],
        ),
      ),
      [`${templates}menu.js`]: 'x',
      [`${templates}anh/nen.svg`]: '<svg/>',
      [`${templates}chu.woff2`]: 'x',
    });
    await here.build();
    const shipped = new Set((await shippedNames()).map((name) => name.replace(/-[\da-f]{8}\./, '.')));
    const published = [...here.pages().keys()]
      .filter((name) => name.startsWith('assets/'))
      .map((name) => name.replace(/-[\da-f]{8}\./, '.'))
      .filter((name) => !shipped.has(name));
    expect(published.sort()).toEqual(['assets/anh/nen.svg', 'assets/chu.woff2', 'assets/menu.js']);
  });

  test.each([
    '.',
    './',
    'content',
    'content/tin',
    'static',
    'dist',
    'node_modules/bantin-theme-song',
    'bai/tin',
  ])('and is no folder that holds the site itself, its articles or what is made of it: %s', async (theme) => {
    const here = paper(theme, {
      ...packaged,
      'static/a.txt': 'x',
      'dist/index.html': '<!-- bantin -->',
      'bai/tin/a.md': article(),
      ...(theme.startsWith('bai') && {
        'bantin.yaml': `url: https://moduc.example/\ntheme: "${theme}"\ncontent: bai\n`,
      }),
    });
    const found = errorsOf(await here.build()).filter(({ code }) => code === 'wrong-value');
    expect(found).toMatchObject([
      { code: 'wrong-value', message: expect.stringContaining('holds more than a theme'), at: { line: 2 } },
    ]);
  });
});

async function shippedNames(): Promise<string[]> {
  const plain = site({ 'content/tin/mot.md': article() });
  await plain.build();
  return [...plain.pages().keys()].filter((name) => name.startsWith('assets/'));
}
