import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUtf8, toUtf8 } from '../../src/base/utf8.ts';

const texts = ['', 'plain', 'Mộ Đức', '😀', '\ufeffa', 'a\ud800b', '\udc00'];

test.each(texts)('a text is encoded as TextEncoder does it: %j', (text) => {
  const bytes = Buffer.from(new TextEncoder().encode(text));
  expect(Buffer.from(toUtf8(text))).toEqual(bytes);
  expect(Buffer.from(toUtf8(text, 'ộ\n'))).toEqual(Buffer.concat([bytes, Buffer.from('ộ\n')]));
});

test('any text comes back, but for lone surrogates', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fromUtf8(toUtf8(text))).toBe(text.toWellFormed());
    }),
  );
});

test('any bytes are decoded as TextDecoder does it', () => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromUtf8(bytes)).toBe(decoder.decode(bytes));
    }),
  );
});

test('a long text finds room', () => {
  const text = 'Mộ'.repeat(200_000);
  expect(fromUtf8(toUtf8(text)) === text).toBe(true);
});
