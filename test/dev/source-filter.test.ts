import { expect, test } from 'vitest';
import { sourceFilter } from '../../src/dev/source-filter.ts';

const sources = ['/tin/bantin.yaml', '/tin/content', '/tin/theme/own', '/elsewhere/static'];
const leftOut = sourceFilter(['/tin', '/elsewhere/static'], sources, ['/tin/dist', '/tin/content/out']);

test.each([
  ['/tin', false],
  ['/tin/bantin.yaml', false],
  ['/tin/content/a/b.md', false],
  ['/tin/theme', false],
  ['/tin/theme/own/x.vto', false],
  ['/elsewhere/static/a.css', false],
  ['/tin/theme/other', true],
  ['/tin/contents/a.md', true],
  ['/tin/README.md', true],
  ['/tin/.bantin/dev', true],
  ['/tin/content/.git/x', true],
  ['/tin/content/node_modules/x.md', true],
  ['/tin/dist/index.html', true],
  ['/tin/content/out', true],
  ['/elsewhere/other', true],
])('safety R20, P33 %s is left out: %s', (file, expected) => {
  expect(leftOut(file)).toBe(expected);
});

test('P33 when the site itself holds the articles, all but what builds write counts', () => {
  const flat = sourceFilter(['/tin'], ['/tin'], ['/tin/dist', '/tin/.bantin']);
  expect(['/tin/a.md', '/tin/xa-hoi/b.md', '/tin/dist', '/tin/.git'].map(flat)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
