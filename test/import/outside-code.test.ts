import { expect, test } from 'vitest';
import { outsideCode, outsideListings } from '../../src/import/markdown/outside-code.ts';

const shout = (text: string) => text.toUpperCase();

test.each([
  ['a\n```\nb\n```\nc', 'A\n```\nb\n```\nC'],
  ['a\n```\nb\n~~~\nc\n```\nd', 'A\n```\nb\n~~~\nc\n```\nD'],
  ['a\n````md\n```\nb\n```\n````\nc', 'A\n````md\n```\nb\n```\n````\nC'],
  ['a\n```\nb', 'A\n```\nB'],
  ['a `b` c', 'A `B` C'],
])('%j is changed outside its listings', (text, expected) => {
  expect(outsideListings(text, shout)).toBe(expected);
});

test('code within a line is none of what is changed, or is changed otherwise', () => {
  expect(outsideCode('a `b` c\n~~~\nd\n~~~', shout)).toBe('A `b` C\n~~~\nd\n~~~');
  expect(outsideCode('a `b` c', shout, () => '-')).toBe('A - C');
});
