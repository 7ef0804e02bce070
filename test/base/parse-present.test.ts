import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../src/articles/front-matter/article-schema.ts';
import { parsePresent } from '../../src/base/parse-present.ts';

const schema = articleSchema('Asia/Ho_Chi_Minh');
const name = fc.constantFrom(...Object.keys(schema.shape), 'titel', 'constructor', '__proto__');
const text = fc.constantFrom('Hội nghị', '', '28/01/2021 10:22', '31/02/2021', 'true', 'a, b', '/x/', 'news');
const value = fc.oneof(
  text,
  fc.constantFrom(null, true, 7, -1, 0.5),
  fc.array(fc.oneof(text, fc.constantFrom(null, 3)), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('src', 'caption', 'name', 'url', 'date', 'x'), text, { maxKeys: 3 }),
);

test('the fields of an article give the same, and the same problems, as the whole schema', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (entries) => {
      const data = Object.fromEntries(entries);
      expect(said(parsePresent(schema, data))).toEqual(said(schema.safeParse(data)));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a field that has to be there', z.strictObject({ a: z.string() })],
  ['names that are let through', z.looseObject({ a: z.string().nullish() })],
  [
    'a rule for all fields together',
    z.strictObject({ a: z.string().nullish() }).refine(({ a }) => a !== 'x'),
  ],
  ['no fields', z.array(z.string())],
])('a schema with %s says the same', (_, other) => {
  for (const data of [{}, { a: 'x' }, { b: 1 }, ['x'], null, 'x'])
    expect(said(parsePresent(other, data))).toEqual(said(other.safeParse(data)));
});

/** What was made, or every issue, sorted: problems are sorted by their places later. */
function said(parsed: ReturnType<typeof parsePresent>) {
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ code, path, message, ...more }) =>
    JSON.stringify([code, path, code === 'unrecognized_keys' ? (more as { keys?: unknown }).keys : message]),
  );
  return issues.sort();
}
