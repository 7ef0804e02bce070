/** What changes while a site is built is seen by the next build, also when it is changed back. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { article, site } from '../helpers/site.ts';

const sources = {
  'bantin.yaml': 'url: https://tin.example/\n',
  'content/mot.md': article({ title: 'Một', figures: [{ src: 'anh.png', alt: 'Ảnh', caption: 'Ảnh' }] }),
  'content/anh.png': png(400, 300),
  'content/hai.md': article({ title: 'Hai' }),
  'static/tep.txt': 'một',
  'templates/theme.css': 'body { margin: 1px }\n',
};

test.each([
  ['static/tep.txt', 'hai'],
  ['templates/theme.css', 'body { margin: 2px }\n'],
  ['content/anh.png', png(200, 300)],
  ['content/mot.md', article({ title: 'Một khác' })],
])('%s', async (file, other) => {
  for (const step of ['read', 'render']) {
    const clean = site(sources);
    await clean.build();
    const of = site({
      'content/mot.md': sources['content/mot.md'],
      'content/anh.png': sources['content/anh.png'],
    });
    await of.build();
    of.write(sources);
    let changed = false;
    const onEvent = (event: { readonly step: string }) => {
      if (changed || event.step !== step) return;
      changed = true;
      fs.writeFileSync(path.join(of.root, file), other);
    };
    await of.build({ onEvent });
    expect(changed).toBe(true);
    of.write(sources);
    expect((await of.build()).fault).toBeNull();
    expect(of.pages(), step).toEqual(clean.pages());
  }
});
