/** A page copied from a browser becomes an article (R9.2), again and again with the same result. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentText } from '../../src/import/brought/document-text.ts';
import { openStage } from '../../src/import/stage/stage.ts';
import { bantin, folderWith } from '../cli/captured.ts';

const page = `Skip to Content

ỦY BAN NHÂN DÂN
XÃ ĐỨC TÂN

Đức Tân – Khánh thành trạm bơm Bàu Sen phục vụ ba cánh đồng lúa

05/03/2021 08:05    1.226

Sáng ngày 04/3/2021, UBND xã tổ chức lễ khánh thành trạm bơm Bàu Sen với sự có mặt của bà con ba thôn.

Hình 1: Bà con xem chạy thử máy bơm.

     Trạm có hai máy, mỗi giờ bơm 800 m³ nước *lọc* qua lưới.

     1. Máy thứ nhất phục vụ thôn Một.

Hình 2:, Ông Lê Văn Sáu phát biểu tại lễ.

     Vốn đầu tư 1,2 tỷ đồng, trong đó dân góp <một phần tư>.

 

Nguyễn Thị Hòa

In trang
`;

const name = 'content/duc-tan-khanh-thanh-tram-bom-bau-sen-phuc-vu-ba-canh-dong-lua';

describe('a copied page', () => {
  test('R9.2 becomes an article without what stands around it, and builds', async () => {
    const root = folderWith({ 'cu/trang.txt': page });
    const { code, out } = await bantin(root, 'import', 'cu/trang.txt', '--yes');
    expect([code, out]).toEqual([0, expect.stringContaining('1 article ·')]);
    expect(fs.readFileSync(path.join(root, name, 'index.md'), 'utf8')).toBe(`---
title: Đức Tân – Khánh thành trạm bơm Bàu Sen phục vụ ba cánh đồng lúa
date: 05/03/2021 08:05
author: Nguyễn Thị Hòa
lead: Sáng ngày 04/3/2021, UBND xã tổ chức lễ khánh thành trạm bơm Bàu Sen với sự có mặt của bà con ba thôn.
views: 1226
figures:
  - src: hinh-1.svg
    caption: Bà con xem chạy thử máy bơm.
  - src: hinh-2.svg
    caption: Ông Lê Văn Sáu phát biểu tại lễ.
---

![](hinh-1.svg)

Trạm có hai máy, mỗi giờ bơm 800 m³ nước \\*lọc\\* qua lưới.

1\\. Máy thứ nhất phục vụ thôn Một.

![](hinh-2.svg)

Vốn đầu tư 1,2 tỷ đồng, trong đó dân góp \\<một phần tư\\>.
`);
    expect(fs.readFileSync(path.join(root, 'bantin.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=.vscode/bantin.schema.json\norganization:\n  - ỦY BAN NHÂN DÂN\n  - XÃ ĐỨC TÂN\nlanguage: vi\n',
    );
    const built = await bantin(root, 'build', '--format', 'json');
    expect(built.code).toBe(0);
    const html = fs.readFileSync(
      path.join(
        root,
        'dist/2021/03/duc-tan-khanh-thanh-tram-bom-bau-sen-phuc-vu-ba-canh-dong-lua/index.html',
      ),
      'utf8',
    );
    expect(html).toContain('1. Máy thứ nhất');
    expect(html).toMatch(/Hình\s2/);
    expect(html).not.toMatch(/Skip to Content|In trang/);
  });

  test.each([
    ['a\u0000b', 'no text'],
    ['\ufeff', 'There is no text in it'],
    ['', 'There is no text in it'],
  ])('%j gives nothing, and says so', async (text, said) => {
    const root = folderWith({ 'a.txt': text });
    const { out, err } = await bantin(root, 'import', 'a.txt', '--yes');
    expect(`${out}${err}`).toContain(said);
    expect(fs.readdirSync(root)).toEqual(['a.txt']);
  });

  test('of Windows is read in UTF-16, of an old encoding refused with its place', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')]);
    const root = folderWith({ 'a.txt': wide, 'b.txt': Buffer.from([0x54, 0xed, 0xe9, 0x0a]) });
    expect((await bantin(root, 'import', 'a.txt', '--dry-run')).out).toContain('05/03/2021 08:05');
    const { code, err } = await bantin(root, 'import', 'b.txt', '--dry-run');
    expect(code).toBe(1);
    expect(err).toContain('b.txt:1:2 error not-utf8');
  });

  test('without a date is a draft, and somebody is told', async () => {
    const root = folderWith({ 'a.txt': 'Tin vắn\n\nMột câu.\n\nHai câu.\n' });
    const { out } = await bantin(root, 'import', 'a.txt', '--yes');
    expect(out).toContain('no date');
    expect(fs.readFileSync(path.join(root, 'content/tin-van/index.md'), 'utf8')).toMatch(
      /^draft: "?true"?$/m,
    );
  });
});

describe('an import', () => {
  const tree = (root: string) =>
    Object.fromEntries(
      fs
        .readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => fs.statSync(path.join(root, file)).isFile())
        .sort()
        .map((file) => [file, fs.readFileSync(path.join(root, file), 'latin1')]),
    );

  test('done twice changes nothing, and follows a source that has changed', async () => {
    const root = folderWith({ 'a.txt': page });
    await bantin(root, 'import', 'a.txt', '--yes');
    const first = tree(root);
    const again = await bantin(root, 'import', 'a.txt', '--yes');
    expect(again.out).toContain('0 files written');
    expect(tree(root)).toEqual(first);
    fs.writeFileSync(path.join(root, 'a.txt'), page.replace('1.226', '1.300'));
    await bantin(root, 'import', 'a.txt', '--yes');
    expect(fs.readFileSync(path.join(root, name, 'index.md'), 'utf8')).toContain('views: 1300');
  });

  test('overwrites nothing that somebody wrote, changed or removed', async () => {
    const root = folderWith({ 'a.txt': page, [`${name}/hinh-1.svg`]: 'của tôi' });
    const { out } = await bantin(root, 'import', 'a.txt', '--yes');
    expect(out).toContain('There already');
    fs.appendFileSync(path.join(root, name, 'index.md'), 'Thêm một câu.\n');
    fs.rmSync(path.join(root, name, 'hinh-2.svg'));
    fs.writeFileSync(path.join(root, 'a.txt'), page.replace('1.226', '1.300'));
    const before = tree(root);
    const again = await bantin(root, 'import', 'a.txt', '--yes');
    expect(again.out).toContain('Changed since the last import');
    expect(tree(root)).toEqual(before);
  });

  test('that is only tried writes nothing; one that nobody agrees to is not done', async () => {
    const root = folderWith({ 'a.txt': page });
    const tried = await bantin(root, 'import', 'a.txt', '--dry-run', '--format', 'json');
    const report = JSON.parse(tried.out);
    expect(report).toMatchObject({ articles: 1, written: [], problems: [] });
    expect(report.files.new).toContain(`${name}/index.md`);
    const unsaid = await bantin(root, 'import', 'a.txt');
    expect([unsaid.code, unsaid.err]).toEqual([2, expect.stringContaining('import-unsaid')]);
    expect(Object.keys(tree(root))).toEqual(['a.txt']);
  });

  test('that was killed leaves nothing before its journal is written, and is finished after', async () => {
    const root = folderWith();
    openStage(root).put('content/a.md', 'a');
    expect(fs.existsSync(path.join(root, 'content'))).toBe(false);
    openStage(root).discard();

    const stage = path.join(root, '.bantin/import');
    fs.mkdirSync(path.join(stage, 'files/content'), { recursive: true });
    fs.writeFileSync(path.join(stage, 'files/content/a.md'), 'a');
    fs.writeFileSync(path.join(stage, 'files/content/b.md'), 'b');
    fs.writeFileSync(path.join(stage, 'record.json'), '{"content/a.md":"x","content/b.md":"y"}');
    fs.writeFileSync(
      path.join(stage, 'journal.json'),
      '{"content/a.md":"x","content/b.md":"y","../c.md":"z"}',
    );
    openStage(root).discard();
    expect(fs.readdirSync(path.join(root, 'content'))).toEqual(['a.md', 'b.md']);
    expect(fs.existsSync(path.join(root, 'bantin.import.json'))).toBe(true);
    expect(fs.existsSync(stage)).toBe(false);
  });

  test('writes at no path outside the site, behind no link, and twice at none', () => {
    const root = folderWith({ 'that/a.txt': '' });
    fs.symlinkSync('/tmp', path.join(root, 'content'));
    const stage = openStage(root);
    for (const file of ['../a.md', '/etc/a.md', 'a/../../b.md', '', 'content/a.md', 'C:\\a.md\0'])
      expect([file, stage.put(file, 'x')]).toEqual([file, 'refused']);
    expect(stage.put('that/b.md', 'x')).toBe('new');
    expect(stage.put('that/B.md', 'y')).toBe('refused');
  });
});

test('a document is written so that it is read back', () => {
  expect(
    documentText({
      fields: { title: 'A: b', tags: [], draft: null, views: 3, date: '2021-01-28' },
      body: '\nx\n\n',
    }),
  ).toBe('---\ntitle: "A: b"\nviews: 3\ndate: 2021-01-28\n---\n\nx\n');
});

test('a line of colons of a copied page begins no block', async () => {
  const root = folderWith({
    'cu/trang.txt': page.replace('     Vốn', '     :::box\n\n     :::\n\n     Vốn'),
  });
  expect((await bantin(root, 'import', 'cu/trang.txt', '--yes')).code).toBe(0);
  expect(fs.readFileSync(path.join(root, name, 'index.md'), 'utf8')).toContain('\n\\:::box\n\n\\:::\n');
});
