/** Languages whose words have endings find them all; the index knows nothing of that. */

import { stemmer } from '@orama/stemmers/english';
import { expect, test } from 'vitest';
import { stemBase } from '../../src/search/reader/stem.ts';
import { dated, indexed } from './indexed.ts';

test('a word is found with other endings, behind those that have its own', async () => {
  const { titles } = await indexed(
    [
      dated('Flooding closes the bridge', { text: ['The river rose.'] }),
      dated('Two floods in a year', { text: ['Again.'] }),
      dated('Flora of the valley', { text: ['The cities grow.'] }),
      dated('A city of trees', { text: ['It was flooded in May.'] }),
      dated('Elected', { text: ['The council election was held; elections follow.'] }),
    ],
    'en',
  );
  const stem = stemmer;
  expect(await titles('floods', { stem })).toEqual([
    'Two floods in a year',
    'Flooding closes the bridge',
    'A city of trees',
  ]);
  expect((await titles('city', { stem })).toSorted()).toEqual(['A city of trees', 'Flora of the valley']);
  expect(await titles('cities trees', { stem })).toEqual(['A city of trees']);
  expect(await titles('"council elections"', { stem })).toEqual(['Elected']);
  expect(await titles('floods ')).toEqual(['Two floods in a year']);
});

test('what other endings begin with', () => {
  expect(stemBase('cities', stemmer)).toBe('cit');
  expect(stemBase('flies', stemmer)).toBe('fl');
  expect(stemBase('floods', stemmer)).toBe('floo');
  expect(stemBase('2021', stemmer)).toBe(null);
  expect(stemBase('floods', null)).toBe(null);
});
