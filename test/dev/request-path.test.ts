import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestPath } from '../../src/dev/request-path.ts';

describe('the path of a request', () => {
  test.each([
    ['/', ''],
    ['/?a=/b', ''],
    ['/a/', 'a/'],
    ['/a/b.css?v=1#x', 'a/b.css'],
    ['/h%C3%ACnh.jpg', 'hình.jpg'],
    ['/hi%CC%80nh.jpg', 'hình.jpg'],
    ['/a/../b/', 'b/'],
  ])('%s is "%s"', (target, path) => {
    expect(requestPath(target)).toBe(path);
  });

  test.each([
    '',
    '*',
    'http://evil.example/',
    '//evil.example/',
    '/a//b',
    '/..',
    '/../etc/passwd',
    '/../../%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/x',
    '/%252e%252e/x',
    '/a%zz',
    '/%',
    '/a%00.html',
    '/a%0d%0ab',
    '/..\\x',
    '/a%5cb',
  ])('safety R7, P40 %s is none', (target) => {
    expect(requestPath(target)).toBe(null);
  });

  test('safety R7 no request names anything outside, and none throws', () => {
    const piece = fc.constantFrom(
      '/',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      '%25',
      '%00',
      'a',
      '?',
      ':',
      '%',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const path = requestPath(`/${pieces.join('')}`);
        if (path === null) return;
        expect(path.startsWith('/')).toBe(false);
        expect(path.split('/')).not.toContain('..');
        expect(path).not.toMatch(/[\\\u0000-\u001f]/);
      }),
    );
  });
});
