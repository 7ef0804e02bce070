/** What a message advises is what the editor types, at the place where it goes. */

import { expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { article, site } from '../helpers/site.ts';

test.each([
  ['url: tin.example', 'bad-url', 'Write "https://tin.example/", the whole address of the front page.'],
  [
    'menu: [{ title: F, url: facebook.com/x }]',
    'bad-address',
    'Write "https://facebook.com/x", or begin it with "/" for a page of this site.',
  ],
  ['social: [facebook.com/x]', 'bad-address', 'Write "https://facebook.com/x", as the browser shows it.'],
  [
    'feeds: { hub: //hub.example/x }',
    'bad-address',
    'Write "https://hub.example/x", as the browser shows it.',
  ],
  [
    'publisher: { license: www.luat.example/x }',
    'bad-address',
    'Write "https://www.luat.example/x", as the browser shows it.',
  ],
])('of %s the hint is the address', async (line, code, hint) => {
  const url = line.startsWith('url') ? '' : 'url: https://tin.example/\n';
  const here = site({
    'bantin.yaml': `title: T\n${url}sections: { tin: Tin }\n${line}\n`,
    'content/tin/a.md': article(),
  });
  const { problems } = await here.build();
  const told = problems.find((problem) => problem.code === code);
  expect(told?.hint).toBe(hint);
  expect(loadTranslator('vi')(hint)).toMatch(/^Hãy viết "https:/);
});

test('so it is of addresses in articles and profiles', async () => {
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': article({
      canonical: 'bao.example/x',
      source: { name: 'B', url: 'http:/bao.example/x', publishedAt: '28/01/2021' },
    }),
    'content/authors/ha.md': '---\nname: Hà\nlinks: [facebook.com/ha]\n---\n',
  });
  const { problems } = await here.build();
  expect(problems.filter(({ code }) => code === 'bad-address').map(({ hint }) => hint)).toEqual([
    'Write "https://facebook.com/ha", as the browser shows it.',
    'Write "https://bao.example/x", as the browser shows it.',
    'Write "https://bao.example/x", as the browser shows it.',
  ]);
});

test('a name of a list is told where it stands itself', async () => {
  const text = (author: string) =>
    `---\ntitle: Tin ${author.length}\ndate: 28/01/2021\nauthor: ${author}\n---\nChữ.\n`;
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': text('[Thu Hà, Van Trong]'),
    'content/tin/b.md': text('Văn Trọng'),
    'content/tin/c.md': text('\n  - Thu Hà\n  - "Ảnh: Văn Trọng"'),
  });
  const { problems } = await here.build();
  const told = problems.filter(({ code }) => /author/.test(code));
  expect(told.map(({ code, at }) => `${code} ${at?.file} ${at?.line}:${at?.column}`)).toEqual([
    'author-spellings content/tin/a.md 4:18',
    'several-authors content/tin/c.md 6:5',
  ]);
});

test('a lead that the text begins with again is told at the paragraph', async () => {
  const text = (body: string, lead = 'Huyện tổng kết tín dụng.') =>
    `---\ntitle: Tin ${body.length}\ndate: 28/01/2021\nsapo: ${lead}\n---\n${body}`;
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': text('\n**Huyện tổng kết** tín dụng\n\nĐoạn sau.\n'),
    'content/tin/b.md': text('Huyện tổng kết tín dụng năm 2020.\n'),
    'content/tin/c.md': text('Đoạn khác.\n\nHuyện tổng kết tín dụng.\n'),
  });
  const { problems } = await here.build();
  expect(problems.map(({ code, severity, at }) => `${severity} ${code} ${at?.file}:${at?.line}`)).toEqual([
    'warning lead-twice content/tin/a.md:7',
  ]);
});
