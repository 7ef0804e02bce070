/** Vaults of Obsidian and exports of Notion become articles and drafts of pages. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takenFromNotion } from '../../src/import/notes/notion.ts';
import { plainNote } from '../../src/import/notes/obsidian.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

async function brought(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = folderWith(files);
  const site = path.join(root, 'moi');
  fs.mkdirSync(site);
  const run = await bantin(site, 'import', '../cu', '--yes', '--format', 'json');
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  return { site, read, code: run.code, report: JSON.parse(run.out) };
}

const noteOf = (report: { notes: { what: string; detail: string }[] }) =>
  report.notes.map(({ what, detail }) => `${what}: ${detail}`);

test('a vault of Obsidian', async () => {
  const { site, read, code, report } = await brought({
    'cu/.obsidian/app.json': '{}',
    'cu/Tin/Mưa lớn.md':
      '---\ndate: 2021-01-28\ntags: [mưa]\n---\nXem [[Gió mùa|tin trước]], [[Gió mùa#Phần hai]], [[Không có]] và [[Ghi chép]].\n\n![[anh mưa.png|Bến đò]]\n\n![[anh mưa.png|300]]\n\n![[Kế hoạch.pdf]]\n\n> [!warning]- Chú ý\n> Nước **lên**.\n>\n> > [!tip]\n> > Ở nhà.\n\n==Đậm== %%ẩn%% `[[x]]`. ^dong-1\n',
    'cu/Tin/Gió mùa.md': '---\ndate: 2021-01-20\n---\n# Gió mùa về\n\nLạnh.\n\n## Phần hai\n\nẤm.\n',
    'cu/Ghi chép.md': 'Riêng tư.\n',
    'cu/Tệp/anh mưa.png': png(400, 300),
    'cu/Tệp/Kế hoạch.pdf': '%PDF-1.4\n',
  });
  expect([code, report.articles, report.sources[0].why]).toEqual([0, 3, 'it is laid out as Obsidian has it']);
  const text = read('content/tin/mua-lon.md');
  expect(text).toContain(
    'Xem [tin trước](gio-mua.md), [Phần hai](gio-mua.md#phan-hai), Không có ⟦Không có⟧ và Ghi chép ⟦Ghi chép⟧.',
  );
  expect(text).toContain(
    '\n![Bến đò](/tep/anh-mua.png)\n\n![](/tep/anh-mua.png)\n\n[Kế hoạch.pdf](/tep/ke-hoach.pdf)\n',
  );
  expect(text).toContain('::::box[Chú ý]\nNước **lên**.\n\n\n:::box\nỞ nhà.\n:::\n::::\n');
  expect(text).toContain('<mark>Đậm</mark>  `[[x]]`.\n');
  expect(read('content/tin/gio-mua.md')).toContain('title: Gió mùa\n');
  expect(read('content/pages/ghi-chep.md')).toBe('---\ntitle: Ghi chép\ndraft: "true"\n---\n\nRiêng tư.\n');
  expect(noteOf(report)).toContain('note without a date: a draft of a page');
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  expect(fs.existsSync(path.join(site, 'dist/ghi-chep'))).toBe(false);
});

test('comments of a note are not published, however they are written', async () => {
  const dated = (body: string) => `---\ndate: 2021-01-28\n---\n${body}\n`;
  const { read, report } = await brought({
    'cu/.obsidian/app.json': '{}',
    'cu/Nhiều dòng.md': dated(
      'Đầu %%kín\n\nkín%% giữa.\n\n- một %%kín\n- kín\n  kín%%\n- hai 5% và 6%\n\n%%\n```\nkín\n%%\n\n```\n%%giữ%%\n```\n\n`%%` cuối.',
    ),
    'cu/Chưa đóng.md': dated('Đầu. %%kín\n\nKín nữa.'),
  });
  const text = read('content/nhieu-dong.md');
  expect(text).not.toMatch(/kín|draft/);
  for (const part of ['Đầu  giữa.', '- một \n- hai 5% và 6%', '%%giữ%%', '`%%` cuối.'])
    expect(text).toContain(part);
  expect(read('content/chua-dong.md')).toMatch(/^draft: "?true"?$/m);
  expect(noteOf(report)).toEqual([
    'text that the old site held back: It is a draft, because a comment between %% and %% does not end.',
  ]);
});

test('an export of Notion', async () => {
  const id = '0123456789abcdef0123456789abcdef';
  const { site, read, code, report } = await brought({
    [`cu/Bài viết ${id}.csv`]: 'Name,Date\nMưa lớn,x\n',
    [`cu/Bài viết ${id}/Mưa lớn ${id}.md`]:
      '# Mưa lớn\n\nDate: January 28, 2021 10:22 PM\nAuthor: Hoa, Lan\nTags: mưa, lũ\nMức độ: cao\n\n<aside>\n💡 Nhớ áo mưa.\n\n</aside>\n\n![Bến đò](Mu%CC%9Ba/anh.png)\n\nXem [Gió](Gio%CC%81%200123456789abcdef0123456789abcdee.md).\n',
    [`cu/Bài viết ${id}/Mưa/anh.png`]: png(400, 300),
    [`cu/Bài viết ${id}/Gió 0123456789abcdef0123456789abcdee.md`]: '# Gió\n\nDate: 2021-01-20\n\nLạnh.\n',
  });
  expect([code, report.articles, report.sources[0].why]).toEqual([0, 2, 'it is laid out as Notion has it']);
  expect(read('content/bai-viet/mua-lon.md')).toBe(
    '---\ntitle: Mưa lớn\ndate: 2021-01-28 22:22\ntags:\n  - mưa\n  - lũ\nextra:\n  Mức độ: cao\nauthor:\n  - Hoa\n  - Lan\n---\n\n:::box\nNhớ áo mưa.\n:::\n\n\n![Bến đò](/bai-viet/mua/anh.png)\n\nXem [Gió](gio.md).\n',
  );
  expect(noteOf(report)).toEqual([
    'table of a database: Its rows are brought in as the pages that they are.',
  ]);
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
});

test.each([
  ['> [!quote] Bà Hai\n> Hay.\n', '\n:::quote[Bà Hai]\nHay.\n:::\n\n'],
  ['> [!summary]\n> - a\n', '\n:::key-points\n- a\n:::\n\n'],
  ['> [!tip] Một câu\n\nb', '\n:::box\nMột câu\n:::\n\n\nb'],
  ['> trích\n', '> trích\n'],
  ['```\n[[a]] ==b==\n```\n', '```\n[[a]] ==b==\n```\n'],
  ['[[#Mục]] [[a|b]] ![[a.png]]', '[Mục](#muc) [b](<a.md>) ![](<a.md>)'],
  ['[[a#Một#Mục hai|b]] [[a#^dong]]', '[b](<a.md#muc-hai>) [dong](<a.md>)'],
])('the note %j becomes %j', (text, expected) => {
  expect(plainNote(text, () => 'a.md').text).toBe(expected);
});

test.each([
  ['January 2, 2021', '2021-01-02'],
  ['January 2, 2021 12:05 AM → January 3, 2021', '2021-01-02 00:05'],
  ['2 January 2021', '2021-01-02'],
  ['28/01/2021', '28/01/2021'],
])('the date %j of Notion is %j', (written, expected) => {
  const { data } = takenFromNotion({ data: {}, body: `# A\n\nCreated: ${written}\n\nB\n`, problems: [] });
  expect(data).toEqual({ date: expected, title: 'A' });
});
