/** Sections that are called like pages of the site itself: `archive`, `search`, `the`, `tim-kiem`. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';
import { article, site } from '../helpers/site.ts';

async function brought(files: Readonly<Record<string, string>>) {
  const root = folderWith(files);
  const here = path.join(root, 'moi');
  fs.mkdirSync(here);
  const run = await bantin(here, 'import', '../cu', '--yes', '--lang', 'en', '--format', 'json');
  expect(run.code).toBe(0);
  const built = await bantin(here, 'build', '--lang', 'en', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  return {
    notes: JSON.parse(run.out).notes.map(
      ({ what, detail }: { what: string; detail: string }) => `${what}: ${detail}`,
    ),
    read: (file: string) => fs.readFileSync(path.join(here, file), 'utf8'),
  };
}

test('a site in any language that has words keeps its own', async () => {
  const { read } = await brought({
    'cu/hugo.toml': 'baseURL = "https://info.example/"\ntitle = "Infos"\nlanguageCode = "fr-FR"\n',
    'cu/content/pluie.md': '---\ntitle: Pluie\ndate: 2021-01-05\n---\nIl pleut.\n',
  });
  expect(read('bantin.yaml')).toContain('language: fr\n');
  expect(read('dist/index.html')).toContain('<html lang="fr"');
});

describe('sections called like pages of the site', () => {
  test('by their folders get another address, keep their titles, texts and links, and the site builds', async () => {
    const { notes, read } = await brought({
      'cu/hugo.toml': 'baseURL = "https://tin.example/"\ntitle = "News"\nlanguageCode = "en"\n',
      'cu/content/archive/_index.md': '---\ntitle: From the archive\n---\nOld texts.\n',
      'cu/content/archive/rain.md':
        '---\ntitle: Rain\ndate: 2021-01-05\n---\nRain. [Wind](../search/wind.md)\n',
      'cu/content/archive/sun.md': '---\ntitle: Sun\ndate: 2021-01-06\n---\nSun.\n',
      'cu/content/search/wind.md': '---\ntitle: Wind\ndate: 2021-01-07\n---\nWind.\n',
      'cu/content/village/fair.md': '---\ntitle: Fair\ndate: 2021-01-08\n---\nFair.\n',
    });
    expect(notes.filter((note: string) => note.startsWith('section'))).toEqual([
      'section that got another address: /archive/ → /archive-2/',
      'section that got another address: /search/ → /search-2/',
    ]);
    expect(read('bantin.yaml')).toContain('sections:\n  archive-2: From the archive\n  search-2: search\n');
    expect(read('content/archive/rain.md')).toContain('section: archive-2\n');
    expect(read('dist/2021/01/rain/index.html')).toContain('<a href="/2021/01/wind/">Wind</a>');
    expect(read('dist/archive-2/index.html')).toContain('Old texts.');
    expect(read('dist/archive-2/index.html')).toContain('From the archive');
    expect(read('dist/archive/index.html')).toContain('2021');
  });

  test('by what articles say, in Vietnamese', async () => {
    const { notes, read } = await brought({
      'cu/_config.yml': 'title: Tin xã\nlang: vi\npermalink: /:title/\n',
      'cu/_posts/2021-01-01-mot.md': '---\ntitle: Một\ncategories: [Lưu trữ, Lúa]\n---\nMột.\n',
      'cu/_posts/2021-01-02-hai.md': '---\ntitle: Hai\ncategory: archive\n---\nHai.\n',
    });
    expect(notes).toContain('section that got another address: /luu-tru/ → /luu-tru-2/');
    expect(read('bantin.yaml')).toContain('luu-tru-2: Lưu trữ\n');
    expect(read('content/mot.md')).toContain('section: luu-tru-2\n');
    // That is no page of a site in Vietnamese.
    expect(read('content/hai.md')).toMatch(/section:\n {2}- archive\n/);
    expect(read('dist/luu-tru-2/index.html')).toContain('Một');
  });
});

test('a build says what to do with a section that is called so', async () => {
  const { build } = site({
    'bantin.yaml': 'url: https://moduc.example/\nlanguage: en\n',
    'content/archive/rain.md': article({ title: 'Rain' }),
  });
  const { problems } = await build();
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'same-address', hint: expect.stringContaining('Rename the folder of that section') },
  ]);
});
