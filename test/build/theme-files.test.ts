/** What a theme publishes besides pages. */

import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const paper = (files: Readonly<Record<string, string>> = {}, settings = '') =>
  site({
    'bantin.yaml': `title: Báo\nurl: https://x.example/bao/\n${settings}`,
    'content/tin.md': article(),
    ...files,
  });

const assets = (pages: ReadonlyMap<string, string>) =>
  [...pages.keys()]
    .filter((name) => name.startsWith('assets/'))
    .map((name) => name.replace(/-[0-9a-f]{8}\./, '-#.'))
    .sort();

const styleOf = (pages: ReadonlyMap<string, string>) =>
  Buffer.from(
    [...pages].find(([name]) => /^assets\/theme-.*\.css$/.test(name))?.[1] ?? '',
    'latin1',
  ).toString();

describe('a theme', () => {
  test('R11.4 publishes its fonts under names with their digest, and its style sheet names them so', async () => {
    const { build, pages } = paper();
    await build();
    expect(assets(pages())).toEqual([
      'assets/embed-#.js',
      'assets/fonts/OFL-inter-#.txt',
      'assets/fonts/OFL-source-serif-4-#.txt',
      'assets/fonts/inter-#.woff2',
      'assets/fonts/source-serif-4-#.woff2',
      'assets/fonts/source-serif-4-bold-#.woff2',
      'assets/search-#.js',
      'assets/theme-#.css',
      'assets/theme-#.js',
    ]);
    const named = [...styleOf(pages()).matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => `assets/${name}`);
    expect(named).toHaveLength(5);
    expect(named.filter((name) => !pages().has(name))).toEqual([]);
  });

  test('R6.10 loads two fonts ahead, from anywhere', async () => {
    const { build, page, pages } = paper();
    await build();
    const ahead = [
      ...page('index.html').matchAll(
        /<link rel="preload" href="\/bao\/([^"]+)" as="font" type="font\/woff2" crossorigin>/g,
      ),
    ];
    expect(ahead.map(([, name = '']) => pages().has(name))).toEqual([true, true]);
  });

  test('publishes and loads no font with "fonts: false"', async () => {
    const { build, page, pages } = paper({}, 'fonts: false\n');
    await build();
    expect(assets(pages())).toEqual([
      'assets/embed-#.js',
      'assets/search-#.js',
      'assets/theme-#.css',
      'assets/theme-#.js',
    ]);
    expect(page('index.html')).not.toContain('preload');
    expect(styleOf(pages())).not.toContain('@font-face');
  });

  test('has the style of the site behind its own, and the accent last of all', async () => {
    const { build, pages } = paper({ 'templates/own.css': ':root { --gap: 7px; }\n' }, 'accent: "#1d6b3a"\n');
    await build();
    const css = styleOf(pages());
    const places = ['@font-face', '--gap: clamp(', '--gap: 7px', '--accent: #1d6b3a'].map((part) =>
      css.lastIndexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(css).toMatch(/prefers-color-scheme: dark\) \{ :root \{ --accent: #[0-9a-f]{6}; \} \}\n$/);
    expect(assets(pages()).filter((name) => name.includes('own'))).toEqual([]);
  });

  test('gives another style sheet to every page when a font changes, and only then', async () => {
    const { build, write, page } = paper({
      'templates/fonts.css': '@font-face { src: url("fonts/a.woff2") }\n',
      'templates/fonts/a.woff2': 'một',
    });
    await build();
    const before = page('index.html');
    expect((await build()).changed).toEqual([]);
    write({ 'templates/fonts/a.woff2': 'hai' });
    const { changed, gone } = await build();
    expect(gone.map((name) => name.replace(/-[0-9a-f]{8}\./, '-#.'))).toEqual([
      'assets/fonts/a-#.woff2',
      'assets/theme-#.css',
    ]);
    expect(changed).toContain('2021/01/tin-thu/index.html');
    expect(page('index.html')).not.toBe(before);
  });
});

describe('the scripts of the search', () => {
  const scripts = (pages: ReadonlyMap<string, string>) =>
    assets(pages).filter((name) => /(?:search|stem)-#/.test(name));

  test('are what is shipped, with one for the endings of words where the language has such', async () => {
    const vietnamese = paper();
    await vietnamese.build();
    expect(scripts(vietnamese.pages())).toEqual(['assets/search-#.js']);
    expect(vietnamese.page('tim-kiem/index.html')).not.toContain('data-stem');

    const english = paper({}, 'language: en\n');
    await english.build();
    expect(scripts(english.pages())).toEqual(['assets/search-#.js', 'assets/stem-#.js']);
    const page = english.page('search/index.html');
    const [, stem = ''] = /data-stem="\/bao\/([^"]+)"/.exec(page) ?? [];
    expect(english.pages().get(stem)).toContain('bantinStem');
    expect(page).toContain('data-index="/bao/search/"');
    expect(page).not.toContain('data-scripts');
  });

  test('are those of a theme that has its own, and none without a search', async () => {
    const here = paper({ 'templates/search.js': '// ours\n', 'templates/stem.js': '// ours\n' });
    await here.build();
    const read = (name: string) =>
      [...here.pages()].find(([path]) => path.startsWith(`assets/${name}-`))?.[1];
    expect([read('search'), read('stem')]).toEqual(['// ours\n', '// ours\n']);
    here.edit('bantin.yaml', (text) => `${text}search: false\n`);
    await here.build();
    expect(scripts(here.pages())).toEqual([]);
  });

  test('of a relative site read an index of scripts, from where the page stands', async () => {
    const here = paper({}, 'relative: true\n');
    await here.build();
    expect(here.page('tim-kiem/index.html')).toMatch(/data-index="\.\/" data-scripts/);
  });
});
