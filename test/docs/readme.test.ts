import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';
import { codesIn, rowsUnder } from './tables.ts';

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(project, file), 'utf8');

const readmes = [
  ['README.md', 'Commands', 'Write an article'],
  ['README.vi.md', 'Các lệnh', 'Viết bài'],
] as const;

const guides = [
  ...readmes.map(([file]) => file),
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  ...fs
    .readdirSync(path.join(project, 'docs'))
    .flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
];

describe.each(readmes)('%s', (file, commands, writing) => {
  test('lists every command and every option of build, as help does', async () => {
    const { out: all } = await bantin('/', '--help');
    const names = [...all.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name);
    const listed = rowsUnder(read(file), commands).map(([command = '']) => command.split(' ')[1]);
    expect(listed.toSorted()).toEqual(names.filter((name) => name !== 'help').toSorted());

    const { out: build } = await bantin('/', 'build', '--help');
    const options = [...build.matchAll(/^ {2}(--[a-z]+(?:-[a-z]+)*(?: <[a-z]+>)?) /gm)].map(
      ([, option]) => option,
    );
    const section = read(file).split(`## ${commands}`)[1]?.split('\n## ')[0] ?? '';
    expect([...section.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, option]) => option)).toEqual(options);
  });

  test('shows an article that builds without a problem', async () => {
    const [, example = ''] = /^```markdown\n([\s\S]*?)^```$/m.exec(read(file)) ?? [];
    const cwd = folderWith({
      'bantin.yaml': 'url: https://moduc.example/\nsections: { nong-nghiep: Nông nghiệp }\n',
      'content/nong-nghiep/gia-lua/index.md': example,
      'content/nong-nghiep/gia-lua/ruong-lua.jpg': fs.readFileSync(
        path.join(project, 'content/media/hoa-dang.jpg'),
      ),
      'content/nong-nghiep/giong-lua/index.md': '---\ntitle: Giống lúa\ndate: 27/01/2021\n---\nNội dung.\n',
    });
    expect(await bantin(cwd, 'build', '--strict', '--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect(fs.existsSync(path.join(cwd, 'dist/2021/01/gia-lua/index.html'))).toBe(true);
  });

  test('names every field of an article', () => {
    const fields = rowsUnder(read('docs/articles.md'), 'Fields').map(([field]) => field);
    const named = rowsUnder(read(file), writing).flatMap(([cell = '']) => codesIn(cell.replaceAll('`', '')));
    const names = named.flatMap((cell) => cell.split(', '));
    expect(names.toSorted()).toEqual(fields.toSorted());
  });
});

test('both languages say the same, part by part', () => {
  const shape = (file: string) =>
    read(file)
      .split('\n')
      .filter((line) => /^(?:#|```|\||[-\d]\.? )/.test(line))
      .map((line) => /^(?:#+|```\w*|\||[-\d]\.?)/.exec(line)?.[0]);
  expect(shape('README.vi.md')).toEqual(shape('README.md'));
});

describe.each(guides)('the links of %s', (file) => {
  test('lead to files and headings that exist', () => {
    const prose = read(file)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [target = '', anchor] = link.split('#');
      const place = target === '' ? file : path.join(path.dirname(file), target);
      if (!fs.existsSync(path.join(project, place))) return true;
      return anchor !== undefined && !anchorsOf(place).includes(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
  });
});

/** As GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
