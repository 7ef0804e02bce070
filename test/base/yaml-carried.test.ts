import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/base/yaml/yaml.ts';
import { carriedOn } from '../../src/base/yaml/yaml-carried.ts';

const read = (text: string) => parseYaml(text, 'a.md', 1);
/** As js-yaml reads it, which is behind gray-matter. */
const byOthers = (text: string) => matter(`---\n${text}\n---\n`, {}).data;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what other readers of YAML read is read', () => {
  test.each([
    ['a quoted text', 'lead: "Một hai\nba bốn"\nslug: x', { lead: 'Một hai ba bốn', slug: 'x' }],
    ['a text in single quotes', "lead: 'Một ''hai''\n\nba'\nslug: x", { lead: "Một 'hai'\nba", slug: 'x' }],
    ['escapes', 'lead: "Một \\"hai\\"\nba \\\nbốn" # hết\nslug: x', { lead: 'Một "hai" ba bốn', slug: 'x' }],
    ['a list', 'tags: [\nmột, # đầu\n"hai, ba"\n]\nslug: x', { tags: ['một', 'hai, ba'], slug: 'x' }],
    ['a list that closes behind its last', 'tags: [một,\nhai]', { tags: ['một', 'hai'] }],
    ['a group', 'extra: {\nmau: đỏ,\nchu: to\n}', { extra: { mau: 'đỏ', chu: 'to' } }],
    [
      'groups in a list',
      'figures: [\n{src: a.svg,\nalt: "A\nb"}\n]',
      { figures: [{ src: 'a.svg', alt: 'A b' }] },
    ],
    ['a text in a list', 'tags:\n  - "một\nhai"\n  - ba', { tags: ['một hai', 'ba'] }],
    [
      'a text in a group',
      'source:\n  name: "một\n  hai"\n  url: x',
      { source: { name: 'một hai', url: 'x' } },
    ],
    ['line ends of Windows', 'lead: "Một\r\nhai"\r\nslug: x', { lead: 'Một hai', slug: 'x' }],
    [
      'a colon in prose',
      'lead: "Hội nghị\nChủ trì hội nghị: ông A"',
      { lead: 'Hội nghị Chủ trì hội nghị: ông A' },
    ],
  ])('%s over several lines', (_, text, data) => {
    const { data: found, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(found)).toEqual(data);
    expect(plain(byOthers(text))).toEqual(data);
  });

  const words = fc.array(fc.stringMatching(/^[a-zđêộ:#,'-]{1,6}$/), { minLength: 1, maxLength: 6 });
  const lines = fc.array(
    words.map((some) => some.join(' ')),
    { minLength: 1, maxLength: 4 },
  );
  const indent = fc.constantFrom('', ' ', '  ', '    ');

  test('whatever the words and the indent of the lines', () => {
    const item = fc.tuple(lines, indent).map(([some, by]) => `"${some.join(`\n${by}`)}"`);
    const list = fc
      .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), indent)
      .map(([items, by]) => `[\n${by}${items.join(`,\n${by}`)}\n]`);
    fc.assert(
      fc.property(fc.oneof(item, list), fc.oneof(item, list), (first, second) => {
        const text = `lead: ${first}\ntags: ${second}\nslug: x`;
        const { data, problems } = read(text);
        // A line that looks like a name is taken for one, and told.
        fc.pre(problems.length === 0);
        // They end a document at three dashes, also within quotes.
        fc.pre(!/\n(?:---|\.\.\.)/.test(text));
        expect(plain(data)).toEqual(plain(byOthers(text)));
      }),
    );
  });
});

describe('a closing sign that was forgotten', () => {
  test.each([
    'title: "Hội nghị\ndraft: true\nlead: Một "',
    'title: "Hội nghị\nngày đăng: 2030\nlead: Một "',
    'tags: [một, hai\ndraft: true\nlead: x]',
  ])('takes no other name for text: %j', (text) => {
    const { data, problems } = read(text);
    expect(problems.map(({ code }) => code)).toContain('yaml-open');
    expect(data.title ?? '').not.toContain('true');
  });

  test('changes nothing where nothing closes', () => {
    expect(carriedOn('title: "Hội nghị\nlead: Một')).toBeNull();
    expect(carriedOn('title: [Video] Hội nghị\nlead: [x]')).toBeNull();
    expect(carriedOn('lead: "a" b\nslug: "c"')).toBeNull();
  });
});

test('places are those of what was written', () => {
  const { placeOf } = read('figures: [\n{src: a.svg},\n  {src: b.svg}\n]\nslug: x');
  expect([placeOf(['figures', 0, 'src']), placeOf(['figures', 1, 'src']), placeOf(['slug'])]).toMatchObject([
    { line: 2, column: 7 },
    { line: 3, column: 9 },
    { line: 5, column: 7 },
  ]);
});
