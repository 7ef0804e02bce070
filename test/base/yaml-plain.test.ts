import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { parseAnyYaml, parseYaml } from '../../src/base/yaml/yaml.ts';
import { readPlainYaml } from '../../src/base/yaml/yaml-plain.ts';

const names = [
  'title',
  'tiêu đề',
  'a-b',
  'x1',
  'figures',
  'src',
  '1',
  'null',
  'constructor',
  '"q"',
  'n ',
  '- x',
];
const values = [
  ...[
    'Hội nghị',
    'Mo\u0323\u0302',
    '28/01/2021 10:22',
    '10:22',
    'a: b',
    'a #b',
    'a#b',
    'x:',
    '~',
    'null',
    '-1',
  ],
  ...[
    '- x',
    '? x',
    '“A”, B',
    "it's",
    '"A: B #c"',
    '"a\\n"',
    '"',
    "'A'",
    "'a''b'",
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '`a',
  ],
  ...[
    '|',
    '>',
    '{a: b}',
    '{}',
    '[]',
    '[a]',
    '[a, b c, "d, e"]',
    "[ 'a' ,b ]",
    '[a,]',
    '[a, [b]]',
    '[a: b]',
    '[a b',
    '[a,',
    '[a, b,',
    '[a]b',
  ],
  ...[
    '[~, null]',
    '[-1]',
    'a ',
    ' a',
    '\u00a0a',
    'a\u00a0',
    '\tb',
    '#c',
    'x\u2028y',
    '---',
    '...',
    '\ufeffx',
    '<<',
    '',
  ],
];
const usual = ['Hội nghị', '28/01/2021 10:22', '"A: B #c"', '[a, b c, "d, e"]', "'A'", '', '[]'];
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...usual) },
  { weight: 1, arbitrary: fc.constantFrom(...values) },
);
const indent = fc.constantFrom('', '', '', '', '  ', '    ', '- ', '  - ', ' ', '-   ', '- - ');
const field = fc
  .tuple(
    indent,
    fc.oneof(
      fc.nat(99).map((n) => `x${n}`),
      fc.constantFrom(...names),
    ),
    fc.constantFrom(': ', ': ', ':  ', ':', ' : '),
    value,
  )
  .map((parts) => parts.join(''));
const pieces = [
  ...[
    'figures:\n  - src: x.jpg\n    alt: y\n  - src: z',
    'tags:\n- a\n- "b"',
    'extra:\n  a: b\n  c:\n    - d\n\n  e: f',
  ],
  ...['figures:', 'tags:', '- src: x.jpg', '  - src: x.jpg', '    alt: y', '', '   ', '# c', '---', '...'],
];
const line = fc.oneof(
  { weight: 4, arbitrary: field },
  { weight: 1, arbitrary: fc.tuple(indent, value).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
);
const nearlyYaml = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

/** Paths to everything in the data, and to what is not there. */
function pathsIn(data: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  const inner =
    typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([name, value]) =>
          pathsIn(value, [...path, Array.isArray(data) ? Number(name) : name]),
        )
      : [];
  return [path, [...path, 'none'], [...path, 7], [...path, 7, 'none'], ...inner];
}

function expectSame(text: string): void {
  const quick = parseYaml(text, 'a.md', 3);
  const full = parseAnyYaml(text, 'a.md', 3);
  expect(quick.problems).toEqual(full.problems);
  expect(JSON.stringify(quick.data)).toBe(JSON.stringify(full.data));
  for (const path of pathsIn(full.data)) {
    for (const key of [false, true]) expect(quick.placeOf(path, key)).toEqual(full.placeOf(path, key));
  }
}

describe('plain YAML', () => {
  test('is read as the library reads it, places included, and everything else is left to it', () => {
    let plain = 0;
    fc.assert(
      fc.property(nearlyYaml, (text) => {
        plain += readPlainYaml(text) === null ? 0 : 1;
        expectSame(text);
      }),
      { numRuns: 700 },
    );
    expect(plain).toBeGreaterThan(15);
  });

  test('is what articles are written in', () => {
    for (const { path, text } of generateCorpus({ count: 300, figures: true })) {
      const [, block = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      if (path.endsWith('.md')) expect(readPlainYaml(block), text).not.toBeNull();
      expectSame(block);
    }
  });

  test.each([
    'title: Nóng: cháy',
    'a: b\na: c',
    'a:\n\t- b',
    'a: b\n  c',
    'a: *b',
    'x',
    '',
    'a: |\n  b',
    'a: b # c',
  ])('is not %j', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });
});
