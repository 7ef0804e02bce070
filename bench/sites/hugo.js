import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sections } from '../vocabulary.js';
import { peerText, peerUrl } from './peer-article.js';

/** @returns {import('./contender.js').Contender | import('./contender.js').Missing} */
export function hugo() {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0)
    return { name: 'hugo', missing: 'There is no program "hugo": install it (Debian: hugo).' };
  return {
    name: 'hugo',
    title: `Hugo ${stdout.match(/v([\d.]+)/)?.[1] ?? ''}`.trim(),
    output: 'public',
    caches: ['resources', '.hugo_build.lock'],
    template: 'layouts/_default/single.html',
    writeSite,
    text: peerText,
    url: peerUrl,
    build: ['hugo'],
    serve: (port) => ['hugo', 'server', '--port', String(port)],
  };
}

/**
 * The same with nothing at the end of its articles: what the neighbours and related articles cost.
 * @returns {import('./contender.js').Contender | import('./contender.js').Missing}
 */
export function hugoPlain() {
  const usual = hugo();
  if ('missing' in usual) return { ...usual, name: 'hugo-plain' };
  return {
    ...usual,
    name: 'hugo-plain',
    title: `${usual.title} without related articles`,
    writeSite: (folder) => {
      writeSite(folder);
      for (const part of ['neighbours', 'related'])
        fs.writeFileSync(path.join(folder, `layouts/partials/${part}.html`), '');
    },
  };
}

/** @param {string} folder */
function writeSite(folder) {
  fs.cpSync(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  fs.cpSync(path.join(import.meta.dirname, 'theme.css'), path.join(folder, 'static/theme.css'));
  for (const [weight, [key, title]] of sections.entries()) {
    fs.mkdirSync(path.join(folder, 'content', key), { recursive: true });
    const front = `---\ntitle: ${title}\nweight: ${weight + 1}\n---\n`;
    fs.writeFileSync(path.join(folder, 'content', key, '_index.md'), front);
  }
}
