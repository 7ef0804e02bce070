import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripIndents } from '../../../src/articles/markdown/parser/strip-indents.ts';
import { html, problems } from '../rendering.ts';

describe('indents of people who paste (news-requirements 0)', () => {
  test.each([
    ['no-break space, space, no-break space', '\u00a0 \u00a0 \u00a0Trong năm', 'Trong năm'],
    ['ideographic spaces', '\u3000\u3000Trong năm', 'Trong năm'],
    ['en, em, thin, hair and narrow spaces', '\u2002\u2003\u2009\u200a\u202fTrong năm', 'Trong năm'],
    ['plain spaces before a wide one stay, for lists are nested with them', '  \u00a0 Trong', '  Trong'],
    ['a line of no-break spaces only becomes empty', '\u00a0 \u00a0', ''],
    ['within a quote', '> \u00a0\u00a0Trong', '> Trong'],
    ['after a bullet', '- \u00a0Trong', '- Trong'],
    ['after a number', '1. \u00a0Trong', '1. Trong'],
    ['before a heading', '\u00a0\u00a0## Trong', '## Trong'],
    ['after the sign of a heading (P24)', '##\u00a0Trong', '## Trong'],
    ['inside a line nothing changes', 'giải \u00a0giải', 'giải \u00a0giải'],
    ['plain indents are left to the parser', '     Trong\n\tnăm', '     Trong\n\tnăm'],
  ])('%s', (_, written, wanted) => {
    expect(stripIndents(written)).toBe(wanted);
  });

  test('a fence keeps every space in it, and only up to its end', () => {
    const code = '```\n\u00a0a\n~~~\n``\n\u00a0b\n````\n\u00a0c';
    expect(stripIndents(code)).toBe('```\n\u00a0a\n~~~\n``\n\u00a0b\n````\nc');
    expect(stripIndents('\u00a0```\n\u00a0a')).toBe('```\n\u00a0a');
    expect(stripIndents('\u00a0```\n\u00a0a\n\u00a0```\n\u00a0b')).toBe('```\n\u00a0a\n```\nb');
    expect(stripIndents('``` `x` no fence\n\u00a0a')).toBe('``` `x` no fence\na');
  });

  test('lines keep their numbers', () => {
    expect(problems('\u00a0 \u00a0Một.\n\u00a0\n\u3000Hai [x](../../../x.md).')).toEqual([
      'error bad-path 12:5',
    ]);
  });

  const space = fc.stringMatching(/^[ \t\u00a0\u2000-\u200a\u202f\u3000]{0,8}$/);
  const line = fc.constantFrom(
    'Trong năm 2020, ngân hàng',
    'Đoạn **đậm** và [tin](../b.md).',
    '130 tỷ đồng – 5~10',
    '“Lời”',
  );

  test('paragraphs are the same whatever indents them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(space, line), { minLength: 1, maxLength: 6 }), (lines) => {
        const indented = lines.map(([indent, text]) => indent + text).join('\n\n');
        const plain = lines.map(([, text]) => text).join('\n\n');
        expect(html(indented)).toBe(html(plain));
        expect(html(indented)).not.toMatch(/<pre|<p>\s/u);
      }),
      { numRuns: 150 },
    );
  });

  test('no indent of a single line makes code', () => {
    fc.assert(
      fc.property(space, line, (indent, text) => {
        expect(html(`Mở đầu.\n\n${indent}${text}`)).toBe(html(`Mở đầu.\n\n${text}`));
      }),
      { numRuns: 60 },
    );
  });

  test('the number of lines never changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(space, fc.constantFrom('x', '- a', '```', '> q', '~~~~', '')), { maxLength: 12 }),
        (lines) => {
          const text = lines.map((parts) => parts.join('')).join('\n');
          expect(stripIndents(text).split('\n')).toHaveLength(text.split('\n').length);
        },
      ),
    );
  });

  test('nested lists, list paragraphs and fences in lists keep working', () => {
    const list = '- a\n  - b\n\n    c\n\n    ```\n    \u00a0code\n    ```\n- d';
    expect(html(list)).toBe(
      '<ul>\n<li>a\n<ul>\n<li>\n<p>b</p>\n<p>c</p>\n<pre><code>\u00a0code\n</code></pre>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>',
    );
  });

  test('a paragraph of only no-break spaces vanishes, typed or as references', () => {
    expect(html('Một.\n\n\u00a0\n\nHai.')).toBe('<p>Một.</p>\n<p>Hai.</p>');
    expect(html('&nbsp;&nbsp; Một.\n\n&nbsp;').trim()).toBe('<p>Một.</p>');
  });
});
