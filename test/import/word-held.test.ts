/** What the author of a document of Word hid in it stays hidden, and what is said of it outside of its text holds it back. */

import fs from 'node:fs';
import path from 'node:path';
import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';

const line = (...runs: (string | TextRun)[]) =>
  new Paragraph({ children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) });
const body = [
  new Paragraph({ text: 'Hội nghị ở xã', heading: HeadingLevel.HEADING_1 }),
  line('28/01/2021'),
  line('Sáng nay, nhiều người đã tới dự hội nghị của xã.'),
];

async function packed(children: Paragraph[] = body, more: { header?: string; footer?: string } = {}) {
  const { header, footer } = more;
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          ...(header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } }),
          ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [line(footer)] }) } }),
          children,
        },
      ],
    }),
  );
}

/** The document with its parts changed. */
function edited(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => part.test(one)) ?? '';
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  if (before === after) throw new Error(`The edit of ${name} changed nothing.`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}

async function brought(bytes: Uint8Array, name = 'bai.docx') {
  const root = folderWith({ [`cu/${name}`]: '' });
  fs.writeFileSync(path.join(root, 'cu', name), bytes);
  const run = await bantin(root, 'import', `cu/${name}`, '--yes', '--lang', 'en', '--format', 'json');
  const text = fs.readFileSync(path.join(root, 'content/hoi-nghi-o-xa/index.md'), 'utf8');
  const notes: { what: string; detail: string }[] = JSON.parse(run.out).notes;
  const held = notes
    .filter(({ what }) => what === 'text that the old site held back')
    .map(({ detail }) => detail);
  const hidden = notes
    .filter(({ what }) => what === 'text that is hidden in Word')
    .map(({ detail }) => detail);
  return { text, held, hidden, isDraft: /^draft: "?true"?$/m.test(text) };
}

const vanished = (text: string, vanish = true) => new TextRun({ text, vanish });

describe('hidden text of Word', () => {
  test('is left out and told', async () => {
    const { text, hidden, isDraft } = await brought(
      await packed([
        ...body,
        line('Còn ', vanished('MẬT một '), vanished('hiện ', false), 'tiếp.'),
        line(vanished('MẬT hai')),
      ]),
    );
    expect(text).not.toContain('MẬT');
    expect(text).toContain('Còn hiện tiếp.');
    expect(hidden).toEqual(['MẬT một MẬT hai']);
    expect(isDraft).toBe(false);
  });

  test('by a style, also by one that is based on another, unless a run says no', async () => {
    const styles = `<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="AnDoan"><w:name w:val="AnDoan"/><w:basedOn w:val="An"/></w:style></w:styles>`;
    const runs = `<w:p><w:pPr><w:pStyle w:val="AnDoan"/></w:pPr><w:r><w:t>MẬT một</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Vẫn hiện.</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:rStyle w:val="An"/></w:rPr><w:t>MẬT hai</w:t></w:r><w:r><w:t>Còn đây.</w:t></w:r></w:p>`;
    const whole = edited(await packed(), /styles\.xml$/, (xml) => xml.replace('</w:styles>', styles));
    const { text, hidden } = await brought(
      edited(whole, /document\.xml$/, (xml) => xml.replace('<w:sectPr', `${runs}<w:sectPr`)),
    );
    expect(text).not.toContain('MẬT');
    expect(text).toContain('Vẫn hiện.');
    expect(text).toContain('Còn đây.');
    expect(hidden).toEqual(['MẬT một MẬT hai']);
  });

  test('of a paragraph mark alone hides nothing, nor does a frame lose what is not hidden', async () => {
    const inner =
      '<w:p><w:r><w:t>Trong khung.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>MẬT</w:t></w:r></w:p>';
    const frame = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Ngoài khung.</w:t><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { text } = await brought(
      edited(await packed(), /document\.xml$/, (xml) => xml.replace('<w:sectPr', `${frame}<w:sectPr`)),
    );
    expect(text).not.toContain('MẬT');
    expect(text).toContain('Ngoài khung.');
    expect(text).toContain('Trong khung.');
  });
});

describe('a document of Word becomes a draft', () => {
  test.each([
    'DRAFT',
    'BẢN NHÁP',
    'KHÔNG ĐĂNG',
    'Bản nháp – 28/01/2021',
    'Not for publication',
    'UBND xã – BẢN NHÁP',
  ])('by a line at the head or the foot of its pages: %s', async (words) => {
    for (const more of [{ header: words }, { footer: words }]) {
      const { isDraft, held } = await brought(await packed(body, more));
      expect([isDraft, held]).toEqual([true, [expect.stringContaining('stands on its pages')]]);
    }
  });

  test('by words written across its pages', async () => {
    const mark =
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p>';
    const { isDraft, held } = await brought(
      edited(await packed(body, { header: 'UBND xã' }), /header1\.xml$/, (xml) =>
        xml.replace('</w:p>', mark),
      ),
    );
    expect([isDraft, held]).toEqual([true, ['It is a draft, because "DRAFT" stands on its pages.']]);
  });

  test.each([
    ['contentStatus', 'Draft'],
    ['contentStatus', 'Bản nháp'],
    ['contentStatus', 'In progress'],
    ['category', 'Không đăng'],
  ])('by its properties: %s %s', async (name, value) => {
    const tag = name === 'contentStatus' ? 'cp:contentStatus' : 'cp:category';
    const { isDraft, held } = await brought(
      edited(await packed(), /core\.xml$/, (xml) =>
        xml.replace('</cp:coreProperties>', `<${tag}>${value}</${tag}></cp:coreProperties>`),
      ),
    );
    expect([isDraft, held]).toEqual([true, [`It is a draft, because its property "${name}" is "${value}".`]]);
  });

  test('by the name of its file', async () => {
    const { isDraft, held } = await brought(await packed(), 'NHAP-hoi-nghi.docx');
    expect([isDraft, held]).toEqual([true, ['It is a draft, because its file has "NHAP" in its name.']]);
  });

  test('by nothing else', async () => {
    const final = edited(await packed(body, { header: 'UBND xã', footer: 'Trang 1' }), /core\.xml$/, (xml) =>
      xml.replace(
        '</cp:coreProperties>',
        '<cp:contentStatus>Final</cp:contentStatus><cp:category>Tin xã</cp:category></cp:coreProperties>',
      ),
    );
    const { isDraft, held, hidden } = await brought(final, 'nhap-khau.docx');
    expect([isDraft, held, hidden]).toEqual([false, [], []]);
  });
});
