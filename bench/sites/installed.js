import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The `node_modules` of a temporary folder with these packages, which are installed when they are not there yet; null when
 * npm cannot.
 * @param {string} name of the folder
 * @param {readonly string[]} packages
 */
export function installed(name, packages) {
  const folder = path.join(os.tmpdir(), `bantin-bench-${name}-${os.userInfo().uid}`);
  const modules = path.join(folder, 'node_modules');
  if (fs.existsSync(path.join(folder, 'complete'))) return modules;
  fs.mkdirSync(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--silent'];
  if (spawnSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' }).status !== 0) return null;
  fs.writeFileSync(path.join(folder, 'complete'), '');
  return modules;
}
