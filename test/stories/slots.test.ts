/** Partials of the theme in places of pages, and what they add to the security policy. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const paragraphs = Array.from({ length: 6 }, (_, index) => `Đoạn thứ ${index + 1} của bài này.`);
const page = '2021/01/lua/index.html';

function paper(slots: string, files: Record<string, string> = {}, settings = '') {
  return site({
    'bantin.yaml': `url: https://moduc.example/\nsections: { tin: Tin }\n${settings}slots:\n${slots}`,
    'content/tin/lua.md': article({ title: 'Giá lúa' }, paragraphs.join('\n\n')),
    'content/tin/ngan.md': article({ title: 'Tin ngắn' }, 'Một đoạn.'),
    'templates/partials/dem.vto': '<script src="https://dem.example/d.js" defer></script>\n',
    'templates/partials/thu.vto': '<p class="thu">Nhận thư của {{ site.title }}</p>\n',
    'templates/partials/khung.vto': '<iframe src="https://qc.example/1" title="QC"></iframe>\n',
    ...files,
  });
}

const full = `  head: { partial: partials/dem.vto, allow: { script-src: https://dem.example, connect-src: [https://dem.example, wss://dem.example] } }
  lead: partials/thu.vto
  middle: { partial: partials/khung.vto, ad: { phone: 320x100, desktop: 728x90 }, allow: { frame-src: https://qc.example } }
  after: [partials/thu.vto, partials/thu.vto]
  aside: { partial: partials/khung.vto, ad: { phone: 300x250 } }
  foot: partials/thu.vto
`;

test('each slot stands in its place, and a short article has no middle', async () => {
  const here = paper(full);
  expect((await here.build()).problems).toEqual([]);
  const html = here.page(page);
  const order = [
    '<script src="https://dem.example/d.js" defer>',
    '</head>',
    '<h1',
    'slot-lead',
    'Đoạn thứ 3',
    'slot-middle',
    'Đoạn thứ 4',
    '</article>',
    'slot-aside',
    'slot-after',
    '<footer',
    'slot-foot',
  ].map((part) => html.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(html.match(/class="thu"/g)).toHaveLength(4);
  expect(here.page('2021/01/ngan/index.html')).not.toContain('slot-middle');
  const front = here.page('index.html');
  expect([front.includes('dem.example/d.js'), front.includes('slot-foot')]).toEqual([true, true]);
  expect(front).not.toContain('slot-lead');
  expect(here.page('rss.xml')).not.toMatch(/slot|khung|qc\.example/);
});

test('pages that are no articles have the head and the foot alone, however long they are', async () => {
  const here = paper(full, {
    'content/pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n${paragraphs.join('\n\n')}\n`,
    'content/tags/lua.md': `---\ntitle: lúa\n---\n${paragraphs.join('\n\n')}\n`,
    'content/tin/lua.md': article({ title: 'Giá lúa', tags: ['lúa'] }, paragraphs.join('\n\n')),
  });
  expect((await here.build()).problems).toEqual([]);
  for (const name of ['gioi-thieu/index.html', 'the/lua/index.html', 'tin/index.html', '404.html']) {
    const html = here.page(name);
    expect([name, html.includes('dem.example/d.js'), html.includes('slot-foot')]).toEqual([name, true, true]);
    expect(html).not.toMatch(/slot-(?:lead|middle|after|aside)/);
  }
});

test('advertisements are labelled in the language of the site, and their space is kept', async () => {
  const here = paper(full);
  await here.build();
  const html = here.page(page);
  expect(html).toContain(
    '<div class="ad ad-middle-1 wide"><p class="ad-label">Quảng cáo</p><div class="space"><iframe src="https://qc.example/1"',
  );
  const [, css = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(html) ?? [];
  const sheet = here.page(css);
  expect(sheet).toContain('.ad-middle-1 .space { width: 320px; height: 100px; }');
  expect(sheet).toContain(
    '@media (min-width: 850px) { .ad-middle-1 .space { width: 728px; height: 90px; } }',
  );
  expect(sheet).toContain(
    '@media (min-width: 850px) { .ad-aside-1 .space { width: 300px; height: 250px; } }',
  );
});

test.each(['none', 'netlify'])('the policy of host %s has what they need', async (host) => {
  const here = paper(full, {}, `host: ${host}\ncsp: { script-src: https://khac.example }\n`);
  await here.build();
  const texts = [...here.pages().values()].map((text) => text.replaceAll('&#39;', "'"));
  const policy = texts.find((text) => text.includes('https://dem.example;')) ?? '';
  expect(policy).toContain("script-src 'self' https://khac.example https://dem.example;");
  expect(policy).toContain("connect-src 'self' https://dem.example wss://dem.example;");
  expect(policy).toContain('frame-src https://qc.example;');
});

test('a partial that changes makes the pages that print it again, warm as clean', async () => {
  const here = paper('  middle: partials/thu.vto\n');
  await here.build();
  here.write({ 'templates/partials/thu.vto': '<p class="thu">Khác</p>\n' });
  const { changed } = await here.build();
  expect(changed).toEqual([page]);
  expect(here.page(page)).toContain('<p class="thu">Khác</p>');
  here.edit('bantin.yaml', (text) => text.replace('middle', 'after'));
  await here.build();
  expect(here.page(page)).not.toContain('slot-middle');
  const warm = here.pages();
  here.remove('.bantin');
  await here.build();
  expect(here.pages()).toEqual(warm);
});

test('mistakes are told at their lines, with what was meant', async () => {
  const { problems } = await paper(`  asid: partials/khung.vto
  head: { partial: partials/thu.vto, ad: { phone: 300x250 } }
  lead: { partial: "x{{ y }}" }
  middle: { partial: partials/thu.vto, ad: { phone: 728x90 } }
  after:
    - { partial: partials/thu.vto, allow: { script-src: dem.example } }
    - { partial: partials/thu.vto, allow: { script-src: https//dem.example/d.js } }
    - { partial: partials/thu.vto, allow: { script-src: "https://dem.example; script-src *" } }
    - { partial: partials/thu.vto, allow: { script-src: unsafe-inline } }
    - { partial: partials/thu.vto, allow: { scrip-src: https://dem.example } }
    - { partial: partials/thu.vto, ad: { phone: big } }
`).build();
  expect(problems.map(({ code, at, hint }) => [code, at?.line, /mean "(.*)"\?$/.exec(hint)?.[1]])).toEqual([
    ['unknown-field', 4, 'aside'],
    ['wrong-value', 5, undefined],
    ['wrong-value', 6, undefined],
    ['wrong-value', 7, undefined],
    ['wrong-value', 9, 'https://dem.example'],
    ['wrong-value', 10, 'https://dem.example/d.js'],
    ['wrong-value', 11, undefined],
    ['wrong-value', 12, "'unsafe-inline'"],
    ['wrong-value', 13, 'script-src'],
    ['wrong-value', 14, undefined],
  ]);
});

test('a partial that is not there is told at its line, with what was meant', async () => {
  const { problems } = await paper(
    '  aside: partials/khungg.vto\n  foot:\n    - partials/thu.vto\n    - partials/thu\n',
  ).build();
  expect(problems.map(({ code, at, hint }) => [code, at?.file, at?.line, hint])).toEqual([
    ['template-missing', 'bantin.yaml', 4, 'Did you mean "partials/khung.vto"?'],
    ['template-missing', 'bantin.yaml', 7, 'Did you mean "partials/thu.vto"?'],
  ]);
});

test('a slot that the templates of a site do not print is told', async () => {
  const here = paper('  foot: partials/thu.vto\n', {
    'templates/partials/footer.vto': '<footer></footer>\n',
  });
  const { problems } = await here.build();
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['unprinted-slot', 4]]);
});

test('a partial that needs names which no slot passes is told at the setting', async () => {
  const here = paper('  foot: partials/teaser.vto\n');
  const { problems } = await here.build();
  expect(new Set(problems.map(({ code, at }) => `${code} ${at?.file}:${at?.line}`))).toEqual(
    new Set(['template-not-passed bantin.yaml:4']),
  );
});

const sources = {
  'templates/partials/gui.vto':
    '<!-- <script src="https://cu.example/x.js"></script> -->\n<form action="https://thu.example/gui" method="post"><button>Gửi</button></form>\n{{ include "partials/dem.vto" }}\n',
};

test.each([
  ['', 'takes the security policy from all pages'],
  ['host: netlify\n', 'is stopped in the browsers of readers'],
])(
  'what loads from elsewhere and is not allowed is told at its slot, with the line to write: %j',
  async (settings, why) => {
    const here = paper('  after:\n    - partials/thu.vto\n    - partials/gui.vto\n', sources, settings);
    const { problems } = await here.build();
    const line = settings === '' ? 6 : 7;
    expect(problems.map(({ code, at }) => [code, at?.file, at?.line])).toEqual([
      ['outside-source', 'bantin.yaml', line],
      ['outside-source', 'bantin.yaml', line],
    ]);
    const [form, script] = problems;
    expect(form?.message).toBe(
      `The <form> of https://thu.example in the slot "after" ${why}, because nothing here allows it.`,
    );
    expect(script?.message).toContain('The <script> of https://dem.example');
    const [, written] = /"after": (\{.*\})$/.exec(form?.hint ?? '') ?? [];
    expect(written).toBe(
      '{ partial: partials/gui.vto, allow: { form-action: https://thu.example, script-src: https://dem.example } }',
    );
    // What the hint says is enough, and pages have a policy again.
    here.edit('bantin.yaml', (text) => text.replace('- partials/gui.vto', `- ${written}`));
    expect((await here.build()).problems).toEqual([]);
    if (settings === '') expect(here.page(page)).toContain('form-action &#39;self&#39; https://thu.example');
  },
);

test('so is what any other template loads where the host sends a policy, unless it is allowed', async () => {
  const files = {
    'templates/partials/footer.vto': '<footer>\n<script src="//dem.example/d.js"></script></footer>\n',
  };
  const { problems } = await paper('  {}\n', files, 'host: netlify\n').build();
  expect(problems.map(({ code, at, hint }) => [code, at?.file, at?.line, hint])).toEqual([
    [
      'outside-source',
      'templates/partials/footer.vto',
      2,
      'Write in bantin.yaml: csp: { script-src: https://dem.example }',
    ],
  ]);
  const allowed = 'host: netlify\ncsp: { script-src: https://*.example }\n';
  expect((await paper('  {}\n', files, allowed).build()).problems).toEqual([]);
  expect((await paper('  {}\n', files).build()).problems).toEqual([]);
});

test('one size of an advertisement is for all screens, however it is written', async () => {
  for (const size of ['300x250', '300 × 250', '300*250 px']) {
    const here = paper(`  middle: { partial: partials/thu.vto, ad: "${size}" }\n`);
    expect((await here.build()).problems).toEqual([]);
    const [, css = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(here.page(page)) ?? [];
    expect(here.page(css)).toContain('.ad-middle-1 .space { width: 300px; height: 250px; }');
  }
  const { problems } = await paper('  middle: { partial: partials/thu.vto, ad: to }\n').build();
  expect(problems.map(({ at, hint }) => [at?.line, hint])).toEqual([
    [4, expect.stringContaining('"300x250"')],
  ]);
});
