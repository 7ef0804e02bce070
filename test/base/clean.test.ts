import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/base/clean.ts';

/** What a clean text is, without the look that spares most texts the work. */
function thoroughly(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .normalize('NFC');
}

test('every character is cleaned, alone and beside others, also where a look says that nothing has to be done', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const text = `${String.fromCharCode(unit)}e`;
    expect(cleanText(text)).toBe(thoroughly(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      for (const text of [a, b, a + b, b.normalize('NFD')]) expect(cleanText(text)).toBe(thoroughly(text));
    }),
  );
});
