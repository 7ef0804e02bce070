import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepNumbersTogether, keepTogether } from '../../src/base/text/keep-together.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '_');

test.each([
  ['lúc 8 giờ 30 phút', 'lúc 8_giờ 30_phút'],
  ['tăng 5 % và 12.500 tấn', 'tăng 5_% và 12.500_tấn'],
  ['3,5 ha, 10 km, 10 kmh', '3,5_ha, 10_km, 10 kmh'],
  ['năm 2021 với A4 giờ', 'năm 2021 với A4 giờ'],
  ['3.100 hộ ở Mộ Đức', '3.100_hộ ở Mộ Đức'],
])('%s', (text, expected) => {
  expect(shown(keepNumbersTogether(text))).toBe(expected);
});

test.each([
  ['Huyện Mộ Đức tổ chức', 'Huyện Mộ_Đức tổ chức'],
  ['ông Nguyễn Văn An, 62 năm', 'ông Nguyễn Văn_An, 62_năm'],
  ['HUYỆN MỘ ĐỨC', 'HUYỆN MỘ ĐỨC'],
  ['Hội nghị ở Hà Nội.', 'Hội nghị ở Hà_Nội.'],
])('a headline: %s', (text, expected) => {
  expect(shown(keepTogether(text, 'vi-VN'))).toBe(expected);
});

test('a headline in a language that is none of Vietnamese names keeps numbers with what they count only', () => {
  expect(shown(keepTogether('A New Bridge For Mo Duc in 8 months', 'en'))).toBe(
    'A New Bridge For Mo Duc in 8_months',
  );
});

test('nothing but spaces becomes something else', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(keepTogether(text, 'vi').replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
    }),
  );
});
