/** What files that are published as they are tell of people and places. */

import fs from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { blankPdf } from '../../src/articles/files/blank-pdf.ts';
import { pdfPeople } from '../../src/articles/files/pdf-people.ts';
import { blankJpeg } from '../../src/pictures/blank-jpeg.ts';
import { readMetadata } from '../../src/pictures/read-metadata.ts';
import { photo, secrets } from '../helpers/photo.ts';
import { article, site } from '../helpers/site.ts';

const pdf = (info: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<<${info}>>\nendobj\ntrailer<</Info 1 0 R>>\n%%EOF\n`, 'latin1');

let camera: Uint8Array;
beforeAll(async () => {
  camera = (await photo(300, 400, { caption: 'Gặt lúa' })).bytes;
});

function paper(more = '') {
  return site({
    'bantin.yaml': `url: https://moduc.example/\nsections: { tin: Tin tức }\n${more}`,
    'static/anh/bia.jpg': camera,
    'content/tin/bai/index.md': article({ title: 'Bài', attachments: ['ke-hoach.pdf'] }),
    'content/tin/bai/ke-hoach.pdf': pdf('/Author (Nguon Tin) /Title (x)'),
  });
}

const told = (problems: readonly { severity: string; code: string; message: string }[]) =>
  problems
    .filter(({ code }) => code === 'personal-metadata')
    .map(({ severity, message }) => `${severity} ${message}`);

test('R4.9 is told of pictures in static/ and of documents, in every build', async () => {
  const one = paper();
  for (let build = 0; build < 2; build += 1) {
    expect(told((await one.build()).problems)).toEqual([
      'warning The picture "static/anh/bia.jpg" is published as it is, and tells its readers where it was taken, the serial number of the camera, who owns the camera.',
      'info The properties of "content/tin/bai/ke-hoach.pdf" name "Nguon Tin" as its author, and readers can see them.',
    ]);
  }
  expect(fs.readFileSync(path.join(one.out, 'anh/bia.jpg')).equals(camera)).toBe(true);
});

test('R4.9 is taken out where the settings want that, and put back where they no longer do', async () => {
  const one = paper('files: { clean: true }\n');
  expect(told((await one.build()).problems)).toEqual([]);
  for (const [, text] of one.pages()) {
    for (const secret of [...Object.values(secrets), 'Nguon Tin', 'Gặt lúa'])
      expect(text).not.toContain(secret);
  }
  const clean = fs.readFileSync(path.join(one.out, 'anh/bia.jpg'));
  expect(clean.length).toBe(camera.length);
  const seen = async (bytes: Uint8Array) =>
    (await sharp(bytes).autoOrient().raw().toBuffer()).toString('hex');
  expect(await seen(clean)).toBe(await seen(camera));
  expect((await one.build()).changed).toEqual([]);
  one.write({ 'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin tức }\n' });
  await one.build();
  expect(fs.readFileSync(path.join(one.out, 'anh/bia.jpg')).equals(camera)).toBe(true);
});

test.each([
  ['/Author (Nguon Tin)', ['Nguon Tin']],
  ['/Author(Le \\(Ba\\) \\116am)', ['Le (Ba) Nam']],
  ['/Author (a (b) c)', ['a (b) c']],
  ['/Author <FEFF004C00EA002000480061>', ['Lê Ha']],
  ['/Author ()', []],
  ['/Title (Author)', []],
  ['/Author (x) /Encrypt 3 0 R', []],
])('a PDF names its author: %s', (info, people) => {
  expect(pdfPeople(pdf(info))).toEqual(people);
  const blank = blankPdf(pdf(info));
  if (!info.includes('Encrypt'))
    expect([blank?.length, pdfPeople(blank ?? new Uint8Array())]).toEqual([pdf(info).length, []]);
});

test('a PDF names its author in packed objects and in XMP; one that is signed is left as it is', () => {
  const packed = deflateSync(Buffer.from('1 0 <</Author (Nguon Tin)>>'));
  const objects = Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n2 0 obj\n<</Type /ObjStm /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  expect(pdfPeople(objects)).toEqual(['Nguon Tin']);
  const xmp = `${pdf('').toString('latin1')}<dc:creator><rdf:Seq><rdf:li>Thu Hà</rdf:li></rdf:Seq></dc:creator>`;
  expect(pdfPeople(Buffer.from(xmp))).toEqual(['Thu Hà']);
  expect(pdfPeople(blankPdf(Buffer.from(xmp)) ?? new Uint8Array())).toEqual([]);
  expect(blankPdf(pdf('/Author (x) /ByteRange [0 1 2 3]'))).toBeNull();
});

test('nothing that is damaged or no JPEG is changed, and what stands behind the end of one goes', () => {
  for (let length = 0; length < camera.length - 1; length += 97)
    expect(blankJpeg(camera.subarray(0, length))).toBeNull();
  expect(blankJpeg(Buffer.from('GIF89a'))).toBeNull();
  const trailed = blankJpeg(Buffer.concat([camera, Buffer.from('+15.05+108.87/')]));
  expect(Buffer.from(trailed ?? []).includes('+15.05')).toBe(false);
  expect(readMetadata(trailed ?? new Uint8Array(), null).personal).toEqual([]);
});
