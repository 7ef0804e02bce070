/** What a new site may begin as: each complete with pages, menu and imprint, and each builds without a word. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { starterNames, starters } from '../../src/desk/starter-names.ts';
import { bantin, folderWith } from '../cli/captured.ts';

describe.each(starterNames)('the starter %s', (name) => {
  const { language } = starters[name];
  const title = 'Tin: "Mộ", #1';

  test('builds without a warning, with pages, menu and imprint', async () => {
    const cwd = folderWith();
    const made = await bantin(
      cwd,
      'init',
      '.',
      '--starter',
      name,
      '--url',
      'https://x.example/',
      '--title',
      title,
    );
    expect([made.code, made.err]).toEqual([0, '']);
    const read = (file: string) => fs.readFileSync(path.join(cwd, file), 'utf8');
    const settings = parse(read('bantin.yaml'));
    expect([settings.title, settings.language]).toEqual([title, language]);
    expect(settings.imprint.responsible && settings.imprint.address && settings.imprint.email).toBeTruthy();
    for (const section of fs.readdirSync(path.join(cwd, 'content')))
      expect([...Object.keys(settings.sections), 'pages', 'authors']).toContain(section);
    fs.appendFileSync(path.join(cwd, 'bantin.yaml'), '\nsearch: false\nfonts: false\n');
    const built = await bantin(cwd, 'build', '--strict', '--format', 'json');
    expect([built.code, JSON.parse(built.out).problems]).toEqual([0, []]);
    const home = read('dist/index.html');
    expect(home).toContain(settings.imprint.responsible);
    const dates = fs
      .readdirSync(path.join(cwd, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.md'))
      .map((file) => /^date: (.*)$/m.exec(read(`content/${file}`))?.[1]);
    expect([...new Set(dates)]).toEqual(dates);
    const kinds = fs
      .readdirSync(path.join(cwd, 'content/pages'))
      .map((file) => /^kind: (\S+)$/m.exec(read(`content/pages/${file}`))?.[1]);
    expect(kinds).toEqual(expect.arrayContaining(['about', 'contact', 'privacy']));
    expect(home).not.toMatch(/\{\w+\}/);
  });

  test('refuses a language that it has no texts in', async () => {
    const other = language === 'vi' ? 'en' : 'vi';
    const { code, err } = await bantin(
      folderWith(),
      'init',
      '--starter',
      name,
      '--language',
      other,
      '--lang',
      'en',
    );
    expect(code).toBe(2);
    expect(err).toContain(`The starter "${name}" has its texts in the language "${language}"`);
  });
});

test('there are as many as folders, and a wrong name is told those that there are', async () => {
  const folders = fs.readdirSync(path.resolve(import.meta.dirname, '../../starter/sites'));
  expect(folders.sort()).toEqual([...starterNames].sort());
  const { code, err } = await bantin(folderWith(), 'init', '--starter', 'blog', '--lang', 'en');
  expect(code).toBe(2);
  expect(err).toContain('local-paper, state-portal, school, town-paper');
});

test('decree 42/2022: a portal says its functions, its organisation, where it is and who answers', async () => {
  const cwd = folderWith();
  await bantin(cwd, 'init', '--starter', 'state-portal', '--url', 'https://x.example/');
  const pages = fs.readdirSync(path.join(cwd, 'content/pages'));
  for (const page of ['chuc-nang-nhiem-vu.md', 'co-cau-to-chuc.md', 'lanh-dao.md', 'lien-he.md'])
    expect(pages).toContain(page);
  const { publisher, imprint } = parse(fs.readFileSync(path.join(cwd, 'bantin.yaml'), 'utf8'));
  expect(publisher.kind).toBe('government');
  for (const name of ['agency', 'responsible', 'address', 'phone', 'email', 'contacts'])
    expect(imprint).toHaveProperty(name);
  await bantin(cwd, 'build', '--format', 'json');
  const contact = fs.readFileSync(path.join(cwd, 'dist/lien-he/index.html'), 'utf8');
  expect(contact).toContain('<h2>Thông tin cơ quan</h2>');
  expect(contact).not.toContain('tòa soạn');
});

test('package.json lets plugins be installed, of the version that made it', async () => {
  const cwd = folderWith();
  const { out } = await bantin(cwd, 'init', '--package', '--lang', 'en');
  const { dependencies, scripts } = JSON.parse(fs.readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  const { version } = JSON.parse(
    fs.readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  expect([dependencies.bantin, scripts.dev]).toEqual([`^${version}`, 'bantin dev']);
  expect(out).toContain('  npm install\n  npx bantin build\n');
});
