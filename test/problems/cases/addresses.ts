import fs from 'node:fs';
import path from 'node:path';
import { buildSite } from '../../../src/build/build-site.ts';
import { withDefaults } from '../../../src/build/with-defaults.ts';
import { bantin } from '../../cli/captured.ts';
import { article, type Case, settings } from '../case.ts';

const now = '2021-02-01T08:00+07:00';
const register = 'bantin.urls.jsonl';

/** Publishes the site before the case begins. */
const published = async (root: string) => void (await bantin(root, 'build', '--now', now));

const line = (url: string, id: string) =>
  `${JSON.stringify({ url, id, first: '2021-01-28T10:22:00+07:00' })}\n`;

export const addresses: readonly Case[] = [
  {
    title: 'One article in two files',
    shows: ['same-title'],
    exit: 0,
    files: {
      'content/tin/bao.md': '---\ntitle: Bão số 5 đổ bộ\ndate: 28/01/2021\n---\nGió mạnh cấp chín.\n',
      'content/tin/bao-so-5.md': '---\ntitle: Bão số 5 đổ bộ\ndate: 28/01/2021\n---\nGió mạnh cấp chín.\n',
    },
  },
  {
    title: 'Published addresses that would vanish',
    files: {
      [register]: '',
      'content/tin/a.md': article('slug: a'),
      'content/tin/b.md': article('slug: b'),
      'content/tin/c.md': article('slug: c'),
    },
    prepare: async (root) => {
      await published(root);
      fs.renameSync(path.join(root, 'content/tin/a.md'), path.join(root, 'content/tin/hoi-nghi.md'));
      fs.writeFileSync(path.join(root, 'content/tin/hoi-nghi.md'), article('slug: hoi-nghi'));
      fs.writeFileSync(path.join(root, 'content/tin/b.md'), article('slug: b\ndraft: true'));
      fs.writeFileSync(
        path.join(root, 'content/tin/c.md'),
        '---\ntitle: Tin khác\ndate: 27/01/2021\nslug: d\nid: d\n---\nNội dung.\n',
      );
    },
    shows: ['lost-address'],
  },
  {
    title: 'A register of addresses that cannot be read',
    files: {
      [register]: `<<<<<<< HEAD\n${line('/2021/01/a/', 'a')}=======\n${line('/2021/01/a/', 'b')}{"url":\n`,
      'content/tin/a.md': article('slug: a'),
    },
    shows: ['bad-register', 'merge-conflict'],
  },
  {
    title: 'A register of addresses that cannot be written',
    files: { [register]: '', 'content/tin/a.md': article() },
    find: async (root) => {
      const real = fs.renameSync;
      fs.renameSync = (from, to) => {
        if (!String(to).endsWith(register)) return real(from, to);
        const refused = { code: 'EROFS', syscall: 'rename' };
        throw Object.assign(new Error('EROFS: read-only file system, rename'), refused);
      };
      try {
        return (await buildSite(withDefaults({ root, now: Date.parse(now), threads: 1 }))).problems;
      } finally {
        fs.renameSync = real;
      }
    },
    shows: ['not-recorded'],
  },
  {
    title: 'Addresses that hosts keep for themselves',
    files: {
      'content/tin/a.md': article('aliases: ["/*", "/.git/config", "/x.php"]'),
      'content/tin/b.md': article('section: Media'),
    },
    shows: ['bad-alias', 'reserved-address'],
  },
  {
    title: 'A list of what is gone that holds no address',
    files: {
      'bantin.yaml': `${settings}gone: [tin/a/]\n`,
      'content/tin/a.md': article(),
    },
    shows: ['bad-alias'],
    exit: 2,
  },
  {
    title: 'A tombstone where an article stands',
    files: { 'bantin.yaml': `${settings}gone: /2021/01/a/\n`, 'content/tin/a.md': article('slug: a') },
    shows: ['same-address'],
  },
  {
    title: 'Files that the host would refuse',
    files: { 'content/tin/a.md': article(), 'static/aux.txt': '', 'static/con.txt': '' },
    args: ['build', '--host', 'iis'],
    shows: ['host-limit'],
    exit: 0,
  },
  {
    title: 'A security policy that says nothing',
    files: {
      'bantin.yaml': `${settings}csp: { script: "https://dem.example" }\n`,
      'content/tin/a.md': article(),
    },
    shows: ['wrong-value'],
    exit: 2,
  },
  {
    title: 'Most of a site gone at once',
    files: Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`content/tin/bai-${n}.md`, article(`slug: bai-${n}`)]),
    ),
    prepare: async (root) => {
      await published(root);
      for (let n = 1; n < 20; n += 1) fs.rmSync(path.join(root, `content/tin/bai-${n}.md`));
    },
    shows: ['site-shrinks'],
  },
];
