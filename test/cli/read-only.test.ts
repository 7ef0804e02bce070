import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './captured.ts';

const program = path.resolve(import.meta.dirname, '../../bin/bantin.js');

/** Nobody may write where only root may. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Node where nobody may run it: it may lie in a folder of its owner alone. */
function runnableNode(): string {
  if (spawnSync(process.execPath, ['--version'], nobody).status === 0) return process.execPath;
  const folder = folderWith();
  fs.chmodSync(folder, 0o755);
  const node = path.join(folder, 'node');
  fs.copyFileSync(process.execPath, node);
  fs.chmodSync(node, 0o755);
  return node;
}

test('a checkout that can only be read builds with --no-cache --out, and nothing lies beside the articles', () => {
  const root = folderWith({
    'bantin.yaml': 'title: Tin\n',
    'a.md': '---\ntitle: A\ndate: 28/01/2021\n---\nA.\n',
  });
  const out = folderWith();
  fs.chmodSync(out, 0o777);
  fs.chmodSync(root, 0o555);
  const args = [program, 'build', '--no-cache', '--root', root, '--out', path.join(out, 'dist'), '--quiet'];
  const { status, stderr } = spawnSync(runnableNode(), args, { cwd: out, encoding: 'utf8', ...nobody });
  expect(stderr).not.toContain('error');
  expect(status).toBe(0);
  expect(fs.existsSync(path.join(out, 'dist/index.html'))).toBe(true);
  expect(fs.readdirSync(root).sort()).toEqual(['a.md', 'bantin.yaml']);
});
