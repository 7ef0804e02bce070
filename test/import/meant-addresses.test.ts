/** Addresses of an old site that lead nowhere as they are written, or where the new site has a page of its own. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';

async function moved(files: Readonly<Record<string, string>>) {
  const root = folderWith(files);
  const here = path.join(root, 'moi');
  fs.mkdirSync(here);
  const run = await bantin(here, 'import', '../cu', '--yes', '--lang', 'en', '--format', 'json');
  const built = await bantin(here, 'build', '--lang', 'en', '--format', 'json');
  expect([run.code, built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, 0, null]);
  const notes: readonly { what: string; detail: string }[] = JSON.parse(run.out).notes;
  return {
    notes: notes.map(({ what, detail }) => `${what}: ${detail}`),
    read: (file: string) => fs.readFileSync(path.join(here, file), 'utf8'),
  };
}

test('links without the beginning of their address lead elsewhere, as a build would say, and are told as guesses', async () => {
  const { notes, read } = await moved({
    'cu/_config.yml': 'title: Báo trường\n',
    'cu/_posts/2021-01-05-nguon.md':
      '---\ntitle: Nguồn\n---\nXem [một](www.nguon.example/a), [hai](bao.example/tin/b#c), [ba](hop@bao.example), [bốn](mat.pdf), [năm][n].\n\n[n]: www.nguon.example/d\n',
  });
  expect(read('content/nguon.md')).toContain(
    'Xem [một](https://www.nguon.example/a), [hai](https://bao.example/tin/b#c), [ba](mailto:hop@bao.example), bốn ⟦mat.pdf⟧, [năm][n].\n\n[n]: https://www.nguon.example/d\n',
  );
  expect(notes).toContain('address without its beginning: www.nguon.example/a → https://www.nguon.example/a');
  expect(notes).toContain('link to a file or page that is not there: mat.pdf');
});

test('the page of a list that became an article gives its old address to the section', async () => {
  const page = (title: string, address: string) =>
    `<html lang="en"><head><title>${title}</title><link rel="canonical" href="https://tin.example${address}"></head><body><main><article><h1>${title}</h1><time datetime="2021-03-05T08:05:00+07:00">05/03/2021</time><p>${'The rain came, and the river rose by a metre. '.repeat(8)}</p></article></main></body></html>`;
  const { notes, read } = await moved({
    'cu/posts/index.html': page('Posts', '/posts/'),
    'cu/posts/rain/index.html': page('Rain in the valley', '/posts/rain/'),
  });
  expect(notes).toContain('old address at which the site has a page of its own: /posts/');
  expect(read('dist/posts/index.html')).toContain('Rain in the valley');
});
