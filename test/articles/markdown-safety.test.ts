import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { describe, expect, test } from 'vitest';
import { fillHoles } from '../../src/articles/markdown/fragment/fragment.ts';
import { eachElement } from '../../src/articles/markdown/tree/walk.ts';
import { defaultLimits } from '../../src/articles/settings.ts';
import { figure, html, problems, render, settings } from './rendering.ts';

/** Pieces that mean something to Markdown, HTML, holes or figures, to be strung together at random. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
    '\u3000',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '```',
    '~~~',
    '~~',
    '**',
    '_',
  ],
  ...[
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](x.jpg)',
    '](../b.md#c)',
    '](javascript:alert(1))',
    '](JAVASCRIPT&#58;x)',
    '[^1]',
  ],
  ...[
    '[^1]: ',
    '| a | b |\n|---|---|\n',
    'https://a.vn/',
    'www.a.vn',
    'a@b.vn',
    '<',
    '>',
    '&',
    '"',
    "'",
    '\\',
    '&#xFDD0;',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<div onclick="x()">',
    '</div>',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '<a href="javascript:x" id="main">',
    '</a>',
    '<svg onload=x><script>',
    '<math><mi xlink:href="data:x">',
    '<iframe>',
  ],
  ...[
    '<table><tr><td>',
    '<p class=MsoNormal style="a">',
    '<o:p>',
    '<template><script>x',
    '<figure>',
    '<figcaption>',
  ],
  ...[
    '<textarea>',
    '<title>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<base href="//x">',
  ],
  ...[
    'Hình 1: ',
    'Hình 2:, ',
    '\ufdd0',
    '\ufdd1',
    '\u0000',
    '\ud800',
    'e\u0301',
    'Mộ Đức',
    'x',
    '{{ x }}',
    '<?',
    '<![CDATA[',
  ],
  ...[
    '<video src="data:text/html,x" autoplay>',
    '<input type=text autofocus onfocus=x>',
    '<form action="javascript:x">',
  ],
);

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const figures = [
  figure('x.jpg', { caption: 'Hình 1: <script>"\'&' }),
  figure('a&"<b>.jpg', { credit: '<i>' }),
];

function filled(text: string): string | null {
  const { body } = render(text, { figures });
  if (body === null) return null;
  return fillHoles(
    body.html,
    body.html.holes.map(() => '/filled/'),
  );
}

/** The elements that the parser of a browser finds in an HTML text. */
function elementsOf(page: string): Element[] {
  const tree = rehypeRaw()({ type: 'root', children: [{ type: 'raw', value: page }] }, {
    value: page,
  } as never) as Root;
  const found: Element[] = [];
  eachElement(tree, (element) => found.push(element));
  return found;
}

describe('any text at all (safety R4, R5)', () => {
  test('never throws, and gives the same result twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(render(text, { figures })).toEqual(render(text, { figures }));
      }),
      { numRuns: 300 },
    );
  });

  test('makes no element that runs, no handler, no address that runs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { tagName, properties } of elementsOf(filled(text) ?? '')) {
          expect(tagName).not.toMatch(
            /^(?:script|style|iframe|object|embed|svg|math|base|form|template|link|meta)$/,
          );
          for (const [name, value] of Object.entries(properties)) {
            expect(name).not.toMatch(/^(?:on|style$|autoFocus|srcDoc|action|formAction)/i);
            expect(String(value)).not.toMatch(/^[\s\u0000-\u001f]*(?:javascript|data|vbscript|file):/i);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test('fills holes only with what was asked for, and leaves no mark of a hole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { body } = render(text, { figures });
        if (body === null) return;
        for (const hole of body.html.holes)
          expect(hole).toMatch(
            /^(?:article|file|page|picture|width|height|tone|sources|alt|figcaption):[^\ufdd0\ufdd1]+$/,
          );
        expect(filled(text)).not.toMatch(/[\ufdd0\ufdd1]/);
      }),
      { numRuns: 300 },
    );
  });

  test('is in NFC, and has each id once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const page = filled(text) ?? '';
        const ids = elementsOf(page).flatMap(({ properties }) => properties.id ?? []);
        expect(ids).toEqual([...new Set(ids)]);
        for (const part of page.split(/[<>]/)) expect(part).toBe(part.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['a formula', '<math><mi><a id="x">\n\nhai', '<p><a id="user-content-x"></a></p><a>\n<p>hai</p></a>'],
  ['a button', 'Một <button><p>hai</p></button>', '<p>Một </p><p>hai</p>'],
])('safety R5: the content of %s that went nests as browsers will nest it', (_what, text, nested) => {
  expect(html(text)).toBe(nested);
});

const small = settings({ limits: { ...defaultLimits, depth: 20, htmlBytes: 2_000 } });

describe('the bounds on one article (safety R4, P16 to P20)', () => {
  test.each([
    ['thousands of quotes', '>'.repeat(50_000), 10],
    ['thousands of quotes further down', `Một.\n\n${'> '.repeat(3_000)}x`, 12],
    ['thousands of lists on one line', `${'- '.repeat(20_000)}x`, 10],
    ['links that open and never close', `x ${'['.repeat(16_000)}`, 10],
    ['links in links', `${'[a]('.repeat(16_000)}`, 10],
    ['strong in strong', '**a **b '.repeat(5_000), 10],
    ['instructions that never end', 'a <?'.repeat(20_000), 10],
  ])('%s are refused at once', (_, text, line) => {
    expect(problems(text)).toEqual([`error too-deep ${line}:1`]);
    expect(render(text).body).toBeNull();
  });

  test('lists nested deeper than the limit are refused, others are not', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
    expect(problems(nested(8), {}, small)).toEqual([]);
    expect(problems(nested(12), {}, small).map((problem) => problem.split(':')[0])).toEqual([
      'error too-deep 19',
    ]);
  });

  test('elements nested deeper than the limit are refused, whatever the stack holds', () => {
    expect(problems('<div>'.repeat(30), {}, small)).toHaveLength(1);
    expect(problems('<div>'.repeat(30), {}, small)[0]).toMatch(/^error too-deep/);
    expect(problems('<div>'.repeat(20_000))[0]).toMatch(/^error too-deep/);
    expect(problems('<div>'.repeat(30) + '</div>'.repeat(30))).toEqual([]);
  });

  test('a table that would fill up to more HTML than the limit is refused before it is made', () => {
    const wide = `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|a|\n'.repeat(1000)}`;
    expect(problems(`Một.\n\n${wide}`)).toEqual(['error html-too-large 12:1']);
  });

  test('more HTML than the limit is refused', () => {
    expect(problems('x'.repeat(1_900), {}, small)).toEqual([]);
    expect(problems('x'.repeat(2_000), {}, small)).toEqual(['error html-too-large 10:1']);
  });

  test('template syntax in content is printed, never run (safety R1)', () => {
    expect(html('{{ site.title }} {% x %}')).toBe('<p>{{ site.title }} {% x %}</p>');
  });
});
