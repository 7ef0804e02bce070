import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/base/yaml/yaml.ts';
import { quoted } from '../../src/base/yaml/yaml-quoted.ts';

/** Each problem as `code line:column`. */
function codes(text: string): string[] {
  return parseYaml(text, 'a.md', 1).problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);
}

describe('values', () => {
  test('are text as written, never numbers, dates or booleans (safety R2)', () => {
    const text = 'a: 1.10\nb: 2021-01-28\nc: true\nd: 0x1F\ne: 10:22\nf: no\ng: 28/01/2021 10:22';
    expect(Object.values(parseYaml(text, 'a.md', 1).data)).toEqual(
      '1.10|2021-01-28|true|0x1F|10:22|no|28/01/2021 10:22'.split('|'),
    );
  });

  test('that are empty are null', () => {
    expect({ ...parseYaml('a:\nb: ~\nc: null\nd: ""\ne: "null"', 'a.md', 1).data }).toEqual({
      a: null,
      b: null,
      c: null,
      d: '',
      e: 'null',
    });
  });

  test('and names are NFC and free of what no text may hold (R6.1)', () => {
    const { data, problems } = parseYaml('ti\u0302n: "Mo\u0323\u0302 \\ud800\\u0000\\ufdd0x"', 'a.md', 1);
    expect({ ...data }).toEqual({ tîn: 'Mộ \ufffdx' });
    expect(problems.map(({ code }) => code)).toEqual(['control-characters']);
  });

  test('keep lists, groups and texts over several lines', () => {
    const text =
      'tags: [a, b]\nfigures:\n  - src: x.jpg\n    alt: |\n      một\n      hai\nlead: >\n  một\n  hai';
    expect(JSON.parse(JSON.stringify(parseYaml(text, 'a.md', 1).data))).toEqual({
      tags: ['a', 'b'],
      figures: [{ src: 'x.jpg', alt: 'một\nhai\n' }],
      lead: 'một hai\n',
    });
  });

  test('stand in objects that inherit nothing (safety R2)', () => {
    const { data } = parseYaml('extra: {a: b}', 'a.md', 1);
    expect([data, data.extra].map((object) => Object.getPrototypeOf(object))).toEqual([null, null]);
  });

  test('of no text, of comments only and of line ends of any kind', () => {
    expect(Object.keys(parseYaml('', 'a.md', 1).data)).toEqual([]);
    expect(parseYaml('# only\n', 'a.md', 1).problems).toEqual([]);
    expect({ ...parseYaml('a: 1\r\nb: 2\rc: 3', 'a.md', 1).data }).toEqual({ a: '1', b: '2', c: '3' });
  });

  test('that a person typed come back as they were, once quoted', () => {
    const typed = fc.stringMatching(/^[ -~À-ỹ“”]{0,60}$/).map((text) => text.normalize('NFC'));
    fc.assert(
      fc.property(typed, (text) => {
        const { data, problems } = parseYaml(`title: ${quoted(text)}`, 'a.md', 1);
        expect(problems).toEqual([]);
        expect(data.title).toBe(text);
      }),
    );
  });
});

describe('places', () => {
  const yaml = parseYaml(
    'title: X\nfigures:\n  - src: a.jpg\n    alt:\nsource: {name: Y}',
    'content/a.md',
    2,
  );

  test.each([
    [['title'], false, '2:8'],
    [['title'], true, '2:1'],
    [['figures', 0, 'src'], false, '4:10'],
    [['figures', 0, 'src'], true, '4:5'],
    [['figures', 0, 'alt'], false, '5:5'],
    [['figures', 0, 'caption'], false, '4:5'],
    [['figures', 7], false, '4:3'],
    [['source', 'name'], false, '6:16'],
    [['nothing', 'here'], false, '2:1'],
    [[], false, '2:1'],
  ])('%j (name: %s) stands at %s', (path, key, place) => {
    const { file, line, column } = yaml.placeOf(path, key);
    expect(`${line}:${column}`).toBe(place);
    expect(file).toBe('content/a.md');
  });
});

describe('mistakes that people make', () => {
  test.each([
    ['title: Nóng: cháy', 'yaml-quotes 1:8', 'title: "Nóng: cháy"', 'Nóng: cháy'],
    ['title: “A: B”', 'yaml-quotes 1:8', 'title: "“A: B”"', '“A: B”'],
    ['title: @minh', 'yaml-quotes 1:8', 'title: "@minh"', '@minh'],
    ['title: %50', 'yaml-quotes 1:8', 'title: "%50"', '%50'],
    ['title: *b*', 'yaml-quotes 1:8', '"*b*"', '*b*'],
    ['title: !x y', 'yaml-quotes 1:8', '"!x y"', '!x y'],
    ['title: &a b', 'yaml-quotes 1:8', '"&a b"', '&a b'],
    ['title: `x`', 'yaml-quotes 1:8', 'title: "`x`"', '`x`'],
    ['title: - x', 'yaml-quotes 1:8', 'title: "- x"', '- x'],
    ['title: [Ảnh] Lũ lụt', 'yaml-quotes 1:8', 'title: "[Ảnh] Lũ lụt"', '[Ảnh] Lũ lụt'],
    ['title: "Nóng" và "cháy"', 'yaml-quotes 1:8', `title: '"Nóng" và "cháy"'`, '"Nóng" và "cháy"'],
    [`title: 'it's'`, 'yaml-quotes 1:8', `title: "it's"`, "it's"],
    ['title: "C:\\đọc"', 'yaml-quotes 1:11', "title: 'C:\\đọc'", 'C:\\đọc'],
    ['title: "Nóng', 'yaml-open 1:8', 'title: "Nóng"', 'Nóng'],
    ['title:Hội nghị', 'yaml-space 1:6', 'title: Hội nghị', 'Hội nghị'],
    ['title： Hội nghị', 'yaml-space 1:6', 'title: Hội nghị', 'Hội nghị'],
    ['title: Chợ:\n  chợ quê', 'yaml-quotes 1:8', 'title: "Chợ: chợ quê"', 'Chợ: chợ quê'],
    [
      'title: Sáng: đông\n  đúc\n  hơn',
      'yaml-quotes 1:8',
      'title: "Sáng: đông đúc hơn"',
      'Sáng: đông đúc hơn',
    ],
    ['title: Sáng\n  tại chợ: đông', 'yaml-quotes 1:8', 'title: "Sáng tại chợ: đông"', 'Sáng tại chợ: đông'],
  ])('%s is an error whose remedy is shown, and what follows is read', (line, problem, remedy, meant) => {
    const { data, problems } = parseYaml(`${line}\ndate: 28/01/2021`, 'a.md', 1);
    expect(problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual([problem]);
    expect(problems[0]?.severity).toBe('error');
    expect(problems[0]?.hint).toContain(remedy);
    expect({ ...data }).toEqual({ title: meant, date: '28/01/2021' });
  });

  test('a tab is named, and the group below it is not lost in silence (safety P8)', () => {
    const { data, problems } = parseYaml('figure:\n\tcaption: x', 'a.md', 2);
    expect(problems).toMatchObject([{ code: 'yaml-tab', at: { line: 3, column: 1 } }]);
    expect(JSON.stringify(data)).toBe('{"figure":{"caption":"x"}}');
  });

  test.each([
    ['tags: [lúa,, gạo]', 'tags: [lúa, gạo]'],
    ['author: [Thu Hà, "Văn Trọng]', 'author: [Thu Hà, Văn Trọng]'],
    ['author: [Thu Hà, "Văn Trọng', 'author: [Thu Hà, Văn Trọng]'],
    ['tags: lúa, gạo]', 'tags: [lúa, gạo]'],
    [
      'notice: { text: Nghỉ Tết: từ 8/2, đến 10/2, until: 10/2 }',
      'notice: { text: "Nghỉ Tết: từ 8/2, đến 10/2", until: 10/2 }',
    ],
    [
      'figures: [{ src: a.jpg, chú thích: Chợ: "quê" }]',
      `figures: [{ src: a.jpg, chú thích: 'Chợ: "quê"' }]`,
    ],
    ['tags: "[lúa, gạo]"', 'tags: [lúa, gạo]'],
    ['notice: "{ text: Nghỉ, until: 10/2 }"', 'notice: { text: Nghỉ, until: 10/2 }'],
    ['tags: chợ #quê #tết', 'tags: [chợ, quê, tết]'],
    ['tags: #chợ #tết', 'tags: [chợ, tết]'],
    ['title: Top #1', 'title: "Top #1"'],
    ['author:\n  -Thu Hà\n  -Văn Trọng', 'author: [Thu Hà, Văn Trọng]'],
    [
      'source: { text: 6.200, không phải 7.200, hay hơn }',
      'source: { text: "6.200, không phải 7.200, hay hơn" }',
    ],
  ])('what the hint of %j says is read as it was meant, without another word', (line, meant) => {
    const formOf = (name: string) =>
      name === 'title' ? 'words' : name === 'tags' || name === 'author' ? 'list' : null;
    const { data, problems } = parseYaml(line, 'a.md', 1, formOf);
    const again = parseYaml(meant, 'a.md', 1, formOf);
    expect(again.problems).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(meant).toContain(problems[0]?.hint.replace(/^[^:]+: /, ''));
    if (problems[0]?.severity === 'error' && !line.includes(': "')) expect(data).toEqual(again.data);
  });

  test.each([
    ['tags:\n   - chợ\n   -quê', '{"tags":["chợ","quê"]}'],
    ['figures:\n  - src: a.jpg\n  -src: b.jpg', '{"figures":[{"src":"a.jpg"},{"src":"b.jpg"}]}'],
  ])('a hyphen without its space begins an entry all the same: %j', (text, read) => {
    const { data, problems } = parseYaml(text, 'a.md', 1);
    expect(problems).toMatchObject([{ code: 'yaml-space', at: { line: 3 } }]);
    expect(problems[0]?.hint).toMatch(/^Write it like this: - (?:quê|src: b\.jpg)$/);
    expect(JSON.stringify(data)).toBe(read);
  });

  test('a line in the wrong column is named', () => {
    const { data, problems } = parseYaml('figures:\n  - src: a\n   caption: b\n  - src: c', 'a.md', 1);
    expect(problems).toMatchObject([{ code: 'yaml-indent', at: { line: 3, column: 4 } }]);
    expect(JSON.stringify(data)).toBe('{"figures":[{"src":"a","caption":"b"},{"src":"c"}]}');
  });

  test.each([
    ['figures:\n  - src: a\n      caption: b\n      alt: c\n  - src: d', '3:7', 'with 4 spaces', 'a'],
    ['figures: a.svg\n  caption: b\n  alt: c', '2:3', 'with no space', 'a.svg'],
    ['figures:\n  - a.svg\n    caption: b\n    alt: c\n  - src: d', '2:5', 'Write "- src: a.svg"', 'a.svg'],
  ])('lines that are indented too far are told once: %j', (text, place, hint, file) => {
    const { data, problems } = parseYaml(text, 'a.md', 1);
    expect(problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual([
      `yaml-indent ${place}`,
    ]);
    expect(problems[0]?.hint).toContain(hint);
    const said = JSON.stringify(data);
    for (const value of [file, 'b', 'c']) expect(said).toContain(`"${value}"`);
  });

  test('# after a space cuts a value, which is said (safety P15); a comment with a space is left alone', () => {
    const { data, problems } = parseYaml(
      'title: Top #1\ncolor: #fff\ndate: x # a comment\nb: "c" #d',
      'a.md',
      1,
    );
    expect(problems).toMatchObject([
      { code: 'yaml-comment', severity: 'warning', at: { line: 1, column: 12 } },
      { code: 'yaml-comment', severity: 'warning', at: { line: 2, column: 8 } },
    ]);
    expect(problems[0]?.hint).toContain('"Top #1"');
    expect({ ...data }).toEqual({ title: 'Top', color: null, date: 'x', b: 'c' });
  });

  test('all of them are found in one reading (safety R15)', () => {
    expect(codes('title: A: B\nauthor: @x\n\tlead: y\ntags: [a\ndate:28/01/2021\ntitle: Z')).toEqual([
      'yaml-quotes 1:8',
      'yaml-quotes 2:9',
      'yaml-tab 3:1',
      'yaml-open 4:7',
      'yaml-space 5:5',
      'yaml-duplicate 6:1',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['a list', '- a\n- b', 'yaml-no-fields 1:1'],
    ['plain text', 'Hội nghị', 'yaml-no-fields 1:1'],
    ['a name written twice', 'a: 1\na: 2', 'yaml-duplicate 2:1'],
    ['a name in NFC and NFD (safety P14)', '\u00e1: 1\na\u0301: 2', 'yaml-duplicate 2:1'],
    ['__proto__ (safety P13)', '__proto__: {x: y}', 'yaml-name 1:1'],
    ['a merge key', '<<: {a: b}', 'yaml-name 1:1'],
    ['a name that is a list', '[a]: b', 'yaml-name 1:1'],
    ['a second document', 'a: b\n---\nc: d', 'yaml-syntax 2:1'],
  ])('%s', (_, text, problem) => {
    expect(codes(text)).toEqual([problem]);
  });

  test('references and tags, each at its place (safety R2)', () => {
    expect(codes('a: &x 1\nb: *x\nc: !!js/function "x"\nd: !!set {a}')).toEqual([
      'yaml-quotes 1:4',
      'yaml-quotes 2:4',
      'yaml-quotes 3:4',
      'yaml-quotes 4:4',
    ]);
  });

  test('a bomb of aliases costs nothing (safety P11)', () => {
    const lines = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    expect(codes(lines.join('\n')).length).toBeGreaterThan(30);
  });

  test.each([
    ['brackets that close', `a: ${'['.repeat(60)}${']'.repeat(60)}`],
    ['more brackets than any stack holds', `a: ${'['.repeat(60_000)}`],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', `${'- '.repeat(20_000)}x`],
  ])('nesting without end: %s (safety P12)', (_, text) => {
    const { data, problems } = parseYaml(text, 'a.md', 1);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(data).length).toBeLessThan(70_000);
  });

  test('a text of mistakes only is given up soon', () => {
    const { problems } = parseYaml('x: "\ny: [\n}\n'.repeat(5000), 'a.md', 1);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(50);
  });

  test('nothing is thrown, whatever stands there, and every place lies in the text', () => {
    const piece = fc.constantFrom(
      ...'a: |\n|  |- |"|\'|[|]|{|}|#|&x |*x|!t |\t|@|%|: |,|>|~|--- |\u0000|đ|? |b:c'.split('|'),
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { at } of parseYaml(text, 'a.md', 1).problems) {
          expect(at?.line).toBeGreaterThan(0);
          expect(at?.line).toBeLessThanOrEqual(lines);
          expect(at?.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('an escape that names a character no text may hold is left out and told, in names and values', () => {
  const text = 'a: "x\\uFDD0"\n"b\\uD800": y\nc: ["\\u0007", z]\nd: "\\U0001FFFE"\n';
  const { data } = parseYaml(text, 'a.md', 1);
  expect(JSON.stringify(data)).toBe('{"a":"x","b\ufffd":"y","c":["","z"],"d":""}');
  expect(codes(text)).toEqual(['1:4', '2:1', '3:5', '4:4'].map((place) => `control-characters ${place}`));
});

test('a name of several words below a hyphen is no end of the value above it', () => {
  const { data, problems } = parseYaml('figures:\n - src: a.jpg\n   chú thích: Ông Nam (Ảnh: B)', 'a.md', 1);
  expect(data).toEqual({ figures: [{ src: 'a.jpg', 'chú thích': 'Ông Nam (Ảnh: B)' }] });
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    ['yaml-quotes', 'Put the whole value in quotes: chú thích: "Ông Nam (Ảnh: B)"'],
  ]);
});
