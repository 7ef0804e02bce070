import { expect, test } from 'vitest';
import { languageOfTag } from '../../src/import/brought/language-of-tag.ts';

test.each([
  ['vi', 'vi'],
  ['vi_VN', 'vi'],
  ['VI-vn', 'vi'],
  ['en-us', 'en'],
  [' fr_FR ', 'fr'],
  ['zh-CN', 'zh-Hans'],
  ['ar', 'ar'],
  ['xx', undefined],
  ['english', undefined],
  ['en_US.UTF-8', undefined],
  ['../vi', undefined],
  ['', undefined],
  [null, undefined],
])('the tag %j of another tool is the language %j', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});
