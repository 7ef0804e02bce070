/** What a new site tells the tools of editors: settings of VS Code, schemas, and snippets that a build understands. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import { editorFiles, schemaLine } from '../../src/desk/editor-files.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

function filesFor(language: string): Map<string, string> {
  const locale = loadLocale(language);
  if (locale === null) throw new Error(`There are no words for ${language}.`);
  return new Map(editorFiles(locale, (text) => text).map(({ path: name, text }) => [name, text]));
}

/** What VS Code writes when nobody types anything. */
function expanded({ body }: Snippet): string {
  const now: Record<string, string> = { YEAR: '2021', MONTH: '01', DATE: '28', HOUR: '10', MINUTE: '22' };
  return body
    .join('\n')
    .replace(/\$CURRENT_([A-Z]+)/g, (_, part) => now[part] ?? `?${part}`)
    .replace(/\$\{\d+:([^}]*)\}|\$\d/g, (_, words = '') => words);
}

test.each(['vi', 'en'])(
  'in %s each snippet is what a build understands without a word, under a headline',
  async (language) => {
    const all: Snippet[] = Object.values(
      JSON.parse(filesFor(language).get('.vscode/bantin.code-snippets') ?? ''),
    );
    const [first, figures, ...blocks] = all.map(expanded);
    const picture = /src: (\S+)/.exec(figures ?? '')?.[1] ?? '';
    const text = `${first?.replace('\n---\n', `\n${figures}\n---\n`)}\n${blocks.map((one) => one.replace(/^\[\^/, 'x[^')).join('\n\n')}\n`;
    expect(all.length).toBeGreaterThan(8);
    const cwd = folderWith({
      'bantin.yaml': `title: T\nurl: https://x.example/\nlanguage: ${language}\nsearch: false\nsections: { a: A }\n`,
      // Words that stand in the place of a headline are held back.
      'content/a/b/index.md': text.replace(/^title: .*$/m, 'title: Lễ hội'),
      [`content/a/b/${picture}`]: png(400, 300),
    });
    const { code, out } = await bantin(cwd, 'build', '--format', 'json', '--now', '2021-02-01T00:00Z');
    expect(code).toBe(0);
    expect(JSON.parse(out).problems).toEqual([]);
    const page = fs.readFileSync(path.join(cwd, 'dist/2021/01/b/index.html'), 'utf8');
    expect(page).not.toMatch(/:::|\$\{|\[\^/);
  },
);

test('the settings name files that are there', async () => {
  const cwd = folderWith();
  await bantin(cwd, 'init', '--url', 'https://x.example/');
  const read = (file: string) => fs.readFileSync(path.join(cwd, file), 'utf8');
  const schemas = Object.entries<string[]>(JSON.parse(read('.vscode/settings.json'))['yaml.schemas']);
  expect(schemas.length).toBe(2);
  for (const [schema] of schemas) expect(JSON.parse(read(schema)).$schema).toContain('draft-07');
  expect(read('bantin.yaml').split('\n')[0]).toBe(schemaLine);
  expect(parse(read('bantin.yaml')).language).toBe('vi');
  expect(JSON.parse(read('.vscode/bantin.schema.json')).properties.title.description).toBe('Tên trang tin.');
});

test('of what is there already nothing is touched', async () => {
  const cwd = folderWith({ '.vscode/settings.json': '{}' });
  const { code, out } = await bantin(cwd, 'init', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('.vscode/settings.json is there already: left alone.');
  expect(fs.readFileSync(path.join(cwd, '.vscode/settings.json'), 'utf8')).toBe('{}');
  expect(fs.existsSync(path.join(cwd, '.vscode/bantin.schema.json'))).toBe(true);
});

test('an import that begins a site writes them in its language, and later ones leave them', async () => {
  const cwd = folderWith({
    'cu/config.toml': 'title = "News"\nlanguageCode = "en"\nbaseURL = "https://x.example/"\n',
    'cu/content/posts/a.md': '---\ntitle: A\ndate: 2021-01-28\n---\nText.\n',
    'moi/.vscode/settings.json': '{}',
  });
  const site = path.join(cwd, 'moi');
  await bantin(site, 'import', '../cu', '--yes');
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  expect(read('bantin.yaml').split('\n')[0]).toBe(schemaLine);
  expect(read('.vscode/settings.json')).toBe('{}');
  expect(JSON.parse(read('.vscode/bantin.code-snippets'))).toHaveProperty('Timeline');
  fs.rmSync(path.join(site, '.vscode/bantin.code-snippets'));
  await bantin(site, 'import', '../cu', '--yes');
  expect(fs.existsSync(path.join(site, '.vscode/bantin.code-snippets'))).toBe(false);
});
