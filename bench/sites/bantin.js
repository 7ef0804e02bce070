import fs from 'node:fs';
import path from 'node:path';
import { sections } from '../vocabulary.js';
import { edition } from './contender.js';

const project = path.resolve(import.meta.dirname, '../..');
const program = path.join(project, 'bin/bantin.js');

/** `bantin.yaml` of the made-up newspaper. */
export const bantinConfig = `title: Bản tin Mẫu
organization: [Tòa soạn thử nghiệm]
url: https://example.vn/
language: vi
timezone: Asia/Ho_Chi_Minh
sections: { ${sections.map(([key, title]) => `${key}: ${title}`).join(', ')} }
`;

/**
 * The same without an index for its readers to search in, which no other generator makes: what search costs.
 * @returns {import('./contender.js').Contender}
 */
export function bantinWithoutSearch() {
  const usual = bantin();
  const writeSite = (/** @type {string} */ folder) => {
    usual.writeSite(folder);
    fs.writeFileSync(path.join(folder, 'bantin.yaml'), `${bantinConfig}search: false\n`);
  };
  return { ...usual, name: 'bantin-without-search', title: 'without search', writeSite };
}

/** @returns {import('./contender.js').Contender} */
export function bantin() {
  const { version } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'));
  return {
    name: 'bantin',
    title: `bantin ${version}`,
    output: 'dist',
    caches: ['.bantin'],
    template: 'templates/article.vto',
    writeSite,
    text: (article) => article.text,
    url: ({ date, slug }) => `/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}/`,
    build: [process.execPath, program, 'build'],
    serve: (port) => [process.execPath, program, 'dev', '--port', String(port)],
  };
}

/**
 * The default theme, with a template of articles of the site's own.
 * @param {string} folder
 */
function writeSite(folder) {
  const template = fs.readFileSync(path.join(project, 'templates/article.vto'), 'utf8');
  const own = template.replace('</article>', `<p class="meta">${edition(0)}</p>\n</article>`);
  fs.mkdirSync(path.join(folder, 'templates'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'templates/article.vto'), own);
  fs.writeFileSync(path.join(folder, 'bantin.yaml'), bantinConfig);
}
