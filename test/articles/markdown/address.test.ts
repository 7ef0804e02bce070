import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/articles/markdown/addresses/address.ts';
import { articleKey } from '../../../src/articles/source/key.ts';

const read = (written: string) => readAddress(written, 'kinh-te/hoi-nghi/index.md');

describe('addresses written in an article', () => {
  test.each([
    ['../tin.md', 'article', 'kinh-te/tin', ''],
    ['../tin.md#ket-qua', 'article', 'kinh-te/tin', '#ket-qua'],
    ['../tin.md?x=1#y', 'article', 'kinh-te/tin', '?x=1#y'],
    ['../khac/index.md', 'article', 'kinh-te/khac', ''],
    ['../T%C3%ACn%20m%E1%BB%9Bi.md', 'article', 'kinh-te/Tìn mới', ''],
    ['../Tìn mới.md', 'article', 'kinh-te/Tìn mới', ''],
    ['../khac/', 'article', 'kinh-te/khac', ''],
    ['/xa-hoi/tin.md', 'article', 'xa-hoi/tin', ''],
    ['ke-hoach.PDF', 'file', 'kinh-te/hoi-nghi/ke-hoach.PDF', ''],
    ['./anh%201.jpg', 'file', 'kinh-te/hoi-nghi/anh 1.jpg', ''],
    ['tăng 50%.pdf', 'file', 'kinh-te/hoi-nghi/tăng 50%.pdf', ''],
    ['/media/x.pdf#page=2', 'file', '/media/x.pdf', '#page=2'],
    ['/the/tin-dung/', 'page', '/the/tin-dung/', ''],
    ['/gioi-thieu', 'page', '/gioi-thieu', ''],
    ['/rss.xml', 'page', '/rss.xml', ''],
    ['/', 'page', '/', ''],
    ['/?q=1', 'page', '/', '?q=1'],
  ])('%s is the %s %s', (written, kind, target, suffix) => {
    expect(read(written)).toEqual({ kind, target, suffix });
  });

  test.each(['https://a.vn/x.md', 'http://a.vn', 'mailto:a@b.vn', 'tel:+84255', '//a.vn/x'])(
    '%s lies elsewhere',
    (written) => {
      expect(read(written)).toEqual({ kind: 'elsewhere' });
    },
  );

  test.each(['#muc', '', '?x=1'])('"%s" stays on the page', (written) => {
    expect(read(written)).toEqual({ kind: 'here' });
  });

  test.each([
    '../../../x.md',
    '/../x.md',
    '..%2f..%2f..%2fx.md',
    '..\\x.jpg',
    '..%5Cx.jpg',
    'C:\\anh\\x.jpg',
    'c:/anh/x.jpg',
    '%2e%2e/%2e%2e/%2e%2e/x',
    'a%00.jpg',
    '%252e%252e/x',
  ])('%s is no path of the site (safety R7)', (written) => {
    expect(read(written)).toEqual({ kind: 'bad' });
  });

  test('a path in decomposed letters is the same path (R6.1)', () => {
    expect(read('../tìn.md'.normalize('NFD'))).toEqual(read('../tìn.md'));
  });
});

test.each([
  ['kinh-te/hoi-nghi/index.md', 'kinh-te/hoi-nghi'],
  ['kinh-te/tin.md', 'kinh-te/tin'],
  ['tin.MD', 'tin'],
  ['index.md', 'index'],
])('the key of %s is %s', (path, key) => {
  expect(articleKey(path)).toBe(key);
});
