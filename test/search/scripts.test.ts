/** Scripts that write no spaces between words, and scripts whose marks nobody types: what is typed is found where it stands. */

import { stemmer } from '@orama/stemmers/arabic';
import { expect, test } from 'vitest';
import { eachWord } from '../../src/search/words/each-word.ts';
import { dated, indexed } from './indexed.ts';

const wordsOf = (text: string) => {
  const words: string[] = [];
  eachWord(text, (word, from, to) => {
    expect(text.slice(from, to)).toBe(word);
    words.push(word);
  });
  return words;
};

test.each([
  ['农村信贷 2021', ['农', '村', '信', '贷', '2021']],
  ['東京のお米', ['東', '京', 'の', 'お', '米']],
  ['ទឹកស្អាត', ['ទឹ', 'ក', 'ស្', 'អា', 'ត']],
  ['ນ້ຳສະອາດ', ['ນ້', 'ຳ', 'ສ', 'ະ', 'ອ', 'າ', 'ດ']],
  ['น้ำABCไทย x', ['น้', 'ำ', 'ABC', 'ไ', 'ท', 'ย', 'x']],
  ['Hội nghị', ['Hội', 'nghị']],
  ['المياه النظيفة', ['المياه', 'النظيفة']],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['zh-Hans', '农村的清洁饮用水', '城市道路建设', '饮用水'],
  ['ja', '農村に安全な水を届ける', '新しい道路が開通', '安全な水'],
  ['km', 'ទឹកស្អាតសម្រាប់ភូមិ', 'ផ្លូវថ្មីបានបើក', 'ស្អាត'],
  ['lo', 'ນ້ຳສະອາດສຳລັບບ້ານ', 'ເປີດເສັ້ນທາງໃໝ່', 'ສະອາດ'],
])(
  'in %s a word is found inside a run of them, and only where its signs follow each other',
  async (language, water, road, typed) => {
    const scattered = [...typed].reverse().join(' ');
    const { titles } = await indexed(
      [dated(water, { text: ['x'] }), dated(road, { text: ['x'] }), dated('Khác', { text: [scattered] })],
      language,
    );
    expect((await titles(typed))[0]).toBe(water);
    expect(await titles(`"${typed}"`)).toEqual([water]);
  },
);

test('Arabic is found without its vowels and its hamza, and with its endings', async () => {
  const { titles } = await indexed(
    [dated('مِياهٌ نظيفة للقرية', { text: ['أخبار'] }), dated('طريق جديد', { text: ['الأخبار المحلية'] })],
    'ar',
  );
  expect(await titles('مياه', { stem: stemmer })).toEqual(['مِياهٌ نظيفة للقرية']);
  expect(await titles('اخبار', { stem: stemmer })).toContain('مِياهٌ نظيفة للقرية');
});
