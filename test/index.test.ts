import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './cli/captured.ts';

const project = path.resolve(import.meta.dirname, '..');
const article = '---\ntitle: Hội nghị\ndate: 28/01/2021 10:22\n---\nNội dung.\n';

/** What a script of a user prints as JSON, with bantin installed beside it. */
function runScript(files: Readonly<Record<string, string>>, script: string): { root: string; told: unknown } {
  const root = folderWith({ ...files, 'make.mjs': script });
  fs.mkdirSync(path.join(root, 'node_modules'));
  fs.symlinkSync(project, path.join(root, 'node_modules/bantin'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['make.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { root, told: JSON.parse(stdout) };
}

/** What the compiler says of a module of a user, with bantin installed beside it. */
function checkTypes(root: string, file: string): { status: number | null; stdout: string } {
  fs.mkdirSync(path.join(root, 'node_modules'));
  fs.symlinkSync(project, path.join(root, 'node_modules/bantin'));
  const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
  const flags = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', file];
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...flags], { cwd: root, encoding: 'utf8' });
  return { status, stdout };
}

describe('the public API', () => {
  test('builds a site from a script, which needs to say only where it is and what time it is', () => {
    const { root, told } = runScript(
      { 'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin }\n', 'content/tin/a.md': article },
      `import { build, withDefaults } from 'bantin';
      const events = [];
      const now = Date.parse('2021-02-01T08:00+07:00');
      const onEvent = ({ step }) => void events.push(step);
      const result = await build(withDefaults({ root: import.meta.dirname, now, threads: 1, onEvent }));
      console.log(JSON.stringify({ ...result, steps: [...new Set(events)] }));`,
    );
    expect(told).toMatchObject({
      problems: [],
      summary: { articles: 1, removed: 0, unchanged: 0 },
      fault: null,
      steps: expect.arrayContaining(['read', 'render', 'search']),
    });
    expect(fs.existsSync(path.join(root, 'dist/2021/01/a/index.html'))).toBe(true);
  });

  test('tells problems as plain data, and prints and throws nothing', () => {
    const { root, told } = runScript(
      { 'content/tin/a.md': article.replace('28/01', '28/13') },
      `import { build, hasErrors, withDefaults } from 'bantin';
      const out = import.meta.dirname + '/public';
      const { problems, summary } = await build(withDefaults({ root: import.meta.dirname, out, now: 0 }));
      console.log(JSON.stringify({ problems, summary, failed: hasErrors(problems) }));`,
    );
    expect(told).toMatchObject({
      problems: [
        { code: 'no-site-url', severity: 'warning', at: null },
        {
          code: 'bad-date',
          severity: 'error',
          message: 'There is no month 13.',
          hint: 'Months go from 1 to 12, and the day comes before the month.',
          at: { file: 'content/tin/a.md', line: 3, column: 7 },
        },
      ],
      summary: null,
      failed: true,
    });
    expect(fs.readdirSync(root)).not.toContain('public');
  });

  test('exports this and nothing else', () => {
    const { told } = runScript(
      {},
      "import * as bantin from 'bantin'; console.log(JSON.stringify(Object.keys(bantin).sort()));",
    );
    expect(told).toEqual(['build', 'hasErrors', 'withDefaults']);
  });

  test('has types that plugins are checked against', () => {
    const root = folderWith({
      'events.mts': `import type { BantinPlugin, PluginPage, PluginSite } from 'bantin';
      const pageOf = (site: PluginSite): PluginPage => ({
        path: 'lich/', template: 'lich.vto', title: site.title, articles: site.articles.map(({ key }) => key),
      });
      export default {
        contract: 1,
        remark: ({ prefix }: { prefix: string }) => () => void prefix,
        pages: async (site, options: { path?: string }) => (options.path ? [pageOf(site)] : []),
        outputs: (site) => site.authors.map(({ key, role }) => ({ path: key + '.txt', content: role ?? '' })),
      } satisfies BantinPlugin;
      // @ts-expect-error
      export const wrong: BantinPlugin = { contract: 2 };
      // @ts-expect-error
      export const strange: BantinPlugin = { contract: 1, pages: () => [{ path: 'a/' }] };
      // @ts-expect-error
      export const writes: BantinPlugin = { contract: 1, outputs: (site) => (site.articles.pop(), []) };`,
    });
    expect(checkTypes(root, 'events.mts')).toEqual({ status: 0, stdout: '' });
  });

  test('has types that a script is checked against', () => {
    const root = folderWith({
      'make.mts': `import { build, type BuildResult, type Problem, withDefaults } from 'bantin';
      const result: BuildResult = await build(withDefaults({ root: '/', now: 0, threads: 2 }));
      const problems: readonly Problem[] = result.problems;
      // @ts-expect-error
      withDefaults({ root: '/' });
      export { problems };`,
    });
    expect(checkTypes(root, 'make.mts')).toEqual({ status: 0, stdout: '' });
  });
});
