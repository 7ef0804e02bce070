/** One run tells all that can be known: no problem waits until another is mended. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const told = async (files: Record<string, string>) => {
  const { problems, summary, fault } = await site({
    'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin tức }\n',
    'content/tin/b.md': article({ title: 'Tin B', slug: 'b' }, '## Kết quả\n'),
    ...files,
  }).build();
  const codes = problems.map(({ code, at }) => (at === null ? code : `${at.file}:${at.line} ${code}`));
  return { codes, published: summary !== null, fault };
};

const body =
  '[x](khong-co.md)\n\n![Một](khong-co.jpg)\n\n[y](/khong-co/)\n\n[z](b.md#khong-co)\n\n[w](../../../x.md)\n\n[v](b.md)\n';

test('an article whose front matter is wrong is told of its links, pictures and files too', async () => {
  const { codes, published } = await told({
    'content/tin/a.md':
      '---\ntitle: Tin A\ndate: 31/02/2026\nfigures:\n  - src: f.jpg\n    alt: Cảnh\nattachments: [g.pdf]\n---\n' +
      body,
  });
  expect(published).toBe(false);
  expect(codes).toEqual([
    'content/tin/a.md:3 bad-date',
    'content/tin/a.md:5 missing-file',
    'content/tin/a.md:7 missing-file',
    'content/tin/a.md:9 broken-link',
    'content/tin/a.md:11 missing-file',
    'content/tin/a.md:13 unknown-page',
    'content/tin/a.md:15 broken-anchor',
    'content/tin/a.md:17 bad-path',
  ]);
});

test.each([
  ['without a title', '---\ndate: 2021-01-01\n---\nXem [x](khong-co.md)\n', ['missing-title', 'broken-link']],
  ['without a date', '---\ntitle: A\n---\nXem [x](khong-co.md)\n', ['missing-date', 'broken-link']],
  [
    'with YAML that is none',
    '---\ntitle: "A\ndate: 2021-01-01\n---\nXem [x](khong-co.md)\n',
    ['broken-link'],
  ],
  [
    'that is a draft',
    '---\ntitle: A\ndate: 31/02/2026\ndraft: true\n---\nXem [x](khong-co.md)\n',
    ['broken-link'],
  ],
])('an article %s is told of its links too', async (_, text, expected) => {
  const { codes } = await told({ 'content/tin/a.md': text });
  for (const code of expected) expect(codes.join('\n')).toContain(code);
});

test('what leads to an article with an error of its own is not broken, in neither of two', async () => {
  const wrong = (title: string, link: string) =>
    `---\ntitle: ${title}\ndate: 31/02/2026\n---\n[x](${link})\n`;
  const { codes } = await told({
    'content/tin/a.md': wrong('A', 'c.md'),
    'content/tin/c.md': wrong('C', 'a.md'),
  });
  expect(codes).toEqual(['content/tin/a.md:3 bad-date', 'content/tin/c.md:3 bad-date']);
});

test('what is told of an unusable article is told again by the next build, and no more when it is mended', async () => {
  const paper = site({
    'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin tức }\n',
    'content/tin/a.md': '---\ntitle: Tin A\ndate: 31/02/2026\n---\n[x](c.md)\n',
  });
  const codes = async () => (await paper.build()).problems.map(({ code }) => code);
  expect(await codes()).toEqual(['bad-date', 'broken-link']);
  expect(await codes()).toEqual(['bad-date', 'broken-link']);
  paper.write({ 'content/tin/c.md': article({ title: 'C' }) });
  expect(await codes()).toEqual(['bad-date']);
});

test.each([
  ['perPage: 0', []],
  ['timezone: Mars/Phobos', []],
  ['accent: rot', []],
  ['feeds: { items: 0 }', []],
  ['host: chiken', []],
  ['permalink: abc', ['unknown-page']],
  ['pictures: { widths: [1] }', []],
])('a wrong setting hides nothing of the articles: %s', async (setting, unknown) => {
  const { codes, published, fault } = await told({
    'bantin.yaml': `url: https://x.example/\nsections: { tin: Tin tức }\n${setting}\n`,
    'content/tin/a.md': article(
      { title: 'A', slug: 'a' },
      '[x](khong-co.md)\n\n[y](/khong-co/)\n\n<script>x</script>\n',
    ),
    'content/tin/c.md': '---\ntitle: Tin C\ndate: 31/02/2026\n---\nMột.\n',
  });
  expect([published, fault]).toEqual([false, 'settings']);
  expect(codes.filter((code) => code.startsWith('bantin.yaml'))).toHaveLength(1);
  const expected = ['broken-link', 'unknown-page', 'removed-html', 'bad-date'].filter(
    (code) => !unknown.some((one) => one === code),
  );
  for (const code of expected) expect(codes.join('\n')).toContain(code);
  for (const code of unknown) expect(codes.join('\n')).not.toContain(code);
});

test.each(['sections: { tin: [1, 2] }', 'url: x', 'gone: [x]'])(
  'what only stands in for a wrong setting is not told: %s',
  async (setting) => {
    const [name = ''] = setting.split(':');
    const usual = ['url: https://x.example/', 'sections: { tin: Tin tức }', 'menu: [tin]'];
    const { codes } = await told({
      'bantin.yaml': `${[...usual.filter((line) => !line.startsWith(`${name}:`)), setting].join('\n')}\n`,
      'content/tin/a.md': article({ title: 'A', slug: 'a' }, 'Một.\n'),
    });
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^bantin\.yaml:\d+ /);
  },
);

test('settings without which no text is known stop at themselves', async () => {
  const { codes, fault } = await told({
    'bantin.yaml': 'url: https://x.example/\nlanguage: xx\n',
    'content/tin/a.md': article({ title: 'A' }, '[x](khong-co.md)\n'),
  });
  expect([fault, codes.length]).toEqual(['settings', 1]);
});

test('a theme that is wrong hides nothing of the articles either', async () => {
  const { codes } = await told({
    'templates/home.vto': '{{ if }}',
    'content/tin/a.md': article({ title: 'A' }, '[x](khong-co.md)\n\n[y](/khong-co/)\n'),
  });
  expect(codes.map((code) => code.split(' ')[1])).toEqual(['broken-link', 'unknown-page', 'template-syntax']);
});
