import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesFrom } from '../../src/site/addresses/address.ts';

const sitePath = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 })
  .map((parts) => `/${parts.map((part) => part.replace(/^\.{1,2}$/, '-').replaceAll('/', '-')).join('/')}`);

describe('addresses', () => {
  test.each([
    ['https://example.vn/', '/', '/', 'https://example.vn/'],
    ['https://example.vn/', '/2021/01/tin/', '/2021/01/tin/', 'https://example.vn/2021/01/tin/'],
    ['https://example.vn/ban-tin/', '/', '/ban-tin/', 'https://example.vn/ban-tin/'],
    ['https://example.vn/ban-tin/', '/rss.xml', '/ban-tin/rss.xml', 'https://example.vn/ban-tin/rss.xml'],
    ['http://localhost:8080/a/b/', '/x/', '/a/b/x/', 'http://localhost:8080/a/b/x/'],
    ['https://example.vn/', '/ảnh 1.jpg', '/%E1%BA%A3nh%201.jpg', 'https://example.vn/%E1%BA%A3nh%201.jpg'],
    ['https://example.vn/', '/a?b#c%20.pdf', '/a%3Fb%23c%2520.pdf', 'https://example.vn/a%3Fb%23c%2520.pdf'],
  ])('at %s the path %s is linked as %s', (url, path, href, absolute) => {
    const addresses = addressesFrom({ url, relative: false });
    expect(addresses.href(path)).toBe(href);
    expect(addresses.absolute(path)).toBe(absolute);
  });

  test('a host in Vietnamese is printed as machines know it', () => {
    expect(addressesFrom({ url: 'https://bảntin.vn/', relative: false }).absolute('/')).toBe(
      'https://xn--bntin-v11b.vn/',
    );
  });

  test('whatever the path is called, a browser that follows the link asks for it', () => {
    fc.assert(
      fc.property(sitePath, (path) => {
        const { href, absolute } = addressesFrom({ url: 'https://example.vn/bao/', relative: false });
        const asked = new URL(href(path), 'https://example.vn/bao/2021/tin/');
        expect(asked.href).toBe(absolute(path));
        expect(decodeURIComponent(asked.pathname)).toBe(`/bao${path.normalize('NFC')}`);
        expect(asked.search + asked.hash).toBe('');
      }),
    );
  });

  test('both Unicode spellings of a path are one address (R6.1)', () => {
    fc.assert(
      fc.property(sitePath, (path) => {
        const { href } = addressesFrom({ url: 'https://example.vn/', relative: false });
        expect(href(path.normalize('NFD'))).toBe(href(path));
      }),
    );
  });
});
