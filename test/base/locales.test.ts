/** The words of each language in `locales/`: none lacks what another has. */

import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../src/base/locale/format.ts';
import { knownLanguages, loadLocale } from '../../src/base/locale/load-locale.ts';
import type { Locale } from '../../src/base/locale/locale.ts';
import { sayCount } from '../../src/site/pages/parts/say.ts';
import { moment } from '../helpers/meta.ts';

const words = (language: string): Locale => {
  const found = loadLocale(language);
  if (found === null) throw new Error(language);
  return found;
};

/** What counts, and so has forms. */
const counted = ['views', 'pages'];
const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(knownLanguages())('the words of %s', (language) => {
  const own = words(language);
  const usual = words('vi');
  const forms = new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => form !== 'other');
  const named = forms.flatMap((form) => counted.map((name) => `${name}-${form}`));

  test('are all there, with the forms of what is counted', () => {
    expect(own.language).toBe(language);
    expect(Object.keys(own.words).sort()).toEqual([...Object.keys(usual.words), ...named].sort());
    for (const [name, text] of Object.entries(own.words)) {
      expect([name, typeof text, text.trim() !== '']).toEqual([name, 'string', true]);
      if (name in usual.words)
        expect([name, placesOf(text)]).toEqual([name, placesOf(usual.words[name] ?? '')]);
    }
  });

  test('have names and forms of dates, numbers and figures', () => {
    const { firstDay: _, words: __, ...settings } = own;
    const { words: ___, ...same } = usual;
    expect(Object.keys(settings).sort()).toEqual(Object.keys(same).sort());
    for (const list of ['weekdays', 'weekdaysShort'] as const)
      expect([new Set(own[list]).size, own[list].length]).toEqual([7, 7]);
    expect([new Set(own.months).size, own.months.length]).toEqual([12, 12]);
    for (const style of ['full', 'day', 'short', 'month', 'year'] as const) {
      const text = formatDate(moment('2021-01-28 10:22'), style, own);
      expect(text).toContain('2021');
      expect(text).not.toMatch(/[{}]|undefined/);
    }
    expect(own.figure.label).toContain('{n}');
    expect(own.figure.names.length).toBeGreaterThan(0);
    expect(own.direction).toBe(/^(?:ar|he|fa|ur)/.test(language) ? 'rtl' : 'ltr');
    expect(own.weekStart).toBeGreaterThanOrEqual(0);
  });

  test('have a part of an address for each list, in small Latin letters', () => {
    expect(Object.keys(own.paths).sort()).toEqual(Object.keys(usual.paths).sort());
    const paths = Object.values(own.paths);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

test.each([
  ['vi', 'Thứ Năm, 28/01/2021 10:22', 'Thứ Hai, 01/02/2021', '1.234,5'],
  ['en', 'Thursday, 28 January 2021, 10:22', 'Monday, 1 February 2021', '1,234.5'],
  ['fr', 'jeudi 28 janvier 2021 à 10:22', 'lundi 1er février 2021', '1\u202f234,5'],
  ['zh-Hans', '2021年1月28日 星期四 10:22', '2021年2月1日 星期一', '1,234.5'],
  ['ja', '2021年1月28日 木曜日 10:22', '2021年2月1日 月曜日', '1,234.5'],
  ['km', 'ថ្ងៃព្រហស្បតិ៍ ទី28 ខែមករា ឆ្នាំ2021 ម៉ោង 10:22', 'ថ្ងៃចន្ទ ទី1 ខែកុម្ភៈ ឆ្នាំ2021', '1,234.5'],
  ['lo', 'ວັນພະຫັດທີ 28 ມັງກອນ 2021, 10:22', 'ວັນຈັນທີ 1 ກຸມພາ 2021', '1.234,5'],
  ['ar', 'الخميس، 28 يناير 2021، 10:22', 'الاثنين، 1 فبراير 2021', '1,234.5'],
])('dates and numbers of %s', (language, full, first, number) => {
  const own = words(language);
  expect(formatDate(moment('2021-01-28 10:22'), 'full', own)).toBe(full);
  expect(formatDate(moment('2021-02-01'), 'full', own)).toBe(first);
  expect(formatNumber(1234.5, own)).toBe(number);
});

test.each([
  ['vi', 1, '1 lượt xem'],
  ['en', 1, '1 view'],
  ['en', 1200, '1,200 views'],
  ['fr', 0, '0 vue'],
  ['fr', 2, '2 vues'],
  ['ja', 1, '閲覧数 1'],
  ['ar', 1, 'مشاهدة واحدة'],
  ['ar', 2, 'مشاهدتان'],
  ['ar', 7, '7 مشاهدات'],
  ['ar', 11, '11 مشاهدة'],
  ['ar', 100, '100 مشاهدة'],
])('%s counts %d', (language, count, text) => {
  expect(sayCount(words(language), 'views', count)).toBe(text);
});

test.each([
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['vi-VN', 'vi'],
  ['ar-EG', 'ar'],
])('the words of %s are those of %s', (tag, language) => {
  expect(loadLocale(tag)?.language).toBe(language);
});

test.each(['zh-TW', 'zh-Hant', 'de', 'x', '../en', ''])('there are none of %s', (tag) => {
  expect(loadLocale(tag)).toBeNull();
});
