/** The package that npm publishes: just what users need, and it works. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, site } from './helpers/site.ts';

const project = path.resolve(import.meta.dirname, '..');

let folder = '';
let packed: readonly string[] = [];

const installed = () => path.join(folder, 'package');

/** Packs a copy of the project that was compiled from nothing, and unpacks it as npm installs it. */
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-packed-'));
  const copy = path.join(folder, 'project');
  const apart = ['node_modules', 'lib', 'dist', '.git', '.bantin'].map((name) => path.join(project, name));
  fs.cpSync(project, copy, { recursive: true, filter: (source) => !apart.includes(source) });
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'));
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  run('npm', 'run', 'compile');
  const [{ filename, files }] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts'));
  packed = files.map((file: { path: string }) => file.path).sort();
  run('tar', '-xzf', filename, '-C', folder);
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(installed(), 'node_modules'));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const under = (name: string) => packed.filter((file) => file.startsWith(`${name}/`));

function filesOf(name: string): string[] {
  const names = fs.readdirSync(path.join(project, name), { recursive: true, encoding: 'utf8' });
  return names
    .filter((file) => fs.statSync(path.join(project, name, file)).isFile())
    .map((file) => `${name}/${file}`)
    .sort();
}

describe('the package', () => {
  test('holds the bundled program with its types and licenses, and nothing else that is code', () => {
    const types = filesOf('src')
      .filter((file) => file.endsWith('.ts') && !file.startsWith('src/search/page/'))
      .map((file) => file.replace(/^src(.*)\.ts$/, 'lib$1.d.ts'));
    const programs = under('lib').filter(
      (file) => !types.includes(file) && !/^lib\/(?:chunks\/|search\/stem-)/.test(file),
    );
    expect(under('lib').filter((file) => file.endsWith('.d.ts'))).toEqual(types.sort());
    expect(programs).toEqual(
      [
        ...[
          'lib/build/documents/document-worker.js',
          'lib/build/pictures/picture-worker.js',
          'lib/build/plugins/plugin-worker.js',
          'lib/build/render/render-worker.js',
          'lib/build/search/search-worker.js',
          'lib/cli/main.js',
          'lib/dev/live.js',
        ],
        ...[
          'lib/engine/pool-host.js',
          'lib/engine/worker.js',
          'lib/index.js',
          'lib/licenses.txt',
          'lib/messages/vi.json',
          'lib/search/search.js',
          'lib/theme-facts.json',
        ],
      ].sort(),
    );
    expect(under('lib').filter((file) => file.startsWith('lib/search/stem-')).length).toBeGreaterThan(15);
    expect(under('bin')).toEqual(['bin/bantin.js']);
  });

  test('imports of what it does not hold only native code, and what needs files of its own', () => {
    const imports = under('lib')
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...fs
          .readFileSync(path.join(installed(), file), 'utf8')
          .matchAll(/^(?:import\b[^'"]*?|(?!\s*[/*]).*\bimport\()["']([^'"./][^'"]*)["']/gm),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !isBuiltin(name));
    expect([...new Set(imports)].sort()).toEqual(['chokidar', 'exifreader', 'fontkit', 'sharp', 'tinypool']);
  });

  test('carries the license of every library in it', () => {
    const licenses = fs.readFileSync(path.join(installed(), 'lib/licenses.txt'), 'utf8');
    for (const name of ['unified', 'remark-parse', 'gray-matter', 'commander', 'zod', 'ventojs'])
      expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  });

  test.each(['templates', 'locales', 'starter'])('holds all of %s', (name) => {
    expect(under(name)).toEqual(filesOf(name));
  });

  test('holds the guides, to which messages point', () => {
    const guides = fs.readdirSync(path.join(project, 'docs')).filter((name) => /\.(?:md|svg)$/.test(name));
    expect(under('docs')).toEqual(guides.map((name) => `docs/${name}`).sort());
  });

  test('holds besides these only what npm adds', () => {
    const others = packed.filter((file) => !/^(bin|docs|lib|locales|starter|templates)\//.test(file));
    const readmes = fs.readdirSync(project).filter((name) => name.startsWith('README'));
    expect(others).toEqual(['CHANGELOG.md', 'LICENSE', ...readmes, 'SECURITY.md', 'package.json'].sort());
  });

  test('holds everything to which the README and the guides lead', () => {
    const guides = packed.filter((file) => file.endsWith('.md') && !/^(?:lib|starter)\//.test(file));
    const lost = guides.flatMap((file) => {
      const text = fs
        .readFileSync(path.join(installed(), file), 'utf8')
        .replace(/^ *```[\s\S]*?^ *```|`[^`\n]*`/gm, '');
      const goals = Array.from(text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g), ([, goal = '']) => goal);
      return goals
        .filter((goal) => !/^(?:[a-z]+:|\/)/.test(goal))
        .map((goal) => path.posix.join(path.posix.dirname(file), goal))
        .filter((goal) => !packed.includes(goal))
        .map((goal) => `${file} → ${goal}`);
    });
    expect(lost).toEqual([]);
    expect(guides.length).toBeGreaterThan(12);
  });

  test('can be asked for its package.json', () => {
    const { exports } = JSON.parse(fs.readFileSync(path.join(installed(), 'package.json'), 'utf8'));
    expect(exports['./package.json']).toBe('./package.json');
  });

  test('names in its package.json only files that it holds', () => {
    const { bin, exports } = JSON.parse(fs.readFileSync(path.join(installed(), 'package.json'), 'utf8'));
    const named = [bin.bantin, exports['.'].types, exports['.'].default];
    expect(
      named.map((name: string) => path.posix.normalize(name)).filter((name) => !packed.includes(name)),
    ).toEqual([]);
  });

  test('unpacked, it says its version and builds a new site', () => {
    const { root } = site({});
    const bantin = (...args: string[]) =>
      spawnSync(process.execPath, [path.join(installed(), 'bin/bantin.js'), ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    const { version } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'));
    expect(bantin('--version').stdout.trim()).toContain(version);
    expect(bantin('init', '--url', 'https://moduc.example/')).toMatchObject({ status: 0, stderr: '' });
    expect(bantin('build', '--quiet', '--strict')).toMatchObject({ status: 0, stderr: '' });
    expect(fs.existsSync(path.join(root, 'dist/index.html'))).toBe(true);
  });

  test('unpacked, it builds a site for a script', async () => {
    const { root, page } = site({ 'hoi-nghi.md': article({ title: 'Hội nghị' }) });
    const { build, withDefaults } = await import(path.join(installed(), 'lib/index.js'));
    const { summary } = await build(withDefaults({ root, now: Date.parse('2021-02-01T08:00:00+07:00') }));
    expect(summary).toMatchObject({ articles: 1, removed: 0 });
    expect(page('index.html')).toContain('Hội nghị');
  });
});
