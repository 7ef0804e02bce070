import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/articles/front-matter/fences/read-front-matter.ts';
import { readFields } from '../../../src/articles/front-matter/read-fields.ts';
import { source } from '../document.ts';
import { usual } from '../rendering.ts';

const read = (text: string) => readFrontMatter(source(text), usual);

/** One article in the three languages. */
const same = {
  yaml: '---\ntitle: Hội nghị\ndate: 2021-01-28T10:22:00+07:00\ntags: [a, b]\nviews: 226\nfigures:\n  - src: a.jpg\n    caption: Quang cảnh\ndraft: true\n---\nThân bài.\n',
  toml: '+++\ntitle = "Hội nghị"\ndate = 2021-01-28T10:22:00+07:00\ntags = ["a", "b"]\nviews = 226\ndraft = true\n\n[[figures]]\nsrc = "a.jpg"\ncaption = "Quang cảnh"\n+++\nThân bài.\n',
  json: '{\n\t"title": "Hội nghị",\n\t"date": "2021-01-28T10:22:00+07:00",\n\t"tags": ["a", "b"],\n\t"views": 226,\n\t"figures": [{ "src": "a.jpg", "caption": "Quang cảnh" }],\n\t"draft": true\n}\nThân bài.\n',
};

describe('front matter in TOML and JSON (R12.1)', () => {
  test('says the same as in YAML, held back articles included', () => {
    const plainData = (text: string) => JSON.parse(JSON.stringify(read(text).data));
    for (const text of [same.toml, same.json]) {
      expect(plainData(text)).toEqual(plainData(same.yaml));
      expect(read(text)).toMatchObject({ body: 'Thân bài.\n', problems: [] });
      const { fields } = readFields(read(text), 'tin/bai.md', usual);
      expect(fields).toMatchObject({ title: 'Hội nghị', views: 226, draft: true, tags: ['a', 'b'] });
    }
    expect(read(same.toml).bodyLine).toBe(12);
    expect(read(same.json).bodyLine).toBe(9);
  });

  test.each([
    ['---toml\ntitle = "X"\n---\nA', 'X'],
    ['---json\n{"title": "X"}\n---\nA', 'X'],
    ['{"title": "X"}\nA', 'X'],
    ['{ "title": "X",\n"extra": {\n}\n}\nA', 'X'],
    ['\ufeff+++\r\ntitle = "X"\r\n+++\r\nA', 'X'],
    ['{\n"title": "X }"\n}\nA', 'X }'],
  ])('%j is read in each of its forms', (text, title) => {
    const { data, body, problems } = read(text);
    expect({ title: data.title, body, problems }).toEqual({ title, body: 'A', problems: [] });
  });

  test.each(['{{< youtube x >}}\nA', '{"Nói là làm"}, ông nói.', '{ Ghi chú }\nA', '{% include a %}\nA'])(
    '%j is text',
    (text) => expect(read(text)).toMatchObject({ data: {}, body: text, problems: [] }),
  );

  test('names the place of each field and of its value', () => {
    const toml = read(
      '+++\n"title" = "X"\nnote = """\nviews = 1\n"""\n[extra.a]\nb = 1\n[[figures]]\nsrc = "a"\n[[figures]]\nsrc = "b"\n+++\n',
    );
    const at = (path: PropertyKey[], key = false) => {
      const { line, column } = toml.placeOf(path, key);
      return [line, column];
    };
    expect(at(['title'])).toEqual([2, 11]);
    expect(at(['title'], true)).toEqual([2, 1]);
    expect(at(['views'])).toEqual([2, 1]);
    expect(at(['extra', 'a', 'b'])).toEqual([7, 5]);
    expect(at(['figures', 1, 'src'])).toEqual([11, 7]);
    const json = read('{\n  "title": "X",\n  "views": "nhiều"\n}\n');
    expect(json.placeOf(['views'])).toMatchObject({ line: 3, column: 12 });
  });

  test.each([
    ['+++\ntitle = "X\n+++\nA', 'toml-syntax', 2],
    ['+++\ntitle = "X"\ntitle = "Y"\n+++\nA', 'toml-syntax', 3],
    ['+++\n__proto__ = 1\n+++\nA', 'toml-syntax', 2],
    [`+++\na = ${'['.repeat(3000)}\n+++\nA`, 'toml-syntax', 2],
    ['+++\ntitle = "X"\nA', 'front-matter-unclosed', 1],
    ['{\n"title": "X"\nA', 'front-matter-unclosed', 1],
    ['\n+++\ntitle = "X"\n+++\nA', 'front-matter-not-first', 2],
    ['{\n"title": "X",\n"title": "Y"\n}\nA', 'yaml-duplicate', 3],
  ])('%.40j is an error with its line', (text, code, line) => {
    expect(read(text).problems).toMatchObject([{ severity: 'error', code, at: { line } }]);
  });

  test.each<[string, string, number]>([
    ['dots of a name', `extra${'.a'.repeat(12_000)} = 1`, 3],
    ['dots of a table', `[extra${'.a'.repeat(30_000)}]`, 3],
    ['dots of a list of tables', `[[extra${'.a'.repeat(30_000)}]]`, 3],
    [
      'dots of a table and of a name',
      `[extra${'.a'.repeat(150)}]\n[extra${'.b'.repeat(150)}]\nb${'.c'.repeat(150)} = 1`,
      5,
    ],
    ['dots within braces', `extra = { a${'.b'.repeat(12_000)} = 1 }`, 3],
    ['brackets', `extra = ${'['.repeat(9_000)}${']'.repeat(9_000)}`, 3],
    ['braces', `extra = ${'{ a = '.repeat(300)}1${' }'.repeat(300)}`, 3],
  ])('values nested too deeply by %s are told at their line, soon', (_, fields, line) => {
    const begun = performance.now();
    const { problems } = read(`+++\ntitle = "Sâu"\n${fields}\n+++\nChữ.\n`);
    expect(problems).toMatchObject([
      { code: 'toml-syntax', message: 'The values are nested too deeply to be read.', at: { line } },
    ]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('dots within quotes are text, and names with a hundred are read', () => {
    const dots = '.a'.repeat(2_000);
    const { problems, data } = read(`+++\ntitle = "${dots}"\nextra${'.a'.repeat(100)} = 1\n+++\nChữ.\n`);
    expect([problems, data.title]).toEqual([[], dots]);
  });

  test('is read back, whatever TOML or JSON holds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abàđ "\'\\#=[]{}:,-+') });
    const value = fc.oneof(
      word,
      fc.array(word, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('x', 'y z'), word),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('title', 'b-c', 'đ', 'a.b'), value, { minKeys: 1 }),
        (data) => {
          const expected = JSON.parse(JSON.stringify(data).normalize('NFC'));
          const plainData = (text: string) => JSON.parse(JSON.stringify(read(text).data));
          expect(plainData(`+++\n${stringify(data)}\n+++\nA`)).toEqual(expected);
          expect(plainData(`${JSON.stringify(data, null, 2)}\nA`)).toEqual(expected);
          expect(plainData(`${JSON.stringify(data)}\nA`)).toEqual(expected);
        },
      ),
    );
  });
});
