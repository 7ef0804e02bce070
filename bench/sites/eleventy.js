import fs from 'node:fs';
import path from 'node:path';
import { sections } from '../vocabulary.js';
import { installed } from './installed.js';
import { peerText, peerUrl } from './peer-article.js';

const version = '3.1.8';
const packages = [`@11ty/eleventy@${version}`, 'markdown-it-footnote@4.0.0'];

/**
 * Installs Eleventy into a temporary folder when it is not there yet.
 * @returns {import('./contender.js').Contender | import('./contender.js').Missing}
 */
export function eleventy() {
  const modules = installed(`eleventy-${version}`, packages);
  if (modules === null) {
    return {
      name: 'eleventy',
      missing: `Eleventy ${version} cannot be installed with npm: is there a network?`,
    };
  }
  const program = path.join(modules, '@11ty/eleventy/cmd.cjs');
  /** @type {import('./contender.js').Command} */
  const build = [process.execPath, program, '--quiet'];
  return {
    name: 'eleventy',
    title: `Eleventy ${version}`,
    output: '_site',
    caches: ['.cache'],
    template: '_includes/article.11ty.js',
    writeSite: (folder) => writeSite(folder, modules),
    text: peerText,
    url: peerUrl,
    build,
    serve: (port) => [...build, '--serve', '--incremental', `--port=${port}`],
  };
}

/**
 * @param {string} folder
 * @param {string} modules
 */
function writeSite(folder, modules) {
  fs.cpSync(path.join(import.meta.dirname, 'eleventy'), folder, { recursive: true });
  fs.cpSync(path.join(import.meta.dirname, 'theme.css'), path.join(folder, 'theme.css'));
  fs.symlinkSync(modules, path.join(folder, 'node_modules'));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  fs.writeFileSync(
    path.join(folder, 'eleventy.config.js'),
    "export { configure as default } from './configure.js';\n",
  );
  fs.mkdirSync(path.join(folder, '_data'), { recursive: true });
  const menu = sections.map(([key, title]) => ({ key, title, url: `/${key}/` }));
  fs.writeFileSync(path.join(folder, '_data/sections.json'), JSON.stringify(menu));
  for (const [key, title] of sections) {
    fs.mkdirSync(path.join(folder, 'content', key), { recursive: true });
    const data = { layout: 'article.11ty.js', section: key, sectionTitle: title };
    fs.writeFileSync(path.join(folder, 'content', key, `${key}.json`), JSON.stringify(data));
  }
}
