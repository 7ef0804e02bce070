/** The recipes for CI that a new site gets: read as the hosts read them, and their scripts run for real. */

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import { momentAt } from '../../src/base/time/zone.ts';
import { startSite } from '../../src/desk/start-site.ts';
import { hostNames } from '../../src/site/settings/host.ts';
import { bantin, folderWith } from '../cli/captured.ts';

const locale = loadLocale('en');
if (locale === null) throw new Error('There is no English.');
const now = momentAt(Date.parse('2021-01-28T03:22:00Z'), 'UTC');
const files = new Map(
  startSite({
    title: 'News',
    url: 'https://x.example/',
    locale,
    now,
    version: '1.2.3',
    say: (text) => text,
    starter: null,
    hasPackage: false,
  }).map(({ path: name, text }) => [name, text]),
);

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const recipe = (name: string) => parse(files.get(name) ?? '');
const actions = ['.github/workflows/site.yml', '.forgejo/workflows/site.yml'] as const;
const stepsOf = (name: string): Step[] => recipe(name).jobs.site.steps;
const gitlab = recipe('.gitlab-ci.yml').pages;
const scripts: readonly (readonly [string, string])[] = [
  ...actions.flatMap((name) =>
    stepsOf(name).flatMap(({ run }): [string, string][] => (run === undefined ? [] : [[name, run]])),
  ),
  ...gitlab.script.map((script: string) => ['.gitlab-ci.yml', script] as const),
];

/** Two clones of one repository that holds a new site. */
function newsroom(): { readonly site: string; readonly editor: string } {
  const folder = folderWith(Object.fromEntries([...files].map(([name, text]) => [`site/${name}`, text])));
  const git = (where: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=e', '-c', 'user.email=e@x.example', ...args], {
      cwd: path.join(folder, where),
      stdio: 'pipe',
    });
  git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
  git('site', 'init', '--quiet', '--initial-branch=main');
  git('site', 'add', '-A');
  git('site', 'commit', '--quiet', '-m', 'Begin');
  git('site', 'remote', 'add', 'origin', path.join(folder, 'origin.git'));
  git('site', 'push', '--quiet', '-u', 'origin', 'main');
  git('.', 'clone', '--quiet', 'origin.git', 'editor');
  return { site: path.join(folder, 'site'), editor: path.join(folder, 'editor') };
}

describe('recipes for CI', () => {
  test.each(actions)('R1.12 %s builds on every push and once a day', (name) => {
    const { on } = recipe(name);
    expect(on.push.branches).toEqual(['main', 'master']);
    expect(on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/);
  });

  test('GitHub keeps what builds remember, the site, and what was written there', () => {
    const cache = stepsOf('.github/workflows/site.yml').find(({ uses }) => uses?.includes('cache@'));
    expect(cache?.with?.path?.trim().split('\n')).toEqual(['.bantin', 'dist', '.dist.manifest']);
  });

  test.each(actions)('%s runs for the main branch alone, and never for a pull request', (name) => {
    const { on, jobs } = recipe(name);
    expect(Object.keys(on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
    for (const job of Object.values<{ if?: string }>(jobs)) {
      expect(job.if).toBe('github.ref_name == github.event.repository.default_branch');
    }
  });

  test.each(actions)('%s restores nothing that another branch or a pull request kept', (name) => {
    const caches = stepsOf(name).filter(({ uses }) => uses?.includes('cache'));
    // Forgejo does not always keep caches of pull requests apart, so its recipe has none.
    expect(caches).toHaveLength(name.startsWith('.github') ? 1 : 0);
    for (const { with: given } of caches) {
      const branch = /^bantin-\$\{\{ github\.ref \}\}-/;
      expect(given?.key).toMatch(branch);
      for (const key of (given?.['restore-keys'] ?? '').trim().split('\n')) expect(key).toMatch(branch);
    }
  });

  test('GitLab publishes the main branch alone, with a cache of its own', () => {
    expect(gitlab.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(gitlab.cache.key).toBe('bantin-$CI_COMMIT_REF_SLUG');
    expect(gitlab.cache).not.toHaveProperty('unprotect');
    expect(gitlab.cache).not.toHaveProperty('fallback_keys');
  });

  test('GitLab keeps what builds remember, and publishes one site at a time', () => {
    expect(gitlab.cache.paths).toEqual(['.bantin/', 'public/', '.public.manifest']);
    expect(gitlab).toMatchObject({ resource_group: 'pages', artifacts: { paths: ['public'] } });
  });

  test('build with options that exist, and this version', async () => {
    const { out } = await bantin('/', 'build', '--help');
    for (const [name, script] of scripts) {
      if (!script.includes('npx --yes')) continue;
      expect(script).toContain('bantin@1.2.3 build');
      for (const [option] of script.matchAll(/--(?!yes)[a-z-]+/g))
        expect(`${name}: ${out}`).toContain(option);
      const host = / --host (\w+)/.exec(script)?.[1];
      if (host !== undefined) expect(hostNames).toContain(host);
    }
    expect(scripts.filter(([, script]) => script.includes('npx --yes'))).toHaveLength(3);
  });

  test.each(scripts)('%s: the shell understands %j', (_, script) => {
    const plain = script.replace(/\$\{\{[^}]*\}\}/g, 'value');
    expect(spawnSync('bash', ['-n', '-c', plain], { encoding: 'utf8' }).stderr).toBe('');
  });

  test.each(actions)(
    'R12.6 %s commits new addresses, once, beside what an editor pushed meanwhile',
    async (name) => {
      const { site, editor } = newsroom();
      const script = stepsOf(name).find((step) => step.name === 'Record new addresses')?.run ?? '';
      const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
      const record = () => execFileSync('bash', ['-e', '-c', script], { cwd: site, env, stdio: 'pipe' });
      expect((await bantin(site, 'build', '--now', '2021-02-01T00:00Z')).code).toBe(0);
      fs.writeFileSync(path.join(editor, 'content/news/welcome/note.txt'), 'x');
      const git = (where: string, ...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=e', '-c', 'user.email=e@x.example', ...args], {
          cwd: where,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      git(editor, 'add', '-A');
      git(editor, 'commit', '--quiet', '-m', 'A note');
      git(editor, 'push', '--quiet');
      record();
      record();
      git(editor, 'pull', '--quiet');
      expect(fs.readFileSync(path.join(editor, 'bantin.urls.jsonl'), 'utf8')).toContain(
        '"url":"/2021/01/welcome/"',
      );
      expect(git(editor, 'log', '--format=%s').trim().split('\n')).toEqual([
        expect.stringMatching(/^Record published addresses/),
        'A note',
        'Begin',
      ]);
    },
  );

  test('R12.6 two branches that publish different articles merge by themselves', async () => {
    const { site, editor } = newsroom();
    const git = (where: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=e', '-c', 'user.email=e@x.example', ...args], {
        cwd: where,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    for (const [where, slug] of [
      [site, 'mot'],
      [editor, 'hai'],
    ] as const) {
      fs.writeFileSync(
        path.join(where, `content/news/${slug}.md`),
        `---\ntitle: ${slug}\ndate: 29/01/2021\n---\nText.\n`,
      );
      expect((await bantin(where, 'build', '--now', '2021-02-01T00:00Z')).code).toBe(0);
      git(where, 'add', '-A');
      git(where, 'commit', '--quiet', '-m', slug);
    }
    git(site, 'push', '--quiet');
    git(editor, 'pull', '--quiet', '--no-rebase', '--no-edit');
    const { code, err } = await bantin(editor, 'build', '--quiet', '--now', '2021-02-01T00:00Z');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = fs.readFileSync(path.join(editor, 'bantin.urls.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).url).sort()).toEqual([
      '/2021/01/hai/',
      '/2021/01/mot/',
      '/2021/01/welcome/',
    ]);
  });

  test('R12.1 the one for Forgejo sends just what a publication changed, also from a fresh folder', async () => {
    const { site } = newsroom();
    const to = folderWith();
    const script =
      stepsOf('.forgejo/workflows/site.yml').find(({ name }) => name === 'Send what changed')?.run ?? '';
    const send = () => {
      const env = { ...process.env, DEPLOY_TO: `${to}/` };
      const noisy = script.replace('rsync ', 'rsync --itemize-changes ');
      const said = execFileSync('bash', ['-e', '-c', noisy], { cwd: site, env, encoding: 'utf8' });
      return said
        .split('\n')
        .filter((line) => /^>f|^\*deleting/.test(line))
        .map((line) => line.replace(/^\S+ +/, ''));
    };
    const build = () => bantin(site, 'build', '--now', '2021-02-01T00:00Z');
    await build();
    expect(send().length).toBeGreaterThan(10);
    fs.rmSync(path.join(site, 'dist'), { recursive: true });
    fs.rmSync(path.join(site, '.bantin'), { recursive: true });
    await build();
    expect(send()).toEqual([]);
    fs.writeFileSync(
      path.join(site, 'content/news/second.md'),
      '---\ntitle: Second\ndate: 29/01/2021\n---\nText.\n',
    );
    await build();
    const plan = JSON.parse(fs.readFileSync(path.join(site, '.bantin/plan.json'), 'utf8'));
    const written: string[] = plan.written.map((change: { path: string }) => change.path);
    const gone: string[] = plan.removed.map((change: { path: string }) => change.path);
    expect(send().sort()).toEqual([...written, ...gone].sort());
    expect(written).toContain('2021/01/second/index.html');
  });
});
