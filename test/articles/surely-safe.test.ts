import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { expect, test } from 'vitest';
import { sanitizeSchema } from '../../src/articles/sanitize-schema.ts';
import { isSurelySafe } from '../../src/articles/surely-safe.ts';

const judge = rehypeSanitize(sanitizeSchema) as (tree: Root) => Root;

const names = [
  ...new Set(
    Object.values(sanitizeSchema.attributes ?? {})
      .flat()
      .flat(),
  ),
].filter((name) => typeof name === 'string');
const value = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    'a/b.md',
    '#a',
    '//a.vn',
    'https://a.vn',
    'http:',
    'javascript:x',
    'mailto:a@b',
    '?a:b',
    'a:b',
    '/a:b',
  ),
  fc.constantFrom(1, true, false, null, ['x'], ['task-list-item']),
);
const element = fc.record({
  type: fc.constant('element' as const),
  tagName: fc.constantFrom(...(sanitizeSchema.tagNames ?? []), 'script', 'center', 'x-y', 'constructor'),
  properties: fc.dictionary(fc.constantFrom(...names, 'onClick', 'style', 'target', 'toString'), value, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  children: fc.constant<Element[]>([]),
});

test('what looks surely safe is what the sanitiser leaves as it is', () => {
  let safe = 0;
  fc.assert(
    fc.property(element, (any) => {
      if (!isSurelySafe(any)) return;
      safe += 1;
      expect(judge({ type: 'root', children: [any] }).children).toEqual([any]);
    }),
    { numRuns: 5000 },
  );
  expect(safe).toBeGreaterThan(500);
});
