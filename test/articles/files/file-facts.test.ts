import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PictureLimits, readFileFacts } from '../../../src/articles/files/file-facts.ts';
import { digestBytes } from '../../../src/base/digest.ts';
import { defaultPictures } from '../../../src/pictures/settings.ts';
import { site } from '../../helpers/site.ts';

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const big = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, n) => (value >>> (8 * (bytes - 1 - n))) & 255);

/** The beginning of a PNG, as far as its size. */
function png(width: number, height: number): Uint8Array {
  const header = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a, ...big(13, 4), ...ascii('IHDR')];
  return new Uint8Array([...header, ...big(width, 4), ...big(height, 4), 8, 2, 0, 0, 0, ...big(0, 4)]);
}

/** The beginning of a JPEG that a camera took in an EXIF orientation, as far as its size. */
function jpeg(width: number, height: number, orientation = 1): Uint8Array {
  const tiff = [
    ...ascii('MM'),
    0,
    42,
    ...big(8, 4),
    ...big(1, 2),
    ...big(0x0112, 2),
    ...big(3, 2),
    ...big(1, 4),
  ];
  const exif = [...ascii('Exif'), 0, 0, ...tiff, ...big(orientation, 2), 0, 0, ...big(0, 4)];
  const frame = [0xff, 0xc0, ...big(17, 2), 8, ...big(height, 2), ...big(width, 2), 3, ...Array(9).fill(0)];
  return new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe1,
    ...big(exif.length + 2, 2),
    ...exif,
    ...frame,
    ...Array(20).fill(0),
  ]);
}

const gif = new Uint8Array([...ascii('GIF89a'), 10, 0, 20, 0, 0, 0, 0]);

function facts(
  name: string,
  bytes: Uint8Array | string,
  limits: PictureLimits = defaultPictures,
  allowed: readonly string[] | null = [],
) {
  const { root } = site({ [name]: bytes });
  return readFileFacts(name, path.join(root, name), limits, allowed);
}

function refusal(name: string, bytes: Uint8Array | string): string {
  const result = facts(name, bytes);
  expect(result.facts).toBeNull();
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]?.message).toContain(`"${name}"`);
  return `${result.problems[0]?.code}: ${result.problems[0]?.message}`;
}

describe('the facts of a picture', () => {
  test('are its size, type and digest', () => {
    const bytes = png(1200, 800);
    expect(facts('content/a.png', bytes)).toEqual({
      facts: {
        file: 'content/a.png',
        bytes: bytes.length,
        digest: digestBytes(bytes),
        mediaType: 'image/png',
        size: { width: 1200, height: 800 },
      },
      problems: [],
    });
  });

  test.each([
    [1, 400, 300],
    [3, 400, 300],
    [6, 300, 400],
    [8, 300, 400],
  ])('are those of the picture as it is seen: orientation %d (safety R10)', (orientation, width, height) => {
    expect(facts('a.jpg', jpeg(400, 300, orientation)).facts).toMatchObject({
      mediaType: 'image/jpeg',
      size: { width, height },
    });
  });

  test('are what the bytes say, not the name (safety R10)', () => {
    expect(facts('a.jpg', png(3, 2)).facts).toMatchObject({
      mediaType: 'image/png',
      size: { width: 3, height: 2 },
    });
    expect(facts('a.JPEG', gif).facts).toMatchObject({
      mediaType: 'image/gif',
      size: { width: 10, height: 20 },
    });
    expect(
      facts('a.png', '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"/>').facts,
    ).toMatchObject({
      mediaType: 'image/svg+xml',
      size: { width: 7, height: 5 },
    });
  });
});

describe('the facts of another file', () => {
  test('are its bytes and the type that its name promises', () => {
    expect(facts('content/ke-hoach.pdf', '%PDF-1.7').facts).toMatchObject({
      bytes: 8,
      mediaType: 'application/pdf',
      size: null,
    });
    expect(facts('a.dwg', '').facts).toMatchObject({ bytes: 0 });
  });
});

describe('what is not published (safety R10, P43)', () => {
  test.each([
    ['a.jpg', '<!doctype html><p>404', 'holds a web page, not a picture'],
    ['a.png', '', 'is empty'],
    ['a.png', png(10, 10).subarray(0, 20), 'is damaged, cut short, or no picture'],
    ['a.jpg', jpeg(10, 10).subarray(0, 30), 'is damaged, cut short, or no picture'],
    ['a.webp', 'hello', 'is damaged, cut short, or no picture'],
    ['a.png', png(0, 10), 'is damaged, cut short, or no picture'],
    ['a.emf', new Uint8Array([1, 0, 0, 0, ...Array(36).fill(0), ...ascii(' EMF')]), 'kind "emf"'],
    ['a.wmf', new Uint8Array([0xd7, 0xcd, 0xc6, 0x9a, 0, 0]), 'kind "wmf"'],
    ['a.bmp', new Uint8Array([...ascii('BM'), ...Array(16).fill(0), 1, 0, 0, 0, 1, 0, 0, 0]), 'kind "bmp"'],
  ])('%s: a file that %3$s', (name, bytes, why) => {
    expect(refusal(name, bytes)).toMatch(/^not-a-picture: /);
    expect(refusal(name, bytes)).toContain(why);
  });

  test('a picture of more than 100 million pixels (safety P41)', () => {
    expect(refusal('a.png', png(30_000, 30_000))).toContain('30000 × 30000 pixels');
    expect(facts('a.png', png(10_000, 10_000)).facts).not.toBeNull();
  });

  test('a picture of more than 50 MB, unread', () => {
    expect(refusal('a.jpg', new Uint8Array(50_000_001))).toMatch(/^picture-too-large: .* 50 MB/);
  });

  test('a picture of more than the settings allow', () => {
    const one = { maxBytes: 1_000, maxPixels: 5_000 };
    expect(facts('a.png', png(100, 50), one).problems).toEqual([]);
    expect(facts('a.png', png(100, 51), one).problems[0]?.message).toContain('more than 0.005 million');
    expect(facts('a.png', new Uint8Array(1_001), one).problems[0]?.message).toContain('0.001 MB');
  });

  const script = '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>';
  const html = '<!doctype html><script>alert(1)</script>';
  const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ...[
      'a.html',
      'a.HTM',
      'a.xhtml',
      'a.xht',
      'a.mht',
      'a.js',
      'a.mjs',
      'a.xsl',
      'a.xslt',
      'a.hta',
      'a.svgz',
      'a.swf',
      'a.wasm',
    ],
    ...[
      'a.php',
      'a.PHP',
      'a.php5',
      'a.phtml',
      'a.phtml5',
      'a.phar',
      'a.cgi',
      'a.pl',
      'a.asp',
      'a.aspx',
      'a.jsp',
      'a.shtml',
    ],
    ...['a.exe', 'a.scr', 'a.bat', 'a.ps1', 'a.lnk', 'a.msi', 'a.apk', 'a.docm', 'a.jar', 'a.sh', 'a.py'],
    ...['a.php.jpg', 'a.php.pdf', 'a.asp.x.txt', 'A.PhP.csv'],
  ])('R7 %s, which somebody may run', (name) => {
    expect(refusal(name, 'x')).toMatch(/^active-file: /);
    expect(facts(name, 'x').problems[0]?.hint).toMatch(/^(?:Save|Rename)/);
  });

  test.each([
    'a.php.',
    'a.php ',
    'a.php\u00a0',
    'a.pdf\u00a0',
    'a.pdf ',
    'a',
    'a.php::$DATA',
    'a.pdf::$DATA',
    'a.xyz',
    'a.key2',
  ])('%j, of which nobody knows what it is', (name) => {
    expect(refusal(name, 'x')).toMatch(/^unknown-kind: /);
    expect(facts(name, 'x').problems[0]?.hint).toContain('files');
  });

  test('a kind that the settings do not allow', () => {
    expect(facts('a.step', 'x').problems[0]?.hint).toContain('files: { allow: [step] }');
    expect(facts('a.STEP', 'x', defaultPictures, ['step']).problems).toEqual([]);
    expect(facts('a.exe', 'x', defaultPictures, ['exe']).problems).toEqual([]);
    expect(facts('a.step', html, defaultPictures, ['step']).problems).toMatchObject([
      { code: 'active-file' },
    ]);
    expect(facts('static/a.html', html, defaultPictures, null).problems).toEqual([]);
  });

  test.each<[what: string, bytes: string | Uint8Array]>([
    ['a web page', html],
    ['a web page behind a mark of byte order', `\ufeff \n\t ${html}`],
    ['a web page behind much white space', ' \n'.repeat(5_000) + html],
    ['a web page in UTF-16', wide(html)],
    ['a web page in UTF-16 of the other order', Buffer.from(wide(html)).swap16()],
    ['a web page without a head', '<img src=x onerror=alert(1)>'],
    ['a comment, then a script', '<!-- x --><script>alert(1)</script>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['XHTML', `<?xml version="1.0"?>${script}`],
    ['PHP', '<?php phpinfo();'],
    ['PHP in its short form', '<?= 1 ?>'],
    ['ASP', '<%@ Page %>'],
    ['a script of a shell', '#!/bin/sh\nrm -rf /\n'],
    ['a program of Windows', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a program of Linux', Buffer.from('7f454c4602010100', 'hex')],
    ['a program of macOS', Buffer.from('cffaedfe07000001', 'hex')],
    ['a shortcut of Windows', Buffer.from('4c0000000114020000000000', 'hex')],
  ])('R7 %s under another name', (_, bytes) => {
    for (const name of ['a.pdf', 'a.txt', 'a.csv', 'a.json', 'a.zip', 'a.mp3', 'a.vtt', 'a.xls', 'a.ics'])
      expect(refusal(name, bytes)).toMatch(/^active-file: /);
    for (const name of ['a.jpg', 'a.png', 'a.webp']) {
      if (!String(bytes).includes('<svg')) expect(refusal(name, bytes)).toMatch(/^not-a-picture: /);
    }
  });

  test.each([
    ['a script of XHTML', `<x>${script}</x>`],
    ['XHTML by a prefix', '<x xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></x>'],
    ['XHTML by a reference', '<x xmlns="http://www.w3.org/1999/xhtm&#108;"><script>alert(1)</script></x>'],
    ['XHTML by an entity', '<!DOCTYPE x [<!ENTITY n "http://www.w3.org/1999/xhtml">]><x xmlns="&n;"/>'],
    ['a drawing', '<x><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/></x>'],
    ['a style sheet', '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="a.xml"?><x/>'],
    ['a style sheet of its own', '<x xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'],
    ['XHTML before a mistake', `<x>${script}<y></x>`],
    ['no XML', '<script>alert(1)</scr'],
    ['another encoding', `<?xml version="1.0" encoding="utf-7"?><x>+ADw-script+AD4-</x>`],
    ['wide letters without a mark', Buffer.from(`<x>${script}</x>`, 'utf16le')],
    ['wide letters with one', wide(`<x>${script}</x>`)],
  ])('R7 XML with %s, whatever its ending', (_, bytes) => {
    for (const name of ['a.xml', 'a.gpx', 'a.kml', 'a.ttml'])
      expect(refusal(name, bytes)).toMatch(/^active-file: /);
  });

  test.each<[name: string, bytes: string | Uint8Array]>([
    ['a.xml', '<?xml version="1.0" encoding="UTF-8"?><bang><dong>Lúa &lt;b&gt;</dong></bang>'],
    ['a.gpx', '<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="15" lon="108"/></gpx>'],
    [
      'a.kml',
      '<kml xmlns="http://www.opengis.net/kml/2.2"><description><![CDATA[<b>Đức Tân</b>]]></description></kml>',
    ],
    ['a.xml', wide('<?xml version="1.0" encoding="utf-16"?><bang/>')],
    ['a.csv', '\ufeffTên;Số\nA <b>;<3\n'],
    ['a.txt', '<3 Mộ Đức\n'],
    ['a.txt', 'MZ, Mozambique\n'],
    ['a.json', '{"a": "<script>"}'],
    ['a.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n<i>Chào</i>\n'],
    ['a.docx', 'PK\u0003\u0004'],
    ['so.12.2021.do.UBND.pdf', '%PDF-1.7'],
    ['Công văn số 5.PDF', '%PDF-1.4'],
    ['a.tar.gz', Buffer.from('1f8b0800', 'hex')],
    ['a.mp3', Buffer.from('fffb9064', 'hex')],
  ])('while %s is published', (name, bytes) => {
    expect(facts(name, bytes).problems).toEqual([]);
  });
});

describe('what keeps secrets is not published (safety R7)', () => {
  test.each([
    'id_rsa',
    'a.pem',
    'a.KEY',
    'a.p12',
    'a.pfx',
    'a.kdbx',
    'a.sql',
    '.env',
    'env.env',
    'wp-config.php',
    'id_rsa.bak',
  ])('%s by its name, also where the settings allow its ending', (name) => {
    const allowed = ['pem', 'key', 'p12', 'pfx', 'kdbx', 'sql', 'env', 'bak'];
    expect(facts(name, 'x', defaultPictures, allowed).problems).toMatchObject([{ code: 'secret-file' }]);
  });

  test.each([
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n',
    '-----BEGIN OPENSSH PRIVATE KEY-----\r\nb3Bl\r\n',
    'Bag Attributes\n  friendlyName: x\n-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ\n',
    '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\nMIIE"}',
    'PuTTY-User-Key-File-3: ssh-rsa\n',
    `# created\nAGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN'.repeat(2)}\n`,
    wide16('-----BEGIN PRIVATE KEY-----\nMIIE\n'),
  ])('a private key under another name: %j', (bytes) => {
    for (const name of ['a.txt', 'a.json', 'a.pdf'])
      expect(facts(name, bytes).problems).toMatchObject([{ code: 'secret-file' }]);
  });

  test('while a public key is', () => {
    expect(facts('a.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n').problems).toEqual([]);
    expect(facts('a.txt', 'Dòng "-----BEGIN PRIVATE KEY-----" là gì?\n').problems).toEqual([]);
  });
});

function wide16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
