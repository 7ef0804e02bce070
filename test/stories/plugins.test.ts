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
