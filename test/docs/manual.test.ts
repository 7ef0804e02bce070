/** The manual is a site made by bantin itself, and every example in the guides is built. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gatherManual } from '../../scripts/docs.js';
import { bantin, folderWith } from '../cli/captured.ts';
import { article, site } from '../helpers/site.ts';
import { rowsUnder } from './tables.ts';

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(project, file), 'utf8');
const guides = fs
  .readdirSync(path.join(project, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

describe('the manual as a site', () => {
  test('builds without a problem, with every guide in its menu, and long pages have a table of contents', async () => {
    const root = folderWith();
    gatherManual(root);
    const { out } = await bantin(root, 'build', '--strict', '--format', 'json');
    expect(JSON.parse(out).problems).toEqual([]);
    const pages = fs.readdirSync(path.join(root, 'content/pages')).filter((name) => name.endsWith('.md'));
    expect(pages.length).toBe(guides.length + 6);
    const home = fs.readFileSync(path.join(root, 'dist/index.html'), 'utf8');
    for (const page of pages) {
      const name = page.replace(/\.md$/, '');
      expect(home).toContain(`/so-tay/${name}/`);
      const html = fs.readFileSync(path.join(root, `dist/${name}/index.html`), 'utf8');
      const headings = html.match(/<h2 id=/g)?.length ?? 0;
      if (headings > 1) expect(html, page).toContain('<nav class="contents"');
      // The list of what is new is read from its top.
      else if (page !== 'changelog.md') expect(html.length, page).toBeLessThan(30_000);
    }
  });
});

const picture = fs.readFileSync(path.join(project, 'content/media/hoa-dang.jpg'));

/** Built with what they need by a story of their own: the file of a section that names its version. */
const builtElsewhere = /^---\nlead: .*\ntranslations: .*\n---\n$/;

/** The articles among the examples; texts without front matter get one. */
const examples = ['README.md', 'README.vi.md', ...guides]
  .flatMap((guide) =>
    [...read(guide).matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = ''], index) => ({
      name: `${guide} ${index + 1}`,
      text: text.startsWith('---\n') ? text : `---\ntitle: Bài thử\ndate: 28/01/2021\n---\n${text}`,
    })),
  )
  .filter(({ text }) => !builtElsewhere.test(text));

/** Where an example belongs: files of groups have other fields than articles. */
function placeOf(text: string): string {
  if (/^(?:name|role): /m.test(text)) return 'authors/van-trong.md';
  if (/^order: /m.test(text)) return 'series/nuoc-sach.md';
  return /^kind: /m.test(text) && !/^date: /m.test(text) ? 'pages/trang.md' : 'nong-nghiep/gia-lua/index.md';
}

/** The languages of the versions that an example names, and where these stand below the content folder. */
function versionsIn(text: string): (readonly [tag: string, file: string])[] {
  const [, named = ''] = /^translations: \{ (.*) \}$/m.exec(text) ?? [];
  return [...named.matchAll(/(\w+): ([\w/.-]+)/g)].map(([, tag = '', file = '']) => {
    if (file.startsWith(`${tag}/`)) return [tag, file];
    return [tag, `${tag}/${file.includes('/') ? '' : 'nong-nghiep/'}${file}`];
  });
}

describe('the examples of the guides', () => {
  test('are many', () => expect(examples.length).toBeGreaterThan(14));

  test.each(examples)('$name builds without a problem', async ({ text }) => {
    const versions = versionsIn(text);
    const top = versions.length === 0 ? '' : 'vi/';
    const place = top + placeOf(text);
    const folder = path.posix.dirname(`content/${place}`);
    const named = [...text.matchAll(/[\w-]+\.(?:jpg|pdf)/g)].map(([name]) => name);
    const files = named.map((name) => [
      `${folder}/${name}`,
      name.endsWith('.pdf') ? '%PDF-1.4\n%%EOF\n' : picture,
    ]);
    const here = site({
      'bantin.yaml':
        'url: https://moduc.example/\nsections: { nong-nghiep: Nông nghiệp, kinh-te: Kinh tế }\n' +
        (top === '' ? '' : `languages: [vi, ${versions.map(([tag]) => tag).join(', ')}]\n`),
      ...Object.fromEntries(
        versions.map(([, file], index) => [
          `content/${file}`,
          article({ title: `Version ${index}`, date: '28/01/2021' }, 'Text.'),
        ]),
      ),
      [`content/${top}nong-nghiep/giong-lua/index.md`]: article(
        { title: 'Giống lúa', series: 'nuoc-sach' },
        'Giống mới.',
      ),
      [`content/${place}`]: text,
      ...Object.fromEntries(files),
    });
    const { problems, summary } = await here.build({ base: null });
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(summary).not.toBeNull();
  });
});

describe('the commands in the guides', () => {
  const typed = ['README.md', 'README.vi.md', ...guides].flatMap((guide) =>
    [...read(guide).matchAll(/(?:npx bantin|node bin\/bantin\.js|`bantin) ([a-z]+)([^`\n&|;#]*)/g)].map(
      ([, command = '', rest = '']) => ({ guide, command, flags: rest.match(/--[a-z]+(?:-[a-z]+)*/g) ?? [] }),
    ),
  );

  test('exist, with their options', async () => {
    expect(typed.length).toBeGreaterThan(30);
    const help = new Map<string, string>();
    for (const { guide, command, flags } of typed) {
      if (!help.has(command)) help.set(command, (await bantin('/', command, '--help')).out);
      expect(help.get(command), `${guide}: bantin ${command}`).toContain(`Usage: bantin ${command}`);
      for (const flag of flags.filter((each) => each !== '--help'))
        expect(help.get(command), `${guide}: bantin ${command} ${flag}`).toContain(`  ${flag}`);
    }
  });

  test('are all in docs/commands.md, each with all its options and their defaults', async () => {
    const guide = read('docs/commands.md');
    const { out } = await bantin('/', '--help');
    const names = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name);
    const commands = names.filter((name) => name !== 'help');
    expect([...guide.matchAll(/^## bantin ([a-z]+)/gm)].map(([, name]) => name)).toEqual(commands);
    for (const command of commands) {
      const help = (await bantin('/', command, '--help')).out;
      const flags = [...help.matchAll(/^ {2}(--[a-z]+(?:-[a-z]+)*(?: <[a-z]+>)?)/gm)].map(([, flag]) => flag);
      expect(
        rowsUnder(guide, `bantin ${command}`).map(([flag]) => flag),
        command,
      ).toEqual(flags);
    }
  });
});

describe('docs/thong-bao.md', () => {
  test('names only codes that there are, and shows a problem as it is printed', async () => {
    const guide = read('docs/thong-bao.md') + read('docs/hinh-anh.md');
    const catalogue = read('test/problems/catalogue.txt');
    const rows = [...guide.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| [^|]+ \| [^|]+ \|$/gm)];
    const codes = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !catalogue.includes(` ${code}\n`))).toEqual([]);

    const [, example = ''] = /^```\n([\s\S]*?)^```$/m.exec(guide) ?? [];
    const cwd = folderWith({
      'bantin.yaml': 'url: https://moduc.example/\n',
      'content/kinh-te/gia-lua.md': '---\ntitle: Giá lúa đông xuân tăng\ndate: 28/13/2021\n---\n',
    });
    expect((await bantin(cwd, 'build', '--quiet', '--lang', 'vi')).err).toContain(example);
  });
});
