import { expect, test } from 'vitest';
import { countWords } from '../../src/base/text/count-words.ts';
import { minutesOf } from '../../src/site/settings/reading-time-setting.ts';
import { article, site } from '../helpers/site.ts';

const paper = (settings: string, fields = {}) =>
  site({
    'bantin.yaml': `url: https://moduc.example/\nsections: { tin: Tin }\n${settings}`,
    'content/tin/lua.md': article({ title: 'Lúa', ...fields }, 'Lúa chín vàng đồng. '.repeat(150)),
  });

const page = '2021/01/lua/index.html';

test('an article says how long it takes to read it, where the settings want that', async () => {
  const here = paper('readingTime: true\n');
  expect((await here.build()).problems).toEqual([]);
  expect(here.page(page)).toContain('<span>Đọc trong 2 phút</span>');
  expect(here.page(page)).toContain('"timeRequired":"PT2M"');
  here.edit('bantin.yaml', (text) => text.replace('true', '{ vi: 100 }'));
  await here.build();
  expect(here.page(page)).toContain('Đọc trong 6 phút');
  here.edit('bantin.yaml', (text) => text.replace('{ vi: 100 }', 'false'));
  await here.build();
  expect(here.page(page)).not.toMatch(/Đọc trong|timeRequired/);
});

test('a speed that is none is told at its line', async () => {
  const { problems } = await paper('readingTime: { vi: fast }\n').build();
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['wrong-value', 3]]);
});

test.each([
  ['Lúa chín vàng — 3,5 tấn.', 5],
  ['', 0],
  ['今年水稻丰收 3 tấn', 8],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [10, 'vi', {}, 1],
  [690, 'en-GB', {}, 3],
  [690, 'en-GB', { en: 100 }, 7],
  [400, 'xx', {}, 2],
])('%d words in %s take the minutes of that language', (words, tag, speeds, minutes) => {
  expect(minutesOf(words, tag, speeds)).toBe(minutes);
});
