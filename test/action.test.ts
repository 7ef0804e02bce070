/** The action for GitHub: its own steps, run as GitHub runs them, on a repository. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostNames } from '../src/site/settings/host.ts';
import { bantin, folderWith } from './cli/captured.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
  readonly if?: string;
}

const project = path.resolve(import.meta.dirname, '..');
const action = parse(fs.readFileSync(path.join(project, 'action/action.yml'), 'utf8'));
const steps: readonly Step[] = action.runs.steps;
const defaults = Object.fromEntries(
  Object.entries<{ default: string }>(action.inputs).map(([name, { default: value }]) => [name, value]),
);

/** `${{ inputs.root }}` with its value; anything else would be a command of whoever typed it. */
function filled(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *inputs\.(\w+) *\}\}/g, (_, name) => inputs[name] ?? `?${name}`);
}

/** Runs a step in a repository, with this working copy of bantin in the place of npm's. */
function run(name: string, repository: string, given: Readonly<Record<string, string>> = {}) {
  const step = steps.find((one) => one.name === name);
  const inputs = { ...defaults, ...given };
  const out = path.join(repository, '..', 'output');
  const tools = path.join(repository, '..', 'tools');
  const env = Object.entries(step?.env ?? {}).map(([key, value]) => [key, filled(value, inputs)]);
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
    cwd: path.join(repository, filled(step?.['working-directory'] ?? '.', inputs)),
    env: {
      ...process.env,
      ...{ PATH: `${tools}:${process.env.PATH}`, GITHUB_OUTPUT: out },
      ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      ...Object.fromEntries(env),
    },
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr, output: fs.existsSync(out) ? fs.readFileSync(out, 'utf8') : '' };
}

async function repository(): Promise<string> {
  const top = folderWith({
    'tools/npx': `#!/bin/sh\n[ "$1" = --yes ] && echo "took $2" && shift 2 && exec "${process.execPath}" "${project}/bin/bantin.js" "$@"\n`,
  });
  fs.chmodSync(path.join(top, 'tools/npx'), 0o755);
  await bantin(top, 'init', 'site', '--url', 'https://x.example/', '--now', '2021-02-01T00:00Z');
  return path.join(top, 'site');
}

test('its steps are bash, and what was typed never stands in a command', () => {
  const own = steps.filter((step) => step.run !== undefined);
  expect(own.map(({ name }) => name)).toEqual([
    'Install the packages of the site',
    'Build',
    'Record new addresses',
  ]);
  for (const { shell, run: script = '' } of own) {
    expect(shell).toBe('bash');
    expect(script).not.toContain('${{');
  }
  const named = JSON.stringify(action).matchAll(/inputs\.(\w+)/g);
  expect([...new Set(Array.from(named, ([, name]) => name))].sort()).toEqual(Object.keys(defaults).sort());
});

test('it builds with the options that were given, and says where the site is', async () => {
  const place = await repository();
  const built = run('Build', place, { host: 'github', base: 'https://y.example/tin/', version: '9.9.9' });
  expect([built.status, built.output]).toEqual([0, 'folder=./dist\n']);
  expect(built.text).toContain('took bantin@9.9.9');
  expect(fs.readFileSync(path.join(place, 'dist/index.html'), 'utf8')).toContain('https://y.example/tin/');
  expect(hostNames).toContain('github');
});

test('a warning stops it when it is to be strict, and a value with a command in it is a value', async () => {
  const place = await repository();
  fs.appendFileSync(path.join(place, 'bantin.yaml'), '\nnobody: knows\n');
  expect(run('Build', place, { strict: 'true' }).status).toBe(1);
  const mean = run('Build', place, { base: '$(touch hacked)"; touch hacked' });
  expect(mean.status).toBe(2);
  expect(fs.existsSync(path.join(place, 'hacked'))).toBe(false);
});

test('it takes bantin of the site where package.json has it, and installs nothing where there is none', async () => {
  const place = await repository();
  expect(run('Install the packages of the site', place)).toMatchObject({ status: 0, text: '' });
  fs.mkdirSync(path.join(place, 'node_modules/.bin'), { recursive: true });
  fs.writeFileSync(path.join(place, 'node_modules/.bin/bantin'), '#!/bin/sh\necho "own $*"\n', {
    mode: 0o755,
  });
  expect(run('Build', place).text).toBe('own build --format github\n');
});

test('it commits new addresses once', async () => {
  const place = await repository();
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=e', '-c', 'user.email=e@x.example', ...args], {
      cwd: place,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--bare', '--initial-branch=main', '../origin.git');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Begin');
  git('remote', 'add', 'origin', '../origin.git');
  git('push', '--quiet', '-u', 'origin', 'main');
  expect(run('Build', place).status).toBe(0);
  expect(run('Record new addresses', place).status).toBe(0);
  expect(run('Record new addresses', place).status).toBe(0);
  expect(git('log', '--format=%s', 'origin/main').stdout).toBe('Record published addresses\nBegin\n');
});
