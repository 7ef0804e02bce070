import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, fromUtf8, toUtf8 } from '../../src/base/text/utf8.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

test('any text comes back as it went', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fromUtf8(toUtf8(text))).toBe(text.toWellFormed());
      expect(Buffer.compare(toUtf8(text), new TextEncoder().encode(text))).toBe(0);
    }),
  );
});

test.each(['', 'plain', 'Mộ Đức', '😀', '\ufeffa', 'a\ud800b', '\udc00'])(
  '%j is written with its end',
  (text) => {
    const bytes = new TextEncoder().encode(`${text}ộ\n`);
    expect(Buffer.compare(toUtf8(text, 'ộ\n'), bytes)).toBe(0);
  },
);

test('a long text finds room', () => {
  const text = 'Mộ'.repeat(200_000);
  expect(fromUtf8(toUtf8(text)) === text).toBe(true);
});

test('bytes are read as TextDecoder reads them, byte order marks included, and nothing but UTF-8', () => {
  const piece = fc.constantFrom(
    [0xef, 0xbb, 0xbf],
    [0xe1, 0xbb, 0x99],
    [0xf0, 0x9f, 0x98, 0x80],
    [0x61],
    [0xc3],
    [0xed, 0xa0],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.array(piece).map((parts) => Uint8Array.from(parts.flat())),
      ),
      (bytes) => {
        expect(decodeUtf8(bytes)).toBe(decoded(bytes));
        expect(fromUtf8(bytes)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      },
    ),
    { numRuns: 1000 },
  );
});
