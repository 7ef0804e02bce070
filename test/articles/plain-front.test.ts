import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAnyFront } from '../../src/articles/frontmatter.ts';
import { cutPlainFront } from '../../src/articles/plain-front.ts';

const line = fc.constantFrom(
  ...[
    '---',
    '---',
    '--- ',
    '---yaml',
    '----',
    '–––',
    ' —',
    '-',
    '',
    ' ',
    '\u00a0---',
    '+++',
    '{',
    '# x',
    'Một câu.',
  ],
  ...[
    'title: Một tin',
    'tiêu đề: Một',
    '"title": x',
    'date: 28/01/2021',
    '  - x',
    '- x',
    'title:',
    'a\u2028---',
    '...',
  ],
);

test('plain front matter is cut off as gray-matter does it behind exact fences', () => {
  let plain = 0;
  const check = (lines: readonly string[]) => {
    const text = lines.join('\n');
    const cut = cutPlainFront(text);
    if (cut === null) return;
    plain += 1;
    expect(cut).toEqual(cutAnyFront(text, 'a.md'));
  };
  fc.assert(fc.property(fc.array(line, { maxLength: 8 }), check), { numRuns: 2000 });
  const usual = fc
    .array(line, { maxLength: 5 })
    .map((lines) => ['---', 'title: x', ...lines, '---', '', 'Một.']);
  fc.assert(fc.property(usual, check), { numRuns: 2000 });
  expect(plain).toBeGreaterThan(500);
});

test.each([
  '',
  'Một câu.',
  '---\n\ntitle: x\n---\n',
  '---\ntitle: x\n---',
  '--- \ntitle: x\n---\n',
  '---\n- x\n---\n',
])('all else is left to them: %j', (text) => {
  expect(cutPlainFront(text)).toBeNull();
});
