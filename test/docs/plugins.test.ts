/** The example of docs/plugins.md, built as it stands, and its tables held to the contract. */

import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '../helpers/site.ts';

const read = (file: string) => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/plugins.md');
const codeOf = (language: string, behind: string) =>
  new RegExp(`${behind}[\\s\\S]*?\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

describe('docs/plugins.md', () => {
  test('its example makes the pages and the file that it promises', async () => {
    const announced = codeOf('yaml', 'An article announces');
    const { build, page } = site({
      'bantin.yaml': 'url: https://moduc.example/\nplugins: { site: [./plugins/events.mjs] }\n',
      'plugins/events.mjs': codeOf('js', '## An example'),
      'templates/events.vto': codeOf('vento', 'shows such a page'),
      'content/tin/hoi.md': `---\n${announced}---\nNội dung.\n`,
      'content/tin/khac.md': '---\ntitle: Khác\ndate: 29/01/2021\nauthor: Lê Hoa\n---\nNội dung.\n',
    });
    const { problems } = await build();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(page('events/2021/index.html')).toContain('<h1>Events of 2021</h1>');
    expect(page('events/2021/index.html')).toContain(
      '<li>12/02/2021: <a href="/2021/01/hoi/">Hội làng mở lại</a></li>',
    );
    expect(JSON.parse(page('authors.json'))).toEqual([
      { name: 'Lê Hoa', url: 'https://moduc.example/tac-gia/le-hoa/', role: null, articles: 1 },
    ]);
  });

  test('names every field of the contract', () => {
    const contract = read('src/site/order/plugins/plugin-contract.ts');
    const fields = [...contract.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, name = '']) => name);
    expect(fields.length).toBeGreaterThan(35);
    for (const name of new Set(fields)) expect(guide, name).toMatch(new RegExp(`\`(?:${name})\\b`));
    const types = [...contract.matchAll(/^export interface (\w+)/gm)].map(([, name = '']) => name);
    for (const name of types) {
      expect(guide).toContain(`\`${name}\``);
      expect(read('src/index.ts')).toContain(`  ${name},`);
    }
  });
});
