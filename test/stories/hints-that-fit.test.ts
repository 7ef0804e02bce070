/** What a message advises is what the editor types, at the place where it goes. */

import { expect, test } from 'vitest';
import { speechFor } from '../../src/cli/speech.ts';
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

test('small things are read as they are meant', async () => {
  const here = site({
    'bantin.yaml':
      'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\nshare: [Facebook, Twitter, E-mail]\n',
    'content/tin/a.md': article({ location: ['Hà Nội', 'Huế'], views: '1,2K', seo: { noindex: true } }),
    'content/tin/b.md': article({ figures: 'b.svg, c.svg', views: '226 lượt xem' }),
    'content/tin/b.svg': drawing,
    'content/tin/c.svg': drawing,
    'content/LICENSE.txt': 'MIT',
  });
  const { problems } = await here.build();
  expect(problems.filter(({ code }) => code !== 'missing-alt')).toEqual([]);
  expect(here.page('2021/01/a/index.html')).toMatch(/noindex[\s\S]*Hà Nội, Huế[\s\S]*1\.200/);
  expect(here.page('2021/01/b/index.html')).toContain('226');
});

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="8" height="6"/></svg>';

test.each([
  [{ aliases: 'cu.html' }, 'bad-alias', 'Write "/cu.html".'],
  [{ date: '5 tháng chạp' }, 'bad-date', /lunar calendar/],
  [{ caption: 'Chợ' }, 'ignored-field', /"- src: hoi-nghi\.jpg", "caption: …"/],
  [{ related: 'https://tin.example/2021/01/b/' }, 'broken-link', 'Did you mean "b.md"?'],
  [{ title: '{{ page.title }}' }, 'markup-in-field', 'Write the words of the headline themselves.'],
])('of %j the hint says what to type', async (fields, code, hint) => {
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': article(fields),
    'content/tin/b.md': article(),
  });
  const { problems } = await here.build();
  expect(problems.find((problem) => problem.code === code)?.hint).toEqual(
    typeof hint === 'string' ? hint : expect.stringMatching(hint),
  );
});

test('a file of an author that cannot be read makes no spelling doubtful; a folder of another name is told', async () => {
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/authors/van-trong.md': '---\nname: Văn Trọng\nemail: x\n---\n',
    'content/tac-gia/thu-ha.md': '---\nname: Thu Hà\n---\n\nPhóng viên.\n',
    'content/tin/a.md': article({ author: 'Văn Trọng' }),
    'content/tin/b.md': article({ author: 'van trong' }),
  });
  const { problems } = await here.build();
  expect(problems.map(({ code }) => code)).not.toContain('author-spellings');
  expect(problems.find(({ code }) => code === 'misplaced-profile')?.hint).toContain('"authors"');
});

test('a country for a language hides nothing else that is wrong, and is told with the language', async () => {
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nlanguages: [vn]\nsections: { tin: Tin }\n',
    'content/tin/a.md': article({ date: '31/02/2021' }),
  });
  const { problems } = await here.build();
  expect(problems.find(({ code }) => code === 'unknown-language')?.hint).toBe('Write "vi".');
  expect(problems.map(({ code }) => code)).toContain('bad-date');
});

test('a slot that no template fills hides nothing else that is wrong', async () => {
  const here = site({
    'bantin.yaml':
      'title: T\nurl: https://tin.example/\nslots: { after: [quang-cao] }\nsections: { tin: Tin }\n',
    'content/tin/a.md': article({}, 'Xem [bài](khong.md).\n'),
  });
  const { problems } = await here.build();
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['template-missing', 'broken-link']),
  );
});

test.each([
  ['tags: [lúa,, gạo]', 'tags: [lúa, gạo]'],
  ['tags: lúa, gạo]', 'tags: [lúa, gạo]'],
  ['tags: "[lúa, gạo]"', 'tags: [lúa, gạo]'],
  ['tags: #lúa #gạo', 'tags: [lúa, gạo]'],
  ['author: [Thu Hà, "Văn Trọng]', 'author: [Thu Hà, Văn Trọng]'],
  ['author:\n   -Thu Hà\n   -Văn Trọng', 'author: [Thu Hà, Văn Trọng]'],
  ['lead: Sáng 28/1, tại chợ: bà con đông\n  đúc hơn', 'lead: "Sáng 28/1, tại chợ: bà con đông đúc hơn"'],
  [
    'corrections: [{ date: 29/1/2021, text: Giá đúng là 6.200, không phải 7.200 }]',
    'corrections: [{ date: 29/1/2021, text: "Giá đúng là 6.200, không phải 7.200" }]',
  ],
])('of %j the line to type is %j, and nothing more is said then', async (line, meant) => {
  const text = (typed: string) => `---\ntitle: Chợ quê\ndate: 28/01/2021\n${typed}\n---\nBà con đi chợ.\n`;
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': text(line),
  });
  const { problems } = await here.build();
  expect(problems).toHaveLength(1);
  expect(meant).toContain(problems[0]?.hint.replace(/^[^:]+: /, ''));
  expect(loadTranslator('vi')(problems[0]?.hint ?? '')).toMatch(/^(?:Hãy|Nếu) [^:]+: /);
  here.write({ 'content/tin/a.md': text(meant) });
  const built = await here.build();
  expect(built.problems).toEqual([]);
  const page = here.page('2021/01/a/index.html').replaceAll('\u00a0', ' ');
  const words = meant.match(
    /(?<=: |[[] ?|, |")(?:lúa|gạo|Thu Hà|Văn Trọng|Sáng 28.*hơn|Giá.*7\.200)(?=[\],"])/g,
  );
  for (const word of words ?? ['']) expect(page).toContain(`>${word}<`);
});

test.each([
  'Báo QN (https://bao.example/a)',
  'Báo QN, https://bao.example/a',
  '"Báo: QN, https://bao.example/a,b"',
])('the source %s is told as one line that builds', async (written) => {
  const text = (line: string) => `---\ntitle: Chợ quê\ndate: 28/01/2021\n${line}\n---\nBà con đi chợ.\n`;
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': text(`source: ${written}`),
  });
  const [told] = (await here.build()).problems;
  expect(told?.code).toBe('source-incomplete');
  expect(loadTranslator('vi')(told?.hint ?? '')).toContain('Hãy viết như thế này');
  here.write({ 'content/tin/a.md': text(told?.hint.replace(/^[^:]+: /, '') ?? '') });
  expect((await here.build()).problems).toEqual([]);
  expect(here.page('2021/01/a/index.html')).toContain('https://bao.example/a');
});

test('old addresses with commas between are several, and of a whole one the path is told', async () => {
  const text = (aliases: string) =>
    `---\ntitle: Chợ quê\ndate: 28/01/2021\naliases: ${aliases}\n---\nBà con đi chợ.\n`;
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': text('cho, http://tin.example/cu/cho.html'),
  });
  const { problems } = await here.build();
  expect(problems.map(({ hint }) => hint)).toEqual(['Write "/cho/".', 'Write "/cu/cho.html".']);
  here.write({ 'content/tin/a.md': text('/cho/, /cu/cho.html') });
  expect((await here.build()).problems).toEqual([]);
  for (const old of ['cho/index.html', 'cu/cho.html']) expect(here.page(old)).toContain('2021/01/a/');
});

test('sections written the other way round have their titles', async () => {
  const here = site({
    'bantin.yaml':
      'title: T\nurl: https://tin.example/\nsections: { Kinh tế: kinh-te, Tin: tin, xa-hoi: Xã hội }\n',
    'content/kinh-te/a.md': article(),
  });
  expect((await here.build()).problems).toEqual([]);
  expect(here.page('kinh-te/index.html')).toMatch(/<h1[^>]*>Kinh tế</);
});

test.each([
  ['language: tiếng Việt', 'vi'],
  ['language: Vietnamese', 'vi'],
  ['language: English', 'en'],
  ['languages: [Việt, Anh]', 'vi'],
  ['languages: [tiếng Việt, English]\nlanguage: vi', 'vi'],
])('the language of a site is known by the name that people call it: %s', async (line, tag) => {
  const here = site({
    'bantin.yaml': `title: T\nurl: https://tin.example/\nsections: { tin: Tin }\n${line}\n`,
    [`content/${line.includes('languages') ? 'vi/' : ''}tin/a.md`]: article(),
  });
  const { problems } = await here.build();
  expect(problems).toEqual([]);
  expect(here.page('index.html')).toContain(`<html lang="${tag}"`);
});

test.each([
  'language: vn',
  'language: tiếng Việt',
  'languages: [Việt, Anh]',
  'languages:\n  - vn',
  'language: "vi"',
])('its messages are in its language, however it is named: %s', (line) => {
  const here = site({ 'bantin.yaml': `title: T\n${line}\n` });
  expect(speechFor({ language: null }, here.root)('Write digits only.')).toBe('Chỉ viết chữ số.');
});

test('a folder of profiles by another name is told below the folder of a language as well', async () => {
  const here = site({
    'bantin.yaml': 'title: T\nurl: https://tin.example/\nlanguages: [vi, en]\n',
    'content/vi/tin/a.md': article(),
    'content/en/author/thu-ha.md': '---\nname: Thu Hà\nrole: Reporter\n---\n\nWrites.\n',
  });
  const { problems } = await here.build();
  const found = problems.filter(({ at }) => at?.file.endsWith('thu-ha.md'));
  expect(found.map(({ code }) => code)).toEqual(['misplaced-profile']);
});

test('a build in the folder of another tool says what brings the whole of it in', async () => {
  const here = site({
    'bantin.yaml': 'title: Tin\nurl: https://x.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': article({ title: 'Hugo' }, 'Xem {{< youtube abc >}} ở đây.\n'),
    'content/_posts/2021-01-28-b.md': article({ title: 'Jekyll' }),
  });
  const { problems } = await here.build();
  const hints = new Map(problems.map(({ code, hint }) => [code, hint]));
  for (const code of ['foreign-syntax', 'left-out'])
    expect([code, hints.get(code)]).toEqual([code, expect.stringContaining('"bantin import"')]);
});
