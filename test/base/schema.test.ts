import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from '../../src/base/schema/schema.ts';
import { parseYaml } from '../../src/base/yaml/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  color: z.enum(['red', 'blue']).optional(),
  figures: z
    .array(z.union([z.string(), z.strictObject({ src: z.string(), caption: z.string().optional() })]))
    .optional(),
  limits: z.strictObject({ bytes: z.coerce.number().min(10).max(20).optional() }).default({}),
  sections: z.record(z.string(), z.string()).optional(),
  url: z
    .string()
    .refine((url) => url.startsWith('https:'), {
      message: 'No address.',
      params: { code: 'bad-url', hint: 'Add it.' },
    })
    .optional(),
});

function check(text: string) {
  const { value, problems } = checkSchema(schema, parseYaml(text, 'bantin.yaml', 1), { what: 'bantin.yaml' });
  return {
    value,
    said: problems.map(
      ({ code, at, message, hint }) => `${at?.line}:${at?.column} ${code}: ${message} ${hint}`,
    ),
  };
}

describe('checkSchema', () => {
  test('says where a name belongs that stands at another depth', () => {
    const { said } = check(
      'title: A\nbytes: 12\nlimits:\n  color: red\nfigures:\n  - src: a.jpg\n    url: b',
    );
    expect(said.map((one) => one.replace(/^.*is not used\. /, ''))).toEqual([
      'Write "bytes" indented, on a line below "limits:".',
      'Write "color" at the beginning of a line, not indented.',
      'Known names are: src, caption.',
    ]);
  });

  test('says nothing more of a line that is no YAML', () => {
    expect(check('title: [\ncolor: green')).toEqual({
      value: null,
      said: [expect.stringMatching(/^2:8 /)],
    });
  });

  test('gives the value of the schema when all is well', () => {
    expect(check('title: X\nlimits: {bytes: 12}')).toEqual({
      value: { title: 'X', limits: { bytes: 12 } },
      said: [],
    });
  });

  test('a name that is not known is a warning with what was meant, and the rest is used', () => {
    expect(check('titel: X\ntitle: Y\nfigures:\n  - src: a\n    captoin: b\nsections: {a: b}')).toEqual({
      value: { title: 'Y', figures: [{ src: 'a' }], limits: {}, sections: { a: 'b' } },
      said: [
        '1:1 unknown-field: The name "titel" is not known in bantin.yaml, so its value is not used. Did you mean "title"?',
        '5:5 unknown-field: The name "captoin" is not known in "figures", so its value is not used. Did you mean "caption"?',
      ],
    });
  });

  test('a name that is like no other brings the list of those that are known', () => {
    expect(check('title: X\nlimits: {zzzzzz: 1}').said).toEqual([
      '2:10 unknown-field: The name "zzzzzz" is not known in "limits", so its value is not used. Known names are: bytes.',
    ]);
  });

  test.each([
    ['color: red', '1:1 missing-field: "title" is missing or empty.'],
    ['title:', '1:1 missing-field: "title" is missing or empty.'],
    ['title: [a]', '1:8 wrong-value: "title" must be text, but it is a list.'],
    [
      'title: X\ncolor: green',
      '2:8 wrong-value: "color" cannot be "green". Use one of these: "red", "blue".',
    ],
    ['title: X\nfigures: a.jpg', '2:10 wrong-value: "figures" must be a list, but it is the text "a.jpg".'],
    [
      'title: X\nfigures: [{caption: a}]',
      '2:11 missing-field: "src" in entry 1 of "figures" is missing or empty.',
    ],
    [
      'title: X\nfigures: [a, [b]]',
      '2:14 wrong-value: Entry 2 of "figures" must be text or a group of names with values, but it is a list.',
    ],
    [
      'title: X\nlimits: {bytes: abc}',
      '2:17 wrong-value: "bytes" in "limits" must be a number, but it is the text "abc".',
    ],
    [
      'title: X\nlimits: {bytes: 1}',
      '2:17 wrong-value: "bytes" in "limits" is too small or too short: "1". Use at least 10.',
    ],
    [
      'title: X\nlimits: {bytes: 99}',
      '2:17 wrong-value: "bytes" in "limits" is too large or too long: "99". Use at most 20.',
    ],
    ['title: X\nurl: x', '2:6 bad-url: No address. Add it.'],
  ])('%j gives no value and one problem', (text, said) => {
    const result = check(text);
    expect(result.value).toBeNull();
    expect(result.said).toHaveLength(1);
    expect(result.said[0]).toContain(said);
  });

  test('everything is found in one reading, beside the names that are not known (safety R15)', () => {
    const { said } = check('titel: X\ncolor: green\nurl: y\nfigures: [{}]');
    expect(said.map((line) => line.slice(0, line.indexOf(':', 4))).sort()).toEqual([
      '1:1 missing-field',
      '1:1 unknown-field',
      '2:8 wrong-value',
      '3:6 bad-url',
      '4:11 missing-field',
    ]);
  });
});
