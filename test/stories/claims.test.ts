/** Whoever writes an article can claim addresses, and nothing that a host would read as more than an address. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HostName } from '../../src/site/settings/host.ts';
import { png } from '../helpers/png.ts';
import { article, site } from '../helpers/site.ts';

const settings = 'url: https://x.example/\nsections: { tin: Tin tức }\n';

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>, host: HostName = 'none') {
  const paper = site({ 'bantin.yaml': settings, ...files });
  const { problems, summary } = await paper.build({ host, search: true });
  return {
    said: problems.map(({ code, severity, message, hint, at }) => ({
      code,
      severity,
      text: `${message} ${hint}`,
      at,
    })),
    published: summary !== null,
    out: fs.existsSync(paper.out) ? fs.readdirSync(paper.out, { recursive: true }) : [],
    paper,
  };
}

const refused: readonly (readonly [alias: string, why: string])[] = [
  ['/*', '"*"'],
  ['/tin/*', '"*"'],
  ['/:splat', '":"'],
  ['/.htaccess', 'begins with a dot'],
  ['/.git/config', 'begins with a dot'],
  ['/web.config', 'keep for themselves'],
  ['/x.php', 'servers run'],
  ['/%24%7Bjndi%7D/', '"$"'],
  ['/a%20301!/', 'A space'],
];

describe('an old address that a host would read as more', () => {
  test.each(['netlify', 'apache', 'none'] as const)(
    'is an error at its place that says what to write, and nothing is published at %s',
    async (host) => {
      const field = host === 'none' ? 'redirect_from' : 'aliases';
      const aliases = refused.map(([alias]) => alias);
      const { said, published, out } = await problemsOf(
        { 'content/tin/a.md': article({ [field]: aliases }) },
        host,
      );
      expect(said.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual(
        refused.map(() => ['bad-alias', 'error', 4]),
      );
      for (const [alias, why] of refused) {
        const text = said.find((one) => one.text.includes(`"${alias}"`))?.text;
        expect(text).toContain(why);
        expect(text).toMatch(/ Write /);
      }
      expect(published).toBe(false);
      expect(out).toEqual([]);
    },
  );
});

describe('an address that is made of a name', () => {
  test.each([
    ['a section', article({ section: 'Media' }), '/media/', 1],
    ['a section', article({ section: 'Assets' }), '/assets/', 1],
    ['a section', article({ section: 'cgi bin' }), '/cgi-bin/', 1],
    ['a section', article({ category: 'Functions' }), '/functions/', 1],
  ])('of %s is an error at its place when a host keeps it', async (_, text, url, line) => {
    const { said, published } = await problemsOf({ 'content/tin/a.md': text });
    const [problem, ...others] = said.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'reserved-address', at: { file: 'content/tin/a.md', line } });
    expect(problem?.text).toContain(`The address ${url} of `);
    expect(published).toBe(false);
  });

  test('is another one where it would be a device of Windows: "con" is a word like all others', async () => {
    const { said, paper } = await problemsOf({
      'content/tin/a.md': article({ slug: 'CON', tags: ['con', 'AUX', 'con cái'], author: ['Nul', 'con'] }),
      'content/prn/b.md': article({ section: 'Lpt1' }),
      'content/authors/con.md': '---\nname: Nguyễn Con\n---\nPhóng viên.\n',
    });
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
    const pages = [...paper.pages().keys()];
    expect(pages).toEqual(
      expect.arrayContaining([
        ...[
          '2021/01/con-/index.html',
          'the/con-/index.html',
          'the/aux-/index.html',
          'the/con-cai/index.html',
        ],
        ...['tac-gia/con-/index.html', 'tac-gia/nul-/index.html', 'lpt1-/index.html'],
      ]),
    );
    for (const name of pages) expect(name).not.toMatch(/(?:^|\/)(?:con|aux|nul|prn|lpt\d)(?:\/|\.|$)/i);
  });

  test('of a folder is one as well', async () => {
    const { said } = await problemsOf({ 'content/media/a.md': article() });
    expect(said).toContainEqual(expect.objectContaining({ code: 'reserved-address' }));
  });

  test('holds nothing but letters and digits, whatever is written', async () => {
    const odd = '../.git/* :splat $1 %{x} "\';\\ /x.php';
    const { said, paper } = await problemsOf({
      'content/tin/a.md': article({ slug: odd, tags: [odd], author: odd, section: odd }),
    });
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
    const odds = [...paper.pages().keys()].filter((name) => /git/.test(name));
    expect(odds.length).toBeGreaterThan(3);
    for (const name of odds) expect(name).toMatch(/^(?:[a-z0-9-]+\/)*(?:index\.html|rss\.xml)$/);
  });
});

describe('an address in the files of the site', () => {
  test.each(['/*', '/.htaccess', '/x.php', '/a b/', '/web.config'])('%s cannot be gone', async (url) => {
    const { said } = await problemsOf({
      'bantin.yaml': `${settings}gone: [${JSON.stringify(url)}]\n`,
      'content/tin/a.md': article(),
    });
    expect(said).toMatchObject([
      { code: 'bad-alias', severity: 'error', at: { file: 'bantin.yaml', line: 3 } },
    ]);
  });

  test.each(['/.git/:slug/', '/cgi-bin/:slug/', '/assets/:slug/', '/x.php/:slug/'])(
    '%s is no pattern for articles',
    async (permalink) => {
      const { said } = await problemsOf({
        'bantin.yaml': `${settings}permalink: ${permalink}\n`,
        'content/tin/a.md': article(),
      });
      expect(said).toMatchObject([{ code: 'bad-permalink', at: { line: 3 } }]);
    },
  );

  test.each(['/*', '/.git/', '/x.php', '/"/'])('%s in the register is told with its line', async (url) => {
    const line = JSON.stringify({ url, id: 'a', first: '2021-01-28T10:22:00+07:00' });
    const { said } = await problemsOf({ 'content/tin/a.md': article(), 'bantin.urls.jsonl': `${line}\n` });
    expect(said).toMatchObject([{ code: 'bad-register', at: { file: 'bantin.urls.jsonl', line: 1 } }]);
    expect(said[0]?.text).toContain('Remove the line');
  });

  test.each([
    'https://x.example/*/',
    'https://x.example/$1/',
    'https://x.example/%22/',
    'https://x.example/:a/',
  ])('%s is none of a site', async (url) => {
    const settings = `url: ${url}\nsections: { tin: Tin tức }\n`;
    const { said } = await problemsOf({ 'bantin.yaml': settings, 'content/tin/a.md': article() });
    expect(said).toMatchObject([{ code: 'bad-url' }]);
  });
});

test('an alias of every sign that is safe stands as a page and leads on', async () => {
  const { said, paper } = await problemsOf({
    'content/tin/a.md': article({ aliases: ['/cũ/tin,1(2)+a=b@c_d-e.f/', '/cu.html'] }),
  });
  expect(said).toEqual([]);
  expect(fs.existsSync(path.join(paper.out, 'cũ/tin,1(2)+a=b@c_d-e.f/index.html'))).toBe(true);
  expect(paper.page('cu.html')).toContain('url=/2021/01/a/');
});

test.each(['/tim-kiem/index.bin/', '/tim-kiem/index.bin/x/', '/TIM-KIEM/index.bin', '/tim-kiem/0123.js'])(
  'an old address that files of the search index can have is refused where it is written, also of what is scheduled: %s',
  async (alias) => {
    for (const date of ['2021-01-02', '2099-01-02']) {
      const { said, published } = await problemsOf({
        'content/tin/a.md': article({ aliases: [alias], date }),
      });
      expect(said.map(({ code, at }) => [code, at?.file])).toContainEqual([
        'same-address',
        'content/tin/a.md',
      ]);
      expect(published).toBe(false);
    }
  },
);

test('no file of a site can be claimed, nor a place below it, with anything but an error at the claim', async () => {
  const files = {
    'content/tin/a.md': article({ figures: [{ src: 'a.png', caption: 'Chợ' }] }),
    'content/tin/a.png': png(1200, 800),
    'static/tep.txt': 'Tệp',
  };
  const first = site({ 'bantin.yaml': settings, ...files });
  expect(
    (await first.build({ search: true })).problems.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  const made = [...first.pages().keys()].filter((name) => !name.startsWith('.'));
  expect(made.some((name) => /^tim-kiem\/.*\.bin$/.test(name))).toBe(true);
  expect(made.some((name) => /^media\/.*\.webp$/.test(name))).toBe(true);

  let aliases = made.flatMap((name) => [`/${name}/`, `/${name}/x/`, `/${name.toUpperCase()}`]);
  for (let round = 0; ; round += 1) {
    const { said, published, paper } = await problemsOf({
      ...files,
      'content/tin/b.md': article({ aliases }),
    });
    const errors = said.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) {
      const after = new Set(paper.pages().keys());
      expect(published).toBe(true);
      expect(made.filter((name) => !after.has(name) && !name.endsWith('.bin'))).toEqual([]);
      break;
    }
    expect(errors.map(({ at }) => at?.file)).toEqual(errors.map(() => 'content/tin/b.md'));
    expect(round).toBeLessThan(3);
    aliases = aliases.filter((alias) => !errors.some(({ text }) => text.includes(alias)));
  }
});
