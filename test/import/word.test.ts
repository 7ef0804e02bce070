/** Documents of Word become articles with pictures, captions, tables, footnotes and links; hostile ones end in clear errors. */

import fs from 'node:fs';
import path from 'node:path';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/import/html/html-to-markdown.ts';
import { styleMeaning } from '../../src/import/word/word-styles.ts';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const picture = (shade: number, description = '') =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(png(400, 300, shade)),
        transformation: { width: 400, height: 300 },
        altText: { name: 'Picture 1', description, title: '' },
      }),
    ],
  });
const line = (text: string, more = {}) => new Paragraph({ children: [new TextRun(text)], ...more });
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [line(text)] })) });

const styles = {
  paragraphStyles: [
    { id: 'Chuthich', name: 'Chú thích ảnh', basedOn: 'Normal' },
    { id: 'Caption', name: 'caption', basedOn: 'Normal' },
    { id: 'Lala', name: 'Khung màu', basedOn: 'Normal' },
  ],
};

const document = new Document({
  creator: 'Lê Văn Sáu',
  title: 'Document1',
  keywords: 'tín dụng, nông thôn',
  styles,
  footnotes: { 1: { children: [line('Theo báo cáo của xã.')] } },
  sections: [
    {
      headers: { default: new Header({ children: [line('UBND xã')] }) },
      children: [
        line('Khánh thành trạm bơm Bàu Sen', { heading: HeadingLevel.TITLE }),
        line('05/03/2021 08:05'),
        new Paragraph({
          children: [
            new TextRun({
              text: 'Sáng 04/3, xã tổ chức lễ khánh thành trạm bơm với sự có mặt của đông đảo bà con ba thôn.',
              bold: true,
            }),
          ],
        }),
        picture(10, 'Máy bơm'),
        line('Bà con xem chạy thử máy.', { style: 'Chuthich' }),
        line('Trạm có hai máy', { heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('Mỗi giờ bơm 800 m³'),
            new FootnoteReferenceRun(1),
            new TextRun(', theo '),
            new ExternalHyperlink({
              link: 'https://xa.example/tin',
              children: [new TextRun({ text: 'tin của xã', style: 'Hyperlink' })],
            }),
            new TextRun(' và *không* phải <b>.'),
          ],
        }),
        line('Hình 2: Ông Sáu phát biểu.', { alignment: AlignmentType.CENTER }),
        picture(90),
        line('Thôn Một dùng trước.', { style: 'Lala' }),
        picture(10),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: 'Toàn cảnh', italics: true })],
        }),
        new Table({ rows: [row('Thôn', 'Diện tích'), row('Một', '12 ha')] }),
        line('Khung'),
        new Table({
          rows: [
            new TableRow({ children: [new TableCell({ columnSpan: 2, children: [line('Gộp')] })] }),
            row('a', 'b'),
          ],
        }),
        line('Hết.'),
        line('Nguyễn Thị Hòa', { alignment: AlignmentType.RIGHT }),
      ],
    },
  ],
});

async function brought(bytes: Uint8Array, ...more: string[]) {
  const root = folderWith({ 'cu/tram-bom.docx': bytes });
  const { code, out, err } = await bantin(
    ...[root, 'import', 'cu/tram-bom.docx', '--yes', '--format', 'json', ...more],
  );
  return { root, code, out, err, report: JSON.parse(out) };
}

const folder = 'content/khanh-thanh-tram-bom-bau-sen';

describe('a document of Word', () => {
  test('has a folder of its own where another one has the same headline', async () => {
    const bytes = await Packer.toBuffer(document);
    const root = folderWith({ 'cu/a.docx': bytes, 'cu/b.docx': bytes });
    const { code, out } = await bantin(root, 'import', 'cu/a.docx', 'cu/b.docx', '--yes', '--format', 'json');
    const { articles, notes } = JSON.parse(out);
    expect([code, articles, JSON.stringify(notes).includes('not written')]).toEqual([0, 2, false]);
    for (const place of [folder, `${folder}-2`])
      expect(fs.readdirSync(path.join(root, place)).sort()).toEqual(
        fs.readdirSync(path.join(root, folder)).sort(),
      );
    const built = await bantin(root, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('R9.2 becomes an article with all that it holds, and builds', async () => {
    const { root, code, report } = await brought(await Packer.toBuffer(document));
    expect([code, report.problems, report.articles]).toEqual([0, [], 1]);
    expect(fs.readFileSync(path.join(root, folder, 'index.md'), 'utf8')).toBe(`---
title: Khánh thành trạm bơm Bàu Sen
date: 05/03/2021 08:05
author: Nguyễn Thị Hòa
lead: Sáng 04/3, xã tổ chức lễ khánh thành trạm bơm với sự có mặt của đông đảo bà con ba thôn.
tags:
  - tín dụng
  - nông thôn
---

![Máy bơm](hinh-1.png "Bà con xem chạy thử máy.")

## Trạm có hai máy

Mỗi giờ bơm 800 m³[^1], theo [tin của xã](https://xa.example/tin) và \\*không\\* phải \\<b>.

![](hinh-2.png "Ông Sáu phát biểu.")

Thôn Một dùng trước.

![](hinh-1.png "Toàn cảnh")

| Thôn | Diện tích |
| ---- | --------- |
| Một  | 12 ha     |

Khung

<table><tbody><tr><td colspan="2"><p>Gộp</p></td></tr><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>

Hết.

[^1]: Theo báo cáo của xã.
`);
    expect(fs.readdirSync(path.join(root, folder)).sort()).toEqual(['hinh-1.png', 'hinh-2.png', 'index.md']);
    const notes = report.notes.map(
      ({ what, detail }: { what: string; detail: string }) => `${what}: ${detail}`,
    );
    for (const note of [
      'style of Word that means nothing here: Khung màu',
      'left of Word: head or foot of all pages: 1',
      'caption of a picture: Toàn cảnh',
      'head of a table: Thôn Diện tích',
      'author of the article: Nguyễn Thị Hòa',
    ])
      expect(notes).toContain(note);
    const say = loadTranslator('vi');
    expect(report.notes.filter(({ what }: { what: string }) => say(what) === what)).toEqual([]);
    const built = await bantin(root, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
    const html = fs.readFileSync(
      path.join(root, 'dist/2021/03/khanh-thanh-tram-bom-bau-sen/index.html'),
      'utf8',
    );
    expect(html).toContain('colspan="2"');
    expect(html).toMatch(/Hình\s3/);
    const again = await bantin(root, 'import', 'cu/tram-bom.docx', '--yes');
    expect(again.out).toContain('0 files written');
  });

  test('of LibreOffice keeps emphasis, measures, captions of its own kind, a picture at a paragraph, and says nothing of its styles', async () => {
    // Written as .fodt, with captions as Insert > Caption makes them, and made .docx by LibreOffice 7.4 (`soffice --convert-to docx`).
    const place = path.join(import.meta.dirname, 'documents/duong-ven-bien.docx');
    const { root, code, report } = await brought(fs.readFileSync(place));
    expect([code, report.problems]).toEqual([0, []]);
    const lost = report.notes.filter(({ kind }: { kind: string }) => kind === 'left');
    expect(lost).toEqual([]);
    const at = 'content/khanh-thanh-tuyen-duong-noi-ba-xa-ven-bien-mo-duc/index.md';
    expect(fs.readFileSync(path.join(root, at), 'utf8')).toBe(`---
title: Khánh thành tuyến đường nối ba xã ven biển Mộ Đức
date: 05/10/2026 08:30
author: Văn Trọng
lead: Sau hai năm thi công, con đường dài mười hai cây số nối ba xã ven biển với thị trấn đã thông xe.
tags:
  - đường mới Mộ Đức
---

Sáng nay, **hơn ba trăm người dân** có mặt ở lễ *khánh thành*[^1]. Xem [kế hoạch của huyện](https://moduc.example/ke-hoach?nam=2026\\&xa=3).

![Đường bê tông mới chạy sát bờ biển](hinh-1.png "Đoạn đường qua xã Đức Minh. Ảnh: Thu Hà")

## Vốn và khối lượng

Diện tích mặt đường là 72.000 m², ~~không~~ kể lề.

Bảng 1: Vốn theo xã

| Xã        | Chiều dài | Vốn   |
| --------- | --------- | ----- |
| Đức Minh  | 5 km      | 12 tỷ |
| Đức Thắng | 7 km      | 15 tỷ |

### Việc còn lại

- Trồng cây hai bên đường
  - Phi lao
- Lắp đèn

1. Đợt một: tháng 11
2. Đợt hai: tháng 12

> Bà con mong con đường này từ lâu.

![Người dân đi xe đạp trên đường mới](hinh-2.png "Người dân đi thử đường mới")

## Ý kiến người dân

![Hàng cây ven đường](hinh-3.png)

Một tấm ảnh neo theo đoạn. Ông Ba nói đường rộng[^2].

[^1]: Theo biên bản bàn giao ngày 30/09/2026.

[^2]: Phỏng vấn tại chỗ.
`);
    const built = await bantin(root, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test.each([
    ['đất 5 m<sup>3</sup>', 'đất 5 m³'],
    ['10<sup>-6</sup>, CO<sub>2</sub>', '10<sup>-6</sup>, CO<sub>2</sub>'],
    ['<sup></sup>hết', 'hết'],
    ['x<sup>a*b</sup>', 'x<sup>a\\*b</sup>'],
  ])('raised and lowered letters stay so: %s', (html, markdown) =>
    expect(htmlToMarkdown(`<p>${html}</p>`, 'a', (to) => to).markdown).toBe(markdown),
  );

  test.each([
    ['Caption', 'caption'],
    ['Chú thích', 'caption'],
    ['Image Caption', 'caption'],
    ['Chú thích cuối trang', null],
    ['heading 3', 'heading 3'],
    ['Đầu đề 2', 'heading 2'],
    ['Tiêu đề', 'title'],
    ['Tiêu đề phụ', 'lead'],
    ['Mục lục 1', 'contents'],
    ['toc 2', 'contents'],
    ['Normal', null],
    ['Intense Quote', 'quote'],
  ])('the style %j means %j', (name, means) => expect(styleMeaning(name)).toBe(means));

  test('without styles takes its head from looks and properties, and is a draft without any date', async () => {
    const plain = new Document({
      creator: 'Admin',
      sections: [{ children: [line('TIN VẮN', { alignment: AlignmentType.CENTER }), line('Một câu.')] }],
    });
    const parts = unzipSync(await Packer.toBuffer(plain));
    parts['docProps/core.xml'] = strToU8('<x/>');
    const { root } = await brought(zipSync(parts));
    expect(fs.readFileSync(path.join(root, 'content/tin-van/index.md'), 'utf8')).toBe(
      '---\ntitle: TIN VẮN\ndate: 01/01/1970\ndraft: "true"\n---\n\nMột câu.\n',
    );
  });

  test('with pictures that no browser shows says so, and keeps their places', async () => {
    const parts = unzipSync(await Packer.toBuffer(document));
    for (const name of Object.keys(parts))
      if (/^word\/media\/./.test(name)) parts[name] = strToU8('\u0001EMF');
    const { root, code, report } = await brought(zipSync(parts));
    expect(code).toBe(0);
    expect(fs.readdirSync(path.join(root, folder))).toEqual(['index.md']);
    expect(fs.readFileSync(path.join(root, folder, 'index.md'), 'utf8')).toContain('⟦picture: Máy bơm⟧');
    expect(report.notes.map(({ what }: { what: string }) => what)).toContain(
      'picture of a kind that browsers do not show',
    );
  });
});

describe('a document that is none, or is made to do harm', () => {
  const good = async () => unzipSync(await Packer.toBuffer(document));
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;">]>`;

  /** The archive with a file of 60 million bytes that says to be of another size. */
  const ofSize = (parts: Record<string, Uint8Array>, size: number, name = 'word/media/a.png') => {
    const bytes = Buffer.from(
      zipSync({ ...parts, [name]: [new Uint8Array(60_000_000).fill(32), { level: 1 }] }),
    );
    const directory = bytes.lastIndexOf(name) - 46;
    bytes.writeUInt32LE(size, directory + 24);
    return bytes;
  };

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['a text', async () => strToU8('Tin tức'), /no document of Word/],
    ['nothing', async () => new Uint8Array(), /it is empty/],
    ['a .doc', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old form of Word/],
    ['a PDF', async () => strToU8('%PDF-1.4'), /it is a PDF/],
    ['another archive', async () => zipSync({ 'a.txt': strToU8('a') }), /but no document of Word/],
    ['one cut off', async () => (await Packer.toBuffer(document)).subarray(0, 3000), /damaged/],
    [
      'a way out',
      async () => zipSync({ ...(await good()), '../../etc/cron.d/x': strToU8('x') }),
      /leads out/,
    ],
    ['a path from the top', async () => zipSync({ ...(await good()), '/etc/x': strToU8('x') }), /leads out/],
    ['a path of Windows', async () => zipSync({ ...(await good()), '..\\x': strToU8('x') }), /leads out/],
    ['a bomb', async () => ofSize(await good(), 600_000_000), /larger than/],
    ['a bomb that lies', async () => ofSize(await good(), 100, 'word/document.xml'), /is no XML/],
    [
      'a long XML',
      async () => zipSync({ ...(await good()), 'word/document.xml': new Uint8Array(31_000_000).fill(32) }),
      /larger than/,
    ],
    [
      'elements without end',
      async () =>
        zipSync({ ...(await good()), 'word/document.xml': strToU8(`<w>${'<p/>'.repeat(300_001)}</w>`) }),
      /more than 300000 elements/,
    ],
    [
      'nesting without end',
      async () => zipSync({ ...(await good()), 'word/document.xml': strToU8('<w>'.repeat(100_000)) }),
      /levels/,
    ],
    [
      'entities',
      async () => zipSync({ ...(await good()), 'word/styles.xml': strToU8(`${bomb}<x>&b;</x>`) }),
      /types or entities of its own/,
    ],
    [
      'XML of another kind',
      async () => zipSync({ ...(await good()), 'word/document.xml': strToU8('<x>') }),
      /is no XML/,
    ],
    [
      'a text that is none',
      async () => zipSync({ ...(await good()), 'word/document.xml': strToU8('<x/>') }),
      /makes no sense/,
    ],
  ])(
    '%s ends in an error with the file and what to do, and nothing is written',
    async (_, make, why) => {
      const { root, code, report } = await brought(await make());
      expect([code, report.problems.length]).toEqual([1, 1]);
      const [{ code: named, message, hint }] = report.problems;
      expect([named, message]).toEqual(['import-archive', expect.stringMatching(/^tram-bom\.docx /)]);
      expect(message).toMatch(why);
      expect(hint).toContain('.docx');
      expect(fs.readdirSync(root)).toEqual(['cu']);
      const say = loadTranslator('vi');
      expect(say(message)).not.toBe(message);
    },
    60_000,
  );

  test('reads no file of this machine', async () => {
    const parts = await good();
    const [rels] = Object.keys(parts).filter((name) => name.endsWith('document.xml.rels'));
    const text = new TextDecoder().decode(parts[rels ?? '']);
    for (const target of ['../../../../../etc/passwd', 'file:///etc/passwd']) {
      const mode = target.startsWith('file') ? ' TargetMode="External"' : '';
      parts[rels ?? ''] = strToU8(text.replaceAll(/Target="media\/[^"]*"/g, `Target="${target}"${mode}`));
      const { root } = await brought(zipSync(parts));
      const written = fs.existsSync(path.join(root, 'content'))
        ? fs.readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
        : [];
      expect(written.filter((name) => !/(?:index\.md|sen)$/.test(name))).toEqual([]);
    }
  });
});
