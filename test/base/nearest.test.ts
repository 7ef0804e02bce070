import { expect, test } from 'vitest';
import { nearest } from '../../src/base/text/nearest.ts';

const names = ['title', 'date', 'author', 'lead', 'section', 'figures', 'attachments'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['autor', 'author'],
  ['atachments', 'attachments'],
  ['figrues', 'figures'],
  ['lead', 'lead'],
  ['dạte', 'date'],
])('%s was meant as %s', (word, meant) => {
  expect(nearest(word, names)).toBe(meant);
});

test.each(['', 'x', 'kinh tế', 'password', 'tiles'.repeat(4)])('%j is near to nothing', (word) => {
  expect(nearest(word, names)).toBeNull();
});

test('nothing is near when there are no candidates', () => {
  expect(nearest('title', [])).toBeNull();
});
