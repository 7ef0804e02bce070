/** Whatever somebody writes in an article: it gains no element and no attribute on its way, and loses no word behind it. */

import fc from 'fast-check';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { plainText } from '../../src/articles/markdown/tree/plain-text.ts';
import { eachElement } from '../../src/articles/markdown/tree/walk.ts';
import { treeOf } from '../helpers/fragment.ts';
import { hostileBodies, last, marks, payload, places, printed } from '../helpers/hostile-bodies.ts';

function elements(html: string): Element[] {
  const found: Element[] = [];
  eachElement(treeOf(html), (element) => {
    found.push(element);
  });
  return found;
}

function expectHarmless(text: string): void {
  const made = printed(text);
  if (made === null) return;
  for (const html of [made.page, made.feed]) {
    for (const { tagName, properties } of elements(html)) {
      expect(tagName).toMatch(
        /^(?:p|a|em|strong|code|abbr|img|picture|figure|span|br|sup|section|h[1-6]|ol|ul|li|small|blockquote|hr|pre|del|figcaption|details|div)$/,
      );
      for (const name in properties) {
        expect(name).toMatch(
          /^(?:href|title|alt|src|width|height|className|loading|decoding|fetchPriority|id|aria\w+|data\w+|tabIndex|dir)$/,
        );
      }
    }
    expect(plainText(treeOf(html))).toContain(last);
  }
  expect(made.search).toContain(last);
}

test.each(places.map((place) => [place('…'), place] as const))(
  'no separator lets anything out of %s',
  (_, place) => {
    for (const text of hostileBodies(place)) expectHarmless(text);
  },
);

test('nor does any text (property)', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...marks,
      ...marks.map(encodeURIComponent),
      '%22%3E',
      '&quot;',
      '&#xFDD0;',
      payload,
      '<iframe',
      '</a>',
    ),
    fc.constantFrom(...'"\'<>()[]\\`*_&%#?/=! a'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const text = fc.string({ unit: piece, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...places), text, (place, words) => {
      expectHarmless(place(words));
    }),
    { numRuns: 400 },
  );
});
