import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PictureLimits, readFileFacts } from '../../src/articles/file-facts.ts';
import { digestBytes } from '../../src/base/digest.ts';
import { defaultPictures } from '../../src/pictures/settings.ts';
import { site } from '../helpers/site.ts';

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

function facts(name: string, bytes: Uint8Array | string, limits: PictureLimits = defaultPictures) {
  const { root } = site({ [name]: bytes });
  return readFileFacts(name, path.join(root, name), limits);
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
    expect(facts('a.unknown', '').facts).toMatchObject({ mediaType: 'application/octet-stream', bytes: 0 });
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

  test.each(['a.html', 'a.xhtml', 'a.js', 'a.mjs'])('%s, which runs code in the name of the site', (name) => {
    expect(refusal(name, 'x')).toMatch(/^active-file: /);
  });
});
