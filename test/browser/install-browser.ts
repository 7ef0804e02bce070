import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const system = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine, or the one that Playwright has installed; null when there is neither. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = system.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...files, chromium.executablePath()].find((file) => fs.existsSync(file)) ?? null;
}

/** Installs a Chromium where there is none, and says so: Debian's package for root, else Playwright's own. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  const debian = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  console.log(
    `There is no Chromium for the browser tests: installing ${debian ? "Debian's" : "Playwright's"}.`,
  );
  if (debian) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } else {
    const cli = path.resolve(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
    run(process.execPath, cli, 'install', '--only-shell', 'chromium');
  }
  const installed = findBrowser();
  if (installed === null) throw new Error('No Chromium was found after it was installed.');
  return installed;
}

function run(command: string, ...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    throw new Error(
      `The browser tests need Chromium, and "${command} ${args.join(' ')}" did not install it (${error?.message ?? `exit code ${status}`}). Install chromium and run the tests again.`,
    );
  }
}
