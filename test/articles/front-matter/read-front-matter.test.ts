import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/articles/front-matter/fences/read-front-matter.ts';
import { defaultLimits } from '../../../src/articles/settings.ts';
import { brief, source } from '../document.ts';
import { settings, usual } from '../rendering.ts';

function read(text: string | Uint8Array) {
  const { data, body, bodyLine, problems } = readFrontMatter(source(text), usual);
  return { data: { ...data }, body, bodyLine, said: brief(problems) };
}

describe('a document', () => {
  test('is front matter between two lines of three dashes, and a body', () => {
    expect(read('---\ntitle: Hội nghị\n---\n\nThân bài')).toEqual({
      data: { title: 'Hội nghị' },
      body: '\nThân bài',
      bodyLine: 4,
      said: [],
    });
  });

  test.each([
    ['', '', 1],
    ['Chỉ có chữ', 'Chỉ có chữ', 1],
    ['constructor', 'constructor', 1],
    ['---\n---\nA', 'A', 3],
    ['---\n# a comment\n---\nA', 'A', 4],
    ['***\nA', '***\nA', 1],
    ['---', '---', 1],
    ['---\n\nMột đoạn văn.\n\n---\nB', '---\n\nMột đoạn văn.\n\n---\nB', 1],
    ['---\nMột đoạn văn.\n', '---\nMột đoạn văn.\n', 1],
  ])('may have no front matter: %j', (text, body, bodyLine) => {
    expect(read(text)).toEqual({ data: {}, body, bodyLine, said: [] });
  });

  test.each([
    ['---yaml\ntitle: X\n---\nA', 'A', 4],
    ['--- \ntitle: X\n---  \nA', 'A', 4],
    ['\ufeff\ufeff---\r\ntitle: X\r\n---\r\nA\r\nB', 'A\nB', 4],
    ['---\rtitle: X\r---\rA', 'A', 4],
    ['---\ntitle: X\n---', '', 3],
    ['---\ntitle: X\n---\n---\nA rule first', '---\nA rule first', 4],
    ['---\n\ntitle: X\n\n---\nA', 'A', 6],
  ])('%j is read without complaint (safety P6)', (text, body, bodyLine) => {
    expect(read(text)).toEqual({ data: { title: 'X' }, body, bodyLine, said: [] });
  });
});

describe('what looks like front matter but is not', () => {
  test.each([
    [
      'four dashes',
      '----\ntitle: X\n----\nA',
      ['error front-matter-fence 1:1', 'error front-matter-fence 3:1'],
      'A',
      4,
    ],
    [
      'the dash of a word processor',
      '—\ntitle: X\n—\nA',
      ['error front-matter-fence 1:1', 'error front-matter-fence 3:1'],
      'A',
      4,
    ],
    ['a space before', ' ---\ntitle: X\n---\nA', ['error front-matter-fence 1:1'], 'A', 4],
    ['words after the second fence', '---\ntitle: X\n--- end\nA', ['error front-matter-fence 3:1'], 'A', 4],
    ['empty lines above', '\n\n---\ntitle: X\n---\nA', ['error front-matter-not-first 3:1'], 'A', 6],
    ['no first fence', 'title: X\ndate: 28/01/2021\n---\nA', ['error front-matter-unopened 1:1'], 'A', 4],
    [
      'no second fence',
      '---\ntitle: X\ntags:\n  - a\n\nA: b',
      ['error front-matter-unclosed 1:1'],
      '\nA: b',
      5,
    ],
  ])('%s is an error, and is read all the same (safety R1, P6)', (_, text, said, body, bodyLine) => {
    const found = read(text);
    expect(found.said).toEqual(said);
    expect(found.data).toMatchObject({ title: 'X' });
    expect([found.body, found.bodyLine]).toEqual([body, bodyLine]);
  });

  test('places are those of the file, whatever was put right', () => {
    for (const [text, line] of [
      ['\n\n---\ntitle: @x\n---\n', 4],
      ['title: @x\ndate: y\n---\n', 1],
      ['---\nlead: y\ntitle: @x\n', 3],
    ] as const) {
      const frontMatter = readFrontMatter(source(text), usual);
      expect(frontMatter.problems.find(({ code }) => code === 'yaml-quotes')?.at).toEqual({
        file: 'content/kinh-te/bai.md',
        line,
        column: 8,
      });
      expect(frontMatter.placeOf(['title']).line).toBe(line);
    }
  });

  test.each([
    '---js\nmodule.exports = { title: process.exit(9) }\n---\nA',
    '---javascript\n(() => process.exit(9))()\n---\nA',
    '--- js\nprocess.exit(9)\n---\nA',
    '---coffee\ntitle: 1\n---\nA',
    '---constructor\ntitle: X\n---\nA',
    '---toString\ntitle: X\n---\nA',
    '---__proto__\ntitle: X\n---\nA',
  ])('%j is in another language: refused, never run (safety R1, P1, P2)', (text) => {
    const { data, body, said } = read(text);
    expect(data).toEqual({});
    expect(body).toBe('A');
    expect(said).toEqual(['error front-matter-language 1:1']);
  });

  test.each([
    ['---\n- a\n- b\n---\nA', 'error yaml-no-fields 2:1'],
    ['---\nHội nghị\n---\nA', 'error yaml-no-fields 2:1'],
  ])('%j is front matter without names (safety P7)', (text, said) => {
    expect(read(text)).toMatchObject({ data: {}, body: 'A', said: [said] });
  });
});

test('the same text gives the same answer each time, and the answers share nothing (safety P3, P4)', () => {
  const [first, second] = [1, 2].map(() => readFrontMatter(source('---\ntags: [a]\n---\nA'), usual));
  expect(second?.data).toEqual(first?.data);
  expect(second?.data.tags).not.toBe(first?.data.tags);
  const [bad, badAgain] = [1, 2].map(() => read('---\na: [\n  - }\n---\nA').said);
  expect(bad?.length).toBeGreaterThan(0);
  expect(badAgain).toEqual(bad);
});

describe('limits (safety R2, R4)', () => {
  const small = settings({ limits: { ...defaultLimits, articleBytes: 100, frontMatterBytes: 20 } });

  test('an article that is too large is not read', () => {
    const { body, problems } = readFrontMatter(source('x'.repeat(101)), small);
    expect(body).toBe('');
    expect(problems).toMatchObject([{ code: 'article-too-large', severity: 'error', at: { line: 1 } }]);
    expect(problems[0]?.message).toContain('101');
  });

  test('front matter that is too large gives no data, and the body is kept', () => {
    const { data, body, bodyLine, problems } = readFrontMatter(
      source(`---\ntitle: ${'x'.repeat(20)}\n---\nA`),
      small,
    );
    expect([{ ...data }, body, bodyLine]).toEqual([{}, 'A', 4]);
    expect(brief(problems)).toEqual(['error front-matter-too-large 1:1']);
  });
});

test('bytes that are no UTF-8 are an error at their place, and give nothing (safety R2)', () => {
  expect(read(new Uint8Array([0x41, 0x0a, 0xe9]))).toEqual({
    data: {},
    body: '',
    bodyLine: 1,
    said: ['error not-utf8 2:1'],
  });
});

test.each([200, 4_000, 9_000])(
  'values nested %i deep are told at their line, and do not end the process',
  (depth) => {
    const nested = [
      `tags:\n  ${'- '.repeat(depth)}a`,
      `? ${'? '.repeat(depth)}a`,
      `"tags": ${'['.repeat(depth)}${']'.repeat(depth)}`,
      `"extra": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    ];
    for (const field of nested) {
      const text = field.startsWith('"')
        ? `{\n"title": "Sâu",\n${field}\n}\nChữ.\n`
        : `---\ntitle: Sâu\n${field}\n---\nChữ.\n`;
      const { problems } = readFrontMatter(source(text), usual);
      expect(problems.map(({ message, at }) => [message, at?.line])).toEqual([
        ['The values are nested too deeply to be read.', field.startsWith('tags') ? 4 : 3],
      ]);
    }
  },
);

test('brackets within quotes are text, however many there are', () => {
  const many = '[{'.repeat(2_000);
  const { problems, data } = readFrontMatter(source(`{\n"title": "${many}"\n}\nChữ.\n`), usual);
  expect(problems).toEqual([]);
  expect(JSON.stringify(data)).toContain(many);
});
