import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import { momentAt } from '../../src/base/time/zone.ts';
import { startSite } from '../../src/desk/start-site.ts';
import { loadConfig } from '../../src/site/settings/config.ts';

function newSite(language: string, title = 'Bản tin: "Mộ Đức"', url: string | null = null) {
  const locale = loadLocale(language);
  if (locale === null) throw new Error(`There are no words for ${language}.`);
  const now = momentAt(Date.parse('2021-01-28T03:22:00Z'), locale.timezone);
  const files = startSite({
    title,
    url,
    locale,
    now,
    version: '1.2.3',
    say: (text) => text,
    starter: null,
    hasPackage: false,
  });
  return new Map(files.map(({ path, text }) => [path, text]));
}

describe('a new site', () => {
  test('has settings, a first article, recipes for CI and an explanation', () => {
    expect([...newSite('vi').keys()].sort()).toEqual([
      '.forgejo/workflows/site.yml',
      '.gitattributes',
      '.github/workflows/site.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      '.vscode/bantin.code-snippets',
      '.vscode/bantin.schema.json',
      '.vscode/extensions.json',
      '.vscode/home.schema.json',
      '.vscode/settings.json',
      'README.md',
      'bantin.urls.jsonl',
      'bantin.yaml',
      'content/tin-tuc/chao-ban-doc/index.md',
    ]);
  });

  test.each(['vi', 'en'])('in %s has no place left unfilled', (language) => {
    for (const [path, text] of newSite(language))
      if (!path.startsWith('.vscode/')) expect(`${path}\n${text}`).not.toMatch(/(?<!\$\{)\{\w+\}/);
  });

  test.each([
    ['vi', 'Asia/Ho_Chi_Minh', 'tin-tuc', '28/01/2021 10:22'],
    ['en', 'UTC', 'news', '28/01/2021 03:22'],
  ])('in %s keeps the time of %s', (language, timezone, section, date) => {
    const site = newSite(language);
    const settings = parse(site.get('bantin.yaml') ?? '');
    expect(settings).toMatchObject({ title: 'Bản tin: "Mộ Đức"', language, timezone });
    expect(Object.keys(settings.sections)).toEqual([section]);
    const [path, article] = [...site].find(([name]) => name.startsWith('content/')) ?? [];
    expect(path).toContain(`content/${section}/`);
    expect(article).toContain(`date: ${date}\n`);
    expect(article).toContain(`\`${path}\``);
  });

  test('states its address, or says how to', () => {
    expect(newSite('vi').get('bantin.yaml')).toContain('\n# url: https://');
    const settings = parse(newSite('vi', 'Tin', 'https://moduc.example/tin/').get('bantin.yaml') ?? '');
    expect(settings.url).toBe('https://moduc.example/tin/');
  });

  test.each(['vi', 'en'])('in %s has only settings that exist, those that are off included', (language) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true }));
    const text = newSite(language).get('bantin.yaml') ?? '';
    const allOn = text.replace(/^( *)# (?!yaml-)(?=[a-z-]+: |[a-zA-Z]+: )/gm, '$1');
    expect(allOn).toContain('\npermalink: /');
    fs.mkdirSync(path.join(folder, 'templates'));
    fs.writeFileSync(path.join(folder, 'bantin.yaml'), allOn);
    const { config, problems } = loadConfig(folder, {});
    expect(problems).toEqual([]);
    expect(Object.keys(config?.sections ?? {})).toHaveLength(2);
  });

  test.each(['vi', 'en'])('in %s shows the true defaults of settings that are off', (language) => {
    const text = newSite(language).get('bantin.yaml') ?? '';
    const { config } = loadConfig(path.join(os.tmpdir(), 'no-such-site'), {});
    for (const name of ['permalink', 'perPage'] as const) {
      expect(text).toContain(`# ${name}: ${config?.[name]}\n`);
    }
    const { items, formats, groups } = config?.feeds ?? {};
    const feeds = `{ items: ${items}, formats: [${formats?.join(', ')}], groups: [${groups?.join(', ')}] }`;
    expect(text).toContain(`# feeds: ${feeds}\n`);
  });

  test('R1.12 is built on GitHub on every push and at least once a day, with the version that made it', () => {
    const workflow = parse(newSite('vi').get('.github/workflows/site.yml') ?? '');
    expect(workflow.on).toMatchObject({
      push: {},
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }],
    });
    const commands = workflow.jobs.site.steps.map((step: { run?: string }) => step.run ?? '').join('');
    expect(commands).toContain('npx --yes bantin@1.2.3 build');
  });

  test('is built on GitLab', () => {
    const { pages } = parse(newSite('en').get('.gitlab-ci.yml') ?? '');
    expect(pages.script.join()).toContain('npx --yes bantin@1.2.3 build --out public');
    expect(pages.artifacts.paths).toEqual(['public']);
  });

  test('keeps what is generated out of git', () => {
    expect(newSite('vi').get('.gitignore')?.split('\n')).toEqual(
      expect.arrayContaining(['/dist/', '/.bantin/', '/node_modules/']),
    );
  });
});
