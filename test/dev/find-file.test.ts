import { describe, expect, test } from 'vitest';
import { findFile } from '../../src/dev/find-file.ts';

const files = new Set(['index.html', 'rss.xml', '2021/01/hội nghị/index.html', 'a/b/c.html']);
const find = (path: string, prefix = '') => findFile(path, prefix, (name) => files.has(name));

describe('finding a file as a host does', () => {
  test.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['rss.xml', 'rss.xml'],
    ['2021/01/hội nghị/', '2021/01/hội nghị/index.html'],
  ])('"%s" is the file %s', (path, name) => {
    expect(find(path)).toEqual({ kind: 'file', name });
  });

  test.each(['rss.xml/', 'a/', 'a/b', 'a/b/c', 'x', '2021/01/'])('nothing is at "%s"', (path) => {
    expect(find(path)).toEqual({ kind: 'missing' });
  });

  test('a folder with a page leads to its address with a last slash, encoded', () => {
    expect(find('2021/01/hội nghị')).toEqual({
      kind: 'elsewhere',
      to: '/2021/01/h%E1%BB%99i%20ngh%E1%BB%8B/',
      status: 301,
    });
  });

  test.each([
    ['', { kind: 'elsewhere', to: '/tin/', status: 302 }],
    ['tin', { kind: 'elsewhere', to: '/tin/', status: 301 }],
    ['tin/', { kind: 'file', name: 'index.html' }],
    ['tin/rss.xml', { kind: 'file', name: 'rss.xml' }],
    [
      'tin/2021/01/hội nghị',
      { kind: 'elsewhere', to: '/tin/2021/01/h%E1%BB%99i%20ngh%E1%BB%8B/', status: 301 },
    ],
    ['rss.xml', { kind: 'missing' }],
    ['tintin/rss.xml', { kind: 'missing' }],
  ])('below a path of its own, "%s" is %j', (path, found) => {
    expect(find(path, 'tin/')).toEqual(found);
  });
});
