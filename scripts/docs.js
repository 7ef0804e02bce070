/**
 * The manual as a site made by bantin itself: gathers the guides as they are read on a page of the repository, gives each what a
 * page of a site needs besides, and builds them into `dist-docs/`. Run with `npm run docs`.
 */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');

/** For whom which guides are, in the order of the menu. */
const readers = {
  'Người viết': ['README.vi.md', 'docs/viet-bai.md', 'docs/hinh-anh.md', 'docs/thong-bao.md'],
  'Chuyển nhà': ['docs/tu-wordpress.md', 'docs/tu-hugo.md', 'docs/tu-jekyll.md'],
  Editors: ['README.md', 'docs/articles.md', 'docs/problems.md'],
  Webmasters: [
    ...[
      'docs/commands.md',
      'docs/configuration.md',
      'docs/deploy.md',
      'docs/importing.md',
      'docs/permanence.md',
    ],
    ...['docs/feeds.md', 'docs/search.md', 'SECURITY.md'],
  ],
  Designers: ['docs/theme.md', 'docs/templates.md', 'docs/pictures.md', 'docs/plugins.md'],
  Developers: ['docs/dev.md', 'docs/benchmarks.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
};

const guides = Object.values(readers).flat();

/** Those in Vietnamese, the language of the site. */
const vietnamese = new Set([...readers['Người viết'], ...readers['Chuyển nhà']]);

/** Of the guides whose file is named by its place alone: the name and the title of their page. */
const given = new Map([
  ['README.vi.md', { name: 'bat-dau', title: 'Bắt đầu' }],
  ['README.md', { name: 'start', title: 'Getting started' }],
]);

/**
 * The name of the page of a guide.
 * @param {string} guide
 */
function pageOf(guide) {
  return given.get(guide)?.name ?? path.basename(guide, '.md').toLowerCase();
}

/**
 * Writes the site of the manual into a folder: settings, pages, and the pictures that they show.
 * @param {string} folder
 */
export function gatherManual(folder) {
  const pages = path.join(folder, 'content', 'pages');
  fs.mkdirSync(pages, { recursive: true });
  for (const guide of guides) {
    const text = fs.readFileSync(path.join(project, guide), 'utf8');
    fs.writeFileSync(path.join(pages, `${pageOf(guide)}.md`), page(guide, text));
  }
  for (const name of fs.readdirSync(path.join(project, 'docs')))
    if (name.endsWith('.svg')) fs.copyFileSync(path.join(project, 'docs', name), path.join(pages, name));
  fs.writeFileSync(path.join(folder, 'content', 'home.yaml'), home());
  fs.writeFileSync(path.join(folder, 'bantin.yaml'), settings());
}

/**
 * A guide as a page: its first heading is the title, and its links lead to pages.
 * @param {string} guide
 * @param {string} text
 */
function page(guide, text) {
  const [heading = '', title = ''] = /^# (.+)\n+/m.exec(text) ?? [];
  const fields = [
    `title: ${JSON.stringify(given.get(guide)?.title ?? title)}`,
    'toc: true',
    ...(vietnamese.has(guide) ? [] : ['language: en']),
  ];
  // The READMEs have a table of contents of their own, for pages of the repository.
  const body = text.replace(heading, '').replace(/^## (?:Contents|Mục lục)\n+(?:- .*\n)+\n/m, '');
  const parts = body.split(/(^```[\s\S]*?^```$|`[^`\n]*`)/m);
  const linked = parts.map((part, index) => (index % 2 === 1 ? part : withLinks(guide, part))).join('');
  return `---\n${fields.join('\n')}\n---\n${linked}`;
}

/**
 * Links between guides lead to their pages; what is no page of the manual stays as a word.
 * @param {string} guide
 * @param {string} text
 */
function withLinks(guide, text) {
  return text.replace(
    /\[([^\]]*)\]\((?!https?:|#)([^)#\s]+\.md|[^)#\s]+\/|LICENSE)(#[^)\s]*)?\)/g,
    (_, words, target, anchor) => {
      const meant = path.posix.join(path.posix.dirname(guide), target);
      return guides.includes(meant) ? `[${words}](${pageOf(meant)}.md${anchor ?? ''})` : words;
    },
  );
}

function home() {
  return guides
    .filter((guide) => vietnamese.has(guide))
    .map((guide) => `- page: ${pageOf(guide)}\n`)
    .join('');
}

function settings() {
  const menu = Object.entries(readers).map(
    ([title, of]) => `  - title: ${title}\n    items: [${of.map(pageOf).join(', ')}]\n`,
  );
  return [
    'title: Sổ tay bantin\n',
    'description: Viết, dựng, trình bày và phát hành một trang tin bằng bantin.\n',
    'url: https://bantin.example/so-tay/\n',
    'language: vi\n',
    `menu:\n${menu.join('')}`,
    `footer:\n  menu: [${[...vietnamese].map(pageOf).join(', ')}]\n`,
  ].join('');
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(project, 'dist-docs');
  fs.rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  gatherManual(folder);
  const build = ['bin/bantin.js', 'build', '--root', folder, '--out', path.join(folder, 'site'), '--strict'];
  process.exitCode = spawnSync(process.execPath, build, { cwd: project, stdio: 'inherit' }).status ?? 1;
}
