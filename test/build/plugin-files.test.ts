/** Which files make up a site's plugins: each of their changes makes every article anew. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pluginFiles } from '../../src/build/settings/plugin-files.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-plugins-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

const found = () =>
  pluginFiles({
    remark: [{ name: './plugin.js', file: path.join(folder, 'plugin.js'), options: null }],
    rehype: [],
  });

/** Whether a change of the file is a change of the plugin. */
function isPart(name: string): boolean {
  const before = JSON.stringify([...found()]);
  write({ [name]: `${Math.random()}` });
  return JSON.stringify([...found()]) !== before;
}

test.each([
  ['a module', "import './words.js';", 'words.js'],
  ['a module in double quotes', 'import { a } from "./words.js";', 'words.js'],
  ['what is exported again', "export * from '../words.js';", '../words.js'],
  ['a module that is imported late', "await import('./words.js');", 'words.js'],
  ['a module between backticks', 'await import(`./words.js`);', 'words.js'],
  ['data beside it', "readFileSync(new URL('./words.json', import.meta.url));", 'words.json'],
  ['a module of the old kind without its ending', "require('./words');", 'words.js'],
  ['data of the old kind without its ending', "require('./words');", 'words.json'],
  ['a folder of the old kind', "require('./words');", 'words/index.js'],
  ['the version of a package', "import x from '@a/b/deep';", 'node_modules/@a/b/package.json'],
  ['the version of a package above', "import 'rehype-slug';", '../node_modules/rehype-slug/package.json'],
  ['a lock file beside it', '', 'package-lock.json'],
  ['a lock file above it', '', '../pnpm-lock.yaml'],
])('%s', (_, source, name) => {
  folder = path.join(folder, 'site');
  write({ 'plugin.js': source, [name]: 'one' });
  expect(isPart(name)).toBe(true);
  folder = path.dirname(folder);
});

test('what an imported module imports', () => {
  write({
    'plugin.js': "import './a.js';",
    'a.js': "import './sub/b.js';",
    'sub/b.js': "import '../c.js';",
    'c.js': '',
  });
  expect(isPart('c.js')).toBe(true);
});

test('what packages need, and its version', () => {
  write({
    'plugin.js': "import slug from 'rehype-slug';",
    'node_modules/rehype-slug/package.json': '{ "dependencies": { "slugger": "1" } }',
    'node_modules/rehype-slug/node_modules/slugger/package.json': '{ "version": "1.0.0" }',
  });
  expect(isPart('node_modules/rehype-slug/node_modules/slugger/package.json')).toBe(true);
});

test('a module that is missing is named without a digest, and counts when it comes', () => {
  write({ 'plugin.js': "import './later.js';" });
  expect(found().get(path.join(folder, 'later.js'))).toBe('');
  expect(isPart('later.js')).toBe(true);
});

test('modules that import each other, and words that only look like paths, end', () => {
  write({
    'plugin.js': "import './a.js'; const path = ['./', '../', './sub'];",
    'a.js': "import './plugin.js';",
    'sub/x.txt': '',
  });
  expect(found().size).toBeGreaterThan(1);
});

test('other files are no part', () => {
  write({ 'plugin.js': "import './a.js';", 'a.js': '' });
  expect(isPart('b.js')).toBe(false);
});
