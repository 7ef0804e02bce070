/** Articles that an old site kept in HTML with front matter come in as Markdown and build. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { markdownOfHtml } from '../../src/import/folder/text/html-text.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const html = `---
title: Mưa lớn
date: 2021-02-03
author: Lan Anh
---
<div class="bai">
  <h2>Nước lên</h2>

    <p>Mưa <b>ba ngày</b>, xem <a href="/images/ke-hoach.pdf">kế hoạch</a>.</p>

  <img src="/images/ben.png" alt="Bến nước">
  <p>Giá 2 * 3 và a_b_c.</p>
</div>
`;

test.each([
  ['Hugo', { 'hugo.toml': 'title = "Tin"\n' }, 'content/tin/2021-02-03-mua-lon.html', 'static'],
  ['Jekyll', { '_config.yml': 'title: Tin\n' }, '_posts/2021-02-03-mua-lon.html', ''],
  ['Hexo', { '_config.yml': 'title: Tin\n' }, 'source/_posts/mua-lon.html', 'source'],
  ['Eleventy', { '.eleventy.js': '' }, 'tin/mua-lon.html', ''],
])('of %s', async (_, config, file, files) => {
  const root = folderWith({
    ...Object.fromEntries(Object.entries(config).map(([name, text]) => [`cu/${name}`, text])),
    [`cu/${file}`]: html,
    [path.join('cu', files, 'images/ben.png')]: png(40, 30),
    [path.join('cu', files, 'images/ke-hoach.pdf')]: '%PDF-1.4\n',
    'moi/a.txt': '',
  });
  const site = path.join(root, 'moi');
  expect((await bantin(site, 'import', '../cu', '--yes')).code).toBe(0);
  expect((await bantin(site, 'build')).code).toBe(0);
  const page = fs.readFileSync(path.join(site, 'dist/2021/02/mua-lon/index.html'), 'utf8');
  expect(page).toContain('Lan Anh');
  expect(page).toMatch(/<h2[^>]*>Nước lên/);
  expect(page).toMatch(/<p>Mưa <strong>ba ngày<\/strong>, xem <a href="[^"]*ke-hoach\.pdf"/);
  expect(page).toContain('alt="Bến nước"');
  expect(page).toContain('<p>Giá 2 * 3 và a_b_c.</p>');
  expect(page).not.toContain('&lt;');
});

test('tags of templates stay as they are, in texts and in addresses', () => {
  const text =
    '<p>{% include "a_b.html" c="*d*" %}</p><p><a href="{{ site.url }}/x_y">{{< ref "a_b" >}}</a></p>';
  expect(markdownOfHtml(text, 'a.html').markdown).toBe(
    '{% include "a_b.html" c="*d*" %}\n\n[{{< ref "a_b" >}}]({{ site.url }}/x_y)',
  );
});
