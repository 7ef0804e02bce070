/** Whatever somebody writes in an article: it gains no element and no attribute on its way, and loses no word behind it. */

import fc from 'fast-check';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { fillHoles } from '../../src/articles/fragment.ts';
import { decodeBody, encodeBody } from '../../src/articles/kept-body.ts';
import { plainText } from '../../src/articles/plain-text.ts';
import { eachElement } from '../../src/articles/walk.ts';
import { hasErrors } from '../../src/base/problem.ts';
import { feedHtml } from '../../src/outputs/feed-html.ts';
import { render } from '../articles/rendering.ts';
import { treeOf } from '../helpers/fragment.ts';

const page = 'https://moduc.example/tin/';
const last = 'Hết bài này.';

/** An article that ends with a sentence, printed for pages and feeds, and as it is searched; null when it is refused. */
function printed(text: string): { page: string; feed: string; search: string } | null {
  const { body, problems } = render(`${text}\n\n${last}\n`);
  if (body === null || hasErrors(problems)) return null;
  const { html, text: search } = decodeBody(encodeBody(body));
  const values = html.asks.map((ask) => (/^(?:sources|figcaption):/.test(ask) ? '' : `/x/?"&'<>${ask}`));
  return { page: fillHoles(html, values), feed: feedHtml(html, values, page), search };
}

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
          /^(?:href|title|alt|src|width|height|className|loading|decoding|fetchPriority|id|aria\w+|data\w+|tabIndex)$/,
        );
      }
    }
    expect(plainText(treeOf(html))).toContain(last);
  }
  expect(made.search).toContain(last);
}

const payload = '"><img src=y onerror=alert(1)><script>alert(1)</script>';

/** Every way to write a separator that somebody could have thought of, before something that must never be an element. */
const marks = [
  '\ufdd0',
  '\ufdd1',
  '\ufdd2',
  '\ufffe',
  '\uffff',
  '\0',
  '\n',
  '\x1f',
  '\u2028',
  '{page:/}',
  'page:/',
];
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => Array.from(text, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
  (text) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => encodeURIComponent(encodeURIComponent(text)),
];
const places: readonly ((text: string) => string)[] = [
  (text) => `[xem](/a${text}/)`,
  (text) => `[xem](</a${text}/>)`,
  (text) => `[xem](b.md#${text})`,
  (text) => `[xem](https://e.vn/${text} "a")`,
  (text) => `[xem](https://e.vn/ "${text}")`,
  (text) => `![${text}](x.jpg)`,
  (text) => `![a](<x${text}.jpg> '${text}')`,
  (text) => `Một ![](x${text}.jpg) hai`,
  (text) => `<a href="/a${text}/" title='${text}'>x</a>`,
  (text) => `<abbr title="${text}">x</abbr>`,
  (text) => `\`${text}\` ${text}`,
  (text) => `[^a${text}]\n\n[^a${text}]: ${text}`,
];

test.each(places.map((place) => [place('…'), place] as const))(
  'no separator lets anything out of %s',
  (_, place) => {
    for (const mark of marks) {
      for (const form of forms) {
        expectHarmless(place(form(mark + payload)));
        expectHarmless(place(form(`${mark}page:/${mark}${payload}`)));
        expectHarmless(place(form(mark) + payload));
      }
    }
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
