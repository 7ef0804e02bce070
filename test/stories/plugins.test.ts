/** Sites with remark and rehype plugins of their own. */

import { describe, expect, test } from 'vitest';
import { thisMachine } from '../../src/build/machine.ts';
import { article, site } from '../helpers/site.ts';

const settings =
  'url: https://moduc.example/\nplugins:\n  remark: [./plugins/hoa.js]\n  rehype: [./plugins/lien-ket.js]\n';
const unit = "import { upper } from './chung.js';\n";
const remark = `${unit}export default () => (tree) => {
  for (const paragraph of tree.children) {
    for (const child of paragraph.children ?? []) if (child.type === 'text') child.value = upper(child.value);
  }
};
`;
const rehype = `export default () => (tree) => {
  const walk = (node) => {
    if (node.tagName === 'a' && /^https:/.test(node.properties.href)) node.properties.rel = ['noopener'];
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
};
`;

const files = {
  'package.json': '{ "type": "module" }\n',
  'bantin.yaml': settings,
  'plugins/chung.js': 'export const upper = (text) => text.toUpperCase();\n',
  'plugins/hoa.js': remark,
  'plugins/lien-ket.js': rehype,
  'content/tin/mot.md': article({ title: 'Một' }, 'Xin chào [bạn](https://ban.example/).\n'),
  'content/tin/hai.md': article({ title: 'Hai' }, 'Tạm biệt.\n'),
};

const page = '2021/01/mot/index.html';
const errorsOf = (problems: readonly { severity: string; message: string; code: string; hint: string }[]) =>
  problems.filter(({ severity }) => severity === 'error');

describe('the plugins of a site', () => {
  test('shape its articles, on pages and in feeds', async () => {
    const paper = site(files, thisMachine);
    const { problems } = await paper.build();
    expect(errorsOf(problems)).toEqual([]);
    const expected = '<p>XIN CHÀO <a href="https://ban.example/" rel="noopener">bạn</a>.</p>';
    expect(paper.page(page)).toContain(expected);
    expect(paper.page('rss.xml')).toContain('XIN CHÀO');
  });

  test.each(['plugins/hoa.js', 'plugins/chung.js'])(
    'edited in %s, they shape all articles anew',
    async (file) => {
      const paper = site(files, thisMachine);
      await paper.build();
      paper.edit(file, (text) =>
        text.replace('.toUpperCase()', '.toLowerCase()').replace('upper(child', '(child'),
      );
      await paper.build();
      expect(paper.page(page)).not.toContain('XIN CHÀO');
      expect(paper.page('2021/01/hai/index.html')).not.toContain('TẠM BIỆT');
    },
  );

  test.each([
    ['is not there', null, /plugins\/hoa\.js/],
    ['does not parse', 'export default (\n', /plugins\/hoa\.js/],
    ['exports nothing', 'export const hoa = 1;\n', /plugins\/hoa\.js exports no function/],
    ['throws', "export default () => () => { throw new Error('hỏng'); };\n", /plugins\/hoa\.js .*hỏng/],
    ['ends the process', 'process.exit(0);\n', /plugins\/hoa\.js/],
  ])('safety R15 one that %s is one clear problem, and the last good site stays', async (_, text, said) => {
    const paper = site(files, thisMachine);
    await paper.build();
    const before = paper.pages();
    if (text === null) paper.remove('plugins/hoa.js');
    else paper.write({ 'plugins/hoa.js': text });
    const { problems, summary } = await paper.build();
    expect(summary).toBeNull();
    const errors = errorsOf(problems);
    expect([...new Set(errors.map(({ message }) => message))]).toEqual([expect.stringMatching(said)]);
    expect(errors[0]?.message).not.toMatch(/\n +at |\.\.$/);
    expect(errors[0]?.hint).toMatch(/plugin/i);
    expect(paper.pages()).toEqual(before);
  });
});

describe('plugins by the name of a package', () => {
  const slug = `export default (options = {}) => (tree) => {
  for (const node of tree.children) if (node.tagName === 'p') node.properties.id = \`\${options.prefix ?? ''}\${word}\`;
};
const word = 'p1';
`;
  const installed = (version = '1.0.0') => ({
    'node_modules/rehype-name/package.json': JSON.stringify({
      name: 'rehype-name',
      version,
      type: 'module',
      exports: { import: './index.js' },
    }),
    'node_modules/rehype-name/index.js': slug,
  });
  const paper = (setting: string, more: Readonly<Record<string, string>> = installed()) =>
    site(
      {
        'bantin.yaml': `url: https://moduc.example/\nplugins: { rehype: ${setting} }\n`,
        'content/tin/mot.md': article({ title: 'Một' }, 'Xin chào.\n'),
        ...more,
      },
      thisMachine,
    );

  test.each([
    ['alone', 'rehype-name', '<p id="p1">'],
    ['in a list', '[rehype-name]', '<p id="p1">'],
    ['with options', '[[rehype-name, { prefix: a- }]]', '<p id="a-p1">'],
    ['with a path beside it', '[[rehype-name], ./plugins/own.mjs]', '<p id="p1" lang="en">'],
  ])('are found in the node_modules of the site: %s', async (_, setting, expected) => {
    const own =
      "export default () => async (tree) => { tree.children[0].properties.lang = await Promise.resolve('en'); };\n";
    const here = paper(setting, { ...installed(), 'plugins/own.mjs': own });
    expect(errorsOf((await here.build()).problems)).toEqual([]);
    expect(here.page(page)).toContain(expected);
  });

  test('an option that is changed shapes all articles anew, and a warm build is a clean one', async () => {
    const here = paper('[[rehype-name, { prefix: a- }]]');
    await here.build();
    here.edit('bantin.yaml', (text) => text.replace('a-', 'b-'));
    await here.build();
    expect(here.page(page)).toContain('<p id="b-p1">');
    expect((await here.build({ cache: false })).changed).toEqual([]);
  });

  test('another version shapes all articles anew', async () => {
    const here = paper('[rehype-name]');
    await here.build();
    expect((await here.build()).changed).toEqual([]);
    here.write({
      ...installed('2.0.0'),
      'node_modules/rehype-name/index.js': slug.replace("'p1'", "'p2'"),
    });
    await here.build();
    expect(here.page(page)).toContain('<p id="p2">');
  });

  test.each([
    ['[rehype-namme]', 'is not installed', 'npm install rehype-namme'],
    ['[rehype-name, "@a/b/c"]', 'The plugin @a/b/c is not installed', 'npm install @a/b'],
    ['[rehype-name/deep]', 'rehype-name/deep cannot be imported', 'npm install rehype-name'],
    ['[plugins/own.mjs]', 'plugins/own.mjs does not exist', 'Mend its path'],
  ])('%s is told at its place, once, with all else', async (setting, message, hint) => {
    const here = paper(setting);
    here.write({ 'content/tin/hai.md': article({}, '[x](khong-co.md)\n') });
    const { problems, summary } = await here.build();
    expect(summary).toBeNull();
    const errors = errorsOf(problems);
    expect(errors.map(({ code }) => code).sort()).toEqual(['bad-plugin', 'broken-link']);
    expect(errors.find(({ code }) => code === 'bad-plugin')).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
      at: { file: 'bantin.yaml', line: 2 },
    });
  });

  test('are named by the settings alone, never by an article', async () => {
    const here = paper('[]');
    here.write({ 'content/tin/mot.md': article({ plugins: { rehype: ['rehype-name'] } }, 'Xin chào.\n') });
    const { problems } = await here.build();
    expect(problems.map(({ code }) => code)).toContain('unknown-field');
    expect(here.page(page)).not.toContain('id="p1"');
  });
});
