import fc from 'fast-check';

/** What Markdown is made of, to be strung together at random. */
const inline = [
  ...[
    'Mộ',
    'x',
    'chữ',
    'a',
    '1',
    '12. ',
    'Đức ',
    ' ',
    ' ',
    '  ',
    '–',
    '“',
    '”',
    '…',
    '.',
    ',',
    ':',
    '!',
    '😀',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '*a*',
    '**b c**',
    '~',
    '~~',
    '~~x~~',
    '`',
    '``',
    '`c`',
    '\\',
    '\\*',
    '\\[',
  ],
  ...['[', ']', '(', ')', '![', '](x.jpg)', '](<a b>)', '](../b.md#c "t")', '[x](y)', '![a](b.jpg "c")'],
  ...['[^1]', '[^n2]', '[a]', '[a][]', '<b>', '</b>', '<br>', '<a href="x">', '<https://a.vn>', '<a@b.vn>'],
  ...['<', '>', '&', '&amp;', '&nbsp;', '&#42;', '&#126;', '"', "'", '|', ' | ', '\\|', '\\_', '{x}', '$a$'],
  ...[
    'https://a.vn/',
    'http://a_b.vn/x*y*',
    'HTTPS://A.vn',
    'www.a.vn',
    'a@b.vn',
    'mailto:a@b.vn',
    '//',
    '@',
  ],
  ...[
    '-',
    '- ',
    '+',
    '=',
    '#',
    ' #',
    '%',
    '\u00a0',
    '\u200b',
    '\u3000',
    '\u2028',
    '\u0301',
    'x\u0323',
    '\ufeff',
  ],
];

const beginnings = [
  ...[
    '',
    '',
    '',
    '',
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '  - ',
    '   - ',
    '> - ',
    '    ',
    '\t',
    '- [ ] ',
  ],
  ...[
    '# ',
    '## ',
    '[^1]: ',
    '[^n2]: ',
    '-   ',
    '> > ',
    '[a]: ',
    '```',
    '~~~',
    '<div>',
    '</div>',
    '<!--',
    '<?',
    ':::box',
    '> :::hộp[a]',
    '::',
  ],
];

const lines = [
  ...[
    '',
    '',
    '',
    '',
    '> ',
    '>',
    '---',
    '***',
    '===',
    '   ',
    '|---|---|',
    '| a | b |',
    '|:-:|--:|',
    '|a|',
    '|-|',
  ],
  ...[
    '| *x* | [a](b) |',
    '| `|` | \\| |',
    ':-',
    '[a]: /u "t"',
    '-->',
    '```',
    '</div>',
    'a\\',
    'c  ',
    ':::',
    ':::box',
    '::::trích{by=a}',
  ],
];

const words = fc
  .array(fc.constantFrom(...inline), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));
const line = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...beginnings), words).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...lines) },
);

/** Lines that are nearly what people write. */
export const nearlyMarkdown = fc.array(line, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n'));

/** Pieces in any order. */
export const anyMarkdown = fc
  .array(fc.constantFrom(...inline, ...beginnings, ...lines, '\n', '\n', '\n\n'), { maxLength: 25 })
  .map((parts) => parts.join(''));
