import fs from 'node:fs';
import path from 'node:path';
import { loadTheme } from '../../helpers/load-theme.ts';
import { article, type Case, settings } from '../case.ts';

const plugin = (path: string) => `url: https://moduc.example/\nplugins: { rehype: [${path}] }\n`;

export const themes: readonly Case[] = [
  {
    title: 'Plugins that add pages, and do not keep the contract',
    files: {
      'bantin.yaml': `${settings}plugins: { site: [./a.mjs, ./b.mjs, ./c.mjs] }\n`,
      'a.mjs': 'export default { contract: 2, pages: () => [] };\n',
      'b.mjs':
        "export default { contract: 1, pages: () => [{ path: 'lich/', template: 'lich.vto', title: 'Lịch' }], outputs: () => [{ path: '../a.txt', content: '' }] };\n",
      'c.mjs': "export default { contract: 1, pages: () => { throw new Error('hỏng'); } };\n",
      'content/tin/a.md': article('slug: a'),
    },
    shows: ['bad-plugin', 'plugin-failed'],
  },
  {
    title: 'A theme that is not installed',
    files: { 'bantin.yaml': `${settings}theme: song\n`, 'content/tin/a.md': article('slug: a') },
    shows: ['theme-missing'],
    exit: 2,
  },
  {
    title: 'A package that is no theme',
    files: {
      'bantin.yaml': `${settings}theme: song\n`,
      'content/tin/a.md': article('slug: a'),
      'node_modules/bantin-theme-song/package.json': '{}',
    },
    shows: ['theme-missing'],
    exit: 2,
  },
  {
    title: 'A font for cards that the theme does not have',
    files: {
      'bantin.yaml': `${settings}cards: fonts/chu.ttf\n`,
      'templates/fonts/chữ.ttf': '',
      'content/tin/a.md': article('slug: a'),
    },
    shows: ['missing-file'],
  },
  {
    title: 'A font for cards that is none',
    files: {
      'bantin.yaml': `${settings}cards: fonts/chu.ttf\n`,
      'templates/fonts/chu.ttf': 'không phải phông chữ',
      'content/tin/a.md': article('slug: a'),
      'content/tin/b.md': article('slug: b'),
    },
    shows: ['not-a-font'],
  },
  {
    title: 'A slot with a partial that is not there',
    files: {
      'bantin.yaml': `${settings}slots:\n  head: partials/thong-ke.vto\n  after: partials/form.vto\n`,
      'content/tin/a.md': article('slug: a'),
      'templates/partials/thong_ke.vto': '',
      'templates/partials/form.vto': '',
    },
    shows: ['template-missing'],
  },
  {
    title: 'A slot of which the security policy lacks an address',
    files: {
      'bantin.yaml': `${settings}slots:\n  head: { partial: partials/a.vto, allow: { script-src: stats.example } }\n  foot: { partial: partials/a.vto, ad: { phone: 970x250 } }\n`,
      'content/tin/a.md': article('slug: a'),
      'templates/partials/a.vto': '',
    },
    shows: ['wrong-value'],
    exit: 2,
  },
  {
    title: 'A slot that loads from elsewhere, which nothing allows',
    files: {
      'bantin.yaml': `${settings}slots:\n  foot: partials/thu.vto\n`,
      'templates/partials/thu.vto':
        '<form action="https://thu.example/gui"><button>Gửi</button></form>\n<script src="https://dem.example/d.js"></script>\n',
      'content/tin/a.md': article(),
    },
    shows: ['outside-source'],
    exit: 0,
  },
  {
    title: 'A slot that no template prints',
    files: {
      'bantin.yaml': `${settings}slots:\n  foot: partials/a.vto\n`,
      'content/tin/a.md': article('slug: a'),
      'templates/partials/a.vto': '',
      'templates/partials/footer.vto': '',
    },
    shows: ['unprinted-slot'],
    exit: 0,
  },
  {
    title: 'Templates',
    files: {
      'content/tin/a.md': article(),
      'templates/archive.vto': '{{ for item of page.items }}\n<li>{{ item.title }}</li>\n',
      'templates/home.vto': '{{ if pge.latest }}{{ window.name }}{{ /if }}\n',
      'templates/author.vto': '{{ page.heading |> upercase }}\n',
      'templates/section.vto': '{{ include "partials/lits.vto" { page } }}\n',
      'templates/tag.vto': '{{ set name = "partials/list.vto" }}\n{{ include name { page } }}\n',
      'templates/month.vto': '{{ include "partials/ours.vto" { } }}\n',
      'templates/year.vto': '{{ include "partials/ours.vto" { depth: 1 } }}\n',
      'templates/partials/ours.vto': '<p>{{ depth }}</p>\n',
      'templates/partials/one.vto': '{{ include "partials/two.vto" {} }}\n',
      'templates/partials/own.vto': '{{ include "own.vto" }}\n',
      'templates/partials/two.vto': '{{ include "partials/one.vto" {} }}\n',
    },
    prepare: (root) => fs.symlinkSync('/etc/hostname', path.join(root, 'templates/logo.svg')),
    shows: [
      'template-syntax',
      'template-unknown-name',
      'template-unknown-filter',
      'template-missing',
      'template-computed-name',
      'template-not-passed',
      'template-cycle',
      'theme-file-skipped',
    ],
    exit: 1,
  },
  {
    title: 'Templates at work',
    files: {
      'content/tin/a.md': article('slug: a'),
      'content/tin/b.md': article('slug: b'),
      'templates/article.vto': '<h1>{{ page.headlin }}</h1>\n',
      'templates/tags.vto': '<p>{{ page.heading.trim().split(1, 2, 3).nothing() }}</p>\n',
    },
    shows: ['template-error'],
  },
  {
    title: 'Scripts and styles in templates, which the policy of the host stops',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nhost: netlify\n',
      'content/a.md': article(),
      'templates/partials/byline.vto':
        '<script>\n  count();\n</script>\n<p style="color: red" onclick="count()">x</p>\n<style>p {}</style>\n<a href="javascript:count()">y</a>\n',
    },
    shows: ['inline-script', 'inline-style'],
    exit: 0,
  },
  {
    title: 'A template that will fail on what is scheduled',
    files: {
      'content/tin/a.md': article(),
      'content/tin/mai.md': '---\ntitle: Mai\ndate: 2031-01-28\n---\nNội dung.\n',
      'templates/article.vto': '{{ if page.headline == "Mai" }}{{ page.lede }}{{ /if }}\n',
    },
    shows: ['template-error', 'scheduled'],
  },
  {
    title: 'A style sheet that names what is not there',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\n',
      'content/a.md': article(),
      'templates/own.css': '@font-face { src: url("fonts/intr.woff2"); }\n.a { background: url(nen.png) }\n',
    },
    shows: ['theme-file-missing'],
    exit: 0,
  },
  {
    title: 'A template that never ends',
    inThreads: true,
    files: {
      'content/tin/a.md': article(),
      'templates/not-found.vto':
        '{{ set endless = page.latest.map(() => { for (;;); }) }}\n<p>Không có.</p>\n',
    },
    shows: ['page-failed'],
  },
  {
    title: 'A template that fills the memory, beside another mistake',
    inThreads: true,
    files: {
      'content/tin/a.md': article(),
      'templates/year.vto':
        '{{ set all = page.years.map((year) => { const held = []; for (;;) held.push("ab".repeat(100000000 + held.length).toUpperCase()); }) }}\n',
      'templates/not-found.vto': '<p>{{ page.headlin }}</p>\n',
    },
    shows: ['page-failed', 'template-error'],
  },
  {
    title: 'A theme that is not there',
    find: async (root) => loadTheme([{ folder: path.join(root, 'giao-dien'), origin: 'giao-dien' }]).problems,
    shows: ['theme-missing'],
  },
  {
    title: 'A plugin that is not there',
    files: {
      'bantin.yaml': plugin('./khong-co.js, ./khong-ham.js, ./hong.js'),
      'content/tin/a.md': article(),
      'khong-ham.js': 'export const plugin = 1;\n',
      'hong.js': 'export default function () { return () => {\n',
    },
    shows: ['bad-plugin'],
  },
  {
    title: 'Plugins that are not installed, or have no such part',
    files: {
      'bantin.yaml': plugin('rehype-slug, co/sau, [co, { a: 1 }]'),
      'content/a.md': article(),
      'node_modules/co/package.json': '{ "name": "co", "exports": { ".": "./index.js" } }',
      'node_modules/co/index.js': 'module.exports = () => () => {};',
    },
    shows: ['bad-plugin'],
  },
  {
    title: 'A plugin that fails',
    files: {
      'bantin.yaml': plugin('./hong.js'),
      'content/tin/a.md': article(),
      'hong.js': 'export default () => (tree) => { tree.children[9].value.trim(); };\n',
    },
    shows: ['plugin-failed'],
  },
  {
    title: 'An article that takes too long',
    inThreads: true,
    files: {
      'bantin.yaml': plugin('./hong.js'),
      'content/tin/a.md': article(),
      'hong.js': 'export default () => () => { for (;;); };\n',
    },
    shows: ['article-failed'],
  },
];
