import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, holdsForbidden } from '../../src/base/text/clean.ts';

/** What a clean text is, without the look that spares most texts the work. */
function thoroughly(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\ufdd0-\ufdef\u202d\u202e]|[\u202a\u202b\u2066-\u2068](?!.*[\u202c\u2069])/g, '')
    .replace(/./gu, (sign) => ((sign.codePointAt(0) ?? 0) % 0x10000 >= 0xfffe ? '' : sign))
    .normalize('NFC');
}

test('every character is cleaned, alone and beside others, also where a look says that nothing has to be done', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const text = `${String.fromCharCode(unit)}e`;
    expect(cleanText(text)).toBe(thoroughly(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      for (const text of [a, b, a + b, b.normalize('NFD')]) {
        expect(cleanText(text)).toBe(thoroughly(text));
        expect(holdsForbidden(text)).toBe(thoroughly(text) !== text.normalize('NFC'));
      }
    }),
  );
});

test('noncharacters of every plane are none of a text', () => {
  for (let plane = 0; plane <= 0x10; plane += 1) {
    for (const last of [0xfffe, 0xffff]) {
      const sign = String.fromCodePoint(plane * 0x10000 + last);
      expect(cleanText(`a${sign}b`)).toBe('ab');
      expect(holdsForbidden(sign)).toBe(true);
    }
  }
});

test('marks behind the 128th of a letter vanish, so that the time to compose them stays small', () => {
  const marks = '\u0301\u0323';
  expect(cleanText(`a${marks.repeat(64)}b`)).toBe(`a${marks.repeat(64)}b`.normalize('NFC'));
  expect(cleanText(`a${marks.repeat(200_000)}b`)).toBe(`a${marks.repeat(64)}b`.normalize('NFC'));
  const twice = cleanText('\u0344'.repeat(128));
  expect(cleanText(twice)).toBe(twice);
  expect(holdsForbidden(`a${marks.repeat(65)}`)).toBe(true);
  expect(holdsForbidden('Tiếng Việt'.normalize('NFD'))).toBe(false);
});

describe('directions (safety R2)', () => {
  test.each([
    ['Ảnh \u202egpj.exe', 'Ảnh gpj.exe'],
    ['\u202dabc\u202c', 'abc\u202c'],
    ['\u202bשלום', 'שלום'],
    ['a \u2067b', 'a b'],
    ['\u202b\u2067שלום\u202c\u2069', '\u2067שלום\u202c\u2069'],
    ['một \u2067\nhai\u2069', 'một \nhai\u2069'],
  ])('%j would turn what is printed behind it', (text, clean) => {
    expect(holdsForbidden(text)).toBe(true);
    expect(cleanText(text)).toBe(clean);
  });

  test('the time to find them grows with the text', () => {
    const text = '\u202a'.repeat(200_000) + '\u2069'.repeat(200_000);
    expect(cleanText(text)).toBe('\u2069'.repeat(200_000));
  });

  test('which their line ends stay', () => {
    const text = 'Báo \u2067הארץ\u2069 viết: \u202bשלום\u202c, \u2067\u202bא\u2069, \u200fא\u200f';
    expect(holdsForbidden(text)).toBe(false);
    expect(cleanText(text)).toBe(text);
  });
});
