import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, holdsForbidden } from '../../src/base/clean.ts';

/** What a clean text is, without the look that spares most texts the work. */
function thoroughly(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\ufdd0-\ufdef]/g, '')
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
