import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFiles } from '../../src/desk/make-files.ts';

function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

const files = [
  { path: 'bantin.yaml', text: 'title: Tin\n' },
  { path: 'content/a/index.md', text: 'Bài\n' },
];

describe('making files', () => {
  test('makes them with their folders', () => {
    const root = path.join(emptyFolder(), 'new');
    expect(makeFiles(root, files)).toEqual([]);
    expect(fs.readFileSync(path.join(root, 'content/a/index.md'), 'utf8')).toBe('Bài\n');
  });

  test('makes none when one is there, and names each that is', () => {
    const root = emptyFolder();
    fs.writeFileSync(path.join(root, 'bantin.yaml'), 'title: Của tôi\n');
    const problems = makeFiles(root, files);
    expect(problems).toMatchObject([
      {
        code: 'file-exists',
        severity: 'error',
        message: expect.stringContaining('bantin.yaml is already there'),
      },
    ]);
    expect(fs.readdirSync(root)).toEqual(['bantin.yaml']);
    expect(fs.readFileSync(path.join(root, 'bantin.yaml'), 'utf8')).toBe('title: Của tôi\n');
  });

  test('a document of the same name in another form is in the way too', () => {
    const root = emptyFolder();
    fs.mkdirSync(path.join(root, 'content/tags'), { recursive: true });
    fs.writeFileSync(path.join(root, 'content/tags/lua.md'), 'Lúa.\n');
    const problems = makeFiles(root, [{ path: 'content/tags/lua/index.md', text: 'Mới.\n' }]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('content/tags/lua.md is already there'),
    ]);
    expect(fs.readdirSync(path.join(root, 'content/tags'))).toEqual(['lua.md']);
  });

  test('a folder of the same name is in the way too', () => {
    const root = emptyFolder();
    fs.mkdirSync(path.join(root, 'bantin.yaml'));
    expect(makeFiles(root, files)).toHaveLength(1);
  });
});
