import { execFileSync, spawnSync } from 'node:child_process';

/** Whether the command is there; installs its Debian packages when it is not and the tests run as root. */
export function installed(command: string, packageNames: string): boolean {
  if (isThere(command)) return true;
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packageNames.split(' ')],
  ]) {
    spawnSync('apt-get', args, { env: environment, stdio: 'ignore', timeout: 300_000 });
  }
  return isThere(command);
}

function isThere(command: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', `PATH="$PATH:/usr/sbin:/sbin" command -v ${command}`], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
