import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collisionKey,
  encodePath,
  extensionOf,
  folderOf,
  joinPath,
  nameOf,
  outputPath,
  safePath,
} from '../../src/base/addresses/paths.ts';

describe('safePath', () => {
  test.each([
    ['a.jpg', 'kinh-te', 'kinh-te/a.jpg'],
    ['../a.jpg', 'kinh-te/x', 'kinh-te/a.jpg'],
    ['/media/a.jpg', 'kinh-te', 'media/a.jpg'],
    ['h%C3%ACnh%20%E1%BA%A3nh.jpg', 'x', 'x/hình ảnh.jpg'],
    ['hi\u0300nh.jpg', 'x', 'x/hình.jpg'],
    ['./a//b/./c.jpg', '', 'a/b/c.jpg'],
  ])('%j seen from %j is %j', (written, from, path) => {
    expect(safePath(written, from)).toBe(path);
  });

  test.each([
    '../../x',
    '..%2f..%2fx',
    '%252e%252e%252fx',
    '..\\x',
    '%5cx',
    'C:\\x',
    'c:/x',
    'a\u0000b',
    'a%00b',
    'a\nb',
    '',
    '/',
    '..',
    '%',
    '%e0%a4%a',
  ])('%j is no path inside the site (safety R7)', (written) => {
    expect(safePath(written, 'a')).toBeNull();
  });

  test('never leaves the folder, whatever is written (safety R7)', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'a',
      'b',
      '%252e',
      '%00',
      '~',
      ':',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('', 'x', 'x/y'), (parts, from) => {
        const path = safePath(parts.join(''), from);
        if (path === null) return;
        expect(path).not.toMatch(/(?:^|\/)\.{0,2}(?:\/|$)|\\|\u0000/);
      }),
    );
  });
});

test('joinPath climbs as far as the top and no further', () => {
  expect(joinPath('a/b', '../c')).toBe('a/c');
  expect(joinPath('a', '..')).toBeNull();
  expect(joinPath('a', '../..')).toBeNull();
  expect(joinPath('', '')).toBeNull();
});

test('folder, name and extension of a path', () => {
  expect([folderOf('a/b/c.JPG'), nameOf('a/b/c.JPG'), extensionOf('a/b/c.JPG')]).toEqual([
    'a/b',
    'c.JPG',
    'jpg',
  ]);
  expect([folderOf('c'), nameOf('c'), extensionOf('c')]).toEqual(['', 'c', '']);
  expect(extensionOf('a.b/.htaccess')).toBe('');
});

test('two paths that some disk takes for one have one collision key (safety R11)', () => {
  expect(collisionKey('Tin/Hi\u0300nh.JPG')).toBe(collisionKey('tin/hình.jpg'));
  expect(collisionKey('a')).not.toBe(collisionKey('b'));
});

test('an address that ends in a slash is a folder with an index', () => {
  expect(['/', '/a/b/', '/rss.xml'].map(outputPath)).toEqual(['index.html', 'a/b/index.html', 'rss.xml']);
});

test('encodePath keeps slashes, encodes the rest, and survives every string', () => {
  expect(encodePath('/hình/a b?.jpg')).toBe('/h%C3%ACnh/a%20b%3F.jpg');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(decodeURIComponent(encodePath(path))).toBe(path.toWellFormed());
    }),
  );
  expect(encodePath('\ud800')).toBe('%EF%BF%BD');
});

test('joinPath takes every part by itself, also where it need not', () => {
  const part = fc.constantFrom('a', 'b.c', '.', '..', '', '...', '.d', 'e\u0302', 'Mộ Đức');
  const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
  const partByPart = (from: string, written: string) => {
    const parts: string[] = [];
    for (const step of `${from}/${written}`.normalize('NFC').split('/')) {
      if (step === '' || step === '.') continue;
      if (step !== '..') parts.push(step);
      else if (parts.pop() === undefined) return null;
    }
    return parts.join('/') || null;
  };
  fc.assert(
    fc.property(path, path, (from, written) => {
      expect(joinPath(from, written)).toBe(partByPart(from, written));
    }),
    { numRuns: 1000 },
  );
});

test('a path that names a character no text may hold is none, however it is written', () => {
  for (const sign of ['\ufdd0', '\ufdef', '\ufffe', '\u{1ffff}', '\u{10fffe}', '\u0086', '\n']) {
    expect(safePath(`/a${sign}b`, '')).toBeNull();
    expect(safePath(`/a${encodeURIComponent(sign)}b`, 'c')).toBeNull();
  }
  expect(safePath('/a\ud800', '')).toBeNull();
});
