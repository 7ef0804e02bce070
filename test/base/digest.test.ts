import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestBytes, digestValue } from '../../src/base/digest.ts';

test('a digest of bytes is the SHA-256 in base64url', () => {
  expect(digestBytes('')).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
  expect(digestBytes(new TextEncoder().encode('đ'))).toBe(digestBytes('đ'));
});

describe('digestValue', () => {
  test('does not see in which order names were written', () => {
    expect(digestValue({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(digestValue({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(
      digestValue(
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      ),
    ).toBe(
      digestValue(
        new Map([
          ['b', 2],
          ['a', 1],
        ]),
      ),
    );
  });

  test('tells apart what only looks alike', () => {
    const alike = [
      ['a,b'],
      ['a', 'b'],
      'a,b',
      { a: 'b' },
      new Map([['a', 'b']]),
      ['a', ['b']],
      null,
      'null',
      0,
      '0',
      false,
      [],
      {},
      '',
    ];
    expect(new Set(alike.map(digestValue)).size).toBe(alike.length);
  });

  test('is equal exactly when the JSON value is (a clone for another thread included)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestValue(structuredClone(value))).toBe(digestValue(value));
        expect(digestValue([value])).not.toBe(digestValue(value));
      }),
    );
  });

  test.each([
    ['undefined', undefined],
    ['undefined inside', { a: undefined }],
    ['NaN', Number.NaN],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a set', new Set()],
  ])('refuses %s', (_, value) => {
    expect(() => digestValue(value)).toThrow(TypeError);
  });
});
