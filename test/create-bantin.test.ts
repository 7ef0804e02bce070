/** `npm create bantin`: the package beside ours, as npm packs it. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answered, starters } from '../create-bantin/questions.js';
import { starters as own, starterNames } from '../src/desk/starter-names.ts';
import { folderWith } from './cli/captured.ts';

const project = path.resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(project, file), 'utf8'));

test('is of the version of bantin, needs it alone, and knows its starters', () => {
  const { version, engines } = read('package.json');
  const create = read('create-bantin/package.json');
  expect([create.version, create.dependencies, create.engines]).toEqual([
    version,
    { bantin: version },
    engines,
  ]);
  expect(starters.map(([name, , title]) => [name, title])).toEqual(
    starterNames.map((name) => [name, own[name].title.replace(' by decree 42/2022/NĐ-CP', '')]),
  );
});

test('unpacked, it makes a site that builds, and hands on what init says', () => {
  const cwd = folderWith();
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd, encoding: 'utf8' });
  const packed = run('npm', 'pack', '--json', '--ignore-scripts', path.join(project, 'create-bantin'));
  const [{ filename, files }] = JSON.parse(packed.stdout);
  expect(files.map(({ path: name }: { path: string }) => name).sort()).toEqual(
    ['LICENSE', 'README.md', 'index.js', 'package.json', 'questions.js'].sort(),
  );
  run('tar', '-xzf', filename);
  fs.mkdirSync(path.join(cwd, 'node_modules'));
  fs.renameSync(path.join(cwd, 'package'), path.join(cwd, 'node_modules/create-bantin'));
  fs.symlinkSync(project, path.join(cwd, 'node_modules/bantin'));
  const create = (...args: string[]) => run(process.execPath, 'node_modules/create-bantin/index.js', ...args);
  const made = create('tin', '--starter', 'school', '--url', 'https://x.example/');
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(fs.existsSync(path.join(cwd, 'tin/package.json'))).toBe(true);
  expect(fs.existsSync(path.join(cwd, 'tin/content/pages/tuyen-sinh.md'))).toBe(true);
  const again = create('tin', '--starter', 'school', '--lang', 'en');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('bantin.yaml is already there');
});

test.each([
  [true, ['', '', ''], ['tin-moi', '--starter', 'local-paper']],
  [false, ['', '', ''], ['news', '--starter', 'town-paper']],
  [true, ['cong', '9', 'x', '2', '-- Xã'], ['cong', '--starter', 'state-portal', '--title=-- Xã']],
  [true, ['truong', ' School ', 'Trường'], ['truong', '--starter', 'school', '--title=Trường']],
])('what is answered becomes what init takes: %#', async (inVietnamese, answers, args) => {
  const left = [...answers];
  expect(await answered(async () => left.shift() ?? '', inVietnamese)).toEqual(args);
  expect(left).toEqual([]);
});
