import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeDigest } from '../../src/engine/code-digest.ts';

let top: string;
beforeEach(() => {
  top = fs.mkdtempSync(path.join(os.tmpdir(), 'code-'));
  write('tool/package.json', { name: 'tool', version: '1.0.0', dependencies: { parse: '1', paint: '1' } });
  write('tool/lib/main.js', 'export {}');
  write('tool/lib/main.d.ts', 'export {}');
  write('tool/templates/page.vto', '<h1>');
  write('node_modules/parse/package.json', { name: 'parse', version: '1.0.0', dependencies: { tree: '1' } });
  write('node_modules/parse/node_modules/tree/package.json', { name: 'tree', version: '1.0.0' });
  write('node_modules/tree/package.json', { name: 'tree', version: '9.0.0', dependencies: { parse: '1' } });
  write('node_modules/paint/package.json', { name: 'paint', version: '1.0.0' });
});
afterEach(() => fs.rmSync(top, { recursive: true, force: true }));

function write(file: string, content: string | object): void {
  fs.mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
  fs.writeFileSync(path.join(top, file), typeof content === 'string' ? content : JSON.stringify(content));
}

const digest = () =>
  codeDigest({
    package: path.join(top, 'tool'),
    folders: ['lib', 'templates', 'missing'],
    libraries: ['parse'],
  });

describe('the digest of the code', () => {
  test('is the same as long as nothing changes, in any folder', () => {
    const before = digest();
    expect(digest()).toBe(before);
    const moved = `${top}-moved`;
    fs.renameSync(top, moved);
    top = moved;
    expect(digest()).toBe(before);
  });

  test.each<[string, string, string | object]>([
    ['a shipped file', 'tool/lib/main.js', 'export { x }'],
    ['a new file', 'tool/templates/list.vto', ''],
    ['our version', 'tool/package.json', { name: 'tool', version: '1.0.1', dependencies: { parse: '1' } }],
    ['a library', 'node_modules/parse/package.json', { name: 'parse', version: '1.0.1' }],
    [
      'a library of a library',
      'node_modules/parse/node_modules/tree/package.json',
      { name: 'tree', version: '2' },
    ],
  ])('changes with %s', (_, file, content) => {
    const before = digest();
    write(file, content);
    expect(digest()).not.toBe(before);
  });

  test.each<[string, string, string | object]>([
    ['types', 'tool/lib/main.d.ts', 'export type X = 1'],
    [
      'a library that touches no output',
      'node_modules/paint/package.json',
      { name: 'paint', version: '2.0.0' },
    ],
    [
      'a package that another one hides',
      'node_modules/tree/package.json',
      { name: 'tree', version: '10.0.0' },
    ],
    ['a package that we do not use', 'node_modules/other/package.json', { name: 'other', version: '1.0.0' }],
  ])('stays with %s', (_, file, content) => {
    const before = digest();
    write(file, content);
    expect(digest()).toBe(before);
  });
});
