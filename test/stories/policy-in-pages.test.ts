/** A site without a host carries the security policy in its pages as long as nothing of its own could need otherwise (R11.7). */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const settings = { 'bantin.yaml': 'url: https://tin.example/\n', 'content/tin/a.md': article() };

async function hasPolicy(files: Record<string, string>, folder = false): Promise<boolean> {
  const paper = site({ ...settings, ...files });
  if (folder) fs.mkdirSync(path.join(paper.root, 'templates/partials'), { recursive: true });
  expect((await paper.build()).summary).not.toBeNull();
  return paper.page('index.html').includes('http-equiv="Content-Security-Policy"');
}

test.each([
  ['no theme', {}],
  ['style sheets', { 'templates/theme.css': '/* https://a.example */ a { background: url(x.png) }' }],
  ['pictures and fonts', { 'templates/x.png': 'x', 'templates/fonts/a.woff2': 'x' }],
  [
    'a picture within a style sheet',
    { 'templates/theme.css': 'a { background: url("data:image/png;base64,AA==") }' },
  ],
])('%s leaves it there', async (_, files) => {
  expect(await hasPolicy(files)).toBe(true);
});

test('an empty folder of templates is no theme', async () => {
  expect(await hasPolicy({}, true)).toBe(true);
});

test.each([
  ['a template', { 'templates/partials/foot.vto': '<p>x</p>' }],
  ['a script', { 'templates/x.js': 'fetch("https://a.example")' }],
  ['a font from elsewhere', { 'templates/theme.css': '@import url(//fonts.example/a.css);' }],
])('%s may need more than it allows', async (_, files) => {
  expect(await hasPolicy(files)).toBe(false);
});
