import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/articles/front-matter/fences/read-front-matter.ts';
import { loadTranslator } from '../../../src/messages/load-translator.ts';
import { brief, source } from '../document.ts';
import { usual } from '../rendering.ts';

function read(text: string) {
  const { data, body, problems } = readFrontMatter(source(text), usual);
  return { data: { ...data }, body, said: brief(problems), problems };
}

const fields = 'title: X\ndate: 28/01/2021';
const both = { title: 'X', date: '28/01/2021' };

test.each(['—-', '–-', '———', '– – –', '— — —', '- - -', '−−−', '‐‐‐', '―――', ' \u00a0---'])(
  'fields between lines %j are front matter, and told',
  (fence) => {
    const { data, body, said } = read(`${fence}\n${fields}\n${fence}\nA\n`);
    expect({ data, body }).toEqual({ data: both, body: 'A\n' });
    expect(said[0]).toBe('error front-matter-fence 1:1');
    expect(said.every((one) => one.startsWith('error front-matter-fence'))).toBe(true);
  },
);

test('what nobody sees before a fence makes it no other', () => {
  const { data, body, said } = read(`\u200b---\n${fields}\n---\u00ad\nA\n`);
  expect({ data, body, said }).toEqual({ data: both, body: 'A\n', said: [] });
});

test.each([
  ['***', '***'],
  ['===', '==='],
  ['___', '___'],
  ['~~~', '~~~'],
  ['```yaml', '```'],
  ['```', '```'],
  ['***', '---'],
])('fields between %j and %j are front matter, and told once', (begin, end) => {
  const { data, body, said } = read(`${begin}\n${fields}\n${end}\nA\n`);
  expect({ data, body, said }).toEqual({ data: both, body: 'A\n', said: ['error front-matter-fence 1:1'] });
});

test.each([
  ['an empty line', `\n---\n${fields}\n---\nA\n`, ['error front-matter-not-first 2:1']],
  ['a mark of byte order and a space', `\ufeff ---\n${fields}\n---\nA\n`, ['error front-matter-fence 1:1']],
  ['a line of text', `Bài mới\n\n---\n${fields}\n---\nA\n`, ['error front-matter-not-first 3:1']],
  ['a heading', `# Bài mới\n---\n${fields}\n---\nA\n`, ['error front-matter-not-first 2:1']],
  ['a fence of code', `\`\`\`yaml\n---\n${fields}\n---\nA\n`, ['error front-matter-fence 1:1']],
])('front matter behind %s is read, and told', (_, text, said) => {
  const found = read(text);
  expect({ data: found.data, body: found.body, said: found.said }).toEqual({ data: both, body: 'A\n', said });
});

test('fields on the line of the dashes are told, with what to write', () => {
  const begun = read('--- title: X\ndate: 28/01/2021\n---\nA\n');
  expect({ data: begun.data, body: begun.body, said: begun.said }).toEqual({
    data: both,
    body: 'A\n',
    said: ['error front-matter-fence 1:1'],
  });
  const whole = read('--- title: X date: 28/01/2021 ---\nA\n');
  expect({ data: whole.data, body: whole.body, said: whole.said }).toEqual({
    data: {},
    body: 'A\n',
    said: ['error front-matter-fence 1:1'],
  });
  const say = loadTranslator('vi');
  expect(say(whole.problems[0]?.hint ?? '')).toContain('Hãy viết --- một mình ở dòng đầu');
});

test.each([
  '***\n\nMột đoạn.\n\n***\nB\n',
  '```yaml\nkhoa: x\n```\nB\n',
  'Tiêu đề\n---\n\nMột đoạn.\n\n---\nB\n',
  'Một.\n\n---\n\nGhi chú: hai.\n\n---\nB\n',
  '===\nA\n',
  '- - -\n\nMột đoạn.\n',
])('%j is text', (text) => {
  expect(read(text)).toEqual({ data: {}, body: text, said: [], problems: [] });
});
